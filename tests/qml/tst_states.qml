// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.dotlight.Dotlight
import org.dotlight.Stage

// Every situation is shown in full at every width, with the sentence on top.
TestCase {
    id: test

    name: "States"
    when: windowShown
    visible: true

    Stage {
        id: stage
    }
    Component {
        id: windowComponent

        Main {}
    }

    function open(situation, width) {
        stage.show(situation);
        const window = createTemporaryObject(windowComponent, null, {
            status: stage.status,
            preferences: stage.preferences,
            width: width,
            height: 700
        });
        verify(window);
        window.show();
        tryVerify(() => window.visible);
        return window;
    }

    function test_nothingIsCutOff_data() {
        const rows = [];
        for (const situation of stage.situations())
            for (const width of [360, 700, 1600])
                rows.push({
                    tag: situation + " " + width,
                    situation: situation,
                    width: width
                });
        return rows;
    }

    function test_nothingIsCutOff(row) {
        const window = open(row.situation, row.width);
        tryVerify(() => stage.texts(window.contentItem).includes(stage.status.summary));
        waitForRendering(window.contentItem);
        compare(stage.badTexts(window.contentItem), []);
    }

    function test_everythingHasAName_data() {
        return stage.situations().map(situation => ({
                    tag: situation,
                    situation: situation
                }));
    }

    function test_everythingHasAName(row) {
        const window = open(row.situation, 700);
        tryVerify(() => stage.texts(window.contentItem).includes(stage.status.summary));
        compare(stage.nameless(window), []);
    }

    function test_mirrored_data() {
        return [360, 900].map(width => ({
                    tag: width + " px",
                    width: width
                }));
    }

    function test_mirrored(row) {
        stage.setMirrored(true);
        const window = open("long-words", row.width);
        const cards = findChild(window, "cards");
        tryVerify(() => cards.itemAtIndex(0) !== null && cards.itemAtIndex(0).mirrored);
        tryVerify(() => stage.badTexts(window.contentItem).length === 0, 2000, stage.badTexts(window.contentItem).join("; "));
    }

    function test_busOutOfReach() {
        stage.show("starting");
        stage.showBusError("no such file: bus");
        const window = createTemporaryObject(windowComponent, null, {
            status: stage.status,
            preferences: stage.preferences,
            width: 360,
            visible: true
        });
        tryVerify(() => stage.texts(window.contentItem).includes("no such file: bus"));
        verify(stage.texts(window.contentItem).includes(stage.status.summary));
        tryVerify(() => stage.badTexts(window.contentItem).length === 0, 2000, stage.badTexts(window.contentItem).join("; "));
    }

    function cleanup() {
        stage.setMirrored(false);
    }
}
