// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainpage.h"

#include "wording/chainwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
// The colours of the levels, for want of others: the words say the same.
Level levelOf(ChainState state)
{
    switch (state) {
    case ChainState::Secure:
        return Level::Protected;
    case ChainState::Insecure:
        return Level::Encrypted;
    case ChainState::Bogus:
        return Level::Failing;
    case ChainState::Unknown:
        break;
    }
    return Level::Unknown;
}

void addZone(Page &page, const ChainZone &zone)
{
    page.heading(zoneName(zone.name), text(zone), levelOf(zone.state));
    QStringList lines{dsLine(zone), keysLine(zone)};
    for (const ChainSignature &signature : zone.signatures)
        lines += text(signature);
    lines.removeAll(QString());
    for (const QString &line : lines)
        page.field(u"|"_s, line, 1);
}

void addAliases(Page &page, const Chain &chain)
{
    if (chain.aliases.isEmpty())
        return;
    page.gap();
    page.paragraph(QCoreApplication::translate("Dotlight", "It is an alias: %1")
            .arg((QStringList{chain.name} + chain.aliases).join(" -> "_L1)));
}
}

QString renderChain(const Chain &chain, const Look &look)
{
    Page page(look);
    page.headline(summary(chain), levelOf(chain.state));
    page.paragraph(explanation(chain));
    addAliases(page, chain);
    if (!chain.zones.isEmpty())
        page.gap();
    for (qsizetype i = 0; i < chain.zones.size(); ++i) {
        if (i > 0)
            page.field(u"v"_s, {}, 1);
        addZone(page, chain.zones[i]);
    }
    return page.text();
}

}
