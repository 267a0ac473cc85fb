// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drift.h"

#include <algorithm>

namespace Dotlight
{

namespace
{

/// The address of a server as NetworkManager writes it: "ADDR", "ADDR#name", "dns+tls://ADDR[:PORT][#name]".
std::optional<Address> heldAddress(const QString &text)
{
    QString rest = text.section(u'#', 0, 0);
    const qsizetype scheme = rest.indexOf(QLatin1StringView("://"));
    if (scheme < 0)
        return Address::fromString(rest);
    rest = rest.mid(scheme + 3);
    if (rest.startsWith(u'['))
        return Address::fromString(rest.mid(1).section(u']', 0, 0));
    return Address::fromString(rest.section(u':', 0, 0));
}

bool contains(const QList<Server> &servers, const Address &address)
{
    return std::ranges::contains(servers, address, &Server::address);
}

/// Nothing where a held server is not understood.
std::optional<bool> sameServers(const LinkFacts &link)
{
    QList<Address> held;
    for (const QString &text : link.heldServers) {
        const auto address = heldAddress(text);
        if (!address)
            return std::nullopt;
        held << *address;
    }
    const auto &servers = link.dns->servers;
    return std::ranges::all_of(held, [&](const Address &a) { return contains(servers, a); })
        && std::ranges::all_of(servers, [&](const Server &server) { return held.contains(server.address); });
}

}

Drift driftOf(const LinkFacts &link)
{
    if (link.heldServers.isEmpty() || !link.dns)
        return Drift::NothingHeld;
    if (link.heldTransport && *link.heldTransport != link.dns->transport)
        return Drift::Transport;
    if (link.heldIntegrity && *link.heldIntegrity != link.dns->integrity)
        return Drift::Integrity;
    const auto same = sameServers(link);
    if (!same)
        return Drift::CannotTell;
    return *same ? Drift::Agrees : Drift::Servers;
}

}
