// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

Kirigami.ApplicationWindow {
    id: window

    required property Status status
    required property Preferences preferences
    required property Checks checks
    required property Why why
    required property Where where
    required property BugReport bugReport

    title: status.title
    // No larger than the screen, which is small where everything is drawn twice as large.
    width: Math.min(Kirigami.Units.gridUnit * 44, Screen.desktopAvailableWidth)
    height: Math.min(Kirigami.Units.gridUnit * 40, Screen.desktopAvailableHeight)
    minimumWidth: 360
    minimumHeight: Kirigami.Units.gridUnit * 16

    pageStack.initialPage: OverviewPage {
        status: window.status
        where: window.where
        onChecksWanted: window.open("CheckPage.qml", {
            bugReport: window.bugReport,
            checks: window.checks,
            why: window.why
        })
        onWhereWanted: window.open("WherePage.qml", {
            where: window.where
        })
        onQuietLinksWanted: window.open("QuietLinksPage.qml", {
            status: window.status
        })
        onSettingsWanted: window.open("SettingsPage.qml", {
            preferences: window.preferences
        })
    }

    /// What had the keyboard's focus before a page was laid over the overview.
    property Item opener: null

    // By their files' names: a page that nobody opens costs no time at the start, and neither do the libraries it draws by.
    function open(file: string, properties: var) {
        opener = activeFocusItem;
        const page = pageStack.layers.push(Qt.resolvedUrl(file), properties);
        page.backWanted.connect(() => pageStack.layers.pop());
    }

    Connections {
        target: window.pageStack.layers
        function onCurrentItemChanged() {
            if (window.pageStack.layers.depth === 1)
                (window.opener ?? window.pageStack.initialPage).forceActiveFocus(Qt.BacktabFocusReason);
        }
    }

    Shortcut {
        sequences: [StandardKey.Quit, StandardKey.Close]
        onActivated: window.close()
    }
}
