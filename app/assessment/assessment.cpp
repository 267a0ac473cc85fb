// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment.h"

namespace Dotlight
{

Assessment assess(const Snapshot &)
{
    return {};
}

}
