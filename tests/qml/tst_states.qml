// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.dotlight.Dotlight

// Every situation is shown in full at every width, with the sentence on top.
WindowCase {
    /// QAccessible::ListItem
    readonly property int listItemRole: 0x22

    /// QAccessible::Button
    readonly property int buttonRole: 0x2b

    name: "States"

    function open(situation, width) {
        stage.show(situation);
        openWindow({
            width: width,
            height: 700
        });
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
        open(row.situation, row.width);
        tryVerify(() => stage.texts(window.contentItem).includes(stage.status.summary));
        paint();
        compare(stage.badTexts(window.contentItem), []);
    }

    Component {
        id: tripleComponent

        TripleView {
            question: "?"
        }
    }

    function test_answersStayWhole() {
        open("protected", 700);
        const cards = findChild(window, "cards");
        tryVerify(() => cards.itemAtIndex(0) !== null);
        const view = createTemporaryObject(tripleComponent, window.contentItem, {
            answers: cards.itemAtIndex(0).transport
        });
        for (let width = 180; width < 500; width += 5) {
            view.width = width;
            waitForPolish(view);
            compare(stage.badTexts(view), [], width + " px");
        }
    }

    function test_everythingHasAName_data() {
        return everySituation();
    }

    function test_everythingHasAName(row) {
        open(row.situation, 700);
        tryVerify(() => stage.texts(window.contentItem).includes(stage.status.summary));
        compare(stage.nameless(window), []);
    }

    function test_everyNetworkIsHeard_data() {
        return everySituation();
    }

    // A screen reader finds each network that is on the screen once, by its title and its level.
    function test_everyNetworkIsHeard(row) {
        open(row.situation, 700);
        window.height = 2400;
        const cards = findChild(window, "cards");
        paint();
        const heard = stage.accessibleNames(window, listItemRole);
        let shown = 0;
        for (let i = 0; i < cards.count; ++i) {
            const card = cards.itemAtIndex(i);
            if (card === null || card.mapToItem(window.contentItem, 0, 0).y > window.height - 100)
                continue;
            ++shown;
            compare(heard.filter(name => name === card.heard).length, 1, card.title + " in " + heard.join("; "));
        }
        verify(shown > 0 || cards.count === 0);
        verify(cards.count > 0 || ["absent", "starting", "offline"].includes(row.situation));
    }

    // What Kirigami and Qt make of our actions: a button that stays down is something else to a screen reader.
    function test_buttonsAreButtons() {
        open("protected", 700);
        for (const name of ["Look Again", "Settings"])
            tryVerify(() => stage.accessibleNames(window, buttonRole).includes(name), 5000, stage.accessibleNames(window, buttonRole).join('; '));
    }

    function test_mirrored_data() {
        const rows = [];
        for (const situation of stage.situations())
            for (const width of [360, 900])
                rows.push({
                    tag: situation + " " + width,
                    situation: situation,
                    width: width
                });
        return rows;
    }

    function test_mirrored(row) {
        stage.setMirrored(true);
        open(row.situation, row.width);
        const cards = findChild(window, "cards");
        tryVerify(() => cards.count === 0 || (cards.itemAtIndex(0) !== null && cards.itemAtIndex(0).mirrored));
        isWhole();
    }

    // At twice the scale a screen of 1280 by 800 is one of 640 by 400.
    function test_fitsOnTheScreen() {
        stage.show("long-words");
        openWindow({});
        compare(window.Screen.devicePixelRatio, stage.wantedScale());
        compare(window.Screen.width * stage.wantedScale(), 1280);
        verify(window.width <= window.Screen.width, window.width);
        verify(window.height <= window.Screen.height, window.height);
        verify(window.minimumHeight < window.Screen.height && window.minimumWidth < window.Screen.width);
        paint();
        compare(stage.badTexts(window.contentItem), []);
    }

    // As with the number of networks, not faster: what grows with its square takes a thousand times as long.
    function test_anUpdateOfMany() {
        open("protected", 700);
        paint();
        const few = stage.timeOfUpdate(5);
        const many = stage.timeOfUpdate(500);
        verify(many < 100 * few, many + " ms against " + few + " ms");
    }

    function test_busOutOfReach() {
        stage.show("starting");
        stage.showBusError("no such file: bus");
        openWindow({
            width: 360
        });
        tryVerify(() => stage.texts(window.contentItem).includes("no such file: bus"));
        verify(stage.texts(window.contentItem).includes(stage.status.summary));
        isWhole();
    }

    function cleanup() {
        stage.setMirrored(false);
    }
}
