// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/routecheck.h"

#include <QJsonObject>

#include <optional>

namespace Dotlight
{

/// The question that was asked, and what became of it.
struct RouteAsked {
    NameAnswer answer;
    RouteCheck check;
};

/// The object of `dotlightctl where --json`; desktop/where.schema.json describes it.
[[nodiscard]] QJsonObject routeJson(
    const Route &route, const Snapshot &snapshot, const std::optional<RouteAsked> &asked);

}
