// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* An action on top of a page, with a button that the Tab key reaches; Kirigami's own can't be. */
Kirigami.Action {
    id: pageAction

    displayComponent: Controls.ToolButton {
        action: pageAction
        focusPolicy: Qt.TabFocus
        // Qt takes every button with an action for one that stays down.
        Accessible.role: Accessible.Button
        Accessible.name: pageAction.text
        Accessible.description: pageAction.tooltip
    }
}
