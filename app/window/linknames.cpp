// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linknames.h"

#include "wording/printable.h"
#include "wording/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight
{

QString linkTitle(const LinkFacts &link)
{
    return printable(link.connection.isEmpty() ? link.name : link.connection);
}

QString linkSubtitle(const LinkFacts &link)
{
    if (linkTitle(link) == printable(link.name))
        return text(link.kind);
    //: Below a connection's name. %1: network interface such as "wlan0", %2: its kind such as "Wi-Fi"
    return QCoreApplication::translate("Dotlight", "%1 · %2").arg(printable(link.name), text(link.kind));
}

QString linkIcon(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Wifi:
        return u"network-wireless-symbolic"_s;
    case LinkKind::Vpn:
        return u"network-vpn-symbolic"_s;
    case LinkKind::Ethernet:
    case LinkKind::Bridge:
    case LinkKind::Other:
    case LinkKind::Unknown:
        return u"network-wired-symbolic"_s;
    }
    return {};
}

QString linkState(const LinkFacts &link)
{
    if (!link.carrier)
        //: State of a network interface that no DNS questions go to.
        return QCoreApplication::translate("Dotlight", "Not connected");
    if (link.dns && !link.dns->servers.isEmpty())
        //: State of a network interface that no DNS questions go to.
        return QCoreApplication::translate("Dotlight", "Connected, servers not in use");
    //: State of a network interface that no DNS questions go to.
    return QCoreApplication::translate("Dotlight", "Connected, without DNS servers");
}

}
