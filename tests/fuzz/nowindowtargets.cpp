// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

namespace Dotlight::Fuzz
{

std::vector<Target> windowTargets()
{
    return {};
}

}
