// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* The chain of signatures: a box per zone, from the root down, tied by a line that breaks where the chain does. */
ColumnLayout {
    id: chain

    required property list<zoneItem> zones

    spacing: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chain of signatures")

    Repeater {
        model: chain.zones

        ColumnLayout {
            id: step

            required property int index
            required property zoneItem modelData

            Layout.fillWidth: true
            spacing: 0

            // The tie to the zone above; a gap in it, and a word, where the chain breaks.
            RowLayout {
                Layout.leftMargin: Kirigami.Units.gridUnit
                spacing: Kirigami.Units.largeSpacing
                visible: step.index > 0 || step.modelData.broken

                ColumnLayout {
                    Layout.preferredWidth: Kirigami.Units.iconSizes.small
                    spacing: Kirigami.Units.smallSpacing

                    Rectangle {
                        Layout.alignment: Qt.AlignHCenter
                        implicitWidth: 2
                        implicitHeight: Kirigami.Units.largeSpacing
                        color: Kirigami.Theme.disabledTextColor
                    }
                    Kirigami.Icon {
                        Layout.alignment: Qt.AlignHCenter
                        Layout.preferredWidth: Kirigami.Units.iconSizes.small
                        Layout.preferredHeight: Kirigami.Units.iconSizes.small
                        visible: step.modelData.broken
                        isMask: true
                        source: "window-close-symbolic"
                        color: Kirigami.Theme.negativeTextColor
                        Accessible.ignored: true
                    }
                    Rectangle {
                        Layout.alignment: Qt.AlignHCenter
                        implicitWidth: 2
                        implicitHeight: Kirigami.Units.largeSpacing
                        visible: step.modelData.broken
                        color: Kirigami.Theme.disabledTextColor
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Controls.Label {
                        Layout.fillWidth: true
                        visible: step.modelData.broken
                        text: qsTr("The chain breaks here")
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Controls.Label {
                        Layout.fillWidth: true
                        visible: step.modelData.alias.length > 0
                        text: qsTr("It is an alias of %1, which is followed from here on.", "%1: a name").arg(step.modelData.alias)
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                    }
                }
            }
            T.Control {
                id: box

                objectName: "zone"
                Layout.fillWidth: true
                padding: Kirigami.Units.largeSpacing
                implicitWidth: implicitContentWidth + leftPadding + rightPadding
                implicitHeight: implicitContentHeight + topPadding + bottomPadding
                Accessible.role: Accessible.ListItem
                Accessible.name: step.modelData.heard
                Accessible.description: step.modelData.lines.join("; ")

                background: Rectangle {
                    border.color: step.modelData.broken ? Kirigami.Theme.negativeTextColor : Kirigami.Theme.disabledTextColor
                    border.width: step.modelData.broken ? 2 : 1
                    radius: Kirigami.Units.cornerRadius
                    color: "transparent"
                }
                contentItem: RowLayout {
                    spacing: Kirigami.Units.largeSpacing

                    Kirigami.Icon {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                        Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                        source: step.modelData.iconName
                        Accessible.ignored: true
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Controls.Label {
                            Layout.fillWidth: true
                            text: step.modelData.title
                            textFormat: Text.PlainText
                            font.weight: Font.DemiBold
                            wrapMode: Text.WrapAnywhere
                            Accessible.ignored: true
                        }
                        Controls.Label {
                            Layout.fillWidth: true
                            text: step.modelData.word
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                        Repeater {
                            model: step.modelData.lines

                            Controls.Label {
                                required property string modelData

                                Layout.fillWidth: true
                                text: modelData
                                textFormat: Text.PlainText
                                font: Kirigami.Theme.smallFont
                                opacity: 0.75
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
