// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.dotlight.Dotlight
import org.dotlight.Stage

// The page of the checks, the chain of a name, and where a name goes: what is asked for, what is shown, by hand and by key.
TestCase {
    id: test

    /// QAccessible::ListItem
    readonly property int listItemRole: 0x22

    property Main window: null
    property Stage stage: null

    name: "Check"
    when: windowShown
    visible: true

    Component {
        id: stageComponent

        Stage {}
    }
    Component {
        id: windowComponent

        Main {
            height: 700
        }
    }

    function init() {
        // It outlives the window that it is shown in.
        stage = stageComponent.createObject(test);
        stage.show("exposed");
    }

    function openWindow(width) {
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
    }

    function openChecks(width) {
        openWindow(width);
        window.pageStack.currentItem.checksWanted();
        tryCompare(window.pageStack.layers, "depth", 2);
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => part("checkEverything") !== null);
        waitForRendering(window.contentItem);
    }

    function part(name) {
        // What a Repeater makes is found by what is shown alone.
        return findChild(window.contentItem, name) ?? findChild(window, name);
    }

    function isWhole() {
        tryVerify(() => stage.badTexts(window.contentItem).length === 0, 2000, stage.badTexts(window.contentItem).join("; "));
        // A toolbar's buttons are made before their actions are given to them.
        const nameless = () => stage.nameless(window).filter(what => !what.includes("BackButton"));
        tryVerify(() => nameless().length === 0, 2000, nameless().join("; "));
    }

    function everyState_data() {
        const rows = [];
        for (const state of ["none", "running", "done", "chain", "problem"])
            for (const width of [360, 700, 1600])
                rows.push({
                    tag: state + " " + width,
                    state: state,
                    width: width
                });
        return rows;
    }

    function put(state) {
        if (state === "running" || state === "done")
            stage.playChecks(state === "done");
        else if (state === "chain")
            stage.playChain();
        else if (state === "problem") {
            stage.checks.runAll();
            stage.endRuns();
        }
    }

    function test_nothingIsCutOff_data() {
        return everyState_data();
    }

    function test_nothingIsCutOff(row) {
        put(row.state);
        openChecks(row.width);
        // What is further down is looked at too; a picture of all of it would take long to paint.
        window.height = 1500;
        waitForRendering(window.contentItem);
        isWhole();
    }

    function test_evidenceIsWhole_data() {
        return [360, 700].map(width => ({
                    tag: width + " px",
                    width: width
                }));
    }

    function test_evidenceIsWhole(row) {
        stage.playChecks(true);
        openChecks(row.width);
        window.height = 1500;
        const card = part("check-tls");
        verify(!stage.texts(card).includes("192.0.2.53"));
        findChild(card, "evidenceButton").click();
        tryVerify(() => stage.texts(card).includes("192.0.2.53"));
        waitForRendering(window.contentItem);
        isWhole();
        // Foreign text is no markup.
        verify(stage.texts(card).includes("Example Authority <b>R1</b>"));
        findChild(card, "evidenceButton").click();
        tryVerify(() => !stage.texts(card).includes("192.0.2.53"));
    }

    function test_beforeTheFirst() {
        openChecks(700);
        verify(stage.texts(window.contentItem).some(text => text.includes("What is sent")));
        verify(!part("checkProgress").visible);
    }

    function test_everything() {
        openChecks(700);
        const button = part("checkEverything");
        tryVerify(() => button.activeFocus);
        keyClick(Qt.Key_Space);
        compare(stage.wanted, ["check", "--json-lines"]);
        verify(stage.checks.running && part("checkProgress").visible);
        verify(!part("run-tls").enabled);
        compare(button.text, "Stop");
        keyClick(Qt.Key_Return);
        verify(!stage.checks.running && part("run-tls").enabled);
        compare(button.text, "Check Everything");
    }

    function test_one() {
        openChecks(700);
        part("run-clock").click();
        compare(stage.wanted, ["check", "--json-lines", "clock"]);
        compare(stage.checks.total, 1);
    }

    function test_verdictsAreHeard() {
        stage.playChecks(true);
        openChecks(700);
        window.height = 9000;
        waitForRendering(window.contentItem);
        const heard = stage.accessibleNames(window, listItemRole);
        for (const name of ["Fresh lookup: passed", "Forged answers: failed", "Sign-in page: inconclusive", "Encryption on offer: skipped", "Clock: not checked yet"])
            verify(heard.includes(name), name + " in " + heard.join("; "));
    }

    function test_newResultsLeaveCardsAlone() {
        stage.playChecks(false);
        openChecks(700);
        const card = part("check-lookup");
        findChild(card, "evidenceButton").click();
        stage.endRuns();
        part("run-clock").click();
        stage.tellCheck("garbage");
        verify(part("check-lookup") === card);
        compare(findChild(card, "evidenceButton").text, "Hide Evidence");
    }

    function test_problemIsTold() {
        openChecks(700);
        part("checkEverything").click();
        stage.tellCheck("Segmentation fault");
        stage.endRuns();
        tryVerify(() => part("checkProblem").visible);
        verify(part("checkProblem").text.includes("can’t be understood"));
    }

    function test_copy() {
        stage.playChecks(true);
        stage.checks.copy();
        verify(stage.clipboard().includes("Forged answers"));
    }

    function test_keyboardStaysOnTheScreen() {
        stage.playChecks(true);
        openChecks(700);
        const met = [];
        for (let i = 0; i < 60 && !met.includes("nameInput"); ++i) {
            keyClick(Qt.Key_Tab);
            const item = window.activeFocusItem;
            met.push(item.objectName);
            tryVerify(() => {
                const y = item.mapToItem(window.contentItem, 0, 0).y;
                return y >= -1 && y + item.height <= window.contentItem.height + 1;
            }, 2000, item.objectName);
        }
        for (const name of ["run-lookup", "evidenceButton", "run-latency", "nameInput"])
            verify(met.includes(name), name + " in " + met.join("; "));
    }

    function test_chain() {
        openChecks(700);
        window.height = 9000;
        const field = part("whyField");
        const input = findChild(field, "nameInput");
        input.forceActiveFocus();
        input.text = "a..b";
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(field, "nameProblem").visible);
        input.text = "www.shop.example";
        keyClick(Qt.Key_Return);
        compare(stage.wanted, ["why", "--json", "--", "www.shop.example"]);
        stage.why.cancel();
        stage.playChain();
        const chain = part("chain");
        tryVerify(() => stage.texts(chain).includes("The chain breaks here"));
        compare(stage.texts(chain).filter(text => text === "The chain breaks here").length, 1);
        verify(part("whySummary").text.length > 0 && part("whyExplanation").text.length > 0);
    }

    function test_where_data() {
        return [360, 700].map(width => ({
                    tag: width + " px",
                    width: width
                }));
    }

    function test_where(row) {
        openWindow(row.width);
        const field = part("whereField");
        const input = findChild(field, "nameInput");
        input.forceActiveFocus();
        input.text = "two words";
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(field, "nameProblem").visible);
        compare(window.pageStack.layers.depth, 1);
        isWhole();
        input.text = "www.example";
        keyClick(Qt.Key_Return);
        tryCompare(window.pageStack.layers, "depth", 2);
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => part("whereSummary") !== null);
        verify(part("whereSummary").text.includes("www.example"));
        // Nobody was asked.
        compare(stage.wanted, []);
        waitForRendering(window.contentItem);
        isWhole();
        keyClick(Qt.Key_Escape);
        tryCompare(window.pageStack.layers, "depth", 1);
        tryVerify(() => input.activeFocus);
        verify(!findChild(field, "nameProblem").visible);
    }
}
