// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.dotlight.Dotlight

// The page of the checks, and the chain of a name: what is asked for, what is shown, by hand and by key.
WindowCase {
    /// QAccessible::ListItem
    readonly property int listItemRole: 0x22

    name: "Check"

    function init() {
        takeNewStage();
        stage.show("exposed");
    }

    function everyState_data() {
        const rows = [];
        for (const state of ["none", "running", "stopped", "done", "overtaken", "chain", "left chain", "problem"])
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
        else if (state === "stopped") {
            stage.playChecks(false);
            stage.checks.cancel();
        } else if (state === "overtaken") {
            stage.playChecks(true);
            stage.show("protected");
        } else if (state === "chain")
            stage.playChain();
        else if (state === "left chain") {
            stage.playChain();
            stage.show("protected");
        } else if (state === "problem") {
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
        paint();
        isWholeAndNamed();
    }

    function test_evidenceIsWhole_data() {
        return everyWidth([360, 700]);
    }

    function test_evidenceIsWhole(row) {
        stage.playChecks(true);
        openChecks(row.width);
        window.height = 1500;
        const card = part("check-tls");
        verify(!stage.texts(card).includes("192.0.2.53"));
        findChild(card, "evidenceButton").click();
        tryVerify(() => stage.texts(card).includes("192.0.2.53"));
        paint();
        isWholeAndNamed();
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

    function test_progress() {
        openChecks(700);
        part("checkEverything").click();
        compare(part("checkHeading").text, "Checking: 0 of 14 done");
        stage.playChecks(false);
        compare(part("checkProgress").to, 14);
        compare(part("checkProgress").value, stage.checks.done);
        verify(stage.checks.done > 0 && stage.checks.done < 14);
        compare(part("checkHeading").text, "Checking: " + stage.checks.done + " of 14 done");
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
        paint();
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
        openChecks(700);
        tryVerify(() => button("Copy as Text") !== null);
        mouseClick(button("Copy as Text"));
        verify(stage.clipboard().includes("Forged answers"));
        isSaid("in the clipboard");
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

    function test_timesOfServers() {
        openChecks(700);
        verify(!part("latencyBars").active);
        stage.playChecks(true);
        tryVerify(() => part("latencyBars").active);
        const texts = stage.texts(part("latencyBars"));
        verify(texts.includes("How long answers take"), texts.join("; "));
        for (const text of ["192.0.2.53", "4.2 ms", "6.1 ms", "12 ms", "61 ms"])
            verify(texts.some(shown => shown.includes(text)), text + " in " + texts.join("; "));
        compare(part("latencyBars").item.slowest, 61.2);
    }

    Component {
        id: barComponent

        TimeBar {
            width: 100
            height: 10
            ms: 12
            slowest: 48
        }
    }

    // Without a graphics card the page draws none; that it can be made and keeps its scale is seen all the same.
    function test_bar() {
        const bar = createTemporaryObject(barComponent, window);
        verify(bar);
        compare(bar.yRange.to, 48);
        compare(bar.yRange.from, 0);
        compare(bar.valueSources.length, 1);
        compare(bar.valueSources[0].array, [12]);
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
}
