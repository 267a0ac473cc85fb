// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/checkresult.h"
#include "facts/evidence.h"
#include "facts/modes.h"
#include "testnames.h"

#include <map>

/*
 * What the answers to test names say of one scope's validation. Pure.
 */
namespace Dotlight
{

/// The answers to one operator's names, each list in the names' order; nothing for what has not come.
struct NamesSeen {
    TestNames names;
    QList<std::optional<Answer>> good;
    QList<std::optional<Answer>> broken;
    QList<std::optional<Answer>> notSigned;
};

/// What one operator's names say.
enum class NamesVerdict {
    /// None of the good ones was answered, so the others say nothing.
    Silent,
    /// A good one was taken for forged.
    GoodFails,
    /// Good ones resolve with their signatures checked, broken ones don't.
    Validates,
    /// A broken one resolves, though signatures are checked.
    BrokenResolves,
    /// Good and broken ones resolve, and none is checked: as if they were not signed.
    Unchecked,
    /// Anything else.
    Unclear,
};

/// How many operators have to agree.
inline constexpr int quorum = 2;

/// What is set for the scope.
struct ValidationTerms {
    IntegrityMode mode = IntegrityMode::On;
    /// The domains that resolved is told not to check, as far as it says so (negative trust anchors).
    QStringList negativeAnchors = {};
};

struct ValidationVerdict {
    CheckResult result;
    ValidationProof proof = ValidationProof::NotTested;
};

[[nodiscard]] NamesVerdict verdictOf(const NamesSeen &seen);
/// What all operators' names say of each algorithm that the list names; unclear where they don't agree.
[[nodiscard]] std::map<QString, NamesVerdict> verdictsByAlgorithm(const QList<NamesSeen> &all);
/// How many operators' good names were answered.
[[nodiscard]] int controlsAnswered(const QList<NamesSeen> &all);
/// All the names of one scope.
[[nodiscard]] ValidationVerdict judgeValidation(const QList<NamesSeen> &all, const ValidationTerms &terms);

}
