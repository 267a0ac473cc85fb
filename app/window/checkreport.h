// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/checkresult.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

/*
 * What `dotlightctl check --json-lines` tells, line by line (desktop/status.schema.json, "check"). It comes from another
 * program, perhaps of another version: nothing in it is taken for granted.
 */
namespace Dotlight
{

/// One result.
struct CheckEntry {
    CheckId id = CheckId::Lookup;
    /// The scope's name; empty where it is about the whole computer.
    QString place = {};
    Verdict verdict = Verdict::Inconclusive;
    QString summary = {};
    /// Empty where the summary says it all.
    QString meaning = {};
    QJsonObject evidence = {};
    /// Nothing where this version does not know it.
    std::optional<Finding> finding = {};
    std::chrono::milliseconds duration{0};

    friend bool operator==(const CheckEntry &, const CheckEntry &) = default;
};

/// The last line: what holds of the whole, and all results.
struct CheckConclusion {
    QString summary;
    QList<CheckEntry> entries;

    friend bool operator==(const CheckConclusion &, const CheckConclusion &) = default;
};

/// A check that this version does not know.
struct UnknownEntry {
    friend bool operator==(const UnknownEntry &, const UnknownEntry &) = default;
};

using ReportLine = std::variant<UnknownEntry, CheckEntry, CheckConclusion>;

/// Nothing where the line is neither. Texts are made printable and kept short.
[[nodiscard]] std::optional<ReportLine> readReportLine(const QByteArray &line);

}
