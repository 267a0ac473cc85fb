// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"
#include "support/situation.h"
#include "toldchecks.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Test;

namespace
{
/// A clock that is set by hand.
struct Hand {
    QDateTime now{QDate(2026, 11, 29), QTime(10, 0)};

    [[nodiscard]] QString shown() const { return QLocale().toString(now, QLocale::ShortFormat); }
};

void makeTwo(Checks &checks)
{
    checks.runAll();
    checks.take(conclusion({result(CheckId::Clock, Verdict::Passed), result(CheckId::Tls, Verdict::Passed)}));
    checks.end({});
}
}

/// Of when and of which network what the window shows of checks is.
class CheckTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeepsTheTimesOfOthers();
    void failedRunMovesNoTime_data();
    void failedRunMovesNoTime();
    void anotherNetwork_data();
    void anotherNetwork();
    void networkChangesMeanwhile();
};

void CheckTimesTest::oneKeepsTheTimesOfOthers()
{
    Hand hand;
    Checks checks([&hand] { return hand.now; });
    makeTwo(checks);
    const QString first = hand.shown();
    QCOMPARE(rowOf(checks, CheckId::Tls).made, u"Checked: %1. It was true then."_s.arg(first));
    hand.now = hand.now.addSecs(5 * 3600);
    checks.run(u"clock"_s);
    checks.take(line(result(CheckId::Clock, Verdict::Passed)));
    QVERIFY(rowOf(checks, CheckId::Clock).made.contains(hand.shown()));
    checks.take(conclusion({result(CheckId::Clock, Verdict::Passed)}));
    hand.now = hand.now.addSecs(3600);
    checks.end({});
    QVERIFY(rowOf(checks, CheckId::Tls).made.contains(first));
    hand.now = hand.now.addSecs(-3600);
    QVERIFY(rowOf(checks, CheckId::Clock).made.contains(hand.shown()));
    // Who pastes it sees both.
    const QString text = checks.asText();
    QVERIFY2(text.contains(first) && text.contains(hand.shown()), qPrintable(text));
}

void CheckTimesTest::failedRunMovesNoTime_data()
{
    QTest::addColumn<ProberEnd>("end");
    QTest::newRow("not there") << ProberEnd{.problem = ProberProblem::NotFound};
    QTest::newRow("crashed") << ProberEnd{.problem = ProberProblem::Crashed};
    QTest::newRow("said nothing") << ProberEnd{};
    QTest::newRow("cancelled") << ProberEnd{.cancelled = true};
}

void CheckTimesTest::failedRunMovesNoTime()
{
    QFETCH(const ProberEnd, end);
    Hand hand;
    Checks checks([&hand] { return hand.now; });
    makeTwo(checks);
    const CheckRow before = rowOf(checks, CheckId::Tls);
    hand.now = hand.now.addDays(1);
    checks.run(u"clock"_s);
    checks.end(end);
    QVERIFY(rowOf(checks, CheckId::Tls) == before);
    QVERIFY(rowOf(checks, CheckId::Clock).made.isEmpty());
    QVERIFY(!checks.asText().contains(hand.shown()));
}

void CheckTimesTest::anotherNetwork_data()
{
    QTest::addColumn<Snapshot>("now");
    QTest::addColumn<bool>("overtaken");
    const Snapshot home = protectedComputer();
    QTest::newRow("the same") << home << false;
    Snapshot other = home;
    other.links[0].connection = u"Guest network"_s;
    QTest::newRow("another network") << other << true;
    other = home;
    other.resolver.transport = TransportMode::Off;
    QTest::newRow("another mode") << other << true;
    other.settled = false;
    QTest::newRow("not read yet") << other << false;
    other = home;
    other.resolver.statistics = ResolverStatistics{};
    QTest::newRow("counts") << other << false;
}

void CheckTimesTest::anotherNetwork()
{
    QFETCH(const Snapshot, now);
    QFETCH(const bool, overtaken);
    Checks checks;
    checks.show(shared(protectedComputer()));
    makeTwo(checks);
    const QString icon = rowOf(checks, CheckId::Tls).iconName;
    checks.show(shared(now));
    QCOMPARE(checks.overtaken(), overtaken);
    QCOMPARE(checks.conclusion().isEmpty(), overtaken);
    const CheckRow row = rowOf(checks, CheckId::Tls);
    QVERIFY(!row.results.isEmpty());
    for (const ResultItem &item : row.results) {
        QCOMPARE(item.iconName == u"view-refresh-symbolic"_s, overtaken);
        QCOMPARE(item.heard.contains(u"before the network or its settings changed"_s), overtaken);
    }
    QCOMPARE(row.made.endsWith(u", before the network or its settings changed."_s), overtaken);
    QCOMPARE(row.iconName != icon, overtaken);
    QCOMPARE(row.heard == u"%1: passed"_s.arg(row.title), !overtaken);
    QCOMPARE(checks.asText().contains(u"before the network or its settings changed"_s), overtaken);
    // Whoever is back at home has been away.
    checks.show(shared(protectedComputer()));
    QCOMPARE(checks.overtaken(), overtaken);
    makeTwo(checks);
    QVERIFY(!checks.overtaken() && !checks.conclusion().isEmpty());
}

/// The prober begins anew; what it told before is of the network before, until it is told again.
void CheckTimesTest::networkChangesMeanwhile()
{
    Checks checks;
    checks.show(shared(protectedComputer()));
    checks.runAll();
    checks.take(line(result(CheckId::Tls, Verdict::Passed, u"192.0.2.1"_s)));
    checks.take(line(result(CheckId::Clock, Verdict::Passed)));
    checks.show(shared(strictByLink()));
    QVERIFY(checks.overtaken());
    checks.take(line(result(CheckId::Clock, Verdict::Passed)));
    checks.take(line(result(CheckId::Tls, Verdict::Passed, u"192.0.2.2"_s)));
    checks.end({.cancelled = true});
    const QString before = u", before the network or its settings changed."_s;
    QVERIFY(!rowOf(checks, CheckId::Clock).made.endsWith(before));
    QVERIFY(rowOf(checks, CheckId::Tls).made.endsWith(before));
}

QTEST_GUILESS_MAIN(CheckTimesTest)
#include "checktimes_test.moc"
