// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/scope.h"
#include "facts/checkresult.h"
#include "facts/proofs.h"
#include "facts/snapshot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Dotlight
{

class Bus;

/// Of that scope, with nothing proven yet.
[[nodiscard]] ScopeProof proofFor(const ScopeKey &scope);

/// That so many servers were left out.
[[nodiscard]] CheckResult tooManyServers(int leftOut);

/// Why nothing of resolved can be checked, where it isn't known.
[[nodiscard]] CheckResult resolverUnknown(const ResolverFacts &resolver);

/// What a check starts from. The facts do not change while it runs: a change starts everything anew.
struct CheckContext {
    SnapshotPtr snapshot;
    /// Those it is to look at: all of the snapshot, or the one that was asked for.
    QList<Scope> scopes;
    /// A connection to the system bus that is not the watch's. Outlives the check.
    Bus &bus;
    /// What the checks before this one have proven.
    const Proofs &proven;
    /// Where files are read below.
    QString root = QStringLiteral("/");
};

/// One check: started once, finished once, within its limit. It changes no setting and asks for no password. Deleting it ends
/// it, with all that it has sent or opened.
class Check : public QObject
{
    Q_OBJECT

public:
    Check(CheckId id, const CheckContext &context, std::chrono::milliseconds limit);

    [[nodiscard]] CheckId id() const { return m_id; }
    /// Begins; finished() comes later, never from within.
    void begin();
    /// Ends it now: what is left is told before this returns, and finished() doesn't come.
    void abandon();
    /// For assessment; complete once finished() came.
    [[nodiscard]] const Proofs &proofs() const { return m_proofs; }

Q_SIGNALS:
    void found(const Dotlight::CheckResult &result);
    /// Once. Nothing comes after it.
    void finished();

protected:
    virtual void run() = 0;
    /// The time is up: tells what is left as NotFinished, or better. finish() is called afterwards.
    virtual void giveUp() = 0;

    [[nodiscard]] const CheckContext &context() const { return m_context; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    /// Fills in id and duration.
    void tell(CheckResult result);
    void prove(const ScopeProof &proof) { addProof(m_proofs, proof); }
    void prove(const RootProof &proof)
    {
        addProofs(m_proofs, {.scopes = {}, .root = proof, .lookups = {}, .bypassingPrograms = {}});
    }
    void prove(const QList<Lookup> &lookups) { m_proofs.lookups = lookups; }
    void prove(StubProof proof) { m_proofs.stub = proof; }
    void proveBypass(const QStringList &programs) { m_proofs.bypassingPrograms = programs; }
    void finish();
    /// There is nothing to check: tells why, and ends.
    void skip();
    [[nodiscard]] CheckResult skipped() const;

private:
    CheckId m_id;
    CheckContext m_context;
    Proofs m_proofs;
    QTimer m_limit;
    QElapsedTimer m_clock;
    bool m_finished = false;
};

/// A check that is done at once: reads, tells, ends.
class InstantCheck : public Check
{
    Q_OBJECT

public:
    InstantCheck(CheckId id, const CheckContext &context);

protected:
    void run() override;
    void giveUp() override;
    [[nodiscard]] virtual QList<CheckResult> results() const = 0;
};

}
