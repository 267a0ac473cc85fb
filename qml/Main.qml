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
        onQuietLinksWanted: window.pageStack.layers.push(quietLinks)
        onSettingsWanted: window.pageStack.layers.push(settings)
    }

    Component {
        id: quietLinks

        QuietLinksPage {
            status: window.status
        }
    }

    Component {
        id: settings

        SettingsPage {
            preferences: window.preferences
        }
    }

    Shortcut {
        sequences: [StandardKey.Quit, StandardKey.Close]
        onActivated: window.close()
    }
}
