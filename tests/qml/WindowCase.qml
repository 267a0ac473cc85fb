// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.dotlight.Dotlight
import org.dotlight.Stage

// What all tests of the window begin with.
TestCase {
    id: windowCase

    property Main window: null
    property Stage stage: Stage {}

    when: windowShown
    visible: true

    Component {
        id: stageComponent

        Stage {}
    }
    Component {
        id: windowComponent

        Main {}
    }

    // For what leaves traces in it. It outlives the window that it is shown in.
    function takeNewStage() {
        stage = stageComponent.createObject(windowCase);
    }

    function openWindow(properties) {
        window = createTemporaryObject(windowComponent, null, Object.assign({
            status: stage.status,
            preferences: stage.preferences,
            checks: stage.checks,
            why: stage.why,
            where: stage.where,
            bugReport: stage.bugReport,
            visible: true
        }, properties));
        verify(window);
    }

    function activate() {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    function openChecks(width) {
        openWindow({
            width: width,
            height: 700
        });
        activate();
        goToChecks();
    }

    function goToChecks() {
        window.pageStack.currentItem.checksWanted();
        tryCompare(window.pageStack.layers, "depth", 2);
        tryCompare(window.pageStack.layers, "busy", false);
        tryVerify(() => part("checkEverything") !== null);
        paint();
    }

    // Where nothing has changed no frame comes by itself, and the wait for one takes 5 s.
    function paint() {
        window.update();
        verify(waitForRendering(window.contentItem));
    }

    function part(name) {
        // What a Repeater makes is found by what is shown alone.
        return findChild(window.contentItem, name) ?? findChild(window, name);
    }

    /// The button with that text; null if there is none.
    function button(text, item = window.contentItem.parent ?? window.contentItem) {
        if (!item.visible)
            return null;
        if (item.text === text && item.click !== undefined)
            return item;
        return Array.from(item.children).map(child => button(text, child)).find(found => found !== null) ?? null;
    }

    // What is new comes in gently, so it may take a moment.
    function isWhole() {
        tryVerify(() => stage.badTexts(window.contentItem).length === 0, 2000, stage.badTexts(window.contentItem).join("; "));
    }

    function isWholeAndNamed() {
        isWhole();
        // Kirigami's own way back takes its name from its text where the desktop's accessibility runs. A toolbar's buttons are made before their actions are given to them.
        const nameless = () => stage.nameless(window).filter(what => !what.includes("BackButton"));
        tryVerify(() => nameless().length === 0, 2000, nameless().join("; "));
    }

    // On the page of the checks.
    function isSaid(words) {
        tryVerify(() => part("copied").visible && part("copied").text.includes(words));
    }

    function everySituation() {
        return stage.situations().map(situation => ({
                    tag: situation,
                    situation: situation
                }));
    }

    function everyWidth(widths) {
        return widths.map(width => ({
                    tag: width + " px",
                    width: width
                }));
    }
}
