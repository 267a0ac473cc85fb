// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "linkfacts.h"
#include "resolverfacts.h"
#include "systemfacts.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace Dotlight
{

/// All that is known at one moment. Made by watch alone, never changed after it was published.
struct Snapshot {
    ResolverFacts resolver;
    NetworkManagerFacts networkManager;
    SystemFacts system;
    /// By index, ascending; every link but the loopback.
    QList<LinkFacts> links;
    /// The kernel told them all; if not, there may be others.
    bool linksReadable = true;
    QList<DelegateFacts> delegates;
    /// Answers that hold for these facts. Those that a change overtook are not here.
    QList<Lookup> lookups;
    QList<ScopeProof> proofs;
    RootProof rootProof;
    /// As in Proofs.
    QStringList bypassingPrograms;
    /// As in Proofs.
    StubProof stub = StubProof::NotTested;
    /// Every daemon was asked and has answered, or is known to be absent.
    bool settled = false;
    /// Self-lookups are under way for these facts.
    bool lookupsPending = false;

    [[nodiscard]] const LinkFacts *link(int index) const;
    [[nodiscard]] const Lookup *lookup(int ifindex) const;
    [[nodiscard]] const ScopeProof *proof(int ifindex, const QString &delegate = {}) const;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

}
