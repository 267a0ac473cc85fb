// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/address.h"

#include <QAbstractSocket>

namespace Dotlight
{

/// As a socket takes it: an address of the link itself (fe80::…) says nothing without the link's index (RFC 4007, 11).
/// ifindex: 0 where there is none.
[[nodiscard]] QString hostOf(const Address &address, int ifindex);
/// What the socket is to reach is reached over that link, as resolved does with a link's own servers: two links may have
/// servers of the same address. To be called before connectToHost(), which fails where the link is gone by then. Without
/// an index, for an address of this computer, and where the kernel does not let ordinary users do it (before 5.7), the
/// routing table decides.
void keepToLink(QAbstractSocket &socket, const Address &address, int ifindex);

}
