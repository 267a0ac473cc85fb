// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* Why a name fails: the chain of signatures from the root to it. */
T.Control {
    id: card

    required property Why why

    padding: Kirigami.Units.largeSpacing * 1.5
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding

    background: CardBox {}

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.largeSpacing
        Kirigami.Theme.colorSet: Kirigami.Theme.View
        Kirigami.Theme.inherit: false

        Kirigami.Heading {
            Layout.fillWidth: true
            level: 3
            text: qsTr("One name")
            wrapMode: Text.Wrap
        }
        Controls.Label {
            Layout.fillWidth: true
            text: field.explanation
            opacity: 0.75
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        NameField {
            id: field

            objectName: "whyField"
            Layout.fillWidth: true
            busy: card.why.running
            buttonText: qsTr("Find Out")
            explanation: qsTr("Follows the signatures from the root of all names to this one. Your own servers are asked for the name, those above it and those that it is an alias of; where a proof is missing, for root-servers.net too, to compare.")
            name: card.why.name
            problem: card.why.problem
            question: qsTr("Why did this name fail?")

            onAsked: typed => card.why.ask(typed)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Kirigami.Units.smallSpacing
            visible: card.why.running

            Controls.BusyIndicator {
                Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                running: card.why.running
                Accessible.ignored: true
            }
            Controls.Label {
                Layout.fillWidth: true
                text: qsTr("Following the signatures …")
                wrapMode: Text.Wrap
            }
            Controls.Button {
                objectName: "whyStop"
                text: qsTr("Stop")
                Accessible.name: text

                onClicked: card.why.cancel()
                Keys.onEnterPressed: click()
                Keys.onReturnPressed: click()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Kirigami.Units.largeSpacing
            visible: card.why.known

            Kirigami.Icon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Kirigami.Units.iconSizes.medium
                Layout.preferredHeight: Kirigami.Units.iconSizes.medium
                source: card.why.iconName
                Accessible.ignored: true
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Kirigami.Units.smallSpacing

                Controls.Label {
                    objectName: "whySummary"
                    Layout.fillWidth: true
                    text: card.why.summary
                    textFormat: Text.PlainText
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap

                    onTextChanged: text => {
                        if (text.length > 0)
                            Accessible.announce(text);
                    }
                }
                Controls.Label {
                    objectName: "whyMade"
                    Layout.fillWidth: true
                    text: card.why.made
                    textFormat: Text.PlainText
                    opacity: 0.75
                    wrapMode: Text.Wrap
                }
                Controls.Label {
                    objectName: "whyExplanation"
                    Layout.fillWidth: true
                    text: card.why.explanation
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                }
            }
        }
        ChainView {
            objectName: "chain"
            Layout.fillWidth: true
            visible: card.why.zones.length > 0
            zones: card.why.zones
        }
    }
}
