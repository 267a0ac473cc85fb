// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Dotlight
{

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/dotlight/settings.ini"_L1;
}

}
