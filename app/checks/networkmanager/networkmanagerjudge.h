// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/checkresult.h"
#include "facts/linkfacts.h"
#include "facts/systemfacts.h"
#include "networkmanagerconfig.h"

namespace Dotlight
{

/// About NetworkManager as a whole: its mode and what says so, and servers that it keeps to itself.
[[nodiscard]] QList<CheckResult> judgeNetworkManager(
    const NetworkManagerFacts &facts, const NetworkManagerConfig &config);
/// About one link for which it holds servers or a mode; nothing for any other.
[[nodiscard]] QList<CheckResult> judgeHeld(const LinkFacts &link);

}
