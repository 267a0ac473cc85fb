// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
using Outcome = Answer::Outcome;

constexpr RouteCheck agreed(RouteFinding finding)
{
    return {RouteVerdict::Agreed, finding};
}

constexpr RouteCheck differs(RouteFinding finding)
{
    return {RouteVerdict::Differs, finding};
}

constexpr RouteCheck cannotTell(RouteFinding finding)
{
    return {RouteVerdict::CannotTell, finding};
}

bool byServer(const NameAnswer &answer)
{
    return answer.answer.fromNetwork() && !(answer.answer.flags & LookupFlag::Multicast);
}

/// Unknown to resolved it says 0, and that fits any.
bool cameOver(const NameAnswer &answer, const ScopeKey &scope)
{
    return scope.kind != ScopeKey::Kind::Link || std::ranges::all_of(answer.entries, [&](const NameAnswer::Entry &e) {
        return e.ifindex == 0 || e.ifindex == scope.index;
    });
}

/// What speaks against a candidate as the one who answered; nothing if it fits.
std::optional<RouteFinding> against(const RouteCandidate &candidate, const NameAnswer &answer)
{
    if (!cameOver(answer, candidate.scope))
        return RouteFinding::OverAnotherLink;
    const bool confidential = answer.answer.confidential();
    if (candidate.travel == Travel::Encrypted && !confidential)
        return RouteFinding::InClear;
    if (candidate.travel == Travel::InClear && confidential)
        return RouteFinding::EncryptedAfterAll;
    if (candidate.validated == Validated::No && answer.answer.authenticated())
        return RouteFinding::ValidatedAfterAll;
    return std::nullopt;
}

/// An alias leads to another name, which may have a way of its own.
bool isAlias(const Route &route, const NameAnswer &answer)
{
    const auto canonical = DomainName::fromWire(answer.canonical);
    if (!canonical || canonical->is(route.name))
        return false;
    return std::ranges::none_of(route.candidates, [&](const RouteCandidate &candidate) {
        return std::ranges::any_of(candidate.names, [&](const QString &name) { return canonical->is(name); });
    });
}

RouteCheck checkServers(const Route &route, const NameAnswer &answer)
{
    if (!byServer(answer))
        return differs(RouteFinding::NoServerAnswered);
    std::optional<RouteFinding> wrong;
    for (const RouteCandidate &candidate : route.candidates) {
        const auto found = against(candidate, answer);
        if (!found)
            return agreed(RouteFinding::CameAsSaid);
        // What is wrong with the link that it came over says more.
        if (!wrong || *wrong == RouteFinding::OverAnotherLink)
            wrong = found;
    }
    if (isAlias(route, answer))
        return cannotTell(RouteFinding::Alias);
    return differs(wrong.value_or(RouteFinding::AServerAnswered));
}

RouteCheck checkAnswered(const Route &route, const NameAnswer &answer)
{
    switch (route.outcome) {
    case RouteOutcome::Servers:
        return checkServers(route, answer);
    case RouteOutcome::Itself:
    case RouteOutcome::Multicast:
    case RouteOutcome::Nobody:
        return byServer(answer) ? differs(RouteFinding::AServerAnswered) : agreed(RouteFinding::NoServerAsked);
    case RouteOutcome::Unknown:
        break;
    }
    return cannotTell(RouteFinding::NothingPredicted);
}

/// resolved found no scope to ask.
RouteCheck checkUnroutable(const Route &route)
{
    switch (route.outcome) {
    case RouteOutcome::Servers:
        return differs(RouteFinding::NoServerAnswered);
    case RouteOutcome::Itself:
    case RouteOutcome::Multicast:
        return agreed(RouteFinding::NoServerAsked);
    case RouteOutcome::Nobody:
        return agreed(RouteFinding::NobodyResponsible);
    case RouteOutcome::Unknown:
        break;
    }
    return cannotTell(RouteFinding::NothingPredicted);
}

/// An error of sending that it names by its errno comes by the same D-Bus error: seen where LLMNR had no way out.
bool isRefused(const Answer &answer)
{
    return answer.refusedQuestion() && !answer.error.contains("Lookup failed due to system error"_L1);
}

/// resolved asks nobody for what it takes for no name.
RouteCheck checkRefused(const Route &route)
{
    return route.outcome == RouteOutcome::Nobody ? agreed(RouteFinding::NobodyResponsible)
                                                 : differs(RouteFinding::RefusedAsName);
}
}

RouteCheck checkRoute(const Route &route, const NameAnswer &answer)
{
    if (route.outcome == RouteOutcome::Unknown)
        return cannotTell(RouteFinding::NothingPredicted);
    if (isRefused(answer.answer))
        return checkRefused(route);
    switch (answer.answer.outcome) {
    case Outcome::Answered:
        return checkAnswered(route, answer);
    case Outcome::NoNameServers:
        return checkUnroutable(route);
    case Outcome::Unreachable:
        return cannotTell(RouteFinding::NoAnswer);
    default:
        return cannotTell(RouteFinding::ErrorOnly);
    }
}

}
