// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/linkfacts.h"

#include <QString>

namespace Dotlight
{

/// What a person calls it: the connection's name, else the interface's.
[[nodiscard]] QString linkTitle(const LinkFacts &link);
/// "wan0 · Ethernet", without the interface where that is the title already.
[[nodiscard]] QString linkSubtitle(const LinkFacts &link);
/// A name of the freedesktop icon naming specification or a long-standing one beside it, symbolic.
[[nodiscard]] QString linkIcon(LinkKind kind);
/// Why a link without a DNS scope has none: "Not connected", "Connected, without DNS servers".
[[nodiscard]] QString linkState(const LinkFacts &link);

}
