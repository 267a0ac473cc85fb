// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/prober.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/progress.h"
#include "watch/watch.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace Dotlight::Cli
{

/// `check`, and `report --check`, which tells all at the end: facts first, then the checks, told as they come. A change of the
/// network begins them anew, once; modes may change without a word of anybody, so the facts are read again at the end.
class CheckCommand : public Command
{
    Q_OBJECT

public:
    explicit CheckCommand(const Arguments &arguments, QObject *parent = nullptr);
    ~CheckCommand() override;
    void start() override;

private:
    void onFacts(const SnapshotPtr &snapshot);
    void begin(const SnapshotPtr &snapshot);
    void lookAgain();
    void onSeenAgain(const SnapshotPtr &snapshot);
    void onOvertaken(const SnapshotPtr &snapshot);
    void onFound(const CheckResult &result);
    [[nodiscard]] QString howFar(int seconds) const;
    void conclude();
    /// Keeps what was proven for every other program; the facts with that, and with what was proven of them before.
    [[nodiscard]] Snapshot kept() const;
    void tellText(const QString &text);
    void tellJson(const QJsonObject &object);
    void end(int exitStatus);
    [[nodiscard]] bool mayBeginAnew() const;

    Arguments m_arguments;
    Watch m_watch;
    Progress m_progress;
    QTimer m_limit;
    QElapsedTimer m_clock;
    /// What the checks are made of.
    SnapshotPtr m_facts;
    /// What has overtaken them.
    SnapshotPtr m_newer;
    /// Reads them once more.
    std::unique_ptr<Watch> m_again;
    QTimer m_againLimit;
    std::optional<ScopeKey> m_only;
    std::unique_ptr<Prober> m_prober;
    QList<CheckResult> m_results;
    bool m_ended = false;
};

}
