// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/fakesmain.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// resolved absent, late, stopped, crashed, restarted, silent: all followed without a restart of ours.
class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absent_data();
    void absent();
    void starting();
    void appearsLate();
    void stops();
    void crashesAndReturns();
    void restartsUnderLoad();
    void silentFromTheStart();
    void fallsSilent();
    void noBus();
    void busGoesAway();
    void ownVersion_data();
    void ownVersion();
    void oneRound_data();
    void oneRound();
};

static bool present(const Snapshot &snapshot)
{
    return snapshot.resolver.presence == Presence::Present && snapshot.link(2) && snapshot.link(2)->dns;
}

static bool absentNow(const Snapshot &snapshot)
{
    return snapshot.resolver.presence == Presence::Absent;
}

static bool hasReason(const Assessment &verdict, ReasonId id)
{
    return std::ranges::any_of(verdict.reasons, [id](const Reason &reason) { return reason.id == id; });
}

static QString firstServer(const Snapshot &snapshot)
{
    return present(snapshot) && !snapshot.link(2)->dns->servers.isEmpty()
        ? snapshot.link(2)->dns->servers.first().address.toString()
        : QString();
}

static QJsonObject seedWithServer(const QString &address)
{
    QJsonObject one = link(u"yes"_s, u"yes"_s);
    one.insert(u"DNSEx"_s, QJsonArray{server(address, u"dns.example"_s)});
    return oneLink(one);
}

void PresenceTest::absent_data()
{
    QTest::addColumn<QString>("fileState");
    QTest::addColumn<ResolverAbsence>("expected");
    QTest::newRow("stopped") << u"enabled"_s << ResolverAbsence::Stopped;
    QTest::newRow("disabled") << u"disabled"_s << ResolverAbsence::Disabled;
    QTest::newRow("masked") << u"masked"_s << ResolverAbsence::Masked;
    QTest::newRow("not installed") << u""_s << ResolverAbsence::NotInstalled;
    QTest::newRow("a state that nobody knows") << u"purple"_s << ResolverAbsence::Stopped;
    QTest::newRow("no systemd") << u"none"_s << ResolverAbsence::Unknown;
}

void PresenceTest::absent()
{
    QFETCH(QString, fileState);
    Scene scene;
    QVERIFY(scene.bus({u"--file-state"_s, fileState, u"--active-state"_s, u"inactive"_s}));
    if (fileState == "none"_L1)
        scene.systemd.stop();
    scene.startWatch();
    QVERIFY(scene.settled());
    QCOMPARE(scene.snapshot()->resolver.presence, Presence::Absent);
    QTEST(scene.snapshot()->resolver.absence, "expected");
    QVERIFY(scene.snapshot()->lookups.isEmpty());
    QCOMPARE(scene.verdict().level, Level::NotInCharge);
    QVERIFY(hasReason(scene.verdict(), ReasonId::ResolverAbsent));
}

