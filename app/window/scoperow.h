// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items.h"

#include <QStringList>

namespace Dotlight
{

/// All that one card shows.
struct ScopeRow {
    QString key;
    /// What a person calls it: the connection's name, else the interface's.
    QString title;
    /// Interface and kind: "wan0, Ethernet".
    QString subtitle;
    QString kindIcon;
    bool inCharge = false;
    /// Which names are asked here.
    QString duty;
    QString levelTitle;
    /// Title and level in one, for those who hear it.
    QString heard;
    QString levelIcon;
    Tone tone = Tone::Neutral;
    QString summary;
    TripleItem transport;
    TripleItem integrity;
    QList<ServerItem> servers;
    QStringList domains;
    QList<ReasonItem> reasons;

    friend bool operator==(const ScopeRow &, const ScopeRow &) = default;
};

/// Scopes in charge first, for it is them that the sentence on top speaks of; otherwise in the assessment's order.
[[nodiscard]] QList<ScopeRow> scopeRows(const Snapshot &snapshot, const Assessment &assessment);

}
