// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/fakesmain.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// Looking starts no daemon and asks for no password, whatever happens.
class MannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsNothing_data();
    void startsNothing();
    void flags();
    void readsOnly();
    void asksNoMoreThanItNeeds();
    void leavesNothingRunning();
};

static const QStringList activatable{u"org.freedesktop.resolve1"_s, u"org.freedesktop.NetworkManager"_s,
    u"org.freedesktop.network1"_s, u"org.freedesktop.systemd1"_s, u"org.freedesktop.PolicyKit1"_s,
    u"org.freedesktop.login1"_s, u"org.freedesktop.hostname1"_s};

void MannersTest::startsNothing_data()
{
    QTest::addColumn<bool>("follow");
    QTest::newRow("watching") << true;
    QTest::newRow("one look") << false;
}

void MannersTest::startsNothing()
{
    QFETCH(bool, follow);
    Scene scene;
    for (const QString &name : activatable)
        scene.privateBus.offer(name);
    QVERIFY(scene.privateBus.start());
    scene.options.busAddress = scene.privateBus.address();
    scene.options.follow = follow;
    scene.options.slowLook = 50ms;
    QVERIFY(scene.monitor.start(scene.privateBus.address()));
    scene.startWatch();
    QVERIFY(scene.settled());
    scene.watch->look();
    QVERIFY(scene.settled());
    // Come and gone: what was asked for a moment ago must not bring it back.
    QVERIFY(scene.startResolved(strictSeed()));
    scene.watch->look();
    QVERIFY(!follow || scene.until([](const Snapshot &s) { return s.resolver.presence == Presence::Present; }));
    scene.resolved.stop();
    scene.watch->look();
    QVERIFY(scene.until([](const Snapshot &s) { return s.resolver.presence == Presence::Absent; }));
    for (const QString &name : activatable)
        QVERIFY2(!scene.privateBus.wasActivated(name), qPrintable(name));
    QCOMPARE(scene.monitor.tell(u"report"_s).value("starting"_L1).toArray(), QJsonArray());
}

void MannersTest::flags()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.monitor.start(scene.privateBus.address()));
    const QJsonObject device{{u"name"_s, u"wan0"_s}, {u"connection"_s, u"Home"_s}};
    const QJsonObject manager{{u"devices"_s, QJsonArray{device}}, {u"checkUri"_s, u"http://ping.example/"_s}};
    QVERIFY(scene.networkManager.start(scene.privateBus.address(), manager));
    QJsonObject seed = strictSeed();
    const QJsonObject refused{{u"error"_s, u"org.freedesktop.resolve1.DnsError.REFUSED"_s}};
    seed.insert(u"answers"_s, QJsonObject{{u"*"_s, QJsonObject{{u"root"_s, refused}}}});
    seed.insert(u"version"_s, u"258.1"_s);
    QVERIFY(scene.startResolved(seed));
    scene.startWatch();
    QVERIFY(scene.until([](const Snapshot &s) { return s.lookup(2) && s.lookup(2)->second; }));
    scene.resolved.crash();
    QVERIFY(scene.until([](const Snapshot &s) { return s.resolver.presence == Presence::Absent; }));
    const QJsonObject report = scene.monitor.tell(u"report"_s);
    QVERIFY(report.value("calls"_L1).toObject().value("org.freedesktop.resolve1.Manager.ResolveRecord"_L1).toInt() > 0);
    QCOMPARE(report.value("starting"_L1).toArray(), QJsonArray());
    QCOMPARE(report.value("interactive"_L1).toArray(), QJsonArray());
}

/// All that is called is on this list; a new name wants a second look.
void MannersTest::readsOnly()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.monitor.start(scene.privateBus.address()));
    QVERIFY(scene.networkManager.start(scene.privateBus.address()));
    QVERIFY(scene.startResolved(strictSeed()));
    scene.startWatch();
    QVERIFY(scene.until([](const Snapshot &s) { return s.lookup(2) != nullptr; }));
    static const QStringList harmless{u"Get"_s, u"GetAll"_s, u"GetManagedObjects"_s, u"GetLink"_s, u"ResolveRecord"_s,
        u"ResolveHostname"_s, u"ListDelegates"_s, u"GetDelegate"_s, u"GetUnitFileState"_s, u"GetUnit"_s,
        u"GetAppliedConnection"_s, u"GetSettings"_s, u"ListLinks"_s};
    for (const QString &call : scene.monitor.tell(u"report"_s).value("calls"_L1).toObject().keys())
        QVERIFY2(harmless.contains(call.section(u'.', -1)), qPrintable(call));
}

/// A slow look is one question for each scope and one without link, and one read of the Manager and of each link with DNS.
void MannersTest::asksNoMoreThanItNeeds()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    // Shorter than a read takes on a busy machine.
    scene.options.slowLook = 20ms;
    scene.startWatch();
    QVERIFY(scene.until([](const Snapshot &s) { return s.settled && s.lookup(2) != nullptr; }));
    QVERIFY(scene.monitor.start(scene.privateBus.address()));
    const auto count = [](const QJsonObject &calls, const QString &member) {
        int count = 0;
        for (auto call = calls.begin(); call != calls.end(); ++call)
            count += call.key().section(u'.', -1) == member ? call.value().toInt() : 0;
        return count;
    };
    QJsonObject calls;
    QVERIFY(waitFor(
        [&] {
            calls = scene.monitor.tell(u"report"_s).value("calls"_L1).toObject();
            return count(calls, u"ResolveRecord"_s) >= 20;
        },
        20'000));
    // Two of each; the first look may be counted in part, and so may the last.
    const int reads = count(calls, u"GetAll"_s);
    const int questions = count(calls, u"ResolveRecord"_s);
    QVERIFY2(std::abs(reads - questions) <= 2, qPrintable(u"%1 reads, %2 questions"_s.arg(reads).arg(questions)));
}

/// Once all is answered nothing wakes the process up, until the next slow look: a limit ends with what it limits.
void MannersTest::leavesNothingRunning()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    scene.options.lookupLimit = 400ms;
    scene.options.opportunisticLookupLimit = 400ms;
    scene.startWatch();
    QVERIFY(scene.until([](const Snapshot &s) { return s.settled && !s.lookupsPending && s.lookup(2) != nullptr; }));
    QEventLoop loop;
    while (loop.processEvents())
        ;
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(800ms);
    int wakings = 0;
    while (limit.isActive()) {
        loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        wakings += 1;
    }
    QCOMPARE(wakings, 1);
}

DOTLIGHT_FAKES_MAIN(MannersTest)
#include "tst_manners.moc"
