// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.kde.quickcharts as Charts

/* One time as a bar, on the scale of the slowest. */
Charts.BarChart {
    id: bar

    required property real ms
    required property real slowest

    orientation: Charts.BarChart.HorizontalOrientation
    barWidth: height
    radius: Kirigami.Units.cornerRadius
    backgroundColor: Kirigami.ColorUtils.linearInterpolation(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor, 0.1)
    Accessible.ignored: true

    yRange {
        automatic: false
        from: 0
        to: bar.slowest
    }
    valueSources: Charts.ArraySource {
        array: [bar.ms]
    }
    colorSource: Charts.SingleValueSource {
        value: Kirigami.Theme.highlightColor
    }
}
