// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot.h"

/*
 * Which differences between two snapshots matter, and for what.
 */
namespace Dotlight
{

/// Evidence for one holds for the other: same resolver, same scopes with the same servers, modes and network. What a
/// lookup itself moves (current server, DNSSECSupported, counts) is not compared.
[[nodiscard]] bool sameForEvidence(const Snapshot &a, const Snapshot &b);

/// The same for whoever shows it: only counts and durations differ, if anything.
[[nodiscard]] bool sameToShow(const Snapshot &a, const Snapshot &b);

}
