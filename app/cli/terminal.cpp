// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include <QByteArray>

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace Dotlight::Cli
{

namespace
{
constexpr int mostColumns = 80;
constexpr int fewestColumns = 40;

int columnsOf(int fileDescriptor)
{
    winsize size{};
    return ioctl(fileDescriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
}

TerminalFacts terminalFacts(int fileDescriptor)
{
    const QByteArray term = qgetenv("TERM");
    return {
        .terminal = isatty(fileDescriptor) == 1,
        .noColour = !qgetenv("NO_COLOR").isEmpty(),
        .dumb = term.isEmpty() || term == "dumb",
        .columns = columnsOf(fileDescriptor),
    };
}

Look lookFor(const TerminalFacts &facts)
{
    const bool known = facts.terminal && facts.columns > 0;
    return {
        .width = known ? std::clamp(facts.columns, fewestColumns, mostColumns) : mostColumns,
        .colour = facts.terminal && !facts.noColour && !facts.dumb,
    };
}

}
