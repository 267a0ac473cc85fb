// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long one table of rows, and what they share

#include "fixture/fakesmain.h"
#include "fixture/program.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// dotlightctl as a person or a script runs it: without session bus and HOME, on a bus with fake daemons.
class DotlightctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void status_data();
    void status();
    void ofOneLink_data();
    void ofOneLink();
    void usage_data();
    void usage();
    void noLookup();
    void report();
    void watchPrintsEachChange();
    void watchFollowsRestarts();
    void fullDevice_data();
    void fullDevice();
    void closedPipe_data();
    void closedPipe();
    void noBus();
    void withoutProber_data();
    void withoutProber();

private:
    TestRoot m_root;
};

static void begin(QProcess &process, const QString &busAddress, const QStringList &arguments)
{
    process.setProcessEnvironment(bareEnvironment(busAddress));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(DOTLIGHTCTL), arguments);
}

static Outcome run(const QString &busAddress, const QStringList &arguments)
{
    QProcess process;
    begin(process, busAddress, arguments);
    return outcomeOf(process);
}

static QJsonObject withGlobal(QJsonObject seed, const QString &dot)
{
    seed.insert(u"manager"_s, QJsonObject{{u"DNSOverTLS"_s, dot}});
    return seed;
}

static QJsonObject twoLinks()
{
    return {{u"links"_s, QJsonObject{{u"2"_s, link(u"yes"_s, u"yes"_s)}, {u"3"_s, link(u"no"_s, u"no"_s)}}}};
}

void DotlightctlTest::initTestCase()
{
    QVERIFY(QFileInfo::exists(QStringLiteral(DOTLIGHTCTL)));
    QVERIFY(nameTheStub(m_root));
}

void DotlightctlTest::status_data()
{
    QTest::addColumn<QJsonObject>("seed");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("level");
    const QStringList plain{u"status"_s, u"--json"_s};
    const QJsonObject strict = strictSeed();
    const QJsonObject refused{{u"error"_s, u"org.freedesktop.DBus.Error.Timeout"_s}};
    QJsonObject failing = strict;
    failing.insert(u"answers"_s, QJsonObject{{u"*"_s, QJsonObject{{u"root"_s, refused}}}});
    QTest::newRow("strict by resolved.conf") << withGlobal(strict, u"yes"_s) << plain << 0 << u"protected"_s;
    QTest::newRow("strict by the link") << strict << plain << 1 << u"encrypted"_s;
    QTest::newRow("opportunistic") << oneLink(link(u"opportunistic"_s, u"yes"_s)) << plain << 1 << u"encrypted"_s;
    QTest::newRow("off") << oneLink(link(u"no"_s, u"no"_s)) << plain << 2 << u"exposed"_s;
    QTest::newRow("a plain link beside it") << twoLinks() << plain << 2 << u"exposed"_s;
    QTest::newRow("unreachable") << failing << plain << 2 << u"failing"_s;
    QTest::newRow("unknown mode") << oneLink(link(u"quantum"_s, u"yes"_s)) << plain << 2 << u"exposed"_s;
    QTest::newRow("no lookup") << withGlobal(strict, u"yes"_s) << plain + QStringList{u"--no-lookup"_s} << 3
                               << u"unknown"_s;
    QTest::newRow("no lookup, mode off") << oneLink(link(u"no"_s, u"no"_s)) << plain + QStringList{u"--no-lookup"_s}
                                         << 2 << u"exposed"_s;
    QTest::newRow("no resolved") << QJsonObject() << plain << 3 << u"not-in-charge"_s;
}

void DotlightctlTest::status()
{
    QFETCH(QJsonObject, seed);
    QFETCH(QStringList, arguments);
    Scene scene;
    QVERIFY(scene.bus({u"--active-state"_s, seed.isEmpty() ? u"inactive"_s : u"active"_s}));
    QVERIFY(seed.isEmpty() || scene.startResolved(seed));
    const Outcome outcome = run(scene.privateBus.address(), arguments);
    QTEST(outcome.status, "exit");
    QCOMPARE(outcome.err, QByteArray());
    QTEST(object(outcome.out).value("level"_L1).toString(), "level");
    QCOMPARE(complaints(outcome.out, QStringLiteral(DOTLIGHT_SCHEMA)), QByteArray());
}

