// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks.h"
#include "facts/checkresult.h"
#include "where.h"
#include "why.h"

/*
 * What the prober would tell, for the window's tests: in its own words, by the functions that it uses.
 */
namespace Dotlight::Test
{

/// Of each verdict some, and the longest that reality has in store.
[[nodiscard]] QList<CheckResult> findings();
/// A name whose zone's signatures have expired, behind an alias.
[[nodiscard]] Chain brokenChain();
/// Runs all checks: half of the findings, or all and the conclusion.
void playChecks(Checks &checks, bool whole);
void playChain(Why &why, const Chain &chain);

}
