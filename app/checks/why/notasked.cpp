// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notasked.h"

#include "assessment/scope.h"
#include "facts/domainname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
ChainEnd ownEnd(RouteReason reason)
{
    switch (reason) {
    case RouteReason::LiteralAddress:
        return ChainEnd::Address;
    case RouteReason::HostsFile:
        return ChainEnd::HostsFile;
    default:
        return ChainEnd::OwnAnswer;
    }
}

ChainEnd endWithoutServers(RouteReason reason)
{
    switch (reason) {
    case RouteReason::SingleLabel:
        return ChainEnd::SingleLabel;
    case RouteReason::DotLocal:
    case RouteReason::LinkLocalAddress:
        return ChainEnd::LocalNetwork;
    default:
        return ChainEnd::Unknown;
    }
}

ChainEnd endOf(const Route &route)
{
    switch (route.outcome) {
    case RouteOutcome::Itself:
        return ownEnd(route.reason);
    case RouteOutcome::Multicast:
    case RouteOutcome::Nobody:
        return endWithoutServers(route.reason);
    case RouteOutcome::Servers:
    case RouteOutcome::Unknown:
        break;
    }
    return ChainEnd::Unknown;
}

/// The same for all that are asked; empty where it is not.
template<typename Read>
QString common(const Route &route, Read read)
{
    const QString first = route.candidates.isEmpty() ? QString() : read(route.candidates.first());
    const auto same = [&](const RouteCandidate &candidate) { return read(candidate) == first; };
    return std::ranges::all_of(route.candidates, same) ? first : QString();
}

std::optional<DnsName> nameOf(const QString &domain)
{
    return domain.isEmpty() || domain == "."_L1 ? std::nullopt : DnsName::fromText(domain);
}

/// Of a search domain it is what was put behind.
QString domainOf(const RouteCandidate &candidate)
{
    const bool put = candidate.why == RouteReason::SearchDomain;
    return plainName(put ? candidate.names.value(0).section(u'.', 1) : candidate.domain);
}

/// Names that belong to nobody are asked there too.
bool takesAll(const RouteCandidate &candidate, const QList<Scope> &scopes)
{
    const auto it = std::ranges::find(scopes, candidate.scope, &Scope::key);
    return it == scopes.end() || it->inCharge;
}
}

std::optional<Chain> chainNotAsked(const Route &route)
{
    const ChainEnd end = endOf(route);
    return end == ChainEnd::Unknown ? std::nullopt : std::optional(Chain{.name = route.name, .end = end});
}

std::optional<bool> isChecked(const Route &route)
{
    if (route.candidates.isEmpty())
        return std::nullopt;
    const Validated first = route.candidates.first().validated;
    const bool same = std::ranges::all_of(
        route.candidates, [first](const RouteCandidate &candidate) { return candidate.validated == first; });
    if (!same || (first != Validated::Yes && first != Validated::No))
        return std::nullopt;
    return first == Validated::Yes;
}

NameWay wayOf(const Route &route, const Snapshot &snapshot)
{
    NameWay way{.unchecked = isChecked(route) == false};
    if (way.unchecked)
        way.exempt = nameOf(common(route, [](const RouteCandidate &one) { return plainName(one.negativeAnchor); }));
    const QList<Scope> scopes = scopesOf(snapshot);
    if (std::ranges::any_of(route.candidates, [&](const RouteCandidate &one) { return takesAll(one, scopes); }))
        return way;
    way.ownDomain = nameOf(common(route, domainOf));
    if (way.ownDomain && route.candidates.size() == 1)
        way.ownIndex = route.candidates.first().scope.ifindex();
    return way;
}

QString nameAsked(const Route &route)
{
    const bool longer = route.outcome == RouteOutcome::Servers && route.reason == RouteReason::SearchDomain;
    return longer ? route.candidates.first().names.value(0, route.name) : route.name;
}

}
