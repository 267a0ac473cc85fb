// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "handover.h"
#include "statuscommand.h"
#include "target.h"
#include "watchcommand.h"
#include "wherecommand.h"

#include <QCoreApplication>

using namespace Dotlight;
using namespace Dotlight::Cli;

namespace
{
std::unique_ptr<Command> commandFor(const Arguments &arguments)
{
    switch (arguments.verb) {
    case Verb::Watch:
        return std::make_unique<WatchCommand>(arguments);
    case Verb::Where:
        return std::make_unique<WhereCommand>(arguments);
    case Verb::Check:
        return std::make_unique<Handover>(QStringLiteral(DOTLIGHT_PROBER), int(ExitStatus::Unknown));
    case Verb::Why:
        return std::make_unique<Handover>(QStringLiteral(DOTLIGHT_PROBER), 1);
    case Verb::Report:
        if (arguments.withChecks)
            return std::make_unique<Handover>(QStringLiteral(DOTLIGHT_PROBER), 1);
        break;
    case Verb::None:
    case Verb::Status:
        break;
    }
    return std::make_unique<StatusCommand>(arguments);
}
}

int main(int argc, char **argv)
{
    prepareProcess();
    const QCoreApplication app(argc, argv);
    return runProgram(commandFor);
}
