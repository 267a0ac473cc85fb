// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/finding.h"

#include <span>

/*
 * Inside of wording: what each finding of a check is called and how it is said, a file for each check.
 */
namespace Dotlight
{

/// English, to be translated in context "Dotlight". %1, %2 … are the result's words; %0 is the place (a link, mostly).
struct FindingWords {
    Finding id;
    /// For JSON; never renamed.
    const char *name;
    /// One sentence: what was seen.
    const char *summary;
    /// What it means, and what to do; empty where the sentence says it all.
    const char *meaning;
};

[[nodiscard]] std::span<const FindingWords> commonWords();
[[nodiscard]] std::span<const FindingWords> lookupWords();
[[nodiscard]] std::span<const FindingWords> localWords();
[[nodiscard]] std::span<const FindingWords> tlsWords();
[[nodiscard]] std::span<const FindingWords> networkManagerWords();
[[nodiscard]] std::span<const FindingWords> bypassWords();
[[nodiscard]] std::span<const FindingWords> designatedWords();
[[nodiscard]] std::span<const FindingWords> wireWords();
[[nodiscard]] std::span<const FindingWords> latencyWords();
[[nodiscard]] std::span<const FindingWords> clockWords();
[[nodiscard]] std::span<const FindingWords> trustAnchorWords();
[[nodiscard]] std::span<const FindingWords> dnssecWords();

/// Those of the finding; there are some for each.
[[nodiscard]] const FindingWords &wordsFor(Finding finding);

}
