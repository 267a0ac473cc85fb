// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"

#include <optional>

namespace Dotlight::Cli
{

/// The exit status of the monitoring-plugin convention.
enum class ExitStatus { Protected = 0, Encrypted = 1, Bad = 2, Unknown = 3, Usage = 64 };

/// The link, delegate or "global" that a person means by a name or an index; nothing if there is none.
[[nodiscard]] std::optional<ScopeKey> findScope(const Snapshot &snapshot, const QString &text);
/// Why it is not found, for a message of one line.
[[nodiscard]] QString notFound(const QString &link, bool linksReadable);
[[nodiscard]] ExitStatus exitStatus(Level level);
/// By the whole; where a scope is named, by that one alone, but whoever is not in charge is so for every scope.
[[nodiscard]] ExitStatus exitStatus(const Assessment &assessment, const std::optional<ScopeKey> &scope);
/// The verdict on the scope; null where it does no DNS now.
[[nodiscard]] const ScopeAssessment *verdictOn(const Assessment &assessment, const ScopeKey &scope);

}
