// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* The links that no DNS questions go to; hundreds of them where containers run, so the list is lazy. */
Kirigami.ScrollablePage {
    id: page

    required property Status status

    title: qsTr("Links without DNS")
    Accessible.name: title

    ListView {
        id: list

        objectName: "quietLinks"
        model: page.status.quietLinks
        keyNavigationEnabled: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: Controls.ItemDelegate {
            id: line

            required property string title
            required property string subtitle
            required property string kindIcon
            required property string stateText

            width: list.width
            hoverEnabled: false
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2", "%1: a link's name; %2: its state").arg(title).arg(stateText)
            Accessible.description: subtitle

            contentItem: RowLayout {
                spacing: Kirigami.Units.largeSpacing

                Kirigami.Icon {
                    Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                    Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                    source: line.kindIcon
                    isMask: true
                    color: Kirigami.Theme.textColor
                    Accessible.ignored: true
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Controls.Label {
                        Layout.fillWidth: true
                        text: line.title
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Controls.Label {
                        Layout.fillWidth: true
                        text: line.subtitle
                        textFormat: Text.PlainText
                        font: Kirigami.Theme.smallFont
                        opacity: 0.75
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
                Controls.Label {
                    Layout.maximumWidth: line.availableWidth / 2
                    text: line.stateText
                    opacity: 0.75
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
