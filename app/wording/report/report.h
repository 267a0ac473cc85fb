// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "facts/checkresult.h"

namespace Dotlight
{

/// Markdown for a bug report. Own names, networks and addresses are masked, as Masking says; what is equal stays equal.
/// In the stable names of JSON and the command line, not translated: who reads it may not read the person's language.
/// results may be empty: then nothing is said of checks.
[[nodiscard]] QString reportText(
    const Snapshot &snapshot, const Assessment &assessment, const QList<CheckResult> &results);

}
