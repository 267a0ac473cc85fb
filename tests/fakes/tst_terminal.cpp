// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/fakesmain.h"
#include "fixture/program.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// dotlightctl as a person has it before their eyes: on a terminal, and what of that must not get into a file.
class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waiting();
    void waitingForChecks();
    void waitingBesideAPipe();
    void notWaiting_data();
    void notWaiting();
    void colour_data();
    void colour();
    void width_data();
    void width();
    void evidence_data();
    void evidence();

private:
    TestRoot m_root;
};

namespace
{
constexpr auto clearedLine = "\r\033[K";

// Longer than a person is left without a word.
[[nodiscard]] bool slowScene(Scene &scene, int delay = 2000)
{
    if (!scene.bus() || !scene.startResolved(strictSeed()))
        return false;
    scene.resolved.tell(u"delay"_s, {{u"ms"_s, delay}, {u"member"_s, u"ResolveRecord"_s}});
    return true;
}

void prepare(QProcess &process, const Scene &scene, const QStringList &variables)
{
    QProcessEnvironment environment = bareEnvironment(scene.privateBus.address());
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(DOTLIGHTCTL));
    process.setArguments({u"status"_s});
}

[[nodiscard]] bool runToEnd(QProcess &process)
{
    process.start();
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 1;
}

QList<QByteArray> coloursTaken(const QByteArray &text)
{
    const QString plain = QString::fromUtf8(text).remove(QRegularExpression(u"\033\\[[0-9;]*m"_s));
    QList<QByteArray> lines;
    for (const QString &line : plain.split(u'\n'))
        lines.append(line.toUtf8());
    return lines;
}

qsizetype widest(const QByteArray &text)
{
    qsizetype most = 0;
    for (const QByteArray &line : coloursTaken(text))
        most = std::max(most, QString::fromUtf8(line).size());
    return most;
}
}

void TerminalTest::initTestCase()
{
    QVERIFY(nameTheStub(m_root));
}

