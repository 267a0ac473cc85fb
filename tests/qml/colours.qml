// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest

// Everything can be read, whatever colours a person has chosen: one scheme per run, DOTLIGHT_TEST_SCHEME.
WindowCase {
    name: "Colours"

    function open(situation) {
        stage.show(situation);
        openWindow({
            width: 900,
            height: 2000
        });
        tryVerify(() => stage.texts(window.contentItem).includes(stage.status.summary));
        paint();
    }

    // What is new comes in gently, so it may take a moment.
    function canBeRead() {
        tryVerify(() => stage.paleTexts(window).length === 0, 3000, stage.paleTexts(window).join("; "));
    }

    function test_everythingCanBeRead_data() {
        return everySituation();
    }

    function test_everythingCanBeRead(row) {
        open(row.situation);
        canBeRead();
    }

    function test_settingsCanBeRead() {
        open("protected");
        window.pageStack.currentItem.settingsWanted();
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => findChild(window, "startAtLogin") !== null);
        paint();
        canBeRead();
    }

    function test_linksWithoutDnsCanBeRead() {
        open("many-quiet");
        window.pageStack.currentItem.quietLinksWanted();
        tryVerify(() => findChild(window, "quietLinks") !== null);
        tryCompare(window.pageStack.layers, "busy", false);
        paint();
        canBeRead();
    }

    function test_checksCanBeRead_data() {
        return ["none", "running", "done", "chain"].map(state => ({
                    tag: state,
                    state: state
                }));
    }

    function test_checksCanBeRead(row) {
        open("exposed");
        window.height = 6000;
        window.pageStack.currentItem.checksWanted();
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => findChild(window, "checkEverything") !== null);
        if (row.state === "chain")
            stage.playChain();
        else if (row.state !== "none")
            stage.playChecks(row.state === "done");
        paint();
        canBeRead();
        stage.endRuns();
    }

    function test_whereCanBeRead() {
        open("exposed");
        verify(stage.where.ask("www.example"));
        window.pageStack.currentItem.whereWanted();
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => findChild(window, "whereSummary") !== null);
        paint();
        canBeRead();
    }

    function test_theSchemeIsInUse() {
        const wanted = stage.wantedGround();
        verify(wanted.valid);
        open("starting");
        compare(stage.groundOf(window), wanted);
    }
}
