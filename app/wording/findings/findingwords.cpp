// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <algorithm>
#include <array>

namespace Dotlight
{

const FindingWords &wordsFor(Finding finding)
{
    using Table = std::span<const FindingWords> (*)();
    static constexpr std::array<Table, 12> tables{commonWords, lookupWords, localWords, networkManagerWords,
        bypassWords, tlsWords, designatedWords, wireWords, latencyWords, clockWords, trustAnchorWords, dnssecWords};
    for (const Table table : tables) {
        const auto words = table();
        const auto it = std::ranges::find(words, finding, &FindingWords::id);
        if (it != words.end())
            return *it;
    }
    return commonWords().front();
}

}
