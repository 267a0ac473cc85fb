// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions.h"

#include "facts/domainname.h"

#include <algorithm>

namespace Dotlight
{

namespace
{
bool isOpportunistic(const LinkFacts &link)
{
    return link.hasScope() && link.dns->transport == TransportMode::Opportunistic;
}

bool anyOpportunistic(const Snapshot &snapshot)
{
    return snapshot.resolver.transport == TransportMode::Opportunistic
        || std::ranges::any_of(snapshot.links, isOpportunistic);
}

/// The first routing domain of a link that takes no ordinary names; empty where it does.
QString splitDomain(const LinkDns &dns)
{
    if (dns.defaultRoute || std::ranges::any_of(dns.domains, &Domain::isRoot))
        return {};
    const auto routing = std::ranges::find_if(dns.domains, &Domain::routeOnly);
    if (routing != dns.domains.end())
        return routing->name;
    return dns.domains.isEmpty() ? QString() : dns.domains.first().name;
}

Question linkQuestion(const LinkFacts &link, const QString &host, const LookupLimits &limits)
{
    return {.ifindex = link.index,
        .limit = isOpportunistic(link) ? limits.opportunistic : limits.ordinary,
        .secondDomain = splitDomain(*link.dns),
        .secondHost = host};
}

bool isOwnDomain(const QList<Domain> &domains, const DomainName &name)
{
    return std::ranges::any_of(
        domains, [&name](const Domain &domain) { return !domain.isRoot() && name.isWithin(domain.name); });
}
}

QString hostWithoutLink(const Snapshot &snapshot)
{
    const QString host = snapshot.networkManager.connectivityHost;
    const auto name = DomainName::fromWire(host);
    if (!name)
        return {};
    const auto ofLink = [&](const LinkFacts &link) { return link.hasScope() && isOwnDomain(link.dns->domains, *name); };
    const auto ofDelegate = [&](const DelegateFacts &delegate) { return isOwnDomain(delegate.domains, *name); };
    const bool elsewhere =
        std::ranges::any_of(snapshot.links, ofLink) || std::ranges::any_of(snapshot.delegates, ofDelegate);
    return elsewhere ? QString() : host;
}

QList<Question> questions(const Snapshot &snapshot, const LookupLimits &limits)
{
    if (snapshot.resolver.presence != Presence::Present)
        return {};
    const QString host = snapshot.networkManager.connectivityHost;
    QList<Question> result;
    result.append({.ifindex = 0,
        .limit = anyOpportunistic(snapshot) ? limits.opportunistic : limits.ordinary,
        .secondDomain = {},
        .secondHost = hostWithoutLink(snapshot)});
    for (const LinkFacts &link : snapshot.links) {
        if (link.hasScope())
            result.append(linkQuestion(link, host, limits));
    }
    return result;
}

}
