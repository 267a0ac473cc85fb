// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/latency/spread.h"

#include <QTest>

using namespace Dotlight;

namespace
{
QList<std::chrono::microseconds> times(std::initializer_list<int> numbers)
{
    QList<std::chrono::microseconds> list;
    for (const int number : numbers)
        list << std::chrono::microseconds(number);
    return list;
}
}

class SpreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spread_data()
    {
        QTest::addColumn<QList<std::chrono::microseconds>>("samples");
        QTest::addColumn<int>("lower");
        QTest::addColumn<int>("median");
        QTest::addColumn<int>("upper");
        QTest::newRow("one") << times({7}) << 7 << 7 << 7;
        QTest::newRow("two") << times({300, 100}) << 150 << 200 << 250;
        QTest::newRow("three") << times({30, 10, 20}) << 15 << 20 << 25;
        QTest::newRow("four") << times({40, 10, 20, 30}) << 17 << 25 << 32;
        QTest::newRow("five") << times({50, 10, 40, 20, 30}) << 20 << 30 << 40;
        QTest::newRow("an outlier moves no quartile") << times({50000, 10, 40, 20, 30}) << 20 << 30 << 40;
        QTest::newRow("all the same") << times({5, 5, 5, 5, 5}) << 5 << 5 << 5;
    }

    void spread()
    {
        QFETCH(QList<std::chrono::microseconds>, samples);
        const auto spread = spreadOf(samples);
        QVERIFY(spread);
        QCOMPARE(spread->samples, int(samples.size()));
        QTEST(int(spread->lowerQuartile.count()), "lower");
        QTEST(int(spread->median.count()), "median");
        QTEST(int(spread->upperQuartile.count()), "upper");
    }

    void none() { QVERIFY(!spreadOf({})); }
};

QTEST_GUILESS_MAIN(SpreadTest)
#include "spread_test.moc"
