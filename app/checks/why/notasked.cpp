// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notasked.h"

#include <algorithm>

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

QString nameAsked(const Route &route)
{
    const bool longer = route.outcome == RouteOutcome::Servers && route.reason == RouteReason::SearchDomain;
    return longer ? route.candidates.first().names.value(0, route.name) : route.name;
}

}
