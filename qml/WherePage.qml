// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* Where a name would go. Nothing is sent; the answer follows what changes. */
Kirigami.ScrollablePage {
    id: page

    required property Where where

    signal backWanted

    title: qsTr("Where a name goes")
    Accessible.name: title

    Controls.StackView.onActivated: field.takeFocus()
    Controls.StackView.onRemoved: where.clear()
    Keys.onEscapePressed: backWanted()

    ColumnLayout {
        spacing: Kirigami.Units.gridUnit

        NameField {
            id: field

            objectName: "wherePageField"
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 50
            Layout.alignment: Qt.AlignHCenter
            buttonText: qsTr("Tell")
            explanation: qsTr("Says which network and server would be asked for a name. Nothing is sent.")
            name: page.where.name
            problem: page.where.problem
            question: qsTr("Where would this name go?")

            onAsked: typed => page.where.ask(typed)
        }
        Controls.Label {
            objectName: "whereSummary"
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 50
            Layout.alignment: Qt.AlignHCenter
            visible: text.length > 0
            text: page.where.summary
            textFormat: Text.PlainText
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap

            onTextChanged: text => {
                if (text.length > 0)
                    Accessible.announce(text);
            }
        }
        Repeater {
            model: page.where.remarks

            Controls.Label {
                required property string modelData

                Layout.fillWidth: true
                Layout.maximumWidth: Kirigami.Units.gridUnit * 50
                Layout.alignment: Qt.AlignHCenter
                text: modelData
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
        }
        Controls.Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 50
            Layout.alignment: Qt.AlignHCenter
            visible: page.where.perhaps && page.where.candidates.length > 0
            text: qsTr("Otherwise these would be asked:")
            wrapMode: Text.Wrap
        }
        Repeater {
            model: page.where.candidates

            T.Control {
                id: card

                required property routeItem modelData

                objectName: "whereCandidate"
                Layout.fillWidth: true
                Layout.maximumWidth: Kirigami.Units.gridUnit * 50
                Layout.alignment: Qt.AlignHCenter
                padding: Kirigami.Units.largeSpacing * 2
                implicitWidth: implicitContentWidth + leftPadding + rightPadding
                implicitHeight: implicitContentHeight + topPadding + bottomPadding
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.title
                Accessible.description: modelData.lines.join(" ")

                background: CardBox {}

                contentItem: RowLayout {
                    spacing: Kirigami.Units.largeSpacing
                    Kirigami.Theme.colorSet: Kirigami.Theme.View
                    Kirigami.Theme.inherit: false

                    Kirigami.Icon {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                        Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                        source: card.modelData.iconName
                        Accessible.ignored: true
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Kirigami.Units.smallSpacing

                        Kirigami.Heading {
                            Layout.fillWidth: true
                            level: 3
                            text: card.modelData.title
                            textFormat: Text.PlainText
                            wrapMode: Text.Wrap
                        }
                        Repeater {
                            model: card.modelData.lines

                            Controls.Label {
                                required property string modelData

                                Layout.fillWidth: true
                                text: modelData
                                textFormat: Text.PlainText
                                wrapMode: Text.Wrap
                            }
                        }
                        Controls.Label {
                            Layout.fillWidth: true
                            visible: card.modelData.servers.length > 0
                            text: qsTr("Servers: %1", "%1: list of DNS servers").arg(card.modelData.servers.join(", "))
                            textFormat: Text.PlainText
                            opacity: 0.75
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }
    }
}
