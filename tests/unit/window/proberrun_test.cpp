// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proberrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Dotlight;

/// A shell script plays the prober.
class ProberRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines();
    void ends_data();
    void ends();
    void notThere();
    void notRunnable();
    void cancelled();
    void tooSlow();
    void tooMuch();
    void twice();
    void destroyedMeanwhile();

private:
    [[nodiscard]] QString script(const QByteArray &body) const;
    static ProberEnd endOf(const QSignalSpy &spy) { return spy.value(0).value(0).value<ProberEnd>(); }

    QTemporaryDir m_folder;
};

QString ProberRunTest::script(const QByteArray &body) const
{
    static int count = 0;
    QFile file(m_folder.filePath(u"prober%1"_s.arg(++count)));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no place for a script");
    file.write("#!/bin/sh\n" + body + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void ProberRunTest::lines()
{
    ProberRun run(script("printf '%s\\n' \"$@\"; printf 'no end'"));
    QSignalSpy ended(&run, &ProberRun::ended);
    const QSignalSpy line(&run, &ProberRun::line);
    run.start({u"check"_s, u"two words"_s, u""_s, u"$(id) ; ä"_s});
    QVERIFY(run.isRunning());
    QVERIFY(ended.wait());
    QList<QByteArray> told;
    for (const QList<QVariant> &arguments : line)
        told << arguments[0].toByteArray();
    QCOMPARE(told, (QList<QByteArray>{"check", "two words", "", "$(id) ; ä", "no end"}));
    QCOMPARE(endOf(ended), ProberEnd());
}

void ProberRunTest::ends_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ProberEnd>("end");
    // Levels have exit statuses of their own, so none of them is a problem.
    QTest::newRow("exposed") << QByteArray("exit 2") << ProberEnd();
    QTest::newRow("complains") << QByteArray("echo no such check >&2; exit 64")
                               << ProberEnd{.said = u"no such check\n"_s};
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << ProberEnd{.problem = ProberProblem::Crashed};
    QTest::newRow("reads") << QByteArray("read x; exit 0") << ProberEnd();
}

void ProberRunTest::ends()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ProberEnd, end);
    ProberRun run(script(body));
    QSignalSpy ended(&run, &ProberRun::ended);
    run.start({});
    QVERIFY(ended.wait());
    QCOMPARE(endOf(ended), end);
    QVERIFY(!run.isRunning());
}

void ProberRunTest::notThere()
{
    ProberRun run(m_folder.filePath(u"nothing"_s));
    QSignalSpy ended(&run, &ProberRun::ended);
    run.start({});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(endOf(ended), ProberEnd{.problem = ProberProblem::NotFound});
}

void ProberRunTest::notRunnable()
{
    const QString path = script("exit 0");
    QFile::setPermissions(path, QFile::ReadOwner);
    ProberRun run(path);
    QSignalSpy ended(&run, &ProberRun::ended);
    run.start({});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(endOf(ended).problem, ProberProblem::NotStarted);
}

void ProberRunTest::cancelled()
{
    ProberRun run(script("echo one; exec sleep 60"));
    QSignalSpy line(&run, &ProberRun::line);
    QSignalSpy ended(&run, &ProberRun::ended);
    run.cancel();
    run.start({});
    QVERIFY(line.wait());
    run.cancel();
    run.cancel();
    QVERIFY(ended.wait());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(endOf(ended), ProberEnd{.cancelled = true});
}

void ProberRunTest::tooSlow()
{
    ProberRun run(script("exec sleep 60"), 100ms);
    QSignalSpy ended(&run, &ProberRun::ended);
    run.start({});
    QVERIFY(ended.wait());
    QCOMPARE(endOf(ended), ProberEnd{.problem = ProberProblem::TooSlow});
}

void ProberRunTest::tooMuch()
{
    ProberRun run(script("exec cat /dev/zero"));
    QSignalSpy ended(&run, &ProberRun::ended);
    const QSignalSpy line(&run, &ProberRun::line);
    run.start({});
    QVERIFY(ended.wait(30000));
    QCOMPARE(endOf(ended), ProberEnd{.problem = ProberProblem::NotUnderstood});
    QCOMPARE(line.size(), 0);
}

void ProberRunTest::twice()
{
    ProberRun run(script("echo \"$1\""));
    QSignalSpy ended(&run, &ProberRun::ended);
    const QSignalSpy line(&run, &ProberRun::line);
    run.start({u"first"_s});
    run.start({u"meanwhile"_s});
    QVERIFY(ended.wait());
    run.start({u"second"_s});
    QVERIFY(ended.wait());
    QCOMPARE(line.size(), 2);
    QCOMPARE(line[1][0].toByteArray(), "second");
}

// A window that is closed does not wait for a server that says nothing.
void ProberRunTest::destroyedMeanwhile()
{
    QElapsedTimer clock;
    clock.start();
    {
        ProberRun run(script("echo one; exec sleep 60"));
        QSignalSpy line(&run, &ProberRun::line);
        run.start({});
        QVERIFY(line.wait());
    }
    QVERIFY(clock.elapsed() < 20000);
}

QTEST_GUILESS_MAIN(ProberRunTest)
#include "proberrun_test.moc"
