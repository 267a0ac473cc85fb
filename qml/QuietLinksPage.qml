// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* The links that no DNS questions go to; hundreds of them where containers run, so the list is lazy. */
Kirigami.ScrollablePage {
    id: page

    required property Status status

    signal backWanted

    title: qsTr("Links without DNS")
    Accessible.name: title
    Keys.onEscapePressed: backWanted()
    Controls.StackView.onActivated: list.forceActiveFocus(Qt.TabFocusReason)

    ListView {
        id: list

        objectName: "quietLinks"
        model: page.status.quietLinks
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        Keys.onPressed: event => {
            const step = Math.max(1, Math.floor(height / (currentItem?.height ?? height)) - 1);
            if (event.key === Qt.Key_PageDown)
                event.accepted = goTo(currentIndex + step);
            else if (event.key === Qt.Key_PageUp)
                event.accepted = goTo(currentIndex - step);
            else if (event.key === Qt.Key_Home)
                event.accepted = goTo(0);
            else if (event.key === Qt.Key_End)
                event.accepted = goTo(count - 1);
        }
        Accessible.role: Accessible.List
        Accessible.name: page.title

        function goTo(index: int): bool {
            currentIndex = Math.max(0, Math.min(index, count - 1));
            positionViewAtIndex(currentIndex, ListView.Contain);
            return true;
        }

        delegate: Controls.ItemDelegate {
            id: line

            required property string title
            required property string subtitle
            required property string kindIcon
            required property string stateText
            required property string heard

            width: list.width
            // As wide as the overview's column: name and state stay near one another.
            horizontalPadding: Math.max(Kirigami.Units.largeSpacing, Math.round((width - Kirigami.Units.gridUnit * 50) / 2))
            hoverEnabled: false
            Accessible.role: Accessible.ListItem
            Accessible.name: heard
            Accessible.description: subtitle

            contentItem: RowLayout {
                spacing: Kirigami.Units.largeSpacing

                Kirigami.Icon {
                    Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                    Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                    source: line.kindIcon
                    isMask: true
                    color: Kirigami.Theme.textColor
                    Accessible.ignored: true
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Controls.Label {
                        Layout.fillWidth: true
                        text: line.title
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Controls.Label {
                        Layout.fillWidth: true
                        text: line.subtitle
                        textFormat: Text.PlainText
                        font: Kirigami.Theme.smallFont
                        opacity: 0.75
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
                Controls.Label {
                    Layout.maximumWidth: line.availableWidth / 2
                    text: line.stateText
                    opacity: 0.75
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