void DotlightctlTest::ofOneLink_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("exit");
    QTest::newRow("by name") << u"wan0"_s << 1;
    QTest::newRow("by index") << u"2"_s << 1;
    QTest::newRow("the plain one") << u"wan1"_s << 2;
    QTest::newRow("one without DNS") << u"wan2"_s << 3;
}

void DotlightctlTest::ofOneLink()
{
    QFETCH(QString, which);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(twoLinks()));
    QTEST(run(scene.privateBus.address(), {u"status"_s, which}).status, "exit");
    const Outcome json = run(scene.privateBus.address(), {u"status"_s, u"--json"_s, which});
    QTEST(json.status, "exit");
    // LINK changes the exit status, never the object.
    QCOMPARE(object(json.out).value("level"_L1).toString(), u"exposed"_s);
}

void DotlightctlTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such command") << QStringList{u"statsu"_s};
    QTest::newRow("no such option") << QStringList{u"status"_s, u"--jsno"_s};
    QTest::newRow("no such short option") << QStringList{u"status"_s, u"-x"_s};
    QTest::newRow("an option with a value that takes none") << QStringList{u"status"_s, u"--json=1"_s};
    QTest::newRow("two links") << QStringList{u"status"_s, u"wan0"_s, u"wan1"_s};
    QTest::newRow("no such link") << QStringList{u"status"_s, u"wlan9"_s};
    QTest::newRow("no such link, as JSON") << QStringList{u"status"_s, u"--json"_s, u"wlan9"_s};
    QTest::newRow("no such index") << QStringList{u"status"_s, u"999"_s};
    QTest::newRow("watch takes no link") << QStringList{u"watch"_s, u"wan0"_s};
    QTest::newRow("a line break in a word") << QStringList{u"status"_s, u"wan\n0"_s};
}

/// One line that says what is wrong, and nothing else.
void DotlightctlTest::usage()
{
    QFETCH(QStringList, arguments);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    const Outcome outcome = run(scene.privateBus.address(), arguments);
    QCOMPARE(outcome.status, 64);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(
        outcome.err.count('\n') == 1 && outcome.err.endsWith('\n') && outcome.err.size() > 10, outcome.err.constData());
}

void DotlightctlTest::noLookup()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QVERIFY(run(scene.privateBus.address(), {u"status"_s, u"--no-lookup"_s}).status >= 0);
    QCOMPARE(scene.resolved.tell(u"asked"_s).value("asked"_L1).toArray(), QJsonArray());
    QVERIFY(run(scene.privateBus.address(), {u"status"_s}).status >= 0);
    QVERIFY(!scene.resolved.tell(u"asked"_s).value("asked"_L1).toArray().isEmpty());
}

/// Takes lines until one has that level; an empty one if none comes.
static QByteArray lineWith(QProcess &process, const QString &level)
{
    QByteArray line;
    const auto found = [&] {
        while (process.canReadLine()) {
            line = process.readLine();
            if (object(line).value("level"_L1) == level)
                return true;
        }
        return false;
    };
    return waitFor(found, 15'000) ? line : QByteArray();
}

void DotlightctlTest::report()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(withGlobal(twoLinks(), u"yes"_s)));
    const Outcome status = run(scene.privateBus.address(), {u"status"_s, u"--json"_s});
    const Outcome outcome = run(scene.privateBus.address(), {u"report"_s});
    // Whatever it says.
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY2(outcome.out.startsWith("## Dotlight report\n"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("\n### Scope wan1\n"), outcome.out.constData());
    for (const QJsonValue &link : object(status.out).value("links"_L1).toArray()) {
        for (const QJsonValue &server : link["servers"_L1].toArray())
            QVERIFY2(!outcome.out.contains(server["address"_L1].toString().toLatin1()), outcome.out.constData());
    }
}

