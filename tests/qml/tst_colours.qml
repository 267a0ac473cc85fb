// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.dotlight.Dotlight
import org.dotlight.Stage

// Everything can be read, whatever colours a person has chosen: one scheme per run, DOTLIGHT_TEST_SCHEME.
TestCase {
    id: test

    name: "Colours"
    when: windowShown
    visible: true

    Stage {
        id: stage
    }
    Component {
        id: windowComponent

        Main {}
    }

    function open(situation) {
        stage.show(situation);
        const window = createTemporaryObject(windowComponent, null, {
            status: stage.status,
            preferences: stage.preferences,
            checks: stage.checks,
            why: stage.why,
            where: stage.where,
            width: 900,
            height: 2000,
            visible: true
        });
        tryVerify(() => stage.texts(window.contentItem).includes(stage.status.summary));
        waitForRendering(window.contentItem);
        return window;
    }

    // What is new comes in gently, so it may take a moment.
    function canBeRead(window) {
        tryVerify(() => stage.paleTexts(window).length === 0, 3000, stage.paleTexts(window).join("; "));
    }

    function test_everythingCanBeRead_data() {
        return stage.situations().map(situation => ({
                    tag: situation,
                    situation: situation
                }));
    }

    function test_everythingCanBeRead(row) {
        canBeRead(open(row.situation));
    }

    function test_settingsCanBeRead() {
        const window = open("protected");
        window.pageStack.currentItem.settingsWanted();
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => findChild(window, "startAtLogin") !== null);
        waitForRendering(window.contentItem);
        canBeRead(window);
    }

    function test_linksWithoutDnsCanBeRead() {
        const window = open("many-quiet");
        window.pageStack.currentItem.quietLinksWanted();
        tryVerify(() => findChild(window, "quietLinks") !== null);
        tryCompare(window.pageStack.layers, "busy", false);
        waitForRendering(window.contentItem);
        canBeRead(window);
    }

    function test_checksCanBeRead_data() {
        return ["none", "running", "done", "chain"].map(state => ({
                    tag: state,
                    state: state
                }));
    }

    function test_checksCanBeRead(row) {
        const window = open("exposed");
        window.height = 6000;
        window.pageStack.currentItem.checksWanted();
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => findChild(window, "checkEverything") !== null);
        if (row.state === "chain")
            stage.playChain();
        else if (row.state !== "none")
            stage.playChecks(row.state === "done");
        waitForRendering(window.contentItem);
        canBeRead(window);
        stage.endRuns();
    }

    function test_whereCanBeRead() {
        const window = open("exposed");
        verify(stage.where.ask("www.example"));
        window.pageStack.currentItem.whereWanted();
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => findChild(window, "whereSummary") !== null);
        waitForRendering(window.contentItem);
        canBeRead(window);
    }

    function test_theSchemeIsInUse() {
        const wanted = stage.wantedGround();
        if (!wanted.valid)
            skip("no scheme is named");
        compare(stage.groundOf(open("starting")), wanted);
    }
}
