// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainitems.h"

#include "wording/chainwords.h"
#include "wording/printable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
bool isWithin(const QString &name, const QString &zone)
{
    return zone == "."_L1 || name == zone || name.endsWith(u'.' + zone);
}

/// The zone at which it breaks: the last that holds the name of the break, which need not be a zone's.
qsizetype breakOf(const Chain &chain)
{
    if (chain.broken == ChainBreak::None || chain.breakAt.isEmpty())
        return -1;
    for (qsizetype at = chain.zones.size() - 1; at >= 0; --at) {
        if (isWithin(chain.breakAt, chain.zones[at].name))
            return at;
    }
    return -1;
}

QStringList linesOf(const ChainZone &zone)
{
    QStringList lines{dsLine(zone), keysLine(zone)};
    for (const ChainSignature &signature : zone.signatures)
        lines += text(signature);
    lines.removeAll(QString());
    for (QString &line : lines)
        line = printable(line);
    return lines;
}

QString heardOf(const ZoneItem &item)
{
    QString standing = QCoreApplication::translate("Dotlight", "%1: %2").arg(item.title, item.word);
    if (!item.broken)
        return standing;
    //: Said by a screen reader. %1: a zone and how it is
    return QCoreApplication::translate("Dotlight", "%1; the chain breaks here").arg(standing);
}

ZoneItem itemOf(const ChainZone &zone, bool broken)
{
    ZoneItem item{
        .title = zoneName(zone.name),
        .word = text(zone),
        .iconName = chainIcon(zone.state),
        .lines = linesOf(zone),
        .broken = broken,
        .alias = {},
        .heard = {},
    };
    item.heard = heardOf(item);
    return item;
}
}

QString chainIcon(ChainState state)
{
    switch (state) {
    case ChainState::Secure:
        return u"dialog-positive"_s;
    case ChainState::Insecure:
        return u"dialog-information"_s;
    case ChainState::Bogus:
        return u"dialog-error"_s;
    case ChainState::Unknown:
        break;
    }
    return u"dialog-question"_s;
}

QList<ZoneItem> zoneItems(const Chain &chain)
{
    QList<ZoneItem> items;
    const qsizetype breakAt = breakOf(chain);
    for (qsizetype at = 0; at < chain.zones.size(); ++at) {
        items.append(itemOf(chain.zones[at], at == breakAt));
        if (at > 0 && chain.zones[at].towards != chain.zones[at - 1].towards)
            items.last().alias = printable(chain.zones[at].towards);
    }
    return items;
}

}
