// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/proberproblem.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Dotlight
{

/// How a run of the prober ended.
struct ProberEnd {
    /// Nothing where it ended by itself, or was cancelled.
    std::optional<ProberProblem> problem = {};
    bool cancelled = false;
    /// The last of what it printed on its standard error, as it came.
    QString said = {};

    friend bool operator==(const ProberEnd &, const ProberEnd &) = default;
};

/// Where the prober is: in a build tree below the folder of the command line, else where it is installed.
[[nodiscard]] QString proberPath();

/// Runs the prober, one run at a time, and passes on what it tells, line by line. Window and prober are two programs, for
/// what speaks TLS makes every start slow.
class ProberRun : public QObject
{
    Q_OBJECT

public:
    /// The prober ends by itself within 30 s (`check`); what goes on for longer than `limit` is stopped.
    explicit ProberRun(
        QString program, std::chrono::milliseconds limit = std::chrono::seconds(40), QObject *parent = nullptr);
    ~ProberRun() override;

    /// While one is under way another is not begun.
    void start(const QStringList &arguments);
    /// Ends it at once; ended() comes later.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    /// Without the end of line.
    void line(const QByteArray &line);
    void ended(const Dotlight::ProberEnd &end);

private:
    void readLines();
    void readErrors();
    void onError(QProcess::ProcessError error);
    void onFinished(QProcess::ExitStatus status);
    void stop(const ProberEnd &because);
    void end(const ProberEnd &end);

    const QString m_program;
    QProcess m_process;
    QTimer m_limit;
    QByteArray m_said;
    qsizetype m_told = 0;
    /// Why it was stopped by us.
    std::optional<ProberEnd> m_stopped;
};

}
