// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checkprogram.h"
#include "fixture/fakesmain.h"
#include "fixture/seeds.h"
#include "fixture/stub.h"

#include <QFile>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// How `dotlightctl check` ends where nobody takes what it says, and where it is told to end.
class CheckStoppedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void closedOutput_data();
    void closedOutput();
    void endsWithAllItStarted_data();
    void endsWithAllItStarted();

private:
    CheckProgram m_program;
};

namespace
{
/// The children of a process, by /proc.
QList<pid_t> childrenOf(qint64 parent)
{
    const QString path = u"/proc/%1/task/%1/children"_s.arg(parent);
    QFile file(path);
    QList<pid_t> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (const QByteArray &word : file.readAll().split(' ')) {
        if (const int pid = word.toInt(); pid > 0)
            result.append(pid);
    }
    return result;
}

/// It runs: one that nobody has buried yet does not.
bool isThere(pid_t pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
}
}

void CheckStoppedTest::initTestCase()
{
    QVERIFY(m_program.prepare());
}

void CheckStoppedTest::init()
{
    m_program.forget();
}

void CheckStoppedTest::closedOutput_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("full") << u"> /dev/full"_s << QStringList{u"tls"_s};
    QTest::newRow("full, JSON") << u"> /dev/full"_s << QStringList{u"tls"_s, u"--json"_s};
    QTest::newRow("nobody reads") << u"| true"_s << QStringList{u"tls"_s, u"lookup"_s};
    QTest::newRow("nobody reads, JSON") << u"| true"_s << QStringList{u"tls"_s, u"--json"_s};
    QTest::newRow("closed") << u">&-"_s << QStringList{u"tls"_s};
}

/// No crash, no signal, one line that says so, and no success.
void CheckStoppedTest::closedOutput()
{
    QFETCH(const QString, output);
    QFETCH(const QStringList, arguments);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess shell;
    shell.setProcessEnvironment(m_program.environment(scene));
    const QString script = u"{ \"$0\" check \"$@\"; echo status $? >&2; } %1"_s.arg(output);
    shell.start(u"sh"_s, QStringList{u"-c"_s, script, QStringLiteral(DOTLIGHTCTL)} + arguments);
    const QByteArray err = outcomeOf(shell, longestCheck).err;
    QVERIFY2(err.contains("status 3"), err.constData());
    QVERIFY2(err.count('\n') <= 2, err.constData());
}

void CheckStoppedTest::endsWithAllItStarted_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void CheckStoppedTest::endsWithAllItStarted()
{
    QFETCH(const int, number);
    const Stub stub(Stub::Manner::Silent);
    QVERIFY(stub.isBound());
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(answering(strictSeed(), {{u"silence"_s, true}})));
    QProcess process;
    m_program.begin(process, scene, {u"check"_s});
    // The C library's own lookup, which waits for the stub.
    QVERIFY(waitFor([&] { return !childrenOf(process.processId()).isEmpty(); }, 10'000));
    const QList<pid_t> children = childrenOf(process.processId());
    kill(pid_t(process.processId()), number);
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY(waitFor([&] { return std::ranges::none_of(children, isThere); }, 2000));
}

DOTLIGHT_FAKES_MAIN(CheckStoppedTest)
#include "tst_checkstopped.moc"
