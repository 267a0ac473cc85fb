// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* Leads to the links that no DNS questions go to. */
Controls.ItemDelegate {
    id: button

    required property int count
    property real margin: 0

    focusPolicy: Qt.StrongFocus
    text: qsTr("Links without DNS: %1", "%1: how many").arg(count)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: qsTr("Opens the list of links that no DNS questions go to")

    horizontalPadding: margin + Kirigami.Units.largeSpacing
    verticalPadding: Kirigami.Units.largeSpacing

    Kirigami.Separator {
        width: parent.width
    }

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Controls.Label {
            Layout.fillWidth: true
            text: button.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Kirigami.Icon {
            Layout.preferredWidth: Kirigami.Units.iconSizes.small
            Layout.preferredHeight: Kirigami.Units.iconSizes.small
            source: button.mirrored ? "go-next-symbolic-rtl" : "go-next-symbolic"
            Accessible.ignored: true
        }
    }
}
