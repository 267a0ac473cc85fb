// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* One check: what it does, how it ended, and what was seen. */
T.Control {
    id: card

    /// Some check is under way, and there is one at a time.
    required property bool busy
    required property string checkId
    required property string heard
    required property string iconName
    required property string made
    readonly property bool narrow: width < Kirigami.Units.gridUnit * 26
    required property string purpose
    required property string remark
    required property list<resultItem> results
    required property bool running
    required property string title
    required property string word

    signal runWanted

    objectName: "check-" + checkId
    padding: Kirigami.Units.largeSpacing * 1.5
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    Accessible.role: Accessible.ListItem
    Accessible.name: heard
    Accessible.description: purpose

    background: CardBox {}

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.largeSpacing
        Kirigami.Theme.colorSet: Kirigami.Theme.View
        Kirigami.Theme.inherit: false

        GridLayout {
            Layout.fillWidth: true
            columns: card.narrow ? 1 : 2
            columnSpacing: Kirigami.Units.largeSpacing
            rowSpacing: Kirigami.Units.largeSpacing

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Kirigami.Units.smallSpacing

                Kirigami.Heading {
                    Layout.fillWidth: true
                    level: 3
                    text: card.title
                    wrapMode: Text.Wrap
                }
                Controls.Label {
                    Layout.fillWidth: true
                    text: card.purpose
                    opacity: 0.75
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            RowLayout {
                Layout.alignment: Qt.AlignTop
                spacing: Kirigami.Units.smallSpacing

                Controls.BusyIndicator {
                    Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                    Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                    visible: card.running
                    running: visible
                    Accessible.ignored: true
                }
                Kirigami.Icon {
                    Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                    Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                    visible: !card.running && card.iconName.length > 0
                    source: card.iconName
                    Accessible.ignored: true
                }
                Controls.Label {
                    visible: text.length > 0
                    text: card.running ? qsTr("checking …") : card.word
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                Item {
                    Layout.fillWidth: card.narrow
                }
                Controls.Button {
                    objectName: "run-" + card.checkId
                    enabled: !card.busy
                    text: qsTr("Check")
                    Accessible.name: qsTr("Check: %1", "%1: what a check is about").arg(card.title)

                    onClicked: card.runWanted()
                    Keys.onEnterPressed: click()
                    Keys.onReturnPressed: click()
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            visible: card.made.length > 0

            Controls.Label {
                objectName: "made"
                Layout.fillWidth: true
                text: card.made
                textFormat: Text.PlainText
                opacity: 0.75
                wrapMode: Text.Wrap
            }
            Controls.Label {
                objectName: "remark"
                Layout.fillWidth: true
                visible: text.length > 0
                text: card.remark
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: card.results

            CheckResultView {
                required property resultItem modelData

                Layout.fillWidth: true
                result: modelData
                several: card.results.length > 1
            }
        }
    }
}
