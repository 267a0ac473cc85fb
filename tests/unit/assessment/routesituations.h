// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/routecheck.h"

namespace Dotlight::Test
{

/// Computers by name: "strict-link", "guest-plain", "vpn-split", "two-vpns", "search", "global-beside", "global-before",
/// "delegate", "everything-to-vpn", "no-servers". systemd 257, multicast DNS off, the usual negative trust anchors.
[[nodiscard]] Snapshot routeSituation(const QString &name);
/// This computer is "box.example"; printer.example is in its /etc/hosts.
[[nodiscard]] LocalNames boxNames();
/// "servers/domain wan0+vpn0 ?version": outcome and reason, the scopes, the doubts.
[[nodiscard]] QString inShort(const Route &route);

}