/// A line that counts from the first second on, and nothing of it is left when the answer is there.
void TerminalTest::waiting()
{
    Scene scene;
    QVERIFY(slowScene(scene));
    Terminal terminal;
    QProcess process;
    prepare(process, scene, {u"TERM=xterm"_s, u"NO_COLOR=1"_s});
    terminal.give(process, {STDOUT_FILENO, STDERR_FILENO});
    QElapsedTimer since;
    since.start();
    process.start();
    QVERIFY(waitFor([&] { return terminal.written().contains("Waiting for an answer, "); }, 10'000));
    QVERIFY2(since.elapsed() >= 900, qPrintable(QString::number(since.elapsed())));
    QVERIFY(process.waitForFinished(20'000));
    const QString text = QString::fromUtf8(terminal.written());
    static const QRegularExpression form(
        u"\\A(\r\033\\[KWaiting for an answer, [1-9][0-9]* s)+\r\033\\[K[^\r\033]{40,}\n\\z"_s);
    QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
}

/// How many are over, and the seconds go on from one result to the next.
void TerminalTest::waitingForChecks()
{
    Scene scene;
    QVERIFY(slowScene(scene, 1200));
    Terminal terminal;
    QProcess process;
    prepare(process, scene, {u"TERM=xterm"_s, u"NO_COLOR=1"_s});
    process.setArguments({u"check"_s, u"lookup"_s, u"latency"_s});
    terminal.give(process, {STDOUT_FILENO, STDERR_FILENO});
    process.start();
    QVERIFY(process.waitForFinished(33'000));
    const QString text = QString::fromUtf8(terminal.written());
    static const QRegularExpression form(u"([0-9]) of 2 checks are done, ([0-9]+) s"_s);
    QList<int> done;
    QList<int> seconds;
    for (const QRegularExpressionMatch &match : form.globalMatch(text)) {
        done.append(match.captured(1).toInt());
        seconds.append(match.captured(2).toInt());
    }
    QVERIFY2(std::ranges::is_sorted(done) && std::ranges::is_sorted(seconds), qPrintable(text));
    // The first took more than a second, and the line came a second after its result.
    const qsizetype afterTheFirst = done.indexOf(1);
    QVERIFY2(afterTheFirst >= 0 && seconds[afterTheFirst] >= 2, qPrintable(text));
}

/// dotlightctl status --json | jq: the person sees it, the reader doesn't.
void TerminalTest::waitingBesideAPipe()
{
    Scene scene;
    QVERIFY(slowScene(scene));
    Terminal terminal;
    QProcess process;
    prepare(process, scene, {u"TERM=xterm"_s});
    process.setArguments({u"status"_s, u"--json"_s});
    terminal.give(process, {STDERR_FILENO});
    QVERIFY(runToEnd(process));
    const QByteArray seen = terminal.written();
    QVERIFY2(seen.contains("Waiting") && seen.endsWith(clearedLine), seen.constData());
    QVERIFY(!QJsonDocument::fromJson(process.readAllStandardOutput()).isNull());
}

void TerminalTest::notWaiting_data()
{
    QTest::addColumn<int>("delay");
    QTest::addColumn<QString>("term");
    QTest::addColumn<bool>("terminal");
    QTest::newRow("answered at once") << 0 << u"TERM=xterm"_s << true;
    QTest::newRow("no terminal") << 2000 << u"TERM=xterm"_s << false;
    QTest::newRow("one that can't clear a line") << 2000 << u"TERM=dumb"_s << true;
    QTest::newRow("one that nobody knows") << 2000 << u"TERM="_s << true;
}

void TerminalTest::notWaiting()
{
    QFETCH(int, delay);
    QFETCH(QString, term);
    QFETCH(bool, terminal);
    Scene scene;
    QVERIFY(slowScene(scene, delay));
    Terminal screen;
    QProcess process;
    prepare(process, scene, {term});
    if (terminal)
        screen.give(process, {STDERR_FILENO});
    QVERIFY(runToEnd(process));
    QCOMPARE(screen.written(), QByteArray());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QVERIFY(!process.readAllStandardOutput().isEmpty());
}

void TerminalTest::colour_data()
{
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("coloured");
    const auto xterm = u"TERM=xterm"_s;
    QTest::newRow("terminal") << true << QStringList{xterm} << true;
    QTest::newRow("an empty NO_COLOR is none") << true << QStringList{xterm, u"NO_COLOR="_s} << true;
    QTest::newRow("NO_COLOR") << true << QStringList{xterm, u"NO_COLOR=1"_s} << false;
    QTest::newRow("NO_COLOR, whatever it says") << true << QStringList{xterm, u"NO_COLOR=0"_s} << false;
    QTest::newRow("TERM=dumb") << true << QStringList{u"TERM=dumb"_s} << false;
    QTest::newRow("no TERM") << true << QStringList{} << false;
    QTest::newRow("pipe") << false << QStringList{xterm} << false;
}

/// The words are the same with and without.
void TerminalTest::colour()
{
    QFETCH(bool, terminal);
    QFETCH(QStringList, variables);
    QFETCH(bool, coloured);
    Scene scene;
    QVERIFY(slowScene(scene, 0));
    Terminal screen;
    QProcess process;
    prepare(process, scene, variables);
    if (terminal)
        screen.give(process, {STDOUT_FILENO});
    QVERIFY(runToEnd(process));
    const QByteArray text = terminal ? screen.written() : process.readAllStandardOutput();
    QCOMPARE(text.contains("\033["), coloured);
    QProcess plain;
    prepare(plain, scene, {});
    QVERIFY(runToEnd(plain));
    QCOMPARE(coloursTaken(text), plain.readAllStandardOutput().split('\n'));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TerminalTest::width_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<qsizetype>("most");
    QTest::newRow("60 columns") << 60 << qsizetype(60);
    QTest::newRow("a wide one") << 200 << qsizetype(80);
    QTest::newRow("one that does not say") << 0 << qsizetype(80);
    QTest::newRow("pipe") << -1 << qsizetype(80);
}

void TerminalTest::width()
{
    QFETCH(int, columns);
    QFETCH(qsizetype, most);
    Scene scene;
    QVERIFY(slowScene(scene, 0));
    Terminal screen(std::max(columns, 0));
    QProcess process;
    prepare(process, scene, {u"TERM=xterm"_s});
    if (columns >= 0)
        screen.give(process, {STDOUT_FILENO});
    QVERIFY(runToEnd(process));
    const qsizetype found = widest(columns >= 0 ? screen.written() : process.readAllStandardOutput());
    QVERIFY2(found <= most && found > most - 15, qPrintable(QString::number(found)));
}

void TerminalTest::evidence_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {40, 60, 80})
        QTest::addRow("%d columns", columns) << columns;
}

/// What `check` has seen can be read on any terminal, whatever it is labelled with.
void TerminalTest::evidence()
{
    QFETCH(int, columns);
    Scene scene;
    QVERIFY(slowScene(scene, 0));
    Terminal screen(columns);
    QProcess process;
    prepare(process, scene, {u"TERM=xterm"_s});
    process.setArguments({u"check"_s, u"resolv-conf"_s});
    screen.give(process, {STDOUT_FILENO});
    process.start();
    QVERIFY(process.waitForFinished(33'000) && process.exitStatus() == QProcess::NormalExit);
    const QByteArray text = screen.written();
    const qsizetype found = widest(text);
    QVERIFY2(found <= columns && found > columns - 15, text.constData());
    const QList<QByteArray> lines = coloursTaken(text);
    QVERIFY2(std::ranges::any_of(lines, [](const QByteArray &line) { return line.endsWith("  127.0.0.53"); }),
        text.constData());
    QVERIFY2(std::ranges::none_of(lines, [](const QByteArray &line) { return line.trimmed().size() == 1; }),
        text.constData());
}

DOTLIGHT_FAKES_MAIN(TerminalTest)
#include "tst_terminal.moc"
