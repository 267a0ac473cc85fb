// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "target.h"

#include <QString>

#include <chrono>

namespace Dotlight::Cli
{

/// Ends the program after that time, wherever it hangs then, with text on standard error in one line. By alarm(2): a
/// second call takes the place of the first.
void endAfter(std::chrono::seconds time, ExitStatus status, const QString &text);
/// Takes that back: what is still to come may take as long as it takes.
void endNoMore();

}
