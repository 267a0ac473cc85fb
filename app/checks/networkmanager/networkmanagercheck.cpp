// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkmanagercheck.h"

#include "daemons/files/root.h"
#include "networkmanagerjudge.h"

#include <algorithm>

namespace Dotlight
{

NetworkManagerCheck::NetworkManagerCheck(const CheckContext &context)
    : InstantCheck(CheckId::NetworkManager, context)
{
}

QList<CheckResult> NetworkManagerCheck::results() const
{
    const Snapshot &snapshot = *context().snapshot;
    QList<CheckResult> results =
        judgeNetworkManager(snapshot.networkManager, readNetworkManagerConfig(Root(context().root)));
    for (const LinkFacts &link : snapshot.links) {
        if (snapshot.resolver.isKnown() && looksAt(link))
            results << judgeHeld(link);
    }
    return results;
}

/// A link without a scope is nobody's to ask for, so it is looked at with all.
bool NetworkManagerCheck::looksAt(const LinkFacts &link) const
{
    const auto isIt = [&](const Scope &scope) { return scope.link && scope.link->index == link.index; };
    const bool all = context().scopes.size() == scopesOf(*context().snapshot).size();
    return std::ranges::any_of(context().scopes, isIt) || (all && !link.hasScope());
}

}
