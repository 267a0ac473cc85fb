// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/wire/wirecheck.h"

#include "fixture/addresses.h"
#include "fixture/checkstage.h"
#include "fixture/fakesmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <unistd.h>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// As in passwd(5): in the name of resolved's user, this test's own sockets are its.
QString passwd(uint uid)
{
    return u"root:x:0:0:root:/root:/bin/sh\nsystemd-resolve:x:%1:999::/:/usr/sbin/nologin\n"_s.arg(uid);
}

QJsonObject errorForAll(const QString &name)
{
    return {{u"root"_s, error(name)}};
}
}

// rule: long because each way in which sockets can lie has its row here.
/// The kernel's own lists, of sockets that this test opens in the name of resolved.
class WireCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void seen_data();
    void seen() { sees(); }
    void notSeen_data();
    void notSeen() { sees(); }
    void seenInTheMiddle();
    void foreignFiles_data();
    void foreignFiles();
    void longLists_data();
    void longLists();
    void resolverFails_data();
    void resolverFails();
    void resolverCrashes();
    void inClearIsProven_data();
    void inClearIsProven();
    void theWorseLookupIsProven_data();
    void theWorseLookupIsProven();
    void programsHereAreLeftOut();
    void silentServersAreNotAskedAgain();
    void asksAgain_data();
    void asksAgain();
    void foundBetween();
    void nothingToLookAt();
    void cancelled();

private:
    using Sockets = std::function<void(WireCheckTest &test)>;
    static void columns();
    void sees();
    void connectTcp(quint16 port);
    void connectUdp(quint16 port);
    void listensOnly();
    [[nodiscard]] std::unique_ptr<CheckRun> begin(TransportMode mode, int port = 0);

    CheckStage m_stage;
    std::vector<std::unique_ptr<QObject>> m_open;
};

void WireCheckTest::initTestCase()
{
    QVERIFY(ownServers());
    QVERIFY(m_stage.start());
}

void WireCheckTest::init()
{
    m_open.clear();
    m_stage.answers({});
    const QString proc = m_stage.root.path() + u"/proc"_s;
    QFile::remove(proc);
    // Never through a link to the real one.
    if (!QFileInfo(proc).isSymLink())
        QDir(proc).removeRecursively();
    QVERIFY(QFile::link(u"/proc"_s, proc));
    QVERIFY(m_stage.root.write(u"etc/passwd"_s, passwd(getuid())));
}

void WireCheckTest::connectTcp(quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    auto socket = std::make_unique<QTcpSocket>();
    QVERIFY(server->listen(QHostAddress(peerAddress), port));
    socket->connectToHost(peerAddress, port);
    QVERIFY(QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }, QDeadlineTimer(5s)));
    m_open.push_back(std::move(server));
    m_open.push_back(std::move(socket));
}

void WireCheckTest::connectUdp(quint16 port)
{
    auto socket = std::make_unique<QUdpSocket>();
    socket->connectToHost(peerAddress, port);
    QVERIFY(QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }, QDeadlineTimer(5s)));
    m_open.push_back(std::move(socket));
}

void WireCheckTest::listensOnly()
{
    auto server = std::make_unique<QTcpServer>();
    auto socket = std::make_unique<QUdpSocket>();
    QVERIFY(server->listen(QHostAddress(peerAddress), tlsPort));
    QVERIFY(socket->bind(QHostAddress(peerAddress), plainPort));
    m_open.push_back(std::move(server));
    m_open.push_back(std::move(socket));
}

std::unique_ptr<CheckRun> WireCheckTest::begin(TransportMode mode, int port)
{
    return m_stage.begin<WireCheck>({scopeOf(2, mode, {serverAt(peerAddress, port)})});
}

void WireCheckTest::columns()
{
    QTest::addColumn<Sockets>("sockets");
    QTest::addColumn<TransportMode>("mode");
    QTest::addColumn<int>("port");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
}

