// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as others call it, without any bus: what it says, where, and how it exits.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls_data();
    void calls();
    void fullDisk();
    void strangeLocales_data();
    void strangeLocales();
};

namespace
{
struct Result {
    int exitStatus = -1;
    QString output;
    QString errors;
};

// As from cron or a system user: nothing in the environment but what is given.
Result run(const QStringList &arguments, const QStringList &environment = {}, const QString &output = {})
{
    QProcess process;
    process.setProgram(QStringLiteral(DOTLIGHTCTL));
    process.setArguments(arguments);
    process.setEnvironment(environment + QStringList{u"DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nonexistent/bus"_s});
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}
}

void ProgramTest::calls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("errors");
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"dotlightctl "_s << QString();
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"Usage: "_s << QString();
    QTest::newRow("status help") << QStringList{u"status"_s, u"--help"_s} << 0 << u"Usage: dotlightctl status"_s
                                 << QString();
    QTest::newRow("nothing") << QStringList{} << 64 << QString() << u"dotlightctl: a command is missing"_s;
    QTest::newRow("wrong verb") << QStringList{u"fly"_s} << 64 << QString()
                                << u"dotlightctl: there is no command “fly”"_s;
    QTest::newRow("wrong option") << QStringList{u"status"_s, u"--fly"_s} << 64 << QString()
                                  << u"dotlightctl: status has no option"_s;
    QTest::newRow("no bus") << QStringList{u"status"_s} << 3 << QString()
                            << u"dotlightctl: the system bus can't be reached"_s;
    QTest::newRow("where help") << QStringList{u"where"_s, u"-h"_s} << 0 << u"Usage: dotlightctl where"_s << QString();
    QTest::newRow("where what") << QStringList{u"where"_s} << 64 << QString() << u"dotlightctl: where takes a name"_s;
    QTest::newRow("no name") << QStringList{u"where"_s, u"a b"_s} << 64 << QString()
                             << u"dotlightctl: “a b” is no name to look up: "_s;
    QTest::newRow("no bus, where") << QStringList{u"where"_s, u"--ask"_s, u"www.example"_s} << 1 << QString()
                                   << u"dotlightctl: the system bus can't be reached"_s;
    QTest::newRow("report help") << QStringList{u"report"_s, u"-h"_s} << 0 << u"Usage: dotlightctl report"_s
                                 << QString();
    QTest::newRow("report as JSON") << QStringList{u"report"_s, u"--json"_s} << 64 << QString()
                                    << u"dotlightctl: report has no option"_s;
    QTest::newRow("no bus, report") << QStringList{u"report"_s} << 1 << QString()
                                    << u"dotlightctl: the system bus can't be reached"_s;
    QTest::newRow("no bus, watch") << QStringList{u"watch"_s} << 1 << QString()
                                   << u"dotlightctl: the system bus can't be reached"_s;
}

void ProgramTest::calls()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, output);
    QFETCH(const QString, errors);
    const Result result = run(arguments);
    QTEST(result.exitStatus, "exitStatus");
    QVERIFY2(output.isEmpty() ? result.output.isEmpty() : result.output.startsWith(output), qPrintable(result.output));
    QVERIFY2(errors.isEmpty() ? result.errors.isEmpty() : result.errors.startsWith(errors), qPrintable(result.errors));
    QVERIFY(result.errors.count(u'\n') <= 1);
}

void ProgramTest::fullDisk()
{
    const Result result = run({u"--help"_s}, {}, u"/dev/full"_s);
    QCOMPARE(result.exitStatus, 1);
    QVERIFY2(result.errors.startsWith("dotlightctl: the output can't be written: "_L1), qPrintable(result.errors));
}

void ProgramTest::strangeLocales_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("C") << QStringList{u"LC_ALL=C"_s};
    QTest::newRow("POSIX") << QStringList{u"LANG=POSIX"_s};
    QTest::newRow("not installed") << QStringList{u"LANG=fr_BE.UTF-8"_s};
    QTest::newRow("another charset") << QStringList{u"LC_ALL=fr_FR.ISO-8859-1"_s};
    QTest::newRow("nonsense") << QStringList{u"LC_ALL=nonsense"_s};
}

void ProgramTest::strangeLocales()
{
    QFETCH(const QStringList, environment);
    const Result result = run({u"fly"_s}, environment);
    QCOMPARE(result.errors, u"dotlightctl: there is no command “fly”; see dotlightctl --help\n"_s);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
