// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"

#include <QString>

/*
 * Inside of wording: the sentences for each reason, and how their placeholders are filled.
 */
namespace Dotlight
{

/// English, to be translated in context "Dotlight". %1 is the place (a link, mostly), %2 the reason's detail.
struct ReasonWords {
    ReasonId id;
    /// A few words, without a full stop.
    const char *brief;
    /// One sentence for the top of everything.
    const char *headline;
    /// One to three sentences: what happened, what it means, what to do.
    const char *text;
};

[[nodiscard]] const ReasonWords &wordsFor(ReasonId id);
/// Words of their own for a "perhaps"; null where the usual ones are said with a "Perhaps:" before them.
[[nodiscard]] const ReasonWords *doubtFor(ReasonId id);
/// Words of their own for what a reason's detail says; null where there are none.
[[nodiscard]] const ReasonWords *causeFor(const Reason &reason);
/// The usual words, or those of its own.
[[nodiscard]] const ReasonWords &wordsOf(const Reason &reason);
/// Puts place and detail into a translated sentence; what they hold is never taken for a placeholder.
[[nodiscard]] QString filled(const QString &sentence, const Reason &reason);
/// The reason's headline, worded as perhaps where it is one.
[[nodiscard]] QString headline(const Reason &reason);

}
