// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checkprogram.h"
#include "fixture/fakesmain.h"
#include "fixture/seeds.h"

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// All checks, as `dotlightctl` makes them: none changes a setting, asks for a password or starts a daemon.
class CheckMannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesNothing_data();
    void changesNothing();

private:
    TestRoot m_root;
};

namespace
{
/// Those that could be started, and that nobody plays here.
const QStringList activatable{u"org.freedesktop.network1"_s, u"org.freedesktop.PolicyKit1"_s,
    u"org.freedesktop.login1"_s, u"org.freedesktop.hostname1"_s, u"org.freedesktop.timedate1"_s,
    u"org.freedesktop.timesync1"_s, u"org.dotlight.Dotlight.Helper1"_s};

/// All that is called is on this list; a new name wants a second look.
const QStringList harmless{u"Get"_s, u"GetAll"_s, u"GetManagedObjects"_s, u"GetLink"_s, u"ResolveRecord"_s,
    u"ResolveHostname"_s, u"ListDelegates"_s, u"GetDelegate"_s, u"GetUnitFileState"_s, u"GetUnit"_s,
    u"GetAppliedConnection"_s, u"GetSettings"_s, u"ListLinks"_s};

/// The root is refused, so there is a second question.
QJsonObject refusing()
{
    const QJsonObject refused{{u"error"_s, u"org.freedesktop.resolve1.DnsError.REFUSED"_s}};
    QJsonObject seed = strictSeed();
    seed.insert(u"answers"_s, QJsonObject{{u"*"_s, QJsonObject{{u"root"_s, refused}}}});
    return seed;
}

QJsonObject manager()
{
    const QJsonObject device{{u"name"_s, u"wan0"_s}, {u"connection"_s, u"Home"_s}, {u"dot"_s, 1}};
    return {{u"devices"_s, QJsonArray{device}}, {u"checkUri"_s, u"http://ping.example/"_s}};
}
}

void CheckMannersTest::initTestCase()
{
    QVERIFY(closeAllServers(m_root));
}

void CheckMannersTest::changesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{u"check"_s};
    QTest::newRow("report") << QStringList{u"report"_s, u"--check"_s};
}

void CheckMannersTest::changesNothing()
{
    QFETCH(const QStringList, arguments);
    Scene scene;
    for (const QString &name : activatable)
        scene.privateBus.offer(name);
    QVERIFY(scene.bus());
    QVERIFY(scene.networkManager.start(scene.privateBus.address(), manager()));
    QVERIFY(scene.startResolved(refusing()));
    QVERIFY(scene.monitor.start(scene.privateBus.address()));
    QProcess process;
    process.setProcessEnvironment(bareEnvironment(scene.privateBus.address()));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(DOTLIGHTCTL), arguments);
    QVERIFY(process.waitForFinished(longestCheck));
    QVERIFY(process.exitStatus() == QProcess::NormalExit);
    const QJsonObject report = scene.monitor.tell(u"report"_s);
    const QJsonObject calls = report.value("calls"_L1).toObject();
    // Those of the lookup, and of the checks behind it.
    QVERIFY(calls.value("org.freedesktop.resolve1.Manager.ResolveRecord"_L1).toInt() > 3);
    for (const QString &call : calls.keys())
        QVERIFY2(harmless.contains(call.section(u'.', -1)), qPrintable(call));
    QCOMPARE(report.value("starting"_L1).toArray(), QJsonArray());
    QCOMPARE(report.value("interactive"_L1).toArray(), QJsonArray());
    for (const QString &name : activatable)
        QVERIFY2(!scene.privateBus.wasActivated(name), qPrintable(name));
}

DOTLIGHT_FAKES_MAIN(CheckMannersTest)
#include "tst_checkmanners.moc"
