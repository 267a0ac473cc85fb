// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Dotlight
{

/// Why the program that makes the checks was of no use.
enum class ProberProblem {
    NotFound,
    NotStarted,
    Crashed,
    /// It was stopped, for it went on for too long.
    TooSlow,
    /// What it told is not what it should tell.
    NotUnderstood,
    /// It ended by itself without a whole answer.
    EndedEarly,
};

}