void WireCheckTest::seen_data()
{
    columns();
    const auto row = [](const char *tag, const Sockets &sockets, TransportMode mode, Finding finding, Verdict verdict,
                         int port = 0) { QTest::newRow(tag) << sockets << mode << port << finding << verdict; };
    const Sockets tls = [](WireCheckTest &test) { test.connectTcp(tlsPort); };
    const Sockets plain = [](WireCheckTest &test) { test.connectUdp(plainPort); };
    const Sockets both = [](WireCheckTest &test) {
        test.connectTcp(tlsPort);
        test.connectUdp(plainPort);
    };
    row("TLS", tls, TransportMode::Strict, Finding::WireTls, Verdict::Passed);
    row("in clear as set", plain, TransportMode::Off, Finding::WirePlainAsSet, Verdict::Passed);
    row("in clear, though strict", plain, TransportMode::Strict, Finding::WirePlain, Verdict::Failed);
    row(
        "in clear over TCP, though strict", [](WireCheckTest &test) { test.connectTcp(plainPort); },
        TransportMode::Strict, Finding::WirePlain, Verdict::Failed);
    row("both, though strict", both, TransportMode::Strict, Finding::WireBoth, Verdict::Failed);
    row("both", both, TransportMode::Opportunistic, Finding::WireBoth, Verdict::Inconclusive);
    row(
        "TLS on a port of its own", [](WireCheckTest &test) { test.connectTcp(8530); }, TransportMode::Strict,
        Finding::WireTls, Verdict::Passed, 8530);
}

void WireCheckTest::notSeen_data()
{
    columns();
    const auto row = [](const char *tag, const Sockets &sockets) {
        QTest::newRow(tag) << sockets << TransportMode::Strict << 0 << Finding::WireNothingSeen
                           << Verdict::Inconclusive;
    };
    const auto as = [](const QString &text) -> Sockets {
        return [text](WireCheckTest &test) {
            test.connectTcp(tlsPort);
            QVERIFY(test.m_stage.root.write(u"etc/passwd"_s, text));
        };
    };
    row("none", [](WireCheckTest &) { });
    row("another port", [](WireCheckTest &test) { test.connectTcp(443); });
    row("not connected", [](WireCheckTest &test) { test.listensOnly(); });
    row("somebody else's", as(passwd(getuid() + 1)));
    row("our own, and nobody is resolved", as(u"root:x:0:0:root:/root:/bin/sh\n"_s));
    row("our own, and garbage for users", as(u"systemd-resolve:x:zero\n::::\nsystemd-resolve\n"_s));
}

void WireCheckTest::sees()
{
    QFETCH(const Sockets, sockets);
    QFETCH(const TransportMode, mode);
    QFETCH(const int, port);
    sockets(*this);
    const auto run = begin(mode, port);
    QVERIFY(run->ended(5s));
    QCOMPARE(run->ends(), 1);
    QTEST(run->finding(), "finding");
    QTEST(run->results().first().verdict, "verdict");
}

/// One that lives for a part of the lookup alone.
void WireCheckTest::seenInTheMiddle()
{
    m_stage.resolved.tell(u"hang"_s);
    const auto run = begin(TransportMode::Strict);
    QVERIFY(m_stage.askedResolved(1));
    connectTcp(tlsPort);
    // Timers come in the order of their times, so it has looked by then: every 25 ms at the latest.
    bool looked = false;
    QTimer::singleShot(100ms, Qt::PreciseTimer, this, [&looked] { looked = true; });
    QVERIFY(QTest::qWaitFor([&] { return looked; }, QDeadlineTimer(5s)));
    m_open.clear();
    m_stage.resolved.tell(u"hang"_s, {{u"on"_s, false}});
    QVERIFY(run->ended(5s));
    QCOMPARE(run->finding(), Finding::WireTls);
}

void WireCheckTest::foreignFiles_data()
{
    QTest::addColumn<QString>("text");
    const QString line = u"0: 0100007F:1F90 350200C0:0355 01 00000000:00000000 00:00000000 00000000 "_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("garbage") << QString(100000, QChar(u'\x1f'));
    QTest::newRow("no user") << line;
    QTest::newRow("a user that is no number") << line + u"root 0 1\n"_s;
    QTest::newRow("an address that is none") << u"0: 0100007F:1F90 35zz00C0:0355 01 0:0 0:0 0 %1 0\n"_s.arg(getuid());
    QTest::newRow("an address too long") << u"0: 0100007F:1F90 350200C0350200C0:0355 01 0:0 0:0 0 %1 0\n"_s.arg(
        getuid());
    QTest::newRow("a port too large") << u"0: 0100007F:1F90 350200C0:FFFFF 01 0:0 0:0 0 %1 0\n"_s.arg(getuid());
}

void WireCheckTest::foreignFiles()
{
    QFETCH(const QString, text);
    QVERIFY(QFile::remove(m_stage.root.path() + u"/proc"_s));
    for (const auto &name : {u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s})
        QVERIFY(m_stage.root.write(u"proc/net/"_s + name, text));
    const auto run = begin(TransportMode::Strict);
    QVERIFY(run->ended(5s));
    QCOMPARE(run->finding(), Finding::WireNothingSeen);
}

