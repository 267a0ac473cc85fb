// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* How long servers take: a bar for each way of asking, all on one scale. The numbers stand beside them, for a bar is not
   drawn where there is no graphics card. */
T.Control {
    id: view

    required property list<latencyItem> servers
    readonly property real slowest: slowestOf(servers)
    /// Charts need a graphics card: with Qt Quick's software renderer there is nothing to see of them.
    readonly property bool drawn: GraphicsInfo.api !== GraphicsInfo.Software && GraphicsInfo.api !== GraphicsInfo.Unknown

    function slowestOf(all: list<latencyItem>): real {
        let most = 1;
        for (const server of all)
            for (const bar of server.bars)
                most = Math.max(most, bar.ms);
        return most;
    }

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
            text: qsTr("How long answers take")
            wrapMode: Text.Wrap
        }
        Repeater {
            model: view.servers

            ColumnLayout {
                id: group

                required property latencyItem modelData

                Layout.fillWidth: true
                spacing: Kirigami.Units.smallSpacing
                Accessible.role: Accessible.List
                Accessible.name: modelData.server

                Controls.Label {
                    Layout.fillWidth: true
                    text: group.modelData.server
                    textFormat: Text.PlainText
                    font.weight: Font.DemiBold
                    wrapMode: Text.WrapAnywhere
                    Accessible.ignored: true
                }
                Repeater {
                    model: group.modelData.bars

                    ColumnLayout {
                        id: line

                        required property latencyBar modelData

                        Layout.fillWidth: true
                        spacing: 0
                        Accessible.role: Accessible.ListItem
                        Accessible.name: qsTr("%1: %2", "%1: a way of asking; %2: a time").arg(modelData.label).arg(modelData.text) // rule: the label is our own word

                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Kirigami.Units.largeSpacing

                            Controls.Label {
                                Layout.fillWidth: true
                                text: line.modelData.label
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }
                            Controls.Label {
                                text: line.modelData.text
                                Accessible.ignored: true
                            }
                        }
                        Loader {
                            Layout.fillWidth: true
                            Layout.preferredHeight: Math.round(Kirigami.Units.gridUnit / 2)
                            visible: active
                            active: view.drawn

                            sourceComponent: TimeBar {
                                ms: line.modelData.ms
                                slowest: view.slowest
                            }
                        }
                    }
                }
            }
        }
    }
}
