// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* What a check found of one thing; the evidence is unfolded on demand. */
ColumnLayout {
    id: view

    required property resultItem result
    /// It is one of several: each has its own verdict then.
    required property bool several
    property bool unfolded: false

    function caption(): string {
        if (!several)
            return result.place;
        return result.place.length > 0 ? qsTr("%2: %1", "%1: a verdict; %2: a network").arg(result.word).arg(result.place) : result.word; // rule: the verdict is our own word
    }

    spacing: Kirigami.Units.smallSpacing

    RowLayout {
        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing
        Accessible.role: Accessible.StaticText
        Accessible.name: view.result.heard
        Accessible.description: view.result.meaning

        Kirigami.Icon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Kirigami.Units.iconSizes.small
            Layout.preferredHeight: Kirigami.Units.iconSizes.small
            Layout.topMargin: Math.round((summary.font.pixelSize * 1.3 - height) / 2)
            visible: view.several
            source: view.result.iconName
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Controls.Label {
                Layout.fillWidth: true
                visible: view.several || view.result.place.length > 0
                text: view.caption()
                textFormat: Text.PlainText
                font: Kirigami.Theme.smallFont
                opacity: 0.75
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Controls.Label {
                id: summary

                Layout.fillWidth: true
                text: view.result.summary
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Controls.Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: view.result.meaning
                textFormat: Text.PlainText
                opacity: 0.75
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    Controls.ToolButton {
        objectName: "evidenceButton"
        visible: view.result.evidence.length > 0
        focusPolicy: Qt.StrongFocus
        icon.name: view.unfolded ? "go-up-symbolic" : "go-down-symbolic"
        text: view.unfolded ? qsTr("Hide Evidence") : qsTr("Show Evidence")
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.description: view.result.summary

        onClicked: view.unfolded = !view.unfolded
        Keys.onEnterPressed: click()
        Keys.onReturnPressed: click()
    }
    Loader {
        Layout.fillWidth: true
        visible: active
        active: view.unfolded

        sourceComponent: ColumnLayout {
            spacing: Kirigami.Units.smallSpacing
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Evidence")

            Repeater {
                model: view.result.evidence

                Flow {
                    id: line

                    required property evidenceItem modelData

                    Layout.fillWidth: true
                    spacing: Kirigami.Units.smallSpacing
                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData.heard

                    Controls.Label {
                        width: Math.min(implicitWidth, line.width)
                        text: qsTr("%1:", "%1: a name; its value follows").arg(line.modelData.label)
                        textFormat: Text.PlainText
                        opacity: 0.75
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Controls.Label {
                        width: Math.min(implicitWidth, line.width)
                        text: line.modelData.value
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
