// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An empty Kirigami window: the floor that Dotlight's own window is measured by.

#include <QApplication>
#include <QQmlApplicationEngine>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\n"
                    "import org.kde.kirigami as Kirigami\n"
                    "Kirigami.ApplicationWindow {\n"
                    "    width: 600; height: 500; visible: true\n"
                    "    pageStack.initialPage: Kirigami.ScrollablePage { title: 'Empty' }\n"
                    "}\n");
    return engine.rootObjects().isEmpty() ? 1 : QApplication::exec();
}
