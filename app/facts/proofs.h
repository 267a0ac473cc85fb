// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Dotlight
{

struct Snapshot;

/// What checks have proven: what assessment takes from them. The sentences are in CheckResult.
struct Proofs {
    QList<ScopeProof> scopes;
    RootProof root;
    /// The self-lookups that were made on the way; empty if none were.
    QList<Lookup> lookups;
    /// Programs of this user that look up names past resolved, by the names that people know; nothing if not looked for.
    std::optional<QStringList> bypassingPrograms;
    /// Of this moment: it is not kept.
    StubProof stub = StubProof::NotTested;

    friend bool operator==(const Proofs &, const Proofs &) = default;
};

/// That scope's among them; null if there is none.
[[nodiscard]] const ScopeProof *proofIn(const QList<ScopeProof> &proofs, int ifindex, const QString &delegate);
/// Lays one scope's proof over what there is: what the new one did not test stays.
void addProof(Proofs &proofs, const ScopeProof &proof);
/// Takes the place of the one with the same index.
void addLookup(QList<Lookup> &lookups, const Lookup &lookup);
/// All that there is is laid over what there was.
void addProofs(Proofs &proofs, const Proofs &more);
/// The snapshot with these proofs laid over its own.
[[nodiscard]] Snapshot withProofs(const Snapshot &snapshot, const Proofs &proofs);

}
