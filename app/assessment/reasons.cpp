// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

#include <algorithm>
#include <tuple>

namespace Dotlight
{

Reason row(ReasonId id, Level level, const QString &detail, bool perhaps)
{
    const Severity severity = level >= Level::Exposed ? Severity::Critical : Severity::Warning;
    return {.id = id, .level = level, .severity = severity, .scope = {}, .detail = detail, .perhaps = perhaps};
}

Reason remark(ReasonId id, Severity severity, const QString &detail, bool perhaps)
{
    return {.id = id, .level = {}, .severity = severity, .scope = {}, .detail = detail, .perhaps = perhaps};
}

void sortWorstFirst(QList<Reason> &reasons)
{
    // optional's order puts nothing below every value
    const auto weight = [](const Reason &reason) { return std::tuple(reason.level, reason.severity); };
    std::ranges::stable_sort(reasons, std::ranges::greater(), weight);
}

bool has(const QList<Reason> &reasons, ReasonId id)
{
    return std::ranges::contains(reasons, id, &Reason::id);
}

}
