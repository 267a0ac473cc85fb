// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QString word(Connectivity connectivity)
{
    switch (connectivity) {
    case Connectivity::None:
        return u"none"_s;
    case Connectivity::Portal:
        return u"portal"_s;
    case Connectivity::Limited:
        return u"limited"_s;
    case Connectivity::Full:
        return u"full"_s;
    case Connectivity::Unknown:
        break;
    }
    return u"unknown"_s;
}

/// Some were made, and no server said anything.
bool noLookupAnswered(const Snapshot &snapshot)
{
    using enum Answer::Outcome;
    return !snapshot.lookups.isEmpty() && std::ranges::all_of(snapshot.lookups, [](const Lookup &lookup) {
        const Answer::Outcome outcome = lookup.root.outcome;
        return outcome == Unreachable || outcome == NoNameServers || outcome == OtherError;
    });
}

/// A NetworkManager that tells anything tells its version.
bool toldNothing(const NetworkManagerFacts &facts)
{
    return facts.presence == Presence::Loading || (!facts.version && facts.connectivity == Connectivity::Unknown);
}

Finding findingOf(const Snapshot &snapshot)
{
    const NetworkManagerFacts &facts = snapshot.networkManager;
    if (facts.presence == Presence::Absent)
        return Finding::PortalNoNetworkManager;
    // Without a page to fetch it takes every network for a full one.
    if (facts.connectivityPage.isEmpty())
        return toldNothing(facts) ? Finding::PortalNotTold : Finding::PortalNotLookedFor;
    const QList<Reason> reasons = assess(snapshot).reasons;
    const auto portal = std::ranges::find(reasons, ReasonId::CaptivePortal, &Reason::id);
    if (portal != reasons.end())
        return portal->perhaps ? Finding::PortalPerhaps : Finding::PortalSeen;
    switch (facts.connectivity) {
    case Connectivity::Full:
        // It looks again every few minutes at most.
        return noLookupAnswered(snapshot) ? Finding::PortalNoneBefore : Finding::PortalNone;
    case Connectivity::None:
    case Connectivity::Limited:
        return Finding::PortalNoInternet;
    case Connectivity::Portal:
    case Connectivity::Unknown:
        break;
    }
    return Finding::PortalUnknown;
}

Verdict verdictOf(Finding finding)
{
    switch (finding) {
    case Finding::PortalNone:
        return Verdict::Passed;
    case Finding::PortalSeen:
        return Verdict::Failed;
    case Finding::PortalNotLookedFor:
    case Finding::PortalNoNetworkManager:
        return Verdict::Skipped;
    default:
        return Verdict::Inconclusive;
    }
}
}

CheckResult portalResult(const Snapshot &snapshot)
{
    const Finding finding = findingOf(snapshot);
    return {.id = CheckId::Portal,
        .verdict = verdictOf(finding),
        .finding = finding,
        .words = {snapshot.networkManager.connectivityPage},
        .evidence = {{u"connectivity"_s, word(snapshot.networkManager.connectivity)},
            {u"page"_s, snapshot.networkManager.connectivityPage}}};
}

QList<CheckResult> PortalCheck::results() const
{
    return {portalResult(withProofs(*context().snapshot, context().proven))};
}

}
