// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/proberproblem.h"

#include <QString>

/*
 * What is said where the program that makes the checks was of no use.
 */
namespace Dotlight
{

/// One or two sentences. `said`: what it printed itself, or empty; as it came.
[[nodiscard]] QString text(ProberProblem problem, const QString &said);

}
