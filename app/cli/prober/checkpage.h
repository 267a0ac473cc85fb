// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "cli/page.h"
#include "facts/checkresult.h"

namespace Dotlight::Cli
{

/// One result, as it is printed when it comes.
[[nodiscard]] QString resultText(const CheckResult &result, const Look &look);
/// What follows from all of them; of one scope where one is named.
[[nodiscard]] QString conclusionText(
    const Snapshot &snapshot, const Assessment &assessment, const std::optional<ScopeKey> &only, const Look &look);
/// That the network changed, too late for the checks to be made anew.
[[nodiscard]] QString overtakenText(const Look &look);
/// That the network changed, and the checks are made anew.
[[nodiscard]] QString changedText(const Look &look);

}
