// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as Controls
import org.kde.kirigami as Kirigami

/* Proof: each check with its verdict and evidence, the times that servers take, and the chain of a name. */
Kirigami.ScrollablePage {
    id: page

    required property BugReport bugReport
    required property Checks checks
    required property Why why

    readonly property real columnWidth: Kirigami.Units.gridUnit * 50
    // What has the keyboard's focus is on the screen.
    readonly property Item focused: Controls.ApplicationWindow.window?.activeFocusItem ?? null

    signal backWanted

    function follow() {
        const inside = flickable.contentItem;
        for (let item = focused; item !== null; item = item.parent) {
            if (item !== inside)
                continue;
            const top = focused.mapToItem(inside, 0, 0).y - Kirigami.Units.largeSpacing;
            const bottom = top + focused.height + 2 * Kirigami.Units.largeSpacing;
            if (top < flickable.contentY)
                flickable.contentY = Math.max(flickable.originY, top);
            else if (bottom > flickable.contentY + flickable.height)
                flickable.contentY = bottom - flickable.height;
            return;
        }
    }
    function headline(): string {
        if (checks.running)
            return qsTr("Checking: %1 of %2 done", "%1, %2: numbers of checks").arg(checks.done).arg(checks.total); // rule: two numbers
        if (checks.conclusion.length > 0)
            return checks.conclusion;
        if (checks.overtaken)
            return qsTr("Some checks were made before the network or its settings changed");
        return checks.known ? qsTr("Some checks were made") : qsTr("Nothing was checked yet");
    }

    function say(text: string) {
        copied.text = text;
        copied.visible = true;
        Accessible.announce(text);
    }

    title: qsTr("Check")
    Accessible.name: title

    actions: [
        PageAction {
            enabled: page.checks.known
            tooltip: qsTr("Puts all that was found into the clipboard. Names and addresses are not masked in it")
            icon.name: "edit-copy-symbolic"
            text: qsTr("Copy as Text")

            onTriggered: {
                page.checks.copy();
                page.say(qsTr("What was found is in the clipboard"));
            }
        },
        PageAction {
            tooltip: qsTr("Puts what is known of this computer, and what was found here, into the clipboard, to be pasted into a bug report. Names and addresses are masked")
            icon.name: "tools-report-bug-symbolic"
            text: qsTr("Copy Report")

            onTriggered: page.say(page.bugReport.copy())
        }
    ]

    // It stays where it is seen, however far down the page is, and until it is read.
    header: Kirigami.InlineMessage {
        id: copied

        objectName: "copied"
        position: Kirigami.InlineMessage.Position.Header
        showCloseButton: true
        type: Kirigami.MessageType.Positive
    }

    Controls.StackView.onActivated: everything.forceActiveFocus(Qt.TabFocusReason)
    onFocusedChanged: Qt.callLater(follow)
    Keys.onEscapePressed: backWanted()

    ColumnLayout {
        spacing: Kirigami.Units.gridUnit

        Kirigami.InlineMessage {
            objectName: "checkProblem"
            Layout.fillWidth: true
            visible: text.length > 0
            type: Kirigami.MessageType.Error
            text: page.checks.problem
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: page.columnWidth
            Layout.alignment: Qt.AlignHCenter
            spacing: Kirigami.Units.largeSpacing

            Kirigami.Heading {
                objectName: "checkHeading"
                Layout.fillWidth: true
                level: 2
                text: page.headline()
                textFormat: Text.PlainText
                wrapMode: Text.Wrap

                // Each step of it would be too much to listen to.
                onTextChanged: text => {
                    if (!page.checks.running)
                        Accessible.announce(text);
                }
            }
            Controls.Label {
                Layout.fillWidth: true
                visible: !page.checks.known && !page.checks.running
                text: qsTr("Each check looks for proof, on this computer or by asking the DNS servers that you use anyway. What is sent: a few questions for the root of all names, or where that can't be asked for, for the link's own domain or the host of NetworkManager's connectivity check; questions for public test names, and connections to your own servers; servers without a name are asked for an encrypted one that speaks for them, and that one is connected to. None of the names that you look up. Beside each check stands what it does.")
                wrapMode: Text.Wrap
            }
            Controls.ProgressBar {
                objectName: "checkProgress"
                Layout.fillWidth: true
                visible: page.checks.running
                from: 0
                to: Math.max(1, page.checks.total)
                value: page.checks.done
                Accessible.name: qsTr("Checks made")
            }
            Controls.Button {
                id: everything

                objectName: "checkEverything"
                icon.name: page.checks.running ? "process-stop-symbolic" : "checkmark-symbolic"
                text: page.checks.running ? qsTr("Stop") : qsTr("Check Everything")
                Accessible.name: text

                onClicked: page.checks.running ? page.checks.cancel() : page.checks.runAll()
                Keys.onEnterPressed: click()
                Keys.onReturnPressed: click()
            }
        }

        Loader {
            objectName: "latencyBars"
            Layout.fillWidth: true
            Layout.maximumWidth: page.columnWidth
            Layout.alignment: Qt.AlignHCenter
            visible: active
            active: page.checks.latencies.length > 0

            sourceComponent: LatencyBars {
                servers: page.checks.latencies
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: page.columnWidth
            Layout.alignment: Qt.AlignHCenter
            spacing: Kirigami.Units.largeSpacing
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Checks")

            Repeater {
                model: page.checks.rows

                CheckCard {
                    Layout.fillWidth: true
                    busy: page.checks.running

                    onRunWanted: page.checks.run(checkId)
                }
            }
        }
        WhyCard {
            objectName: "whyCard"
            Layout.fillWidth: true
            Layout.maximumWidth: page.columnWidth
            Layout.alignment: Qt.AlignHCenter
            why: page.why
        }
    }
}
