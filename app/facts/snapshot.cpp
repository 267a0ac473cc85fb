// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot.h"

#include "proofs.h"

#include <algorithm>

namespace Dotlight
{

namespace
{
template<typename List, typename Predicate>
auto *firstWhere(const List &list, Predicate predicate)
{
    const auto it = std::ranges::find_if(list, predicate);
    return it == list.end() ? nullptr : &*it;
}
}

const LinkFacts *Snapshot::link(int index) const
{
    return firstWhere(links, [&](const LinkFacts &l) { return l.index == index; });
}

const Lookup *Snapshot::lookup(int ifindex) const
{
    return firstWhere(lookups, [&](const Lookup &l) { return l.ifindex == ifindex; });
}

const ScopeProof *Snapshot::proof(int ifindex, const QString &delegate) const
{
    return proofIn(proofs, ifindex, delegate);
}

}
