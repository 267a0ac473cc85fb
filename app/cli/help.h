// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"

namespace Dotlight::Cli
{

/// The help of a verb, or of the program; ends with a line break. At most 80 columns.
[[nodiscard]] QString helpText(Verb verb);
[[nodiscard]] QString versionText();

}
