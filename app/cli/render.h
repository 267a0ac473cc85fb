// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "page.h"

#include <optional>

namespace Dotlight::Cli
{

/// `dotlightctl status` for people: the sentence that matters, then each scope, or the one that is named.
[[nodiscard]] QString render(
    const Snapshot &snapshot, const Assessment &assessment, const std::optional<ScopeKey> &only, const Look &look);

}