void WireCheckTest::longLists_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("long") << (2 << 20) << Finding::WireTls;
    QTest::newRow("too long to be read") << (17 << 20) << Finding::WireListsUnread;
}

/// Any user may open so many sockets that others stand behind them.
void WireCheckTest::longLists()
{
    QFETCH(const int, size);
    QVERIFY(QFile::remove(m_stage.root.path() + u"/proc"_s));
    QVERIFY(
        m_stage.root.write(u"proc/net/tcp"_s, u"0: 0100007F:1F90 350200C0:0355 01 0:0 0:0 0 %1 0\n"_s.arg(getuid())));
    QVERIFY(m_stage.root.write(u"proc/net/udp"_s, QString(size, u' ')));
    const auto run = begin(TransportMode::Strict);
    QVERIFY(run->ended(5s));
    QTEST(run->finding(), "finding");
}

void WireCheckTest::resolverFails_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::newRow("an error") << errorForAll(u"org.freedesktop.resolve1.NoNameServers"_s);
    QTest::newRow("timeout") << errorForAll(u"org.freedesktop.DBus.Error.Timeout"_s);
    QTest::newRow("another signature") << QJsonObject{{u"root"_s, garbage}};
}

/// A connection that is there may be left over.
void WireCheckTest::resolverFails()
{
    QFETCH(const QJsonObject, answers);
    m_stage.answers(answers);
    connectTcp(tlsPort);
    const auto run = begin(TransportMode::Strict);
    QVERIFY(run->ended(4s));
    QCOMPARE(run->finding(), Finding::WireTlsUnused);
}

void WireCheckTest::resolverCrashes()
{
    CheckStage stage;
    QVERIFY(stage.start());
    stage.resolved.tell(u"hang"_s);
    const auto run = stage.begin<WireCheck>({scopeOf(2, TransportMode::Strict, {serverAt(peerAddress)})});
    QVERIFY(stage.askedResolved(1));
    stage.resolved.crash();
    QVERIFY(run->ended(4s));
    QCOMPARE(run->ends(), 1);
}

void WireCheckTest::inClearIsProven_data()
{
    QTest::addColumn<TransportMode>("mode");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<bool>("proven");
    QTest::newRow("strict") << TransportMode::Strict << plainPort << true;
    QTest::newRow("opportunistic") << TransportMode::Opportunistic << plainPort << true;
    QTest::newRow("not: off") << TransportMode::Off << plainPort << false;
    QTest::newRow("not: TLS") << TransportMode::Strict << tlsPort << false;
}

/// The level rests on it.
void WireCheckTest::inClearIsProven()
{
    QFETCH(const TransportMode, mode);
    QFETCH(const quint16, port);
    QFETCH(const bool, proven);
    if (port == plainPort)
        connectUdp(port);
    else
        connectTcp(port);
    const auto run = begin(mode);
    QVERIFY(run->ended(5s));
    const Proofs proofs = run->proofs();
    const ScopeProof *proof = proofIn(proofs.scopes, 2, {});
    QCOMPARE(proof && proof->wireInClear, proven);
}

void WireCheckTest::theWorseLookupIsProven_data()
{
    QTest::addColumn<quint64>("before");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<qsizetype>("proven");
    constexpr quint64 encrypted = LookupFlag::FromNetwork | LookupFlag::Confidential;
    QTest::newRow("in clear now") << encrypted << u"0x800001"_s << qsizetype(1);
    QTest::newRow("not: encrypted still") << encrypted << u"0x840001"_s << qsizetype(0);
    QTest::newRow("not: encrypted now") << quint64(LookupFlag::FromNetwork) << u"0x840001"_s << qsizetype(0);
}

void WireCheckTest::theWorseLookupIsProven()
{
    QFETCH(const quint64, before);
    QFETCH(const QString, newer);
    Lookup old{.ifindex = 2, .root = {}, .second = {}};
    old.root.outcome = Answer::Outcome::Answered;
    old.root.flags = before;
    m_stage.proven.lookups = {old};
    m_stage.answers({{u"root"_s, QJsonObject{{u"flags"_s, newer}}}});
    connectTcp(tlsPort);
    const auto run = begin(TransportMode::Opportunistic);
    const bool ended = run->ended(5s);
    m_stage.proven.lookups.clear();
    QVERIFY(ended);
    QTEST(run->proofs().lookups.size(), "proven");
}

