// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* One network: its verdict, why, and what is claimed, achieved and proven. */
T.Control {
    id: card

    required property string title
    required property string subtitle
    required property string kindIcon
    required property string duty
    required property string levelTitle
    required property string heard
    required property string levelIcon
    required property int tone
    required property string summary
    required property tripleItem transport
    required property tripleItem integrity
    required property list<serverItem> servers
    required property list<string> domains
    required property list<reasonItem> reasons

    /// Left and right of the card, so that it stays in the page's column.
    property real margin: 0
    readonly property real columnWidth: width - 2 * margin
    readonly property bool wide: columnWidth >= Kirigami.Units.gridUnit * 34
    readonly property bool narrow: columnWidth < Kirigami.Units.gridUnit * 22
    readonly property real inner: narrow ? Kirigami.Units.largeSpacing * 1.5 : Kirigami.Units.largeSpacing * 2

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    verticalPadding: inner
    horizontalPadding: margin + inner
    leftInset: margin
    rightInset: margin
    Accessible.role: Accessible.ListItem
    Accessible.name: heard
    Accessible.description: summary
    Accessible.focusable: true

    background: CardBox {
        focused: card.activeFocus
    }

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.largeSpacing * 2
        Kirigami.Theme.colorSet: Kirigami.Theme.View
        Kirigami.Theme.inherit: false

        GridLayout {
            columnSpacing: Kirigami.Units.largeSpacing
            rowSpacing: Kirigami.Units.largeSpacing
            columns: card.narrow ? 2 : 3

            Kirigami.Icon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Kirigami.Units.iconSizes.medium
                Layout.preferredHeight: Kirigami.Units.iconSizes.medium
                source: card.kindIcon
                isMask: true
                color: Kirigami.Theme.textColor
                Accessible.ignored: true
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Kirigami.Heading {
                    Layout.fillWidth: true
                    level: 2
                    text: card.title
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                }
                Controls.Label {
                    Layout.fillWidth: true
                    text: card.subtitle
                    textFormat: Text.PlainText
                    opacity: 0.75
                    wrapMode: Text.Wrap
                }
                Controls.Label {
                    Layout.fillWidth: true
                    text: card.duty
                    opacity: 0.75
                    wrapMode: Text.Wrap
                }
            }
            RowLayout {
                Layout.row: card.narrow ? 1 : 0
                Layout.column: card.narrow ? 1 : 2
                Layout.alignment: Qt.AlignTop
                spacing: Kirigami.Units.smallSpacing

                ToneIcon {
                    Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                    Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                    source: card.levelIcon
                    tone: card.tone
                }
                Controls.Label {
                    text: card.levelTitle
                    font.weight: Font.DemiBold
                }
            }
        }

        // The first reason says the same, and more.
        Controls.Label {
            Layout.fillWidth: true
            visible: card.reasons.length === 0
            text: card.summary
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }

        ReasonList {
            Layout.fillWidth: true
            visible: card.reasons.length > 0
            reasons: card.reasons
        }

        Kirigami.Separator {
            Layout.fillWidth: true
        }

        GridLayout {
            Layout.fillWidth: true
            columns: card.wide ? 2 : 1
            uniformCellWidths: true
            columnSpacing: Kirigami.Units.gridUnit * 2
            rowSpacing: Kirigami.Units.largeSpacing * 2

            TripleView {
                id: transportView
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                question: qsTr("Is it encrypted?")
                answers: card.transport
                least: Math.max(room, integrityView.room)
            }
            TripleView {
                id: integrityView
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                question: qsTr("Are signatures checked?")
                answers: card.integrity
                least: transportView.least
            }
            ServerList {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: card.servers.length > 0
                servers: card.servers
            }
            DomainList {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: card.domains.length > 0
                domains: card.domains
            }
        }
    }
}
