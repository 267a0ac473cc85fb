// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include "reportparts.h"
#include "wording/checkwords.h"
#include "wording/names.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace ReportParts
{

void addReasons(Markdown &page, Masking &masking, const QList<Reason> &reasons)
{
    QList<QStringList> rows;
    for (const Reason &reason : reasons) {
        const QString scope = reason.scope ? masking.scope(*reason.scope) : QString();
        const QString other = reason.other ? ", "_L1 + masking.scope(*reason.other) : QString();
        rows.append({name(reason.id), reason.level ? QString(name(*reason.level)) : QString(), name(reason.severity),
            reason.perhaps ? u"perhaps"_s : QString(), scope + other, masking.text(reason.detail)});
    }
    page.table({u"Reason"_s, u"Level"_s, u"Severity"_s, u"Certain"_s, u"Scope"_s, u"Detail"_s}, rows);
}

/// A certificate is found again in public logs by its two dates, and with it the server's name.
CheckResult withoutDates(CheckResult result)
{
    if (result.id != CheckId::Tls)
        return result;
    constexpr qsizetype wordsBeforeDates = 3;
    result.words = result.words.mid(0, wordsBeforeDates);
    result.evidence.remove(u"validFrom");
    result.evidence.remove(u"validTo");
    // Beside the day of the report it is a date too.
    result.evidence.remove(u"daysLeft");
    return result;
}

void addChecks(Markdown &page, Masking &masking, const QString &heading, const QList<CheckResult> &results)
{
    QList<QStringList> rows;
    for (const CheckResult &told : results) {
        const CheckResult result = withoutDates(told);
        const QJsonObject evidence = masking.json(result.evidence).toObject();
        const QByteArray seen =
            evidence.isEmpty() ? QByteArray() : QJsonDocument(evidence).toJson(QJsonDocument::Compact);
        rows.append({name(result.id), result.scope ? masking.scope(*result.scope) : QString(), name(result.verdict),
            name(result.finding), textList(masking, result.words), QString::fromUtf8(seen),
            QString::number(result.duration.count())});
    }
    if (rows.isEmpty())
        return;
    page.heading(3, heading);
    page.table({u"Check"_s, u"Scope"_s, u"Verdict"_s, u"Finding"_s, u"Words"_s, u"Evidence"_s, u"ms"_s}, rows);
}

}

