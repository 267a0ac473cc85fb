// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/fakesmain.h"
#include "fixture/program.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// dotlightctl as a monitoring agent runs it: a user without home, shell, groups or session, on the system's bus.
class SystemUserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesWhatRootSees_data();
    void seesWhatRootSees();
    void watches();
    void noBus();

private:
    TestRoot m_root;
};

static void begin(QProcess &process, const QString &busAddress, const QStringList &arguments)
{
    const QStringList nobody{u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s, u"--no-new-privs"_s,
        QStringLiteral(DOTLIGHTCTL)};
    process.setProcessEnvironment(bareEnvironment(busAddress));
    process.start(u"setpriv"_s, nobody + arguments);
}

void SystemUserTest::initTestCase()
{
    QFile map(u"/proc/self/uid_map"_s);
    QVERIFY(map.open(QIODevice::ReadOnly));
    QVERIFY2(map.readAll().simplified().split(' ').value(2).toLongLong() >= 65535,
        "nobody else can be become here: run this as root");
    QVERIFY(nameTheStub(m_root));
}

void SystemUserTest::seesWhatRootSees_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("text") << QStringList{u"status"_s};
    QTest::newRow("of one link") << QStringList{u"status"_s, u"wan0"_s};
    QTest::newRow("JSON, no lookup") << QStringList{u"status"_s, u"--json"_s, u"--no-lookup"_s};
}

void SystemUserTest::seesWhatRootSees()
{
    QFETCH(QStringList, arguments);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess nobody;
    begin(nobody, scene.privateBus.address(), arguments);
    QVERIFY(nobody.waitForFinished(20'000));
    QProcess root;
    root.setProcessEnvironment(bareEnvironment(scene.privateBus.address()));
    root.start(QStringLiteral(DOTLIGHTCTL), arguments);
    QVERIFY(root.waitForFinished(20'000));
    QCOMPARE(nobody.readAllStandardError(), QByteArray());
    const QByteArray text = nobody.readAllStandardOutput();
    QVERIFY2(text.contains("wan0"), text.constData());
    QCOMPARE(text, root.readAllStandardOutput());
    QCOMPARE(nobody.exitCode(), root.exitCode());
}

void SystemUserTest::watches()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess process;
    begin(process, scene.privateBus.address(), {u"watch"_s});
    QVERIFY(waitFor([&] { return process.canReadLine(); }, 20'000));
    process.readLine();
    scene.resolved.crash();
    QVERIFY(waitFor([&] { return process.canReadLine(); }, 20'000));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void SystemUserTest::noBus()
{
    QProcess process;
    begin(process, u"unix:path=/nonexistent/bus"_s, {u"status"_s});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.startsWith("dotlightctl: ") && err.count('\n') == 1, err.constData());
}

DOTLIGHT_FAKES_MAIN(SystemUserTest)
#include "tst_systemuser.moc"
