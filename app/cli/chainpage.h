// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/chain.h"
#include "page.h"

namespace Dotlight::Cli
{

/// `why` for people: the sentence, what it means, and the chain from the root down.
[[nodiscard]] QString renderChain(const Chain &chain, const Look &look);

}
