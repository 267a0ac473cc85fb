// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QQuickStyle>
#include <QtQuickTest>

// Widgets are there because the desktop's style draws with them.
class Setup : public QObject
{
    Q_OBJECT

public:
    Setup() { QQuickStyle::setStyle(QStringLiteral("org.kde.desktop")); }
};

int main(int argc, char **argv)
{
    QTEST_SET_MAIN_SOURCE_PATH
    QApplication application(argc, argv);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "window", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
