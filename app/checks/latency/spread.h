// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace Dotlight
{

/// How several measurements of one thing lie: half of them between the quartiles.
struct Spread {
    int samples = 0;
    std::chrono::microseconds lowerQuartile{0};
    std::chrono::microseconds median{0};
    std::chrono::microseconds upperQuartile{0};

    friend bool operator==(const Spread &, const Spread &) = default;
};

/// Between two measurements a quartile is taken in proportion. Nothing for none.
[[nodiscard]] std::optional<Spread> spreadOf(QList<std::chrono::microseconds> samples);

}
