// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "facts/checkresult.h"

namespace Dotlight
{

/// Markdown for a bug report. Own names, networks and addresses are masked, as Masking says; what is equal stays equal.
/// In the stable names of JSON and the command line, not translated: who reads it may not read the person's language.
/// Of checks nothing is said where there are no results. Those that are overtaken were found before the network or its
/// settings changed, and are told apart.
[[nodiscard]] QString reportText(const Snapshot &snapshot, const Assessment &assessment,
    const QList<CheckResult> &results, const QList<CheckResult> &overtaken = {});

}
