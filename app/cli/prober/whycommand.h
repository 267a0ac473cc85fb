// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/why/chainquest.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/progress.h"

#include <memory>

namespace Dotlight
{
class Bus;
}

namespace Dotlight::Cli
{

/// `why NAME`: the chain of signatures from the root to a name. Exit status 0 where nothing is wrong, else 1.
class WhyCommand : public Command
{
    Q_OBJECT

public:
    explicit WhyCommand(const Arguments &arguments, QObject *parent = nullptr);
    ~WhyCommand() override;
    void start() override;

private:
    void onChain(const Chain &chain);

    Arguments m_arguments;
    std::unique_ptr<Bus> m_bus;
    Progress m_progress;
};

}
