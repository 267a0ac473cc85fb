// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/checkresult.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <optional>

/*
 * How checks and what they found are called and said.
 */
namespace Dotlight
{

/// Stable names, for command line and JSON.
[[nodiscard]] QLatin1StringView name(CheckId id);
[[nodiscard]] QLatin1StringView name(Verdict verdict);
[[nodiscard]] QLatin1StringView name(Finding finding);
/// The check with that name; nothing if there is none.
[[nodiscard]] std::optional<CheckId> checkNamed(const QString &name);
[[nodiscard]] QList<CheckId> everyCheck();

/// A few words for a check: what it is about. Translated, as all below.
[[nodiscard]] QString title(CheckId id);
/// What the check asks and sends, in one sentence.
[[nodiscard]] QString purpose(CheckId id);
/// One word for a verdict.
[[nodiscard]] QString title(Verdict verdict);
/// One sentence: what was seen.
[[nodiscard]] QString summary(const CheckResult &result);
/// What it means and what to do; empty where the summary says it all.
[[nodiscard]] QString meaning(const CheckResult &result);

/// A line of evidence for people.
struct EvidenceLine {
    QString label;
    QString value;

    friend bool operator==(const EvidenceLine &, const EvidenceLine &) = default;
};

/// What was seen, a line each, without what does not apply. Keys without a label of their own are shown as they are.
[[nodiscard]] QList<EvidenceLine> evidenceLines(const CheckResult &result);
/// What such a line is called; the key itself where it has no label.
[[nodiscard]] QString evidenceLabel(QLatin1StringView key);
/// The keys that have a label.
[[nodiscard]] QStringList labelledKeys();

}
