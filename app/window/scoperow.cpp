// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoperow.h"

#include "linknames.h"
#include "wording/printable.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QStringList domainTexts(const QList<Domain> &domains)
{
    QStringList texts;
    texts.reserve(domains.size());
    for (const Domain &domain : domains)
        texts.append(text(domain));
    return texts;
}

void describeLink(ScopeRow &row, const LinkFacts &link)
{
    row.title = linkTitle(link);
    row.subtitle = linkSubtitle(link);
    row.kindIcon = linkIcon(link.kind);
    if (!link.dns)
        return;
    row.servers = serverItems(link.dns->servers, link.dns->currentServer);
    row.domains = domainTexts(link.dns->domains);
}

// resolved counts fallback servers as the global scope's as long as it has no others.
void describeGlobal(ScopeRow &row, const ResolverFacts &resolver)
{
    //: Title of the card of DNS servers that belong to no network interface.
    row.title = QCoreApplication::translate("Dotlight", "Global servers");
    //: Below "Global servers".
    row.subtitle = QCoreApplication::translate("Dotlight", "For this computer, whatever the network");
    row.kindIcon = u"computer-symbolic"_s;
    row.servers = serverItems(resolver.serversAsked(), resolver.currentServer);
    row.domains = domainTexts(resolver.domains);
}

void describeDelegate(ScopeRow &row, const DelegateFacts &delegate)
{
    row.title = printable(delegate.id);
    //: Below the name of a DNS delegate (systemd.dns-delegate(5)): servers for some domains, on any interface.
    row.subtitle = QCoreApplication::translate("Dotlight", "DNS delegate");
    row.kindIcon = u"computer-symbolic"_s;
    row.servers = serverItems(delegate.servers, delegate.currentServer);
    row.domains = domainTexts(delegate.domains);
}

void describe(ScopeRow &row, const ScopeKey &key, const Snapshot &snapshot)
{
    switch (key.kind) {
    case ScopeKey::Kind::Link:
        row.key = u"link:"_s + QString::number(key.index);
        row.title = printable(key.name);
        if (const LinkFacts *link = snapshot.link(key.index))
            describeLink(row, *link);
        return;
    case ScopeKey::Kind::Global:
        row.key = u"global"_s;
        describeGlobal(row, snapshot.resolver);
        return;
    case ScopeKey::Kind::Delegate:
        row.key = u"delegate:"_s + key.name;
        row.title = printable(key.name);
        const auto delegate = std::ranges::find(snapshot.delegates, key.name, &DelegateFacts::id);
        if (delegate != snapshot.delegates.end())
            describeDelegate(row, *delegate);
        return;
    }
}

QString duty(bool inCharge)
{
    if (inCharge)
        //: On a network's card: which names are looked up there.
        return QCoreApplication::translate("Dotlight", "Asked for ordinary names");
    //: On a network's card: which names are looked up there.
    return QCoreApplication::translate("Dotlight", "Asked only for names in its own domains");
}

ScopeRow scopeRow(const ScopeAssessment &scope, const Snapshot &snapshot)
{
    ScopeRow row;
    describe(row, scope.key, snapshot);
    row.inCharge = scope.inCharge;
    row.duty = duty(scope.inCharge);
    row.levelTitle = title(scope.level);
    //: Said by a screen reader. %1: a network's name; %2: its level in a word or two
    row.heard = QCoreApplication::translate("Dotlight", "%1: %2").arg(row.title, row.levelTitle);
    row.levelIcon = iconName(scope.level);
    row.tone = tone(scope.level);
    row.summary = summary(scope);
    row.transport = tripleItem(scope.transport);
    row.integrity = tripleItem(scope.integrity);
    row.reasons = reasonItems(scope.reasons);
    return row;
}
}

QList<ScopeRow> scopeRows(const Snapshot &snapshot, const Assessment &assessment)
{
    QList<ScopeRow> rows;
    rows.reserve(assessment.scopes.size());
    for (const ScopeAssessment &scope : assessment.scopes)
        rows.append(scopeRow(scope, snapshot));
    std::ranges::stable_partition(rows, &ScopeRow::inCharge);
    return rows;
}

}
