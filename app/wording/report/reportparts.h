// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "facts/checkresult.h"
#include "markdown.h"
#include "masking.h"

/*
 * Inside of the report: its parts, and the names that nothing else shows.
 */
namespace Dotlight::ReportParts
{

/// "yes", "no" or "unknown".
[[nodiscard]] QString word(std::optional<bool> value);
[[nodiscard]] QLatin1StringView word(Presence presence);
[[nodiscard]] QLatin1StringView word(ResolverAbsence absence);
[[nodiscard]] QLatin1StringView word(Handshake handshake);
[[nodiscard]] QLatin1StringView word(ValidationProof proof);

[[nodiscard]] QString serverList(Masking &masking, const QList<Server> &servers, const std::optional<Server> &current);
[[nodiscard]] QString domainList(Masking &masking, const QList<Domain> &domains);
[[nodiscard]] QString nameList(Masking &masking, const QStringList &names);
/// Each text on its own, as texts in which there may be anything.
[[nodiscard]] QString textList(Masking &masking, const QStringList &texts);

void addReasons(Markdown &page, Masking &masking, const QList<Reason> &reasons);
/// What is known of a scope: set, seen, proven.
void addScope(Markdown &page, Masking &masking, const Snapshot &snapshot, const ScopeAssessment &scope);
/// Links that do no DNS.
void addOtherLinks(Markdown &page, Masking &masking, const Snapshot &snapshot, const Assessment &assessment);
void addChecks(Markdown &page, Masking &masking, const QString &heading, const QList<CheckResult> &results);

}
