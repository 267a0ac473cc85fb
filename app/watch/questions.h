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

/// The connectivity host, for a question without a link whose root is refused. Empty where it is in a domain of a link or a
/// delegate: these alone would be asked for it (systemd-resolved.service(8), "Protocols and routing").
[[nodiscard]] QString hostWithoutLink(const Snapshot &snapshot);
/// The self-lookups to make for these facts: without a link, and with each that has a scope. None where resolved can't be
/// asked.
[[nodiscard]] QList<Question> questions(const Snapshot &snapshot, const LookupLimits &limits);

}
