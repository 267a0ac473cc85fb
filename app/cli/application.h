// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "command.h"

#include <functional>
#include <memory>

/*
 * What the programs of the command line have in common.
 */
namespace Dotlight::Cli
{

/// The verb's command; null for those that this program does not have.
using CommandMaker = std::function<std::unique_ptr<Command>(const Arguments &)>;

/// Before anything else, a QCoreApplication included: standard descriptors, signals, encoding.
void prepareProcess();
/// Parses the program's words and does what they say; returns the exit status. Needs a QCoreApplication.
[[nodiscard]] int runProgram(const CommandMaker &make);

}
