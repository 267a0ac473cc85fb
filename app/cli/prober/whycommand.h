// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/why/chainquest.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/progress.h"
#include "watch/watch.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace Dotlight
{
class Bus;
}

namespace Dotlight::Cli
{

/// `why NAME`: reads the daemons once, and follows the chain of signatures from the root to a name that is asked of DNS
/// servers. Exit status 0 where nothing is wrong, else 1.
class WhyCommand : public Command
{
    Q_OBJECT

public:
    explicit WhyCommand(const Arguments &arguments, QObject *parent = nullptr);
    ~WhyCommand() override;
    void start() override;

private:
    void onChanged(const SnapshotPtr &snapshot);
    void begin(const SnapshotPtr &snapshot);
    void follow(const DnsName &name, const NameWay &way);
    void tell(Chain chain);

    Arguments m_arguments;
    std::unique_ptr<Bus> m_bus;
    Watch m_watch;
    QTimer m_readingLimit;
    QElapsedTimer m_clock;
    /// As in Chain.
    std::optional<bool> m_checked;
    QString m_ownDomain;
    bool m_begun = false;
    Progress m_progress;
};

}
