// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/routecheck.h"

#include <QLatin1StringView>

/*
 * The stable names of what `dotlightctl where --json` says; desktop/where.schema.json lists them.
 */
namespace Dotlight
{

[[nodiscard]] QLatin1StringView name(RouteOutcome outcome);
[[nodiscard]] QLatin1StringView name(RouteReason reason);
[[nodiscard]] QLatin1StringView name(RouteDoubt doubt);
[[nodiscard]] QLatin1StringView name(Travel travel);
[[nodiscard]] QLatin1StringView name(Validated validated);
[[nodiscard]] QLatin1StringView name(RouteVerdict verdict);
[[nodiscard]] QLatin1StringView name(RouteFinding finding);
[[nodiscard]] QLatin1StringView name(Answer::Outcome outcome);

}
