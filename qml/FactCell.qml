// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* One answer: a small caption, and the answer in its words and its tone. */
ColumnLayout {
    id: cell

    required property string caption
    required property factItem fact

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "%1: claimed, achieved or proven; %2: what is").arg(caption).arg(fact.text) // rule: the caption is our own word

    Controls.Label {
        Layout.fillWidth: true
        text: cell.caption
        font: Kirigami.Theme.smallFont
        opacity: 0.75
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    RowLayout {
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Icon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Kirigami.Units.iconSizes.small
            Layout.preferredHeight: Kirigami.Units.iconSizes.small
            Layout.topMargin: Math.round((answer.font.pixelSize * 1.3 - height) / 2)
            visible: cell.fact.iconName.length > 0
            source: cell.fact.iconName
            Accessible.ignored: true
        }
        Controls.Label {
            id: answer
            Layout.fillWidth: true
            text: cell.fact.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
