// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/scope.h"
#include "facts/checkresult.h"
#include "facts/proofs.h"
#include "facts/snapshot.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace Dotlight
{

class Bus;
class Check;

struct ProbeRequest {
    /// Empty: every check.
    QList<CheckId> checks;
    /// Only this scope's servers and answers; the lookups are made of all, for the level needs them.
    std::optional<ScopeKey> only;
    /// D-Bus address of the system bus; empty for the real one.
    QString busAddress;
    QString root = QStringLiteral("/");
};

/// Makes the checks: what is quick and local first, side by side what does not disturb each other, alone what would. Deleting
/// it cancels them all.
class Prober : public QObject
{
    Q_OBJECT

public:
    /// All of it together; what is not over by then is told as NotFinished.
    static constexpr std::chrono::milliseconds limit{26000};

    Prober(const SnapshotPtr &snapshot, const ProbeRequest &request, QObject *parent = nullptr);
    ~Prober() override;

    void start();
    /// Ends it now: what is not over is told as NotFinished, or better, before this returns. finished() comes no more.
    void stop();
    /// What was proven so far.
    [[nodiscard]] const Proofs &proofs() const { return m_proofs; }
    /// How many checks are to be made, and how many are over: for a person who waits.
    [[nodiscard]] int wanted() const { return int(m_wanted.size()); }
    [[nodiscard]] int done() const { return m_done; }

Q_SIGNALS:
    void found(const Dotlight::CheckResult &result);
    void finished();

private:
    void startPhase();
    void startCheck(CheckId id);
    void onFinished(Check *check);
    void tellNotBegun();
    [[nodiscard]] bool isNeeded(CheckId id) const;

    SnapshotPtr m_snapshot;
    ProbeRequest m_request;
    std::unique_ptr<Bus> m_bus;
    QList<Scope> m_scopes;
    QSet<CheckId> m_wanted;
    Proofs m_proofs;
    std::vector<std::unique_ptr<Check>> m_running;
    /// Those that are over may still be in the middle of telling so.
    std::vector<std::unique_ptr<Check>> m_over;
    size_t m_phase = 0;
    int m_done = 0;
    QTimer m_limit;
    bool m_ended = false;
};

}
