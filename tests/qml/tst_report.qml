// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest

// What the page of the checks puts into the clipboard for a bug report.
WindowCase {
    name: "Report"

    function init() {
        takeNewStage();
        stage.show("exposed");
    }

    // The names are those of the situation.
    function test_report() {
        openChecks(700);
        tryVerify(() => button("Copy Report") !== null);
        mouseClick(button("Copy Report"));
        const report = stage.clipboard();
        verify(report.startsWith("## Dotlight report\n"), report);
        verify(report.includes("Everything was read: yes") && report.includes("network-1"), report);
        for (const own of ["Guest network", "Wired connection", "192.0.2.53", "dns.example"])
            verify(!report.includes(own), own + " in " + report);
        isSaid("masked");
        isWholeAndNamed();
    }

    function test_reportHoldsTheChecks() {
        openChecks(700);
        const copyReport = () => window.pageStack.layers.currentItem.actions[1].trigger();
        copyReport();
        verify(!stage.clipboard().includes("### Checks"), stage.clipboard());
        stage.playChecks(true);
        copyReport();
        const report = stage.clipboard();
        verify(report.includes("### Checks\n") && report.includes("| tls | wan0 | failed | wrong-name |"), report);
        for (const own of ["192.0.2.53", "2001:db8:1234", "dns.example", "a-very-long-name"])
            verify(!report.includes(own), own + " in " + report);
        stage.show("protected");
        copyReport();
        const later = stage.clipboard();
        verify(later.includes("### Checks made before the network or its settings changed\n") && !later.includes("### Checks\n"), later);
        isSaid("masked");
    }

    function test_whatIsMaskedIsTold() {
        openChecks(700);
        const tooltips = Array.from(window.pageStack.layers.currentItem.actions).map(action => action.tooltip);
        verify(tooltips[0].includes("not masked"), tooltips[0]);
        verify(tooltips[1].includes("are masked"), tooltips[1]);
    }

    function test_reportOfLittle_data() {
        return [
            {
                tag: "not read yet",
                situation: "starting",
                told: "Everything was read: no"
            },
            {
                tag: "not answered yet",
                situation: "unasked",
                told: "not all answered yet"
            }
        ];
    }

    function test_reportOfLittle(row) {
        stage.show(row.situation);
        openChecks(360);
        window.pageStack.layers.currentItem.actions[1].trigger();
        verify(stage.clipboard().includes(row.told), stage.clipboard());
        isSaid("Not everything is known so far");
        isWholeAndNamed();
    }
}
