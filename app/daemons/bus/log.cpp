// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log.h"

namespace Dotlight
{

Q_LOGGING_CATEGORY(daemonsLog, "dotlight.daemons", QtWarningMsg)

}
