// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* One question with its three answers: what is set, what happens, what was proven. */
ColumnLayout {
    id: view

    required property string question
    required property tripleItem answers

    /// Beside one another the answers have room for their words from this width on; narrower, these break in the middle.
    readonly property real room: 3 * Math.max(claimed.implicitWidth, achieved.implicitWidth, proven.implicitWidth) + 2 * grid.columnSpacing
    /// Below that they are put under one another.
    property real least: room

    spacing: Kirigami.Units.smallSpacing
    Accessible.role: Accessible.Grouping
    Accessible.name: question

    Controls.Label {
        Layout.fillWidth: true
        text: view.question
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    GridLayout {
        id: grid

        Layout.fillWidth: true
        columns: view.width >= view.least ? 3 : 1
        uniformCellWidths: true
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: Kirigami.Units.smallSpacing

        FactCell {
            id: claimed
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            caption: qsTr("Claimed", "What the settings say")
            fact: view.answers.claimed
        }
        FactCell {
            id: achieved
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            caption: qsTr("Achieved", "What a fresh lookup showed")
            fact: view.answers.achieved
        }
        FactCell {
            id: proven
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            caption: qsTr("Proven", "What Dotlight tested by itself")
            fact: view.answers.proven
        }
    }
}
