// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* One thing to choose: what it is called, the control, and what it means. */
T.Control {
    id: card

    required property string title
    required property string explanation
    required property Item control

    Layout.fillWidth: true
    Layout.maximumWidth: Kirigami.Units.gridUnit * 50
    Layout.alignment: Qt.AlignHCenter
    // The style's own control has paddings of its own, which win over this one.
    padding: Kirigami.Units.largeSpacing * 2
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
            text: card.title
            wrapMode: Text.Wrap
        }
        T.Control {
            implicitWidth: implicitContentWidth
            implicitHeight: implicitContentHeight
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
