// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/scopekey.h"
#include "facts/snapshot.h"
#include "level.h"

#include <QList>
#include <QString>

#include <optional>

namespace Dotlight
{

struct Reason {
    ReasonId id = ReasonId::NoEvidenceYet;
    /// The level that this row gives; nothing for those that change no level.
    std::optional<Level> level;
    Severity severity = Severity::Info;
    /// Nothing where it is about the whole.
    std::optional<ScopeKey> scope;
    /// What the words need: a server's address or name, resolved's DNSSEC word, a unit's state. Not translated.
    QString detail;
    /// Another scope that it is about as well: the encrypted one that is not alone.
    std::optional<ScopeKey> other = std::nullopt;
    /// The evidence fits, and something else would fit as well.
    bool perhaps = false;

    friend bool operator==(const Reason &, const Reason &) = default;
};

struct TransportState {
    TransportMode claimed = TransportMode::Unknown;
    TransportAchieved achieved = TransportAchieved::Unknown;
    TransportProven proven = TransportProven::NotTested;

    friend bool operator==(const TransportState &, const TransportState &) = default;
};

struct IntegrityState {
    IntegrityMode claimed = IntegrityMode::Unknown;
    IntegrityAchieved achieved = IntegrityAchieved::Unknown;
    IntegrityProven proven = IntegrityProven::NotTested;

    friend bool operator==(const IntegrityState &, const IntegrityState &) = default;
};

/// The verdict on one scope. Links without a scope have no entry.
struct ScopeAssessment {
    ScopeKey key;
    /// Ordinary names go to it.
    bool inCharge = false;
    Level level = Level::Unknown;
    TransportState transport;
    IntegrityState integrity;
    /// Worst first.
    QList<Reason> reasons;

    friend bool operator==(const ScopeAssessment &, const ScopeAssessment &) = default;
};

struct Assessment {
    Level level = Level::Unknown;
    /// Those of the whole and of the scopes in charge, worst first.
    QList<Reason> reasons;
    /// The global scope first, then links by index, then delegates.
    QList<ScopeAssessment> scopes;

    [[nodiscard]] const ScopeAssessment *scope(const ScopeKey &key) const;
    [[nodiscard]] const ScopeAssessment *link(int index) const;
    /// The reasons that no scope shows: of the whole, and of links that have no scope.
    [[nodiscard]] QList<Reason> reasonsBesideScopes() const;

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// What the facts mean: the table of levels and reasons, and nothing else. Pure: no clock, no bus, no words.
[[nodiscard]] Assessment assess(const Snapshot &snapshot);

}
