// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest

// Settings show what the file says, and a click is a wish only.
WindowCase {
    name: "Settings"

    function open(width) {
        stage.show("protected");
        stage.choose(true, 60);
        openWindow({
            width: width
        });
        activate();
        // Where it is narrow and the letters are large, the button is in a menu. Which keys it has is the desktop's to say.
        if (width > 360) {
            tryVerify(() => button("Settings") !== null);
            button("Settings").click();
        } else {
            window.pageStack.currentItem.settingsWanted();
        }
        tryCompare(window.pageStack.layers, "depth", 2);
        tryVerify(() => findChild(window, "startAtLogin") !== null);
        tryCompare(window.pageStack.layers, "busy", false);
        paint();
    }

    function test_nothingIsCutOff_data() {
        return everyWidth([360, 700, 1600]);
    }

    function test_nothingIsCutOff(row) {
        open(row.width);
        isWholeAndNamed();
    }

    function test_aClickIsAWish() {
        open(700);
        const start = findChild(window, "startAtLogin");
        compare(start.checked, true);
        mouseClick(start);
        compare(stage.wishedStart(), false);
        // Refused: it goes back to what is so.
        stage.choose(true, 60);
        compare(start.checked, true);
        stage.choose(false, 60);
        compare(start.checked, false);
    }

    function test_intervalWrittenByHand() {
        open(700);
        const slowLook = findChild(window, "slowLook");
        compare(slowLook.currentText, "every minute");
        stage.choose(true, 95);
        compare(slowLook.currentText, "every 95 seconds");
        stage.choose(true, 900);
        compare(slowLook.currentText, "every 15 minutes");
    }
}
