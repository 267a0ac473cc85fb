// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"
#include "wording/translation.h"

#include <QApplication>
#include <QtQuickTest>

int main(int argc, char **argv)
{
    QTEST_SET_MAIN_SOURCE_PATH
    QApplication application(argc, argv);
    if (const QByteArray scheme = qgetenv("DOTLIGHT_TEST_SCHEME"); !scheme.isEmpty()) {
        application.setProperty("KDE_COLOR_SCHEME_PATH", QString::fromLocal8Bit(scheme));
        QApplication::setStyle(QStringLiteral("breeze"));
    }
    Dotlight::chooseStyle();
    const QString translations = qEnvironmentVariable("DOTLIGHT_TEST_TRANSLATIONS");
    if (!translations.isEmpty() && Dotlight::installTranslation(translations).isEmpty())
        qFatal("there is no translation in %s", qPrintable(translations));
    return quick_test_main(argc, argv, "window", QUICK_TEST_SOURCE_DIR);
}
