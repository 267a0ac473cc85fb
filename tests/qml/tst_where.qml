// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest

// Where a name would go: asked on the overview, answered on a page of its own.
WindowCase {
    name: "Where"

    function init() {
        takeNewStage();
        stage.show("exposed");
    }

    function test_where_data() {
        return everyWidth([360, 700]);
    }

    function test_where(row) {
        openWindow({
            width: row.width,
            height: 700
        });
        activate();
        const field = part("whereField");
        const input = findChild(field, "nameInput");
        input.forceActiveFocus();
        input.text = "two words";
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(field, "nameProblem").visible);
        compare(window.pageStack.layers.depth, 1);
        isWholeAndNamed();
        input.text = "https://www.example/";
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(field, "nameProblem").text.includes("www.example"));
        compare(window.pageStack.layers.depth, 1);
        isWholeAndNamed();
        input.text = "www.example";
        keyClick(Qt.Key_Return);
        tryCompare(window.pageStack.layers, "depth", 2);
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => part("whereSummary") !== null);
        verify(part("whereSummary").text.includes("www.example"));
        // Nobody was asked.
        compare(stage.wanted, []);
        paint();
        isWholeAndNamed();
        keyClick(Qt.Key_Escape);
        tryCompare(window.pageStack.layers, "depth", 1);
        tryVerify(() => input.activeFocus);
        verify(!findChild(field, "nameProblem").visible);
    }
}
