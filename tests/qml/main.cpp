// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <QApplication>
#include <QtQuickTest>

int main(int argc, char **argv)
{
    QTEST_SET_MAIN_SOURCE_PATH
    QApplication application(argc, argv);
    Dotlight::chooseStyle();
    return quick_test_main(argc, argv, "window", QUICK_TEST_SOURCE_DIR);
}
