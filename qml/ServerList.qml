// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* Servers, one a line; the one that is asked now is marked by an icon and a word. */
ColumnLayout {
    id: list

    required property list<serverItem> servers

    spacing: Kirigami.Units.smallSpacing
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Servers")

    Controls.Label {
        Layout.fillWidth: true
        text: qsTr("Servers")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Repeater {
        model: list.servers

        Flow {
            id: line

            required property serverItem modelData

            Layout.fillWidth: true
            spacing: Kirigami.Units.smallSpacing
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.current ? qsTr("%1, in use", "%1: DNS server").arg(modelData.text) : modelData.text

            Controls.Label {
                width: Math.min(implicitWidth, line.width)
                text: line.modelData.text
                textFormat: Text.PlainText
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: true
            }
            Controls.Label {
                visible: line.modelData.current
                leftPadding: Kirigami.Units.smallSpacing * 1.5
                rightPadding: Kirigami.Units.smallSpacing * 1.5
                text: qsTr("in use", "Beside the DNS server that is asked now")
                font: Kirigami.Theme.smallFont
                Accessible.ignored: true
                background: Rectangle {
                    radius: Kirigami.Units.cornerRadius
                    color: "transparent"
                    border.color: Kirigami.Theme.disabledTextColor
                }
            }
        }
    }
}
