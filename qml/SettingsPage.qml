// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* What a person may choose. What is shown is what the file says, not what was clicked last. Form cards of Kirigami
   Addons 1.8 would do, had all that is in them a name for a screen reader. */
Kirigami.ScrollablePage {
    id: page

    required property Preferences preferences

    signal backWanted

    title: qsTr("Settings")
    Accessible.name: title
    Keys.onEscapePressed: backWanted()
    Controls.StackView.onActivated: startAtLogin.forceActiveFocus(Qt.TabFocusReason)

    ColumnLayout {
        spacing: Kirigami.Units.gridUnit

        Kirigami.InlineMessage {
            Layout.fillWidth: true
            type: Kirigami.MessageType.Error
            text: page.preferences.problem
            visible: text.length > 0
        }

        SettingCard {
            id: trayCard

            title: qsTr("Tray icon")
            explanation: qsTr("Turned off, it stays away from the next session on. One that runs now keeps running until you quit it.")

            control: Controls.Switch {
                id: startAtLogin

                objectName: "startAtLogin"
                text: qsTr("Start with the desktop session")
                checked: page.preferences.startAtLogin
                onToggled: page.preferences.wishStartAtLogin(checked)
                Accessible.name: text
                Accessible.description: trayCard.explanation

                // A click takes the place of a binding: what is so is put back by hand.
                Connections {
                    target: page.preferences
                    function onChanged() {
                        startAtLogin.checked = page.preferences.startAtLogin;
                    }
                }
            }
        }

        SettingCard {
            id: lookCard

            title: qsTr("Looking for silent changes")
            explanation: qsTr("Most changes are announced, and shown at once. Some are not, such as a server that no longer answers encrypted: these are found when Dotlight looks again. Each look asks your own DNS servers one question about the root of the DNS, which tells nobody anything.")

            control: Controls.ComboBox {
                id: slowLook

                objectName: "slowLook"
                textRole: "text"
                valueRole: "seconds"
                model: page.intervals(page.preferences.slowLook)
                currentIndex: page.indexOf(page.preferences.slowLook)
                onActivated: page.preferences.wishSlowLook(currentValue)
                Accessible.name: qsTr("How often to look for silent changes")
                Accessible.description: lookCard.explanation

                Connections {
                    target: page.preferences
                    function onChanged() {
                        slowLook.currentIndex = page.indexOf(page.preferences.slowLook);
                    }
                }
            }
        }
    }

    function intervalText(seconds: int): string {
        if (seconds === 60)
            return qsTr("every minute");
        // English has no translation to choose the plural by.
        return seconds % 60 === 0 ? qsTr("every %1 minutes", "%1: how many, two at least").arg(seconds / 60) : qsTr("every %1 seconds", "%1: how many, ten at least").arg(seconds);
    }

    // One that was written into the file by hand is among them too.
    function offered(chosen: int): list<int> {
        const usual = [30, 60, 300, 900, 3600];
        return usual.includes(chosen) ? usual : [...usual, chosen].sort((a, b) => a - b);
    }

    function intervals(chosen: int): list<var> {
        return offered(chosen).map(seconds => ({
                    seconds: seconds,
                    text: page.intervalText(seconds)
                }));
    }

    function indexOf(chosen: int): int {
        return offered(chosen).indexOf(chosen);
    }
}