void DotlightctlTest::watchPrintsEachChange()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess process;
    begin(process, scene.privateBus.address(), {u"watch"_s, u"--json"_s});
    const QByteArray first = lineWith(process, u"encrypted"_s);
    QCOMPARE(complaints(first, QStringLiteral(DOTLIGHT_SCHEMA)), QByteArray());
    const QJsonObject off{{u"DNSOverTLS"_s, u"no"_s}, {u"DNSEx"_s, QJsonArray{server(u"192.0.2.7"_s)}}};
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, off}});
    const QByteArray second = lineWith(process, u"exposed"_s);
    QCOMPARE(complaints(second, QStringLiteral(DOTLIGHT_SCHEMA)), QByteArray());
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void DotlightctlTest::watchFollowsRestarts()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess process;
    begin(process, scene.privateBus.address(), {u"watch"_s, u"--json"_s});
    QVERIFY(!lineWith(process, u"encrypted"_s).isEmpty());
    scene.resolved.crash();
    QVERIFY(!lineWith(process, u"not-in-charge"_s).isEmpty());
    QVERIFY(scene.startResolved(strictSeed()));
    QVERIFY(!lineWith(process, u"encrypted"_s).isEmpty());
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void DotlightctlTest::fullDevice_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("status") << QStringList{u"status"_s};
    QTest::newRow("status --json") << QStringList{u"status"_s, u"--json"_s};
    QTest::newRow("watch --json") << QStringList{u"watch"_s, u"--json"_s};
    QTest::newRow("report") << QStringList{u"report"_s};
    QTest::newRow("--help") << QStringList{u"--help"_s};
}

void DotlightctlTest::fullDevice()
{
    QFETCH(QStringList, arguments);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(withGlobal(strictSeed(), u"yes"_s)));
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    begin(process, scene.privateBus.address(), arguments);
    const Outcome outcome = outcomeOf(process);
    QVERIFY2(outcome.status > 0, "what was not written is no success");
    QCOMPARE(outcome.err.count('\n'), 1);
}

void DotlightctlTest::closedPipe_data()
{
    fullDevice_data();
}

/// The reader is gone: no crash, no signal, and never for ever.
void DotlightctlTest::closedPipe()
{
    QFETCH(QStringList, arguments);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess shell;
    shell.setProcessEnvironment(bareEnvironment(scene.privateBus.address()));
    const QString script = u"{ \"$0\" \"$@\"; echo status $? >&2; } | true"_s;
    shell.start(u"sh"_s, QStringList{u"-c"_s, script, QStringLiteral(DOTLIGHTCTL)} + arguments);
    const QByteArray err = outcomeOf(shell).err;
    QVERIFY2(err.contains("status ") && !err.contains("status 141"), err.constData());
    QVERIFY2(err.count('\n') <= 2, err.constData());
}

void DotlightctlTest::noBus()
{
    const Outcome outcome = run(u"unix:path=%1/nothing-here"_s.arg(m_root.path()), {u"status"_s, u"--json"_s});
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.err.count('\n') <= 1);
}

void DotlightctlTest::withoutProber_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("check") << QStringList{u"check"_s} << 3;
    QTest::newRow("why") << QStringList{u"why"_s, u"www.good.example"_s} << 1;
}

/// The package is there in part: it says so, with the verb's own exit status.
void DotlightctlTest::withoutProber()
{
    QFETCH(const QStringList, arguments);
    const QString alone = m_root.path() + u"/dotlightctl"_s;
    QVERIFY(QFile::exists(alone) || QFile::copy(QStringLiteral(DOTLIGHTCTL), alone));
    QProcess process;
    process.setProcessEnvironment(bareEnvironment(u"unix:path=/nothing-here"_s));
    process.start(alone, arguments);
    const Outcome outcome = outcomeOf(process);
    QTEST(outcome.status, "status");
    QVERIFY(outcome.err.contains("can't be started"));
    QVERIFY(outcome.out.isEmpty());
}

DOTLIGHT_FAKES_MAIN(DotlightctlTest)
#include "tst_dotlightctl.moc"
