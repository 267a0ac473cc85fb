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
}
