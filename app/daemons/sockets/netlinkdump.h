// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

struct nlmsghdr;

namespace Dotlight::Netlink
{

/// Asks the kernel for all of a kind, RTM_GETLINK or RTM_GETROUTE, on a socket of its own. False if it was cut short, or
/// the list changed meanwhile (NLM_F_DUMP_INTR) so that something may be missing.
[[nodiscard]] bool dump(int type, const std::function<void(const nlmsghdr &)> &handler);

}
