// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "assessment/assessment.h"
#include "command.h"
#include "progress.h"
#include "watch/watch.h"

#include <QTimer>

namespace Dotlight::Cli
{

/// `status`, and `report` without checks: one round of looking, one answer. Lookups that a change overtook are asked again within the limit.
class StatusCommand : public Command
{
    Q_OBJECT

public:
    explicit StatusCommand(const Arguments &arguments, QObject *parent = nullptr);
    void start() override;

private:
    void onChanged(const SnapshotPtr &snapshot);
    void onLimit();
    void answer(const Snapshot &snapshot);
    [[nodiscard]] QString textFor(
        const Snapshot &snapshot, const std::optional<ScopeKey> &scope, const Assessment &assessment) const;

    Arguments m_arguments;
    Watch m_watch;
    QTimer m_limit;
    Progress m_progress;
    bool m_answered = false;
};

}
