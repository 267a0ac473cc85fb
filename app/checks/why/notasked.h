// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/route.h"
#include "walk.h"

#include <optional>

/*
 * What the prediction of where a name goes says of its chain.
 */
namespace Dotlight
{

/// The chain of a name for which no DNS server is asked; nothing where one is, or where nobody is there to ask.
[[nodiscard]] std::optional<Chain> chainNotAsked(const Route &route);
/// Whether answers that come that way are checked; nothing where it is not known, or not everywhere the same.
[[nodiscard]] std::optional<bool> isChecked(const Route &route);
/// What is to be known of it before it is asked for.
[[nodiscard]] NameWay wayOf(const Route &route, const Snapshot &snapshot);
/// What is asked for: with a search domain behind it where resolved puts one there.
[[nodiscard]] QString nameAsked(const Route &route);

}
