// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "difference.h"

namespace Dotlight
{

namespace
{
ResolverFacts forEvidence(ResolverFacts facts)
{
    facts.statistics.reset();
    facts.currentServer.reset();
    facts.integritySupported.reset();
    return facts;
}

QList<LinkFacts> forEvidence(const QList<LinkFacts> &links, bool withConnections)
{
    QList<LinkFacts> result;
    for (LinkFacts link : links) {
        if (!link.dns)
            continue;
        link.dns->currentServer.reset();
        link.dns->integritySupported.reset();
        link.heldServers.clear();
        link.heldTransport.reset();
        link.heldIntegrity.reset();
        link.kind = LinkKind::Unknown;
        link.managedBy = ManagedBy::Unknown;
        if (!withConnections)
            link.connection.clear();
        result.append(link);
    }
    return result;
}

QList<DelegateFacts> forEvidence(QList<DelegateFacts> delegates)
{
    for (DelegateFacts &delegate : delegates)
        delegate.currentServer.reset();
    return delegates;
}

QList<Lookup> withoutDurations(QList<Lookup> lookups)
{
    for (Lookup &lookup : lookups) {
        lookup.root.duration = {};
        if (lookup.second)
            lookup.second->duration = {};
    }
    return lookups;
}
}

bool sameForEvidence(const Snapshot &a, const Snapshot &b)
{
    // NetworkManager coming or going is no other network.
    const bool connections =
        a.networkManager.presence == Presence::Present && b.networkManager.presence == Presence::Present;
    return forEvidence(a.resolver) == forEvidence(b.resolver)
        && forEvidence(a.links, connections) == forEvidence(b.links, connections)
        && forEvidence(a.delegates) == forEvidence(b.delegates);
}

bool sameToShow(const Snapshot &a, const Snapshot &b)
{
    Snapshot left = a;
    Snapshot right = b;
    left.resolver.statistics.reset();
    right.resolver.statistics.reset();
    left.lookups = withoutDurations(a.lookups);
    right.lookups = withoutDurations(b.lookups);
    return left == right;
}

}
