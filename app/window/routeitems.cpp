// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routeitems.h"

#include "linknames.h"
#include "wording/printable.h"
#include "wording/routewords.h"
#include "wording/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QString titleOf(const ScopeKey &scope, const Snapshot &snapshot)
{
    switch (scope.kind) {
    case ScopeKey::Kind::Global:
        return QCoreApplication::translate("Dotlight", "Global servers");
    case ScopeKey::Kind::Delegate:
        return printable(scope.name);
    case ScopeKey::Kind::Link:
        break;
    }
    const LinkFacts *link = snapshot.link(scope.index);
    return link ? linkTitle(*link) : printable(scope.name);
}

QString iconOf(Travel travel)
{
    switch (travel) {
    case Travel::Encrypted:
        return u"dialog-positive"_s;
    case Travel::InClear:
        return u"dialog-error"_s;
    case Travel::Either:
        return u"dialog-warning"_s;
    case Travel::LocalProxy:
    case Travel::Unknown:
        break;
    }
    return u"dialog-question"_s;
}
}

QList<RouteItem> routeItems(const Route &route, const Snapshot &snapshot)
{
    QList<RouteItem> items;
    for (const RouteCandidate &candidate : route.candidates) {
        RouteItem item{
            .title = titleOf(candidate.scope, snapshot),
            .iconName = iconOf(candidate.travel),
            .lines = {whyText(candidate), travelText(candidate), validatedText(candidate)},
            .servers = {},
        };
        for (const Server &server : candidate.servers)
            item.servers.append(text(server));
        item.lines.removeAll(QString());
        items.append(item);
    }
    return items;
}

}
