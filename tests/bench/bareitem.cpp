// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a tray program with notifications can be: the floor that Dotlight's own memory is measured by.

#include <KNotification>
#include <KStatusNotifierItem>

#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    KStatusNotifierItem item(u"bench-bare-item"_s);
    item.setStandardActionsEnabled(false);
    item.setIconByName(u"network-wired"_s);
    item.setStatus(KStatusNotifierItem::Active);
    auto *menu = new QMenu;
    menu->addAction(u"Quit"_s, &app, &QApplication::quit);
    item.setContextMenu(menu);
    // Linked and ready, never sent.
    KNotification notification(u"never"_s);
    return QApplication::exec();
}
