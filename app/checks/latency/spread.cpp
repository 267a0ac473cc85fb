// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spread.h"

#include <algorithm>

namespace Dotlight
{

namespace
{
/// Which of four equal parts ends there, of sorted samples.
std::chrono::microseconds quarter(const QList<std::chrono::microseconds> &sorted, int parts)
{
    constexpr qsizetype whole = 4;
    const qsizetype place = (sorted.size() - 1) * parts;
    const qsizetype below = place / whole;
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place % whole) / whole;
}
}

std::optional<Spread> spreadOf(QList<std::chrono::microseconds> samples)
{
    if (samples.isEmpty())
        return std::nullopt;
    std::ranges::sort(samples);
    return Spread{.samples = int(samples.size()),
        .lowerQuartile = quarter(samples, 1),
        .median = quarter(samples, 2),
        .upperQuartile = quarter(samples, 3)};
}

}
