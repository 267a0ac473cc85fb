// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "facts/modenames.h"

#include <QLatin1StringView>

/*
 * The stable names of things: what JSON, command line and logs use. Not translated, never renamed. Those of resolved's modes
 * are among the facts.
 */
namespace Dotlight
{

[[nodiscard]] QLatin1StringView name(Level level);
[[nodiscard]] QLatin1StringView name(Severity severity);
[[nodiscard]] QLatin1StringView name(ReasonId id);
[[nodiscard]] QLatin1StringView name(ResolvConfMode mode);
[[nodiscard]] QLatin1StringView name(StubListener listener);
[[nodiscard]] QLatin1StringView name(Connectivity connectivity);
[[nodiscard]] QLatin1StringView name(LinkKind kind);
[[nodiscard]] QLatin1StringView name(ManagedBy manager);
[[nodiscard]] QLatin1StringView name(TransportAchieved achieved);
[[nodiscard]] QLatin1StringView name(TransportProven proven);
[[nodiscard]] QLatin1StringView name(IntegrityAchieved achieved);
[[nodiscard]] QLatin1StringView name(IntegrityProven proven);

}
