// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest

// The page of the checks in German: LANGUAGE=de, DOTLIGHT_TEST_TRANSLATIONS. A run of the whole folder (tst_*) speaks English.
WindowCase {
    /// Where the words of that page are from.
    readonly property var contexts: ["CheckPage", "CheckCard", "CheckResultView", "LatencyBars", "WhyCard", "ChainView", "Dotlight"]

    name: "German"

    function init() {
        takeNewStage();
        stage.show("exposed");
    }

    function open(state, width) {
        if (state === "running")
            stage.playChecks(false);
        else if (state.endsWith("chain"))
            stage.playChain();
        else if (state !== "none")
            stage.playChecks(true);
        if (state === "overtaken" || state === "left chain")
            stage.show("protected");
        openChecks(width);
        window.height = 1500;
        if (state === "evidence")
            buttonsBelow(page()).filter(button => button.objectName === "evidenceButton").forEach(button => button.click());
        paint();
    }

    function page() {
        return window.pageStack.layers.currentItem.flickable.contentItem;
    }

    function buttonsBelow(item) {
        if (!item.visible)
            return [];
        const own = item.click !== undefined && item.text ? [item] : [];
        return own.concat(...Array.from(item.children).map(child => buttonsBelow(child)));
    }

    // The style paints the words of a button, so they are none of the texts.
    function wordsShown() {
        const root = window.contentItem;
        return Array.from(stage.texts(root)).concat(buttonsBelow(root).map(button => button.text));
    }

    // What is shown as it stands in the source, and has another word in the translation.
    function english() {
        return wordsShown().filter(text => contexts.some(context => qsTranslate(context, text) !== text));
    }

    function isSmallOrBeyond(button) {
        const x = button.mapToItem(window.contentItem, 0, 0).x;
        return button.width + 1 < button.implicitWidth || x < -1 || x + button.width > window.contentItem.width + 1;
    }

    function badButtons() {
        return buttonsBelow(page()).filter(button => isSmallOrBeyond(button)).map(button => button.text);
    }

    function test_nothingIsCutOff_data() {
        const rows = [];
        for (const state of ["none", "running", "done", "evidence", "overtaken", "chain", "left chain"])
            for (const width of [360, 480, 900])
                rows.push({
                    tag: state + " " + width,
                    state: state,
                    width: width
                });
        return rows;
    }

    function test_nothingIsCutOff(row) {
        open(row.state, row.width);
        verify(buttonsBelow(page()).length > 10);
        isWhole();
        tryVerify(() => badButtons().length === 0, 2000, badButtons().join("; "));
        compare(english(), []);
    }

    function test_wordsAreTranslated_data() {
        const rows = [["none", "CheckPage", "Nothing was checked yet"], ["none", "CheckPage", "Check Everything"], ["none", "CheckCard", "Check"], ["none", "WhyCard", "One name"], ["none", "WhyCard", "Find Out"], ["none", "WhyCard", "Why did this name fail?"], ["none", "Dotlight", "Clock"], ["none", "Dotlight", "Forged answers"], ["none", "Dotlight", "Looks whether ordinary programs reach systemd-resolved, by a name that it alone knows."], ["running", "CheckPage", "Stop"], ["running", "CheckCard", "checking …"], ["done", "LatencyBars", "How long answers take"], ["done", "CheckResultView", "Show Evidence"], ["done", "Dotlight", "passed"], ["evidence", "CheckResultView", "Hide Evidence"], ["overtaken", "CheckPage", "Some checks were made before the network or its settings changed"], ["chain", "ChainView", "The chain breaks here"]];
        return rows.map(([state, context, source]) => ({
                    tag: source,
                    state: state,
                    context: context,
                    source: source
                }));
    }

    function test_wordsAreTranslated(row) {
        const german = qsTranslate(row.context, row.source);
        verify(german !== row.source, "the translation does not have it");
        open(row.state, 900);
        tryVerify(() => wordsShown().includes(german), 2000, german + " in " + wordsShown().join("; "));
        verify(!wordsShown().includes(row.source));
    }

    function test_itIsGerman() {
        openChecks(900);
        compare(part("checkEverything").text, "Alles prüfen");
    }
}
