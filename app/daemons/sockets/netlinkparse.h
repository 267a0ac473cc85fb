// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

struct nlmsghdr;

namespace Dotlight
{

/// A network interface as the kernel has it; never the loopback.
struct KernelLink {
    int index = 0;
    QString name;
    /// IFF_LOWER_UP.
    bool carrier = false;
    /// IFLA_INFO_KIND: "veth", "bridge", "wireguard" …; empty for hardware, but "wlan" if sysfs says that it is wireless.
    QString kind;
    /// ARPHRD_ETHER, ARPHRD_NONE, ARPHRD_PPP …
    int hardwareType = 0;
    /// IFLA_CARRIER_CHANGES: how often it came or went since the link is there; 0 where the kernel does not tell.
    quint32 carrierChanges = 0;

    friend bool operator==(const KernelLink &, const KernelLink &) = default;
};

namespace Netlink
{

/// Each whole message in what recv(2) gave; a cut-off one at the end is left out.
void eachMessage(QByteArrayView bytes, const std::function<void(const nlmsghdr &)> &handler);

/// The link that an RTM_NEWLINK is about; nothing for any other message, a loopback, or one that is too short.
[[nodiscard]] std::optional<KernelLink> newLink(const nlmsghdr &message);
/// The index that an RTM_DELLINK is about.
[[nodiscard]] std::optional<int> goneLink(const nlmsghdr &message);
/// An RTM_NEWROUTE or RTM_DELROUTE of a unicast default route of the main table: the links that it leads over.
[[nodiscard]] QList<int> defaultRouteLinks(const nlmsghdr &message);

}

}
