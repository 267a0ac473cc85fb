// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "join.h"

#include <linux/if_arp.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
bool isVpn(const KernelLink &link)
{
    // Not sit, ipip or gre: these carry packets as they are.
    static const QSet<QString> kinds{u"wireguard"_s, u"tun"_s, u"vti"_s, u"vti6"_s, u"xfrm"_s, u"ovpn"_s};
    return kinds.contains(link.kind);
}

/// NetworkManager is absent, or present and not hanging, and was asked for every link.
bool isSaidOfAll(const Known &known)
{
    const NetworkManagerFacts &facts = known.networkManager;
    return facts.presence == Presence::Absent
        || (known.everyManaged && facts.presence == Presence::Present && facts.version);
}

void addManager(LinkFacts &facts, const Known &known)
{
    const auto info = known.managed.constFind(facts.name);
    if (info != known.managed.cend()) {
        facts.connection = info->connection;
        facts.heldServers = info->heldServers;
        facts.heldTransport = info->held.transport;
        facts.heldIntegrity = info->held.integrity;
        if (info->kind != LinkKind::Unknown)
            facts.kind = info->kind;
    }
    // networkd first: where both think that a link is theirs, resolved takes networkd's word and refuses others.
    if (known.networkdManages(facts.index))
        facts.managedBy = ManagedBy::Networkd;
    else if (info != known.managed.cend() && info->managed)
        facts.managedBy = ManagedBy::NetworkManager;
    else
        facts.managedBy = isSaidOfAll(known) ? ManagedBy::Nobody : ManagedBy::Unknown;
}

LinkFacts linkFacts(const KernelLink &link, const Known &known)
{
    LinkFacts facts;
    facts.index = link.index;
    facts.name = link.name;
    facts.kind = kindOf(link);
    facts.carrier = link.carrier;
    facts.carrierChanges = link.carrierChanges;
    facts.gateway = known.gateways.contains(link.index);
    addManager(facts, known);
    const auto dns = known.resolved.links.constFind(link.index);
    if (dns != known.resolved.links.cend())
        facts.dns = *dns;
    return facts;
}

/// The two are not read at one moment, nor always in one network namespace: resolved may ask over links that are not here.
bool hasAllOf(const QMap<int, KernelLink> &links, const QMap<int, LinkDns> &asked)
{
    return std::ranges::all_of(asked.asKeyValueRange(),
        [&](const auto &link) { return link.second.servers.isEmpty() || links.contains(link.first); });
}
}

LinkKind kindOf(const KernelLink &link)
{
    if (isVpn(link))
        return LinkKind::Vpn;
    if (link.kind == "bridge"_L1)
        return LinkKind::Bridge;
    if (link.kind == "wlan"_L1)
        return LinkKind::Wifi;
    if (link.kind == "veth"_L1 || (link.kind.isEmpty() && link.hardwareType == ARPHRD_ETHER))
        return LinkKind::Ethernet;
    return LinkKind::Other;
}

Snapshot join(const Known &known)
{
    Snapshot snapshot;
    snapshot.resolver = known.resolved.facts;
    snapshot.networkManager = known.networkManager;
    snapshot.system = known.system;
    snapshot.delegates = known.resolved.delegates;
    for (const KernelLink &link : known.links)
        snapshot.links.append(linkFacts(link, known));
    snapshot.linksReadable = known.linksReadable && hasAllOf(known.links, known.resolved.links);
    return snapshot;
}

}
