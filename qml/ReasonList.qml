// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* Why it is as it is, worst first. */
ColumnLayout {
    id: list

    required property list<reasonItem> reasons

    spacing: Kirigami.Units.largeSpacing
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Reasons")

    Repeater {
        model: list.reasons

        RowLayout {
            id: line

            required property reasonItem modelData

            Layout.fillWidth: true
            spacing: Kirigami.Units.largeSpacing
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.heard
            Accessible.description: modelData.text

            Kirigami.Icon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                source: line.modelData.iconName
                Accessible.ignored: true
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Controls.Label {
                    Layout.fillWidth: true
                    text: line.modelData.title
                    textFormat: Text.PlainText
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Controls.Label {
                    Layout.fillWidth: true
                    text: line.modelData.text
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