namespace
{
using namespace ReportParts;

/// In texts they are found only when they are known. A connection may be called like any link.
void learn(Masking &masking, const Snapshot &snapshot, const QList<CheckResult> &results)
{
    for (const LinkFacts &link : snapshot.links)
        static_cast<void>(masking.link(link.name));
    for (const LinkFacts &link : snapshot.links)
        static_cast<void>(masking.network(link.connection));
    for (const DelegateFacts &delegate : snapshot.delegates)
        static_cast<void>(masking.scope({.kind = ScopeKey::Kind::Delegate, .index = -1, .name = delegate.id}));
    for (const CheckResult &result : results)
        static_cast<void>(result.scope ? masking.scope(*result.scope) : QString());
}

QString versionOf(Masking &masking, const std::optional<QString> &version)
{
    return version ? masking.version(*version) : u"unknown"_s;
}

void addHead(Markdown &page, Masking &masking, const Snapshot &snapshot, const Assessment &assessment)
{
    const QString doubt = snapshot.resolver.versionCertain ? QString() : u" (systemd's; resolved may be older)"_s;
    page.heading(2, u"Dotlight report"_s);
    page.item(u"Dotlight"_s, QStringLiteral(DOTLIGHT_VERSION));
    page.item(u"systemd-resolved"_s, versionOf(masking, snapshot.resolver.version) + doubt);
    page.item(u"NetworkManager"_s, versionOf(masking, snapshot.networkManager.version));
    page.item(u"Level"_s, name(assessment.level));
    page.item(u"Everything was read"_s, word(snapshot.settled));
    if (snapshot.lookupsPending)
        page.item(u"Lookups"_s, u"not all answered yet"_s);
    addReasons(page, masking, assessment.reasons);
}

QString statisticsText(const ResolverStatistics &counts)
{
    return u"secure %1, insecure %2, bogus %3, indeterminate %4, transactions %5, cache hits %6, cache misses %7"_s
        .arg(counts.secure)
        .arg(counts.insecure)
        .arg(counts.bogus)
        .arg(counts.indeterminate)
        .arg(counts.transactions)
        .arg(counts.cacheHits)
        .arg(counts.cacheMisses);
}

void addResolver(Markdown &page, Masking &masking, const ResolverFacts &facts)
{
    const bool absent = facts.presence == Presence::Absent;
    page.heading(3, u"systemd-resolved"_s);
    page.item(u"Presence"_s, absent ? u"absent, "_s + word(facts.absence) : QString(word(facts.presence)));
    page.item(u"Readable"_s, word(facts.readable));
    page.item(u"DNSOverTLS"_s, name(facts.transport));
    page.item(u"DNSSEC, supported"_s, QString(name(facts.integrity)) + ", "_L1 + word(facts.integritySupported));
    page.item(u"resolv.conf"_s, name(facts.resolvConf));
    page.item(u"Stub listener"_s, name(facts.stubListener));
    page.item(u"Servers"_s, serverList(masking, facts.servers, facts.currentServer));
    page.item(u"Fallback servers"_s, serverList(masking, facts.fallbackServers, facts.currentServer));
    page.item(u"Domains"_s, domainList(masking, facts.domains));
    page.item(u"Multicast DNS, LLMNR"_s, word(facts.multicastDns) + ", "_L1 + word(facts.llmnr));
    page.item(u"Negative trust anchors"_s, nameList(masking, facts.negativeAnchors.value_or(QStringList())));
    if (facts.statistics)
        page.item(u"Statistics"_s, statisticsText(*facts.statistics));
}

void addNetworkManager(Markdown &page, Masking &masking, const NetworkManagerFacts &facts)
{
    page.heading(3, u"NetworkManager"_s);
    page.item(u"Presence"_s, word(facts.presence));
    page.item(u"DNS mode"_s, facts.dnsMode ? masking.text(*facts.dnsMode) : u"unknown"_s);
    page.item(u"Connectivity"_s, name(facts.connectivity));
    page.item(u"Connectivity host"_s, masking.name(facts.connectivityHost));
    page.item(u"Connectivity page"_s, masking.text(facts.connectivityPage));
    page.item(u"Global servers"_s, textList(masking, facts.globalServers));
}

void addSystem(Markdown &page, Masking &masking, const Snapshot &snapshot)
{
    page.heading(3, u"System"_s);
    page.item(u"/etc/resolv.conf names the stub only"_s, word(snapshot.system.resolvConfNamesStubOnly));
    page.item(u"nsswitch.conf has resolve"_s, word(snapshot.system.nsswitchHasResolve));
    page.item(u"Links readable"_s, word(snapshot.linksReadable));
    page.item(u"Root keys unknown"_s, word(snapshot.rootProof.keysUnknown));
    page.item(u"Root signatures outside of the clock"_s, word(snapshot.rootProof.signaturesOutsideClock));
    page.item(u"Programs with DNS of their own"_s, textList(masking, snapshot.bypassingPrograms));
}
}

QString reportText(const Snapshot &snapshot, const Assessment &assessment, const QList<CheckResult> &results,
    const QList<CheckResult> &overtaken)
{
    Masking masking;
    learn(masking, snapshot, results + overtaken);
    Markdown page;
    addHead(page, masking, snapshot, assessment);
    for (const ScopeAssessment &scope : assessment.scopes)
        addScope(page, masking, snapshot, scope);
    addOtherLinks(page, masking, snapshot, assessment);
    addResolver(page, masking, snapshot.resolver);
    addNetworkManager(page, masking, snapshot.networkManager);
    addSystem(page, masking, snapshot);
    addChecks(page, masking, u"Checks"_s, results);
    addChecks(page, masking, u"Checks made before the network or its settings changed"_s, overtaken);
    return page.text().trimmed() + u'\n';
}

}
