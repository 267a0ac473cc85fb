// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.dotlight.Dotlight

// Bars are as long as the times that they stand for. They are drawn by OpenGL alone, so this needs a screen: onscreen.py.
WindowCase {
    id: barsCase

    /// In pixels: the ends of a bar are round and soft.
    readonly property int softness: 6
    /// At the edges of letters a few pixels may have any colour.
    readonly property int shortestBar: 12

    name: "Bars"

    Component {
        id: sheetComponent

        Window {
            property alias bars: view

            width: 640
            height: 480
            visible: true

            LatencyBars {
                id: view

                width: parent.width
                servers: barsCase.stage.checks.latencies
            }
        }
    }

    function init() {
        takeNewStage();
        stage.show("exposed");
    }

    function openSheet() {
        const sheet = createTemporaryObject(sheetComponent, null);
        verify(sheet);
        tryVerify(() => sheet.bars.drawn, 5000, "there is no OpenGL");
        return sheet;
    }

    // Of one server, in this order: a quarter, the whole, a half.
    function tellTimes() {
        stage.checks.run("latency");
        stage.tellCheck(JSON.stringify({
            id: "latency",
            verdict: "passed",
            summary: "-",
            evidence: {
                server: "192.0.2.53",
                plain: {
                    medianMs: 20
                },
                tlsCold: {
                    medianMs: 80
                },
                tlsReused: {
                    medianMs: 40
                }
            }
        }));
        stage.endRuns();
    }

    function barsBelow(item) {
        if (item.ms !== undefined && item.slowest !== undefined)
            return [item];
        return [].concat(...Array.from(item.children).map(child => barsBelow(child)));
    }

    function isLike(pixel, colour) {
        return Math.max(Math.abs(pixel.r - colour.r), Math.abs(pixel.g - colour.g), Math.abs(pixel.b - colour.b)) < 0.03;
    }

    // The most pixels of that colour beside one another in a line of a picture.
    function longestRun(picture, colour, y, left, right) {
        let longest = 0;
        let now = 0;
        for (let x = left; x < right; ++x) {
            now = isLike(picture.pixel(x, y), colour) ? now + 1 : 0;
            longest = Math.max(longest, now);
        }
        return longest;
    }

    // How long the bar is, and what is left of its scale.
    function measured(bar, root) {
        const picture = grabImage(root);
        const place = bar.mapToItem(root, 0, 0);
        const y = Math.floor(place.y + bar.height / 2);
        const left = Math.floor(place.x);
        const right = Math.floor(place.x + bar.width);
        verify(left >= 0 && right <= root.width && y >= 0 && y < root.height, "the bar is not on the picture");
        return {
            bar: longestRun(picture, bar.colorSource.value, y, left, right),
            rest: longestRun(picture, bar.backgroundColor, y, left, right)
        };
    }

    function isAsLongAs(bar, root, wanted) {
        tryVerify(() => measured(bar, root).bar > 0, 5000, "no bar is drawn for " + bar.ms + " ms");
        const seen = measured(bar, root);
        const told = bar.ms + " ms on " + bar.width + " pixels: " + JSON.stringify(seen);
        fuzzyCompare(seen.bar, wanted, softness, told);
        fuzzyCompare(seen.rest, bar.width - wanted, softness, told);
    }

    function longestOnSheet(picture, sheet, colour) {
        let longest = 0;
        // No bar is less than three pixels high.
        for (let y = 0; y < sheet.height; y += 3)
            longest = Math.max(longest, longestRun(picture, colour, y, 0, sheet.width));
        return longest;
    }

    function test_halfTheTimeIsHalfTheBar() {
        const sheet = openSheet();
        tellTimes();
        tryVerify(() => barsBelow(sheet.bars).length === 3);
        tryVerify(() => barsBelow(sheet.bars).every(bar => bar.width > 500 && bar.height > 4));
        const bars = barsBelow(sheet.bars);
        compare(bars.map(bar => bar.ms), [20, 80, 40]);
        const root = sheet.contentItem;
        isAsLongAs(bars[0], root, bars[0].width / 4);
        isAsLongAs(bars[1], root, bars[1].width);
        isAsLongAs(bars[2], root, bars[2].width / 2);
    }

    function test_withoutTimesThereIsNoBar() {
        const sheet = openSheet();
        const root = sheet.contentItem;
        sheet.update();
        verify(waitForRendering(root));
        compare(barsBelow(sheet.bars).length, 0);
        const empty = grabImage(root);
        tellTimes();
        tryVerify(() => barsBelow(sheet.bars).length === 3);
        const longest = picture => longestOnSheet(picture, sheet, barsBelow(sheet.bars)[0].colorSource.value);
        // Whoever finds none has to find some where there are some.
        tryVerify(() => longest(grabImage(root)) > 500, 5000, "no bar is found");
        const found = longest(empty);
        verify(found < shortestBar, found + " pixels of a bar's colour where there is none");
    }

    function test_barsOnThePage() {
        stage.playChecks(true);
        openWindow({
            width: 700,
            height: 900
        });
        goToChecks();
        tryVerify(() => part("latencyBars").active && part("latencyBars").item.drawn);
        const view = part("latencyBars").item;
        tryVerify(() => barsBelow(view).length === 6 && barsBelow(view).every(bar => bar.width > 500));
        for (const bar of barsBelow(view))
            isAsLongAs(bar, window.contentItem, bar.width * bar.ms / 61.2);
    }
}
