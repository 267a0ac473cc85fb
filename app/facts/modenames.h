// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modes.h"

#include <QLatin1StringView>

/*
 * The stable names of resolved's modes: what JSON, command line and evidence use. Not translated, never renamed.
 */
namespace Dotlight
{

[[nodiscard]] QLatin1StringView name(TransportMode mode);
[[nodiscard]] QLatin1StringView name(IntegrityMode mode);

}
