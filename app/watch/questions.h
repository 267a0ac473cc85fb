// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/resolved/lookupburst.h"
#include "facts/snapshot.h"

namespace Dotlight
{

struct LookupLimits {
    std::chrono::milliseconds ordinary;
    std::chrono::milliseconds opportunistic;
};

/// The self-lookups to make for these facts: without a link, and with each that has a scope. None where resolved can't be
/// asked.
[[nodiscard]] QList<Question> questions(const Snapshot &snapshot, const LookupLimits &limits);

}
