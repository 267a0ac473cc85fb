// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page.h"
#include "wording/routejson.h"

namespace Dotlight::Cli
{

/// `dotlightctl where` for people: the sentence that matters, each scope that is asked, doubts, and what asking showed.
[[nodiscard]] QString renderRoute(
    const Route &route, const Snapshot &snapshot, const std::optional<RouteAsked> &asked, const Look &look);

}
