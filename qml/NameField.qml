// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* A question about a name, and where to type it. */
ColumnLayout {
    id: field

    property bool busy: false
    required property string buttonText
    required property string explanation
    /// What the field holds at first.
    property string name: ""
    readonly property bool narrow: width < Kirigami.Units.gridUnit * 28
    /// What is wrong with what was typed; empty as a rule.
    required property string problem
    required property string question

    signal asked(string typed)

    function ask() {
        if (!busy)
            asked(input.text);
    }
    function takeFocus() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Kirigami.Units.smallSpacing

    GridLayout {
        Layout.fillWidth: true
        columns: field.narrow ? 2 : 3
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: Kirigami.Units.smallSpacing

        Controls.Label {
            Layout.columnSpan: field.narrow ? 2 : 1
            Layout.fillWidth: field.narrow
            text: field.question
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Controls.TextField {
            id: input

            objectName: "nameInput"
            Layout.fillWidth: true
            Layout.minimumWidth: Kirigami.Units.gridUnit * 4
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            maximumLength: 1000
            text: field.name
            Accessible.name: field.question
            Accessible.description: field.explanation

            onAccepted: field.ask()
        }
        Controls.Button {
            objectName: "nameButton"
            enabled: !field.busy && input.text.trim().length > 0
            text: field.buttonText
            Accessible.name: text
            Accessible.description: field.explanation

            onClicked: field.ask()
            Keys.onEnterPressed: field.ask()
            Keys.onReturnPressed: field.ask()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing
        visible: field.problem.length > 0

        Kirigami.Icon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Kirigami.Units.iconSizes.small
            Layout.preferredHeight: Kirigami.Units.iconSizes.small
            source: "dialog-error"
            Accessible.ignored: true
        }
        Controls.Label {
            objectName: "nameProblem"
            Layout.fillWidth: true
            text: field.problem
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            Accessible.name: text

            onTextChanged: text => {
                if (text.length > 0)
                    Accessible.announce(text);
            }
        }
    }
}
