// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* How it stands: one sentence, and a card per network. */
Kirigami.ScrollablePage {
    id: page

    required property Status status
    required property Where where

    /// The person wants to see the links that no DNS questions go to.
    signal quietLinksWanted
    signal settingsWanted
    signal checksWanted
    /// A name was typed, and where it would go is known.
    signal whereWanted

    /// Keeps the column readable: no wider than that, in the middle.
    readonly property real sideMargin: Math.max(Kirigami.Units.largeSpacing, Math.round((cards.width - Kirigami.Units.gridUnit * 50) / 2))

    title: qsTr("Overview")
    Kirigami.Theme.colorSet: Kirigami.Theme.Window
    Kirigami.Theme.inherit: false
    actions: [
        PageAction {
            text: qsTr("Look Again")
            icon.name: "view-refresh-symbolic"
            shortcut: StandardKey.Refresh
            tooltip: qsTr("Ask systemd-resolved and the network afresh")
            onTriggered: page.status.look()
        },
        PageAction {
            text: qsTr("Check")
            icon.name: "checkmark-symbolic"
            tooltip: qsTr("Find proof of what is claimed")
            onTriggered: page.checksWanted()
        },
        PageAction {
            text: qsTr("Settings")
            icon.name: "configure-symbolic"
            shortcut: StandardKey.Preferences
            tooltip: qsTr("What Dotlight does by itself")
            onTriggered: page.settingsWanted()
        }
    ]

    ListView {
        id: cards

        /// A list that is laid out anew, or whose header grows, goes to its first card and hides the sentence above it;
        /// so it is held at its beginning until the person scrolls.
        property bool held: true
        readonly property bool dragged: Controls.ScrollBar.vertical?.pressed ?? false

        function hold() {
            if (held && contentY !== originY)
                Qt.callLater(positionViewAtBeginning);
        }

        onContentYChanged: hold()
        onOriginYChanged: hold()
        onMovementStarted: held = false
        onDraggedChanged: held = false

        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            blocking: false
            onWheel: cards.held = false
        }

        objectName: "cards"
        spacing: Kirigami.Units.largeSpacing
        model: page.status.scopes
        // It would follow the first card at once, and hide the sentence above it.
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        activeFocusOnTab: true
        // Arrows go from card to card; cards may be taller than the window, so that is not enough.
        Keys.onPressed: event => {
            const step = height - Kirigami.Units.gridUnit * 2;
            if (event.key === Qt.Key_Down)
                event.accepted = goTo(currentIndex + 1);
            else if (event.key === Qt.Key_Up)
                event.accepted = goTo(currentIndex - 1);
            else if (event.key === Qt.Key_PageDown)
                event.accepted = scrollBy(step);
            else if (event.key === Qt.Key_PageUp)
                event.accepted = scrollBy(-step);
            else if (event.key === Qt.Key_Home)
                event.accepted = goTo(0);
            else if (event.key === Qt.Key_End)
                event.accepted = goTo(count - 1);
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Networks")

        function goTo(index: int): bool {
            if (index < 0 || index >= count)
                return false;
            held = index === 0;
            currentIndex = index;
            if (index === 0)
                positionViewAtBeginning();
            else
                positionViewAtIndex(index, ListView.Contain);
            return true;
        }

        function scrollBy(step: real): bool {
            held = false;
            const last = Math.max(originY, originY + contentHeight - height);
            contentY = Math.max(originY, Math.min(contentY + step, last));
            return true;
        }

        header: SentenceHeader {
            width: cards.width
            margin: page.sideMargin
            title: page.status.title
            summary: page.status.summary
            iconName: page.status.iconName
            tone: page.status.tone
            reasons: page.status.reasons
            busy: page.status.busy
            detail: page.status.busError
        }

        delegate: ScopeCard {
            width: cards.width
            margin: page.sideMargin
        }

        footer: Item {
            implicitHeight: Kirigami.Units.largeSpacing
        }
    }

    // Outside of the list: a list gives the keyboard's focus to one of its own and keeps it.
    footer: ColumnLayout {
        spacing: 0

        Kirigami.Separator {
            Layout.fillWidth: true
        }
        NameField {
            objectName: "whereField"
            Layout.fillWidth: true
            Layout.leftMargin: page.sideMargin + Kirigami.Units.largeSpacing
            Layout.rightMargin: Layout.leftMargin
            Layout.topMargin: Kirigami.Units.smallSpacing
            Layout.bottomMargin: Kirigami.Units.smallSpacing
            question: qsTr("Where would this name go?")
            explanation: qsTr("Says which network and server would be asked for a name. Nothing is sent.")
            buttonText: qsTr("Tell")
            problem: page.where.problem
            onAsked: typed => {
                if (page.where.ask(typed))
                    page.whereWanted();
            }
        }
        Loader {
            Layout.fillWidth: true
            active: page.status.quietCount > 0
            visible: active

            sourceComponent: QuietLinksButton {
                objectName: "quietLinksButton"
                count: page.status.quietCount
                margin: page.sideMargin
                onClicked: page.quietLinksWanted()
            }
        }
    }
}
