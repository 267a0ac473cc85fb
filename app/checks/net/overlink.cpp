// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overlink.h"

#include "ownaddresses.h"

#include <QHostAddress>

#include <sys/socket.h>

namespace Dotlight
{

QString hostOf(const Address &address, int ifindex)
{
    const QString text = address.toString();
    return address.isLinkLocal() && ifindex > 0 ? text + u'%' + QString::number(ifindex) : text;
}

void keepToLink(QAbstractSocket &socket, const Address &address, int ifindex)
{
    if (ifindex <= 0 || address.isLoopback() || ownAddresses().contains(address))
        return;
    // Only now there is a socket at all.
    if (!socket.bind(address.isIpv6() ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, 0))
        return;
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_BINDTOIFINDEX, &ifindex, sizeof ifindex);
}

}
