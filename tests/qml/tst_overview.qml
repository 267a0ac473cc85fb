// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest

// A new snapshot leaves what is shown where it is; the keyboard reaches everything.
WindowCase {
    property ListView cards: null

    name: "Overview"

    function show(situation) {
        stage.show(situation);
        openWindow({
            width: 700,
            height: 600
        });
        cards = findChild(window, "cards");
        activate();
        paint();
    }

    function made(list) {
        return Array.from(list.contentItem.children).filter(item => item.hasOwnProperty("levelTitle") || item.hasOwnProperty("stateText")).length;
    }

    function test_updateKeepsCardsAndFocus() {
        show("exposed");
        const card = cards.itemAtIndex(0);
        cards.forceActiveFocus();
        tryVerify(() => card.activeFocus);
        const before = card.levelTitle;

        stage.answerInClear(2);

        verify(card.levelTitle !== before);
        tryVerify(() => cards.itemAtIndex(0) === card);
        verify(card.activeFocus);
    }

    function test_updateKeepsScrollPosition() {
        show("exposed");
        cards.forceActiveFocus();
        keyClick(Qt.Key_PageDown);
        tryVerify(() => cards.contentY > cards.originY + 50);
        const y = cards.contentY;
        const second = cards.itemAtIndex(1);

        stage.addQuietLink(77);

        fuzzyCompare(cards.contentY, y, 1);
        tryVerify(() => cards.itemAtIndex(1) === second);
    }

    function test_goneCardGoesAlone() {
        show("exposed");
        // As high as both, whatever the letters' size.
        window.height = 2400;
        tryVerify(() => cards.itemAtIndex(1) !== null);
        const guest = cards.itemAtIndex(1);
        stage.removeLink(2);
        tryCompare(cards, "count", 1);
        tryVerify(() => cards.itemAtIndex(0) === guest);
    }

    function test_beginsWithTheSentence_data() {
        return everySituation();
    }

    function test_beginsWithTheSentence(row) {
        show("starting");
        stage.show(row.situation);
        tryVerify(() => Math.abs(cards.contentY - cards.originY) < 1);
    }

    function test_manyCardsAreMadeAsNeeded() {
        show("many-with-dns");
        compare(cards.count, 501);
        verify(made(cards) < 30);
        const card = cards.itemAtIndex(1);
        stage.answerInClear(1400);
        tryVerify(() => cards.itemAtIndex(1) === card);
        verify(made(cards) < 30);
    }

    function test_manyQuietLinksAreMadeAsNeeded() {
        show("many-quiet");
        compare(stage.status.quietCount, 501);
        compare(cards.count, 1);
        mouseClick(findChild(window, "quietLinksButton"));
        tryVerify(() => findChild(window, "quietLinks") !== null);
        const list = findChild(window, "quietLinks");
        tryCompare(list, "count", 501);
        paint();
        verify(made(list) < 100);
        const line = list.itemAtIndex(3);

        stage.addQuietLink(77);

        compare(list.count, 502);
        tryVerify(() => list.itemAtIndex(4) === line);
        compare(line.Accessible.name, "veth2: " + line.stateText);
    }

    function test_keyboardReachesEverything() {
        show("exposed");
        const met = [];
        const meets = found => {
            keyClick(Qt.Key_Tab);
            met.push(window.activeFocusItem);
            return met.some(found);
        };
        // Kirigami makes the toolbar's buttons, and makes them anew, when it finds the time: round and round until then.
        tryVerify(() => meets(item => item === cards.itemAtIndex(0)), 5000, "first card");
        tryVerify(() => meets(item => item === findChild(window, "quietLinksButton")), 5000, "links without DNS");
        tryVerify(() => meets(item => item.text === "Look Again"), 5000, "look again");
    }

    function test_arrowsGoFromCardToCard() {
        show("exposed");
        cards.forceActiveFocus();
        keyClick(Qt.Key_Down);
        tryVerify(() => cards.itemAtIndex(1).activeFocus);
        keyClick(Qt.Key_Up);
        tryVerify(() => cards.itemAtIndex(0).activeFocus);
    }

    function test_pageKeysScroll() {
        show("exposed");
        cards.forceActiveFocus();
        fuzzyCompare(cards.contentY, cards.originY, 1);
        keyClick(Qt.Key_PageDown);
        tryVerify(() => cards.contentY > cards.originY + 50);
        keyClick(Qt.Key_PageUp);
        tryVerify(() => Math.abs(cards.contentY - cards.originY) < 1);
    }

    function test_homeAndEnd() {
        show("exposed");
        cards.forceActiveFocus();
        keyClick(Qt.Key_End);
        tryVerify(() => cards.itemAtIndex(cards.count - 1).activeFocus);
        keyClick(Qt.Key_Home);
        tryVerify(() => cards.itemAtIndex(0).activeFocus);
        tryVerify(() => Math.abs(cards.contentY - cards.originY) < 1);
    }

    function test_quietLinksByKeyboardAndBack_data() {
        return [
            {
                tag: "space, alt and left",
                there: Qt.Key_Space,
                back: Qt.Key_Left,
                modifier: Qt.AltModifier
            },
            {
                tag: "return, escape",
                there: Qt.Key_Return,
                back: Qt.Key_Escape,
                modifier: Qt.NoModifier
            },
            {
                tag: "enter, escape",
                there: Qt.Key_Enter,
                back: Qt.Key_Escape,
                modifier: Qt.NoModifier
            }
        ];
    }

    // The focus goes into the page that comes, and back to where it was.
    function test_quietLinksByKeyboardAndBack(row) {
        show("protected");
        const button = findChild(window, "quietLinksButton");
        button.forceActiveFocus();
        keyClick(row.there);
        tryVerify(() => findChild(window, "quietLinks") !== null);
        const list = findChild(window, "quietLinks");
        tryVerify(() => list.itemAtIndex(0) !== null && list.itemAtIndex(0).activeFocus);
        keyClick(row.back, row.modifier);
        tryCompare(window.pageStack.layers, "depth", 1);
        tryVerify(() => button.activeFocus);
    }

    function test_quietLinksByPage() {
        show("many-quiet");
        mouseClick(findChild(window, "quietLinksButton"));
        tryVerify(() => findChild(window, "quietLinks")?.activeFocus || findChild(window, "quietLinks")?.itemAtIndex(0)?.activeFocus);
        const list = findChild(window, "quietLinks");
        keyClick(Qt.Key_PageDown);
        tryVerify(() => list.currentIndex > 3 && list.currentIndex < 100);
        keyClick(Qt.Key_PageUp);
        tryCompare(list, "currentIndex", 0);
        keyClick(Qt.Key_End);
        tryCompare(list, "currentIndex", 500);
        tryVerify(() => list.itemAtIndex(500)?.activeFocus);
        keyClick(Qt.Key_Home);
        tryCompare(list, "currentIndex", 0);
    }

    function test_aNameIsNoPlaceMarker() {
        show("protected");
        stage.nameConnection(2, "Cafe: Protected. %1 %2 %n");
        const card = cards.itemAtIndex(0);
        compare(card.heard, card.title + ": " + card.levelTitle);
        compare(card.title, "Cafe: Protected. %1 %2 %n");
        compare(card.Accessible.name, card.heard);
    }

    function test_lookAgain() {
        show("protected");
        const looks = stage.looks;
        keyClick(Qt.Key_F5);
        compare(stage.looks, looks + 1);
    }
}
