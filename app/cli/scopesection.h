// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "page.h"

namespace Dotlight::Cli
{

/// One scope: what is set, what happens, what was tested; servers, domains, and the reasons in plain words.
void addScope(Page &page, const Snapshot &snapshot, const ScopeAssessment &scope);

}
