// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* The one sentence that matters, and what is true of the whole. */
T.Control {
    id: header

    required property string title
    required property string summary
    required property string iconName
    required property int tone
    required property list<reasonItem> reasons
    /// A library's own words, for those who can use them; empty as a rule.
    required property string detail

    /// An answer is under way: what is said here may change in a moment.
    required property bool busy

    property real margin: 0
    readonly property bool narrow: width - 2 * margin < Kirigami.Units.gridUnit * 20

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    verticalPadding: Kirigami.Units.gridUnit
    horizontalPadding: margin + Kirigami.Units.largeSpacing
    Accessible.role: Accessible.Heading
    Accessible.name: title
    Accessible.description: summary
    // A change is told to those who don't see it happen.
    onSummaryChanged: Accessible.announce(summary)

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.gridUnit

        RowLayout {
            spacing: Kirigami.Units.gridUnit

            ToneIcon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: header.narrow ? Kirigami.Units.iconSizes.large : Kirigami.Units.iconSizes.huge
                Layout.preferredHeight: Layout.preferredWidth
                source: header.iconName
                tone: header.tone
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                spacing: Kirigami.Units.smallSpacing

                Kirigami.Heading {
                    Layout.fillWidth: true
                    level: 1
                    text: header.title
                    type: Kirigami.Heading.Primary
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Controls.Label {
                    Layout.fillWidth: true
                    text: header.summary
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Controls.Label {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: header.detail
                    textFormat: Text.PlainText
                    font: Kirigami.Theme.smallFont
                    opacity: 0.75
                    wrapMode: Text.Wrap
                }
            }
        }
        // Most answers take a few milliseconds; only one that keeps the person waiting is worth a word.
        RowLayout {
            visible: waiting.shown
            spacing: Kirigami.Units.smallSpacing

            Timer {
                id: waiting

                property bool shown: false

                interval: 1000
                running: header.busy
                onTriggered: shown = true
                onRunningChanged: shown = shown && header.busy
            }
            Controls.BusyIndicator {
                Layout.preferredWidth: Kirigami.Units.iconSizes.small
                Layout.preferredHeight: Kirigami.Units.iconSizes.small
                running: waiting.shown
                Accessible.ignored: true
            }
            Controls.Label {
                Layout.fillWidth: true
                text: qsTr("Waiting for an answer …")
                opacity: 0.75
                wrapMode: Text.Wrap
            }
        }
        ReasonList {
            Layout.fillWidth: true
            visible: header.reasons.length > 0
            reasons: header.reasons
        }
    }
}
