// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

/* An icon in the colour of its tone. Its shape tells the same, and so must words beside it. */
Kirigami.Icon {
    required property int tone

    isMask: true
    color: {
        switch (tone) {
        case Tone.Good:
            return Kirigami.Theme.positiveTextColor;
        case Tone.Caution:
            return Kirigami.Theme.neutralTextColor;
        case Tone.Bad:
            return Kirigami.Theme.negativeTextColor;
        default:
            return Kirigami.Theme.textColor;
        }
    }
    Accessible.ignored: true
}
