// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Dotlight
{

/// What the daemons say that is not as documented. Off below warnings unless asked for by QT_LOGGING_RULES.
Q_DECLARE_LOGGING_CATEGORY(daemonsLog)

}
