// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"
#include "toldchecks.h"
#include "wording/checkwords.h"
#include "wording/proberwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Test;

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirst();
    void all();
    void one();
    void oneAtATime();
    void unasked();
    void toldAgain();
    void beginsAnew();
    void cancelled();
    void problems_data();
    void problems();
    void garbledLines();
    void flood();
    void text();
};

void ChecksTest::beforeTheFirst()
{
    const Checks checks;
    QCOMPARE(checks.rows()->rowCount(), checkCount);
    QVERIFY(!checks.running() && !checks.known() && !checks.overtaken() && checks.problem().isEmpty());
    for (const CheckRow &row : checks.rows()->rows())
        QVERIFY(!row.title.isEmpty() && !row.purpose.isEmpty() && !row.running && row.made.isEmpty());
}

void ChecksTest::all()
{
    Checks checks;
    const QAbstractItemModelTester tester(checks.rows());
    const QSignalSpy wanted(&checks, &Checks::runWanted);
    checks.runAll();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toStringList(), (QStringList{u"check"_s, u"--json-lines"_s}));
    QCOMPARE(checks.total(), checkCount);
    QVERIFY(rowOf(checks, CheckId::Tls).running);
    checks.take(line(result(CheckId::Tls, Verdict::Passed, u"192.0.2.1"_s)));
    checks.take(line(result(CheckId::Tls, Verdict::Failed, u"192.0.2.2"_s)));
    QCOMPARE(checks.done(), 1);
    QVERIFY(!rowOf(checks, CheckId::Tls).running);
    QVERIFY(rowOf(checks, CheckId::Clock).running);
    QCOMPARE(rowOf(checks, CheckId::Tls).results.size(), 2);
    QVERIFY(checks.conclusion().isEmpty());
    checks.take(
        conclusion({result(CheckId::Tls, Verdict::Failed, u"192.0.2.2"_s), result(CheckId::Clock, Verdict::Passed)}));
    checks.end({});
    QVERIFY(!checks.running() && checks.known() && !rowOf(checks, CheckId::Tls).made.isEmpty());
    QVERIFY(rowOf(checks, CheckId::Latency).made.isEmpty());
    QVERIFY2(checks.problem().isEmpty(), qPrintable(checks.problem()));
    QVERIFY(!checks.conclusion().isEmpty());
    // The conclusion has the last word.
    QCOMPARE(rowOf(checks, CheckId::Tls).results.size(), 1);
    QVERIFY(!rowOf(checks, CheckId::Latency).running);
}

void ChecksTest::one()
{
    Checks checks;
    checks.runAll();
    checks.take(conclusion({result(CheckId::Clock, Verdict::Passed), result(CheckId::Tls, Verdict::Passed)}));
    checks.end({});
    const QSignalSpy wanted(&checks, &Checks::runWanted);
    checks.run(u"clock"_s);
    QCOMPARE(wanted[0][0].toStringList(), (QStringList{u"check"_s, u"--json-lines"_s, u"clock"_s}));
    QCOMPARE(checks.total(), 1);
    // What was concluded holds no more, what another check found does.
    QVERIFY(checks.conclusion().isEmpty());
    QCOMPARE(rowOf(checks, CheckId::Tls).results.size(), 1);
    QVERIFY(rowOf(checks, CheckId::Clock).results.isEmpty());
    checks.take(conclusion({result(CheckId::Clock, Verdict::Failed)}));
    checks.end({});
    QCOMPARE(rowOf(checks, CheckId::Clock).word, title(Verdict::Failed));
    QVERIFY(checks.conclusion().isEmpty());
}

void ChecksTest::oneAtATime()
{
    Checks checks;
    const QSignalSpy wanted(&checks, &Checks::runWanted);
    checks.run(u"no-such-check"_s);
    QCOMPARE(wanted.size(), 0);
    checks.run(u"tls"_s);
    checks.run(u"clock"_s);
    checks.runAll();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(checks.total(), 1);
}

void ChecksTest::unasked()
{
    Checks checks;
    checks.take(line(result(CheckId::Tls, Verdict::Failed)));
    QVERIFY(!checks.known());
    checks.run(u"clock"_s);
    checks.take(line(result(CheckId::Tls, Verdict::Failed)));
    checks.take(conclusion({result(CheckId::Tls, Verdict::Failed), result(CheckId::Clock, Verdict::Passed)}));
    QVERIFY(rowOf(checks, CheckId::Tls).results.isEmpty());
    QCOMPARE(rowOf(checks, CheckId::Clock).results.size(), 1);
}

void ChecksTest::toldAgain()
{
    Checks checks;
    checks.runAll();
    checks.take(line(result(CheckId::Tls, Verdict::Passed, u"192.0.2.1"_s)));
    checks.take(line(result(CheckId::Tls, Verdict::Failed, u"192.0.2.1"_s)));
    QCOMPARE(rowOf(checks, CheckId::Tls).results.size(), 1);
    QCOMPARE(rowOf(checks, CheckId::Tls).word, title(Verdict::Failed));
}

