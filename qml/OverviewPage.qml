// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* How it stands: one sentence, and a card per network. */
Kirigami.ScrollablePage {
    id: page

    required property Status status

    /// The person wants to see the links that no DNS questions go to.
    signal quietLinksWanted

    /// Keeps the column readable: no wider than that, in the middle.
    readonly property real sideMargin: Math.max(Kirigami.Units.largeSpacing, Math.round((cards.width - Kirigami.Units.gridUnit * 50) / 2))

    title: qsTr("Overview")
    Kirigami.Theme.colorSet: Kirigami.Theme.Window
    Kirigami.Theme.inherit: false
    actions: [
        Kirigami.Action {
            text: qsTr("Look Again")
            icon.name: "view-refresh-symbolic"
            shortcut: StandardKey.Refresh
            tooltip: qsTr("Ask systemd-resolved and the network afresh")
            onTriggered: page.status.look()
        }
    ]

    ListView {
        id: cards

        spacing: Kirigami.Units.largeSpacing
        model: page.status.scopes
        keyNavigationEnabled: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Networks")

        header: SentenceHeader {
            width: cards.width
            margin: page.sideMargin
            title: page.status.title
            summary: page.status.summary
            iconName: page.status.iconName
            tone: page.status.tone
            reasons: page.status.reasons
        }

        delegate: ScopeCard {
            width: cards.width
            margin: page.sideMargin
        }

        footer: Item {
            width: cards.width
            implicitHeight: quiet.item ? quiet.implicitHeight + Kirigami.Units.largeSpacing * 2 : Kirigami.Units.largeSpacing

            Loader {
                id: quiet
                active: page.status.quietLinks.count > 0
                x: page.sideMargin
                y: Kirigami.Units.largeSpacing
                width: parent.width - 2 * page.sideMargin

                sourceComponent: QuietLinksButton {
                    count: page.status.quietLinks.count
                    onClicked: page.quietLinksWanted()
                }
            }
        }
    }
}
