// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knownfacts.h"

#include "facts/difference.h"

#include <utility>

namespace Dotlight
{

bool KnownFacts::changeTo(const SnapshotPtr &snapshot)
{
    if (!snapshot->settled)
        return false;
    const SnapshotPtr before = std::exchange(m_facts, snapshot);
    return before && !sameForEvidence(*before, *snapshot);
}

}
