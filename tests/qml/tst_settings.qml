// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.dotlight.Dotlight
import org.dotlight.Stage

// Settings show what the file says, and a click is a wish only.
TestCase {
    id: test

    property Main window: null

    name: "Settings"
    when: windowShown
    visible: true

    Stage {
        id: stage
    }
    Component {
        id: windowComponent

        Main {
            height: 700
        }
    }

    /// The button with that text; null if there is none.
    function withText(item, text) {
        if (!item.visible)
            return null;
        if (item.text === text && item.click !== undefined)
            return item;
        return Array.from(item.children).map(child => withText(child, text)).find(found => found !== null) ?? null;
    }

    function open(width) {
        stage.show("protected");
        stage.choose(true, 60);
        window = createTemporaryObject(windowComponent, null, {
            status: stage.status,
            preferences: stage.preferences,
            checks: stage.checks,
            why: stage.why,
            where: stage.where,
            width: width,
            visible: true
        });
        window.requestActivate();
        tryVerify(() => window.active);
        const button = () => withText(window.contentItem.parent ?? window.contentItem, "Settings");
        // Where it is narrow and the letters are large, the button is in a menu. Which keys it has is the desktop's to say.
        if (width > 360) {
            tryVerify(() => button() !== null);
            button().click();
        } else {
            window.pageStack.currentItem.settingsWanted();
        }
        tryCompare(window.pageStack.layers, "depth", 2);
        tryVerify(() => findChild(window, "startAtLogin") !== null);
        tryCompare(window.pageStack.layers, "busy", false);
        waitForRendering(window.contentItem);
    }

    function test_nothingIsCutOff_data() {
        return [360, 700, 1600].map(width => ({
                    tag: width + " px",
                    width: width
                }));
    }

    function test_nothingIsCutOff(row) {
        open(row.width);
        tryVerify(() => stage.badTexts(window.contentItem).length === 0, 2000, stage.badTexts(window.contentItem).join("; "));
        // Kirigami's own way back; its text ("Navigate Back") becomes its name where the desktop's accessibility runs.
        compare(stage.nameless(window).filter(what => !what.includes("BackButton")), []);
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
