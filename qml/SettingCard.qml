// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* One thing to choose: what it is called, the control, and what it means. */
Controls.Control {
    id: card

    required property string title
    required property string explanation
    required property Item control

    Layout.fillWidth: true
    Layout.maximumWidth: Kirigami.Units.gridUnit * 50
    Layout.alignment: Qt.AlignHCenter
    padding: Kirigami.Units.largeSpacing * 2

    background: CardBox {}

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.largeSpacing
        Kirigami.Theme.colorSet: Kirigami.Theme.View
        Kirigami.Theme.inherit: false

        Kirigami.Heading {
            Layout.fillWidth: true
            level: 3
            text: card.title
            wrapMode: Text.Wrap
        }
        Controls.Control {
            padding: 0
            contentItem: card.control
        }
        Controls.Label {
            Layout.fillWidth: true
            text: card.explanation
            opacity: 0.75
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
