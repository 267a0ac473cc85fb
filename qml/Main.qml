// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

Kirigami.ApplicationWindow {
    id: window

    required property Status status
    required property Preferences preferences

    title: status.title
    // No larger than the screen, which is small where everything is drawn twice as large.
    width: Math.min(Kirigami.Units.gridUnit * 44, Screen.desktopAvailableWidth)
    height: Math.min(Kirigami.Units.gridUnit * 40, Screen.desktopAvailableHeight)
    minimumWidth: 360
    minimumHeight: Kirigami.Units.gridUnit * 16

    pageStack.initialPage: OverviewPage {
        status: window.status
        onQuietLinksWanted: window.open(quietLinks)
        onSettingsWanted: window.open(settings)
    }

    /// What had the keyboard's focus before a page was laid over the overview.
    property Item opener: null

    function open(page: Component) {
        opener = activeFocusItem;
        pageStack.layers.push(page);
    }

    Connections {
        target: window.pageStack.layers
        function onCurrentItemChanged() {
            if (window.pageStack.layers.depth === 1)
                (window.opener ?? window.pageStack.initialPage).forceActiveFocus(Qt.BacktabFocusReason);
        }
    }

    Component {
        id: quietLinks

        QuietLinksPage {
            status: window.status
            onBackWanted: window.pageStack.layers.pop()
        }
    }

    Component {
        id: settings

        SettingsPage {
            preferences: window.preferences
            onBackWanted: window.pageStack.layers.pop()
        }
    }

    Shortcut {
        sequences: [StandardKey.Quit, StandardKey.Close]
        onActivated: window.close()
    }
}
