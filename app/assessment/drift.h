// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/linkfacts.h"

namespace Dotlight
{

/// How what NetworkManager holds for a link compares with what resolved has for it.
enum class Drift {
    /// NetworkManager holds no servers for it, or resolved does not know the link.
    NothingHeld,
    Agrees,
    /// A server is written in a way that is not understood here.
    CannotTell,
    /// Another mode of DNS over TLS.
    Transport,
    /// Another mode of DNSSEC.
    Integrity,
    Servers,
};

[[nodiscard]] Drift driftOf(const LinkFacts &link);

}
