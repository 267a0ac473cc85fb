// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <QIcon>
#include <QQuickStyle>

using namespace Qt::StringLiterals;

namespace Dotlight
{

void chooseStyle()
{
    if (qEnvironmentVariableIsEmpty("QT_QUICK_CONTROLS_STYLE"))
        QQuickStyle::setStyle(u"org.kde.desktop"_s);
    if (QIcon::fallbackThemeName().isEmpty())
        QIcon::setFallbackThemeName(u"breeze"_s);
    QIcon::setFallbackSearchPaths(QIcon::fallbackSearchPaths()
        + QStringList{u":/icons/hicolor/scalable/status"_s, u":/icons/hicolor/scalable/apps"_s});
}

}
