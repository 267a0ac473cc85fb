// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest

// Of when and of which network the page of the checks says that its results are.
WindowCase {
    name: "CheckTimes"

    function init() {
        takeNewStage();
        stage.show("exposed");
    }

    // Each card tells its own time: one check made anew says nothing of the others.
    function test_timesAreOfEachCheck() {
        stage.playChecks(true);
        openChecks(700);
        const made = findChild(part("check-tls"), "made");
        verify(made.visible && made.text.includes("It was true then"), made.text);
        verify(!findChild(part("check-clock"), "made").visible);
        part("run-lookup").click();
        verify(!findChild(part("check-lookup"), "made").visible);
        verify(made.visible);
        stage.checks.cancel();
        verify(!findChild(part("check-lookup"), "made").visible);
    }

    function test_anotherNetworkIsTold() {
        stage.playChecks(true);
        openChecks(700);
        tryVerify(() => part("latencyBars").active);
        verify(!part("checkHeading").text.includes("changed"));
        stage.show("protected");
        tryVerify(() => part("checkHeading").text.includes("before the network or its settings changed"));
        const made = findChild(part("check-tls"), "made");
        verify(made.visible && made.text.includes("before the network or its settings changed"), made.text);
        // Bars have no time beside them.
        tryVerify(() => !part("latencyBars").active);
        part("checkEverything").click();
        verify(!stage.checks.overtaken);
    }

    function test_chainOfAnotherNetworkIsTold() {
        openChecks(700);
        const made = part("whyMade");
        verify(!made.visible);
        stage.playChain();
        verify(made.visible && made.text.includes("It was true then"), made.text);
        stage.show("protected");
        verify(made.text.includes("before the network or its settings changed"), made.text);
        isWholeAndNamed();
        stage.playChain();
        verify(made.text.includes("It was true then"), made.text);
    }

    function test_stoppedRunIsTold() {
        stage.playChecks(false);
        openChecks(700);
        const remark = findChild(part("check-lookup"), "remark");
        verify(!remark.visible);
        part("checkEverything").click();
        verify(remark.visible && remark.text.includes("stopped"), remark.text);
        isWholeAndNamed();
    }
}
