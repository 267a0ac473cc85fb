// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"

#include <functional>

namespace Dotlight::Test
{

/// A row of the table of levels and reasons: a change to a computer, and what is to be said of it.
struct Row {
    const char *name;
    std::function<void(Snapshot &)> change;
    Level level;
    /// All of the top-level reasons, worst first.
    QList<ReasonId> reasons;
};

/// From protectedComputer().
[[nodiscard]] QList<Row> resolverRows();
[[nodiscard]] QList<Row> lookupRows();
[[nodiscard]] QList<Row> transportRows();
[[nodiscard]] QList<Row> integrityRows();
[[nodiscard]] QList<Row> proofRows();
[[nodiscard]] QList<Row> scopeRows();
[[nodiscard]] QList<Row> remarkRows();

}
