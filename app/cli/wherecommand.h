// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "command.h"
#include "progress.h"
#include "watch/namelookup.h"
#include "watch/watch.h"
#include "wording/routejson.h"

#include <QTimer>

#include <memory>

namespace Dotlight::Cli
{

/// `where`: reads the daemons once and says where a name would go. Only with --ask anything is sent to the network: the
/// question for that name.
class WhereCommand : public Command
{
    Q_OBJECT

public:
    explicit WhereCommand(const Arguments &arguments, QObject *parent = nullptr);
    void start() override;

private:
    void onChanged(const SnapshotPtr &snapshot);
    void onLimit();
    void predict(const SnapshotPtr &snapshot);
    void onAnswer(const NameAnswer &answer);
    void tell(const std::optional<RouteAsked> &asked);

    Arguments m_arguments;
    Watch m_watch;
    QTimer m_limit;
    Progress m_progress;
    std::unique_ptr<NameLookup> m_lookup;
    SnapshotPtr m_snapshot;
    Route m_route;
};

/// 0 predicted, and where it was asked also agreed.
[[nodiscard]] int exitStatus(const Route &route, const std::optional<RouteAsked> &asked);

}
