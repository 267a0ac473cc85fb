// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "route.h"
#include "scope.h"

/*
 * Inside the room: the parts of a route.
 */
namespace Dotlight
{

/// What resolved answers by itself, whatever its servers are.
struct SpecialName {
    std::optional<RouteReason> reason;
    /// Newer versions do so, and this may be one.
    bool perhaps = false;
};
[[nodiscard]] SpecialName specialName(const DomainName &name, const ResolverFacts &resolver, const QStringList &own);

/// 169.254.0.0/16 or fe80::/10, in the form of reverse lookups; how many labels that is. Nothing for other names.
[[nodiscard]] std::optional<int> linkLocalLabels(const DomainName &name);
[[nodiscard]] bool isReverse(const DomainName &name);
/// An address in that form.
[[nodiscard]] QString reverseName(const Address &address);

/// The domain that covers one of these names; empty if none does. known is false where the list had to be assumed.
struct NegativeAnchor {
    QString domain;
    bool known = true;
};
[[nodiscard]] NegativeAnchor negativeAnchor(
    const QStringList &names, const ResolverFacts &resolver, const LinkFacts *link);

/// How names travel to a scope and what becomes of the answers.
[[nodiscard]] RouteCandidate candidateOf(const Scope &scope, const Snapshot &snapshot, const QStringList &names);

}
