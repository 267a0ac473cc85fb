// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/address.h"

namespace Dotlight
{

/// "loopback", "link-local", "private" (RFC 1918, RFC 4193), "shared" (RFC 6598), "documentation" (RFC 5737, RFC 3849,
/// RFC 9637), "multicast" or "public". An IPv4 address inside of an IPv6 one is taken as that.
[[nodiscard]] QString addressClass(const Address &address);
/// 0.0.0.0 or "::".
[[nodiscard]] bool isUnspecified(const Address &address);

}
