// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/application.h"

#include "checkcommand.h"
#include "whycommand.h"

#include <QCoreApplication>

using namespace Dotlight;
using namespace Dotlight::Cli;

namespace
{
std::unique_ptr<Command> commandFor(const Arguments &arguments)
{
    if (arguments.verb == Verb::Why)
        return std::make_unique<WhyCommand>(arguments);
    return std::make_unique<CheckCommand>(arguments);
}
}

int main(int argc, char **argv)
{
    prepareProcess();
    const QCoreApplication app(argc, argv);
    return runProgram(commandFor);
}
