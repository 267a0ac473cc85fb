// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* Search and routing domains. */
ColumnLayout {
    id: list

    required property list<string> domains

    spacing: Kirigami.Units.smallSpacing
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Domains")

    Controls.Label {
        Layout.fillWidth: true
        text: qsTr("Domains")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Flow {
        id: flow
        Layout.fillWidth: true
        spacing: Kirigami.Units.largeSpacing

        Repeater {
            model: list.domains

            Controls.Label {
                required property string modelData

                width: Math.min(implicitWidth, flow.width)
                text: modelData
                textFormat: Text.PlainText
                wrapMode: Text.WrapAnywhere
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData
            }
        }
    }
}