void WireCheckTest::programsHereAreLeftOut()
{
    const auto run = m_stage.begin<WireCheck>({scopeOf(2, TransportMode::Opportunistic, {serverAt(u"127.0.0.1"_s)})});
    QVERIFY(run->ended(5s));
    QCOMPARE(run->finding(), Finding::NothingToCheck);
    QCOMPARE(run->results().first().verdict, Verdict::Skipped);
    QCOMPARE(m_stage.resolved.tell(u"asked"_s)[u"asked"].toArray(), QJsonArray());
}

void WireCheckTest::silentServersAreNotAskedAgain()
{
    Lookup silent{.ifindex = 2, .root = {}, .second = {}};
    silent.root.outcome = Answer::Outcome::Unreachable;
    silent.root.duration = 5s;
    m_stage.proven.lookups = {silent};
    // left over from before
    connectTcp(tlsPort);
    connectUdp(plainPort);
    const auto run = begin(TransportMode::Strict);
    const bool ended = run->ended(5s);
    m_stage.proven.lookups.clear();
    QVERIFY(ended);
    QCOMPARE(run->finding(), Finding::WireNotAsked);
    QCOMPARE(run->results().first().verdict, Verdict::Inconclusive);
    QCOMPARE(m_stage.resolved.tell(u"asked"_s)[u"asked"].toArray(), QJsonArray());
}

void WireCheckTest::asksAgain_data()
{
    QTest::addColumn<Sockets>("sockets");
    QTest::addColumn<TransportMode>("mode");
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<bool>("again");
    const Sockets none = [](WireCheckTest &) { };
    const Sockets tls = [](WireCheckTest &test) { test.connectTcp(tlsPort); };
    const Sockets plain = [](WireCheckTest &test) { test.connectUdp(plainPort); };
    const QJsonObject slow{{u"root"_s, QJsonObject{{u"flags"_s, u"0x800001"_s}, {u"delay"_s, 1100}}}};
    const auto row = [](const char *tag, const Sockets &sockets, TransportMode mode, const QJsonObject &answers,
                         bool again) { QTest::newRow(tag) << sockets << mode << answers << again; };
    row("nothing seen", none, TransportMode::Off, {}, true);
    row("TLS is left over where it is off", tls, TransportMode::Off, {}, true);
    row("not: in clear", plain, TransportMode::Off, {}, false);
    row("not: TLS", tls, TransportMode::Strict, {}, false);
    row("not: nobody answers", none, TransportMode::Off, errorForAll(u"org.freedesktop.DBus.Error.Timeout"_s), false);
    row("not: there is no time left", none, TransportMode::Off, slow, false);
}

/// A question in clear is soon over, and the next one may be seen.
void WireCheckTest::asksAgain()
{
    QFETCH(const Sockets, sockets);
    QFETCH(const TransportMode, mode);
    QFETCH(const QJsonObject, answers);
    m_stage.answers(answers);
    sockets(*this);
    const auto run = begin(mode);
    QVERIFY(run->ended(5s));
    QCOMPARE(run->ends(), 1);
    const qsizetype asked = m_stage.resolved.tell(u"asked"_s)[u"asked"].toArray().size();
    QTEST(asked > 1, "again");
    QVERIFY(asked <= 20);
}

/// It is there from the second question on.
void WireCheckTest::foundBetween()
{
    m_stage.answers({{u"root"_s, QJsonObject{{u"flags"_s, u"0x800001"_s}, {u"delay"_s, 150}}}});
    const auto run = begin(TransportMode::Off);
    QVERIFY(m_stage.askedResolved(2));
    connectUdp(plainPort);
    QVERIFY(run->ended(5s));
    QCOMPARE(run->finding(), Finding::WirePlainAsSet);
}

void WireCheckTest::nothingToLookAt()
{
    const auto run = m_stage.begin<WireCheck>({});
    QVERIFY(run->ended(5s));
    QCOMPARE(run->finding(), Finding::NothingToCheck);
    QCOMPARE(run->results().first().verdict, Verdict::Skipped);
}

void WireCheckTest::cancelled()
{
    m_stage.resolved.tell(u"hang"_s);
    const auto run = begin(TransportMode::Strict);
    QVERIFY(m_stage.askedResolved(1));
    run->cancel();
    m_stage.letAllArrive();
    QCOMPARE(run->ends(), 0);
    QVERIFY(run->results().isEmpty());
}

DOTLIGHT_FAKES_MAIN(WireCheckTest)
#include "tst_wirecheck.moc"