void PresenceTest::starting()
{
    Scene scene;
    QVERIFY(scene.bus({u"--active-state"_s, u"activating"_s}));
    scene.startWatch();
    QVERIFY(waitFor([&] { return hasReason(scene.verdict(), ReasonId::ResolverStarting); }, 10'000));
    QCOMPARE(scene.verdict().level, Level::Unknown);
    QVERIFY(scene.startResolved(strictSeed()));
    QVERIFY(scene.until(present));
}

void PresenceTest::appearsLate()
{
    Scene scene;
    QVERIFY(scene.bus({u"--active-state"_s, u"inactive"_s}));
    scene.startWatch();
    QVERIFY(scene.until(absentNow));
    QVERIFY(scene.startResolved(strictSeed()));
    QVERIFY(scene.until(present));
    QCOMPARE(scene.snapshot()->resolver.version, u"257.13"_s);
    QCOMPARE(scene.verdict().level, Level::Encrypted);
}

void PresenceTest::stops()
{
    Scene scene;
    QVERIFY(scene.begin(strictSeed()));
    QVERIFY(scene.until(present));
    scene.systemd.tell(u"unit"_s, {{u"file_state"_s, u"masked"_s}, {u"active_state"_s, u"inactive"_s}});
    scene.resolved.stop();
    QVERIFY(scene.until(absentNow));
    QCOMPARE(scene.snapshot()->resolver.absence, ResolverAbsence::Masked);
    QVERIFY2(!scene.snapshot()->link(2)->dns, "what a stopped resolved said must not outlive it");
    QVERIFY(scene.snapshot()->lookups.isEmpty());
    QCOMPARE(scene.verdict().level, Level::NotInCharge);
}

void PresenceTest::crashesAndReturns()
{
    Scene scene;
    QVERIFY(scene.begin(seedWithServer(u"192.0.2.1"_s)));
    QVERIFY(scene.until(present));
    scene.resolved.crash();
    QVERIFY(scene.until(absentNow));
    QVERIFY(scene.startResolved(seedWithServer(u"192.0.2.2"_s)));
    QVERIFY(scene.until([](const Snapshot &snapshot) { return firstServer(snapshot) == "192.0.2.2"_L1; }));
    QCOMPARE(scene.verdict().level, Level::Encrypted);
}

void PresenceTest::restartsUnderLoad()
{
    Scene scene;
    QVERIFY(scene.begin(seedWithServer(u"192.0.2.1"_s)));
    for (int round = 2; round <= 6; ++round) {
        // Each time some calls are on their way when it dies.
        scene.resolved.tell(u"delay"_s, {{u"ms"_s, 40}});
        scene.watch->look();
        QVERIFY(waitFor([&] { return scene.calls(u"GetAll"_s) > 0; }, 5'000));
        scene.resolved.crash();
        scene.watch->look();
        QVERIFY(scene.startResolved(seedWithServer(u"192.0.2.%1"_s.arg(round))));
    }
    QVERIFY(scene.until([](const Snapshot &snapshot) { return firstServer(snapshot) == "192.0.2.6"_L1; }));
    QCOMPARE(scene.verdict().level, Level::Encrypted);
}

void PresenceTest::silentFromTheStart()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed(), {u"--hang"_s}));
    scene.startWatch();
    QVERIFY(scene.settled());
    QCOMPARE(scene.verdict().level, Level::Unknown);
    QVERIFY(hasReason(scene.verdict(), ReasonId::ResolverUnresponsive));
    scene.resolved.tell(u"hang"_s, {{u"on"_s, false}});
    scene.watch->look();
    QVERIFY(scene.until(present));
    QCOMPARE(scene.verdict().level, Level::Encrypted);
}

void PresenceTest::fallsSilent()
{
    Scene scene;
    QVERIFY(scene.begin(strictSeed()));
    QVERIFY(scene.until(present));
    scene.resolved.tell(u"hang"_s);
    scene.watch->look();
    // The verdict of yesterday must not stand for a daemon that says nothing today.
    QVERIFY(waitFor(
        [&] { return scene.verdict().level == Level::Unknown || scene.verdict().level == Level::Failing; }, 15'000));
}

void PresenceTest::noBus()
{
    Scene scene;
    scene.options.busAddress = u"unix:path=%1/no-bus-here"_s.arg(scene.root.path());
    scene.watch = std::make_unique<Watch>(scene.options);
    const QSignalSpy failed(scene.watch.get(), &Watch::busFailed);
    scene.watch->start();
    QVERIFY(waitFor([&] { return failed.size() == 1; }, 10'000));
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void PresenceTest::busGoesAway()
{
    Scene scene;
    QVERIFY(scene.bus());
    // Without the bus's identity, which the next one does not have.
    scene.options.busAddress = scene.options.busAddress.section(u',', 0, 0);
    QVERIFY(scene.startResolved(strictSeed()));
    scene.startWatch();
    QVERIFY(scene.until(present));
    const QSignalSpy failed(scene.watch.get(), &Watch::busFailed);
    bool blamed = false;
    connect(scene.watch.get(), &Watch::changed, this, [&blamed](const SnapshotPtr &snapshot) {
        blamed |= hasReason(assess(*snapshot), ReasonId::ResolverUnresponsive);
    });
    scene.privateBus.stop();
    QVERIFY(waitFor([&] { return failed.size() == 1; }, 10'000));
    QVERIFY(!failed.first().first().toString().isEmpty());

    QVERIFY(scene.privateBus.start());
    FakeDaemon systemd(u"systemd1.py"_s);
    FakeDaemon resolved(u"resolved.py"_s);
    QVERIFY(systemd.start(scene.privateBus.address()));
    QVERIFY(resolved.start(scene.privateBus.address(), seedWithServer(u"192.0.2.9"_s)));
    scene.watch->look();
    QVERIFY(scene.until([](const Snapshot &snapshot) { return firstServer(snapshot) == "192.0.2.9"_L1; }));
    QCOMPARE(scene.verdict().level, Level::Encrypted);
    QVERIFY2(!blamed, "what the closed bus made of the calls under way was told as if resolved had said it");
}

void PresenceTest::ownVersion_data()
{
    QTest::addColumn<bool>("socket");
    QTest::addColumn<QString>("version");
    QTest::addColumn<Level>("level");
    QTest::newRow("resolved's own word") << true << u"257.13"_s << Level::Encrypted;
    QTest::newRow("systemd's, which may be newer") << false << u"262"_s << Level::Encrypted;
}

/// systemd was upgraded, and resolved still runs the code of before: its own word counts.
void PresenceTest::ownVersion()
{
    QFETCH(bool, socket);
    QFETCH(QString, version);
    QFETCH(Level, level);
    Scene scene;
    QVERIFY(scene.bus({u"--version"_s, u"262"_s}));
    QVERIFY(scene.startResolved(strictSeed()));
    if (!socket)
        QVERIFY(QFile::remove(scene.root.path() + u"/run/systemd/resolve/io.systemd.Resolve"_s));
    scene.startWatch();
    QVERIFY(scene.until(present));
    QCOMPARE(scene.snapshot()->resolver.version, version);
    QCOMPARE(scene.snapshot()->resolver.versionCertain, socket);
    QCOMPARE(scene.verdict().level, level);
    QVERIFY(hasReason(scene.verdict(), ReasonId::StrictNotVerified));
}

void PresenceTest::oneRound_data()
{
    QTest::addColumn<bool>("running");
    QTest::newRow("resolved runs") << true;
    QTest::newRow("resolved does not run") << false;
}

/// As dotlightctl status does it: no signal is followed.
void PresenceTest::oneRound()
{
    QFETCH(bool, running);
    Scene scene;
    QVERIFY(scene.bus({u"--active-state"_s, running ? u"active"_s : u"inactive"_s}));
    QVERIFY(!running || scene.startResolved(strictSeed()));
    scene.options.follow = false;
    scene.startWatch();
    QVERIFY(scene.settled());
    QCOMPARE(scene.snapshot()->resolver.presence, running ? Presence::Present : Presence::Absent);
    QCOMPARE(scene.verdict().level, running ? Level::Encrypted : Level::NotInCharge);
}

DOTLIGHT_FAKES_MAIN(PresenceTest)
#include "tst_presence.moc"