void ChecksTest::beginsAnew()
{
    Checks checks;
    checks.runAll();
    checks.take(line(result(CheckId::Tls, Verdict::Failed)));
    checks.end({.problem = ProberProblem::Crashed});
    QVERIFY(!checks.problem().isEmpty());
    checks.runAll();
    QVERIFY(checks.problem().isEmpty() && !checks.known());
    QVERIFY(rowOf(checks, CheckId::Tls).running);
}

void ChecksTest::cancelled()
{
    Checks checks;
    const QSignalSpy wanted(&checks, &Checks::cancelWanted);
    checks.cancel();
    QCOMPARE(wanted.size(), 0);
    checks.runAll();
    checks.take(line(result(CheckId::Tls, Verdict::Passed)));
    checks.cancel();
    QCOMPARE(wanted.size(), 1);
    checks.end({.cancelled = true});
    QVERIFY(!checks.running() && checks.problem().isEmpty() && checks.conclusion().isEmpty());
    // What was found stays, and that it may not be all is said; what was not is as before.
    QCOMPARE(rowOf(checks, CheckId::Tls).results.size(), 1);
    const QString remark = rowOf(checks, CheckId::Tls).remark;
    QVERIFY(remark.contains(u"stopped"_s) && checks.asText().contains(remark));
    QVERIFY(rowOf(checks, CheckId::Clock).remark.isEmpty());
    QVERIFY(!rowOf(checks, CheckId::Clock).running && rowOf(checks, CheckId::Clock).word.isEmpty());
}

void ChecksTest::problems_data()
{
    QTest::addColumn<ProberEnd>("end");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const ProberEnd &end, const QByteArray &told, ProberProblem problem) {
        QTest::newRow(name) << end << told << Dotlight::text(problem, end.said);
    };
    row("not there", {.problem = ProberProblem::NotFound}, {}, ProberProblem::NotFound);
    row("not started", {.problem = ProberProblem::NotStarted, .said = u"Permission denied"_s}, {},
        ProberProblem::NotStarted);
    row("crashed", {.problem = ProberProblem::Crashed}, line(result(CheckId::Tls, Verdict::Passed)),
        ProberProblem::Crashed);
    row("too slow", {.problem = ProberProblem::TooSlow}, {}, ProberProblem::TooSlow);
    row("said nothing", {}, {}, ProberProblem::EndedEarly);
    row("stopped half-way", {}, line(result(CheckId::Tls, Verdict::Passed)), ProberProblem::EndedEarly);
    row("refused", {.said = u"no such check\nbye"_s}, {}, ProberProblem::EndedEarly);
    row("garbled", {}, "{]", ProberProblem::NotUnderstood);
}

void ChecksTest::problems()
{
    QFETCH(const ProberEnd, end);
    QFETCH(const QByteArray, told);
    QFETCH(const QString, problem);
    Checks checks;
    checks.runAll();
    checks.take(told);
    checks.end(end);
    QVERIFY(!checks.running());
    QCOMPARE(checks.problem(), problem);
    QVERIFY(!checks.problem().contains(u'\n'));
}

void ChecksTest::garbledLines()
{
    Checks checks;
    checks.runAll();
    checks.take("garbage");
    checks.take(line(result(CheckId::Tls, Verdict::Passed)));
    checks.take(QByteArray(10000, '\xff'));
    checks.take(conclusion({result(CheckId::Tls, Verdict::Passed)}));
    checks.end({});
    // The rest holds, and that something was amiss is said.
    QCOMPARE(rowOf(checks, CheckId::Tls).results.size(), 1);
    QCOMPARE(checks.problem(), Dotlight::text(ProberProblem::NotUnderstood, {}));
}

void ChecksTest::flood()
{
    Checks checks;
    checks.runAll();
    QList<CheckResult> many;
    for (int i = 0; i < 3000; ++i)
        many.append(result(CheckId::Tls, Verdict::Passed, QString::number(i)));
    checks.take(conclusion(many));
    QCOMPARE(rowOf(checks, CheckId::Tls).results.size(), 2000);
    checks.take(line(result(CheckId::Tls, Verdict::Passed, u"one more"_s)));
    QCOMPARE(rowOf(checks, CheckId::Tls).results.size(), 2000);
}

void ChecksTest::text()
{
    Checks checks;
    checks.runAll();
    checks.take(conclusion({result(CheckId::Tls, Verdict::Failed, u"192.0.2.1"_s)}));
    checks.end({});
    const QString text = checks.asText();
    QVERIFY(text.startsWith(checks.conclusion()));
    QVERIFY(text.contains(title(CheckId::Tls) + u": failed"_s));
    QVERIFY(text.contains(u"- Server: 192.0.2.1"_s));
    QVERIFY(text.contains(rowOf(checks, CheckId::Tls).made) && rowOf(checks, CheckId::Tls).remark.isEmpty());
    QVERIFY(!text.contains(title(CheckId::Clock)));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
