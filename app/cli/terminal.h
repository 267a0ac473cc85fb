// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page.h"

namespace Dotlight::Cli
{

/// A file descriptor and the environment, as far as they decide how output looks.
struct TerminalFacts {
    bool terminal = false;
    /// NO_COLOR is set and not empty (no-color.org).
    bool noColour = false;
    /// TERM is "dumb", empty or not set.
    bool dumb = false;
    /// 0 if unknown.
    int columns = 0;
};

[[nodiscard]] TerminalFacts terminalFacts(int fileDescriptor);
/// At most 80 columns; colour on a terminal alone.
[[nodiscard]] Look lookFor(const TerminalFacts &facts);

}
