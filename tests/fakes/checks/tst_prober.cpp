// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long a run of all checks, and the tables of what comes before what

#include "checks/prober.h"

#include "fixture/addresses.h"
#include "fixture/checkstage.h"
#include "fixture/dnsserver.h"
#include "fixture/fakesmain.h"
#include "support/situation.h"

#include <QJsonArray>
#include <QPointer>
#include <QProcess>
#include <QSet>
#include <QTcpSocket>

#include <algorithm>
#include <map>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// What begins beside it and has to wait for nobody is over long before.
const QJsonObject slow{{u"root"_s, QJsonObject{{u"flags"_s, u"0x840201"_s}, {u"delay"_s, 500}}},
    {u"cached"_s, QJsonObject{{u"flags"_s, u"0x140201"_s}}}};

/// Nothing is known of it but its settings.
SnapshotPtr computer()
{
    Snapshot snapshot = Test::protectedComputer();
    snapshot.lookups.clear();
    LinkDns &dns = *Test::wan(snapshot).dns;
    // One without a name is asked whom it designates.
    dns.servers = {Test::server("192.0.2.53", "")};
    dns.currentServer = Test::server("192.0.2.53", "");
    return std::make_shared<const Snapshot>(snapshot);
}

QList<CheckId> lastFirst()
{
    QList<CheckId> all;
    for (int i = checkCount; i > 0; --i)
        all.append(CheckId(i - 1));
    return all;
}

/// Quick where it is timed, and silent where it is asked whom it designates.
void answersRoot(const Asked &asked)
{
    if (Fakes::asked(asked.question).type == RecordType::SOA)
        asked.answer(emptyReply(asked.question));
}

bool tlsWasMade(const Proofs &proofs)
{
    return std::ranges::any_of(proofs.scopes, [](const ScopeProof &scope) {
        return std::ranges::any_of(
            scope.servers, [](const ServerProof &server) { return server.handshake != Handshake::NotTested; });
    });
}

ProbeRequest requestOn(const CheckStage &stage, const QList<CheckId> &checks)
{
    return {.checks = checks, .only = {}, .busAddress = stage.privateBus.address(), .root = stage.root.path()};
}

/// A prober and all that it told.
class ProberRun
{
public:
    ProberRun(const CheckStage &stage, const QList<CheckId> &checks)
        : m_prober(std::make_unique<Prober>(stage.snapshot, requestOn(stage, checks)))
    {
        QObject::connect(
            m_prober.get(), &Prober::found, m_prober.get(), [this](const CheckResult &result) { onFound(result); });
        QObject::connect(m_prober.get(), &Prober::finished, m_prober.get(), [this] { m_ends += 1; });
    }
    Q_DISABLE_COPY_MOVE(ProberRun)

    /// Done from within the first result of that check.
    void at(CheckId id, const std::function<void()> &deed) { m_deeds[id] = deed; }
    void start() { m_prober->start(); }
    void stop() { m_prober->stop(); }
    void cancel() { m_prober.reset(); }
    [[nodiscard]] bool ended(std::chrono::milliseconds limit) const
    {
        return QTest::qWaitFor([this] { return m_ends > 0; }, QDeadlineTimer(limit));
    }
    /// Waits until each of these has told something.
    [[nodiscard]] bool hasTold(const QList<CheckId> &ids) const
    {
        return QTest::qWaitFor(
            [&] { return std::ranges::all_of(ids, [this](CheckId id) { return has(id); }); }, QDeadlineTimer(10s));
    }

    [[nodiscard]] const Prober &prober() const { return *m_prober; }
    [[nodiscard]] const QList<CheckResult> &results() const { return m_results; }
    [[nodiscard]] int ends() const { return m_ends; }
    [[nodiscard]] bool has(CheckId id) const { return std::ranges::contains(m_results, id, &CheckResult::id); }
    /// Whether all that the one told came before all that the other told.
    [[nodiscard]] bool inOrder(CheckId earlier, CheckId later) const
    {
        const auto first = std::ranges::find(m_results, later, &CheckResult::id);
        return std::ranges::find(first, m_results.end(), earlier, &CheckResult::id) == m_results.end();
    }
    /// Each once, in the order of their list.
    [[nodiscard]] QList<CheckId> told() const
    {
        QList<CheckId> ids;
        for (const CheckResult &result : m_results) {
            if (!ids.contains(result.id))
                ids.append(result.id);
        }
        std::ranges::sort(ids);
        return ids;
    }
    /// As often as it was told, in the order of their list.
    [[nodiscard]] QList<CheckId> notFinished() const
    {
        QList<CheckId> ids;
        for (const CheckResult &result : m_results) {
            if (result.finding == Finding::NotFinished)
                ids.append(result.id);
        }
        std::ranges::sort(ids);
        return ids;
    }

private:
    void onFound(const CheckResult &result)
    {
        const bool first = !has(result.id);
        m_results.append(result);
        if (m_ends > 0)
            QTest::qFail("a result after the end", __FILE__, __LINE__);
        const auto deed = m_deeds.find(result.id);
        if (first && deed != m_deeds.end())
            deed->second();
    }

    std::unique_ptr<Prober> m_prober;
    QList<CheckResult> m_results;
    std::map<CheckId, std::function<void()>> m_deeds;
    int m_ends = 0;
};
}

/// The phases: what is made side by side, what waits for what, and what is made silently for others.
class ProberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void order_data();
    void order();
    void waits_data();
    void waits();
    void sendsNothing_data();
    void sendsNothing();
    void sideBySide();
    void withTls_data();
    void withTls();
    void withoutTls_data();
    void withoutTls();
    void connectionsEnd();
    void stopped_data();
    void stopped();
    void cancelled();

private:
    [[nodiscard]] qsizetype askedOfResolved();
    void hang(bool on) { m_stage.resolved.tell(u"hang"_s, {{u"on"_s, on}}); }
    void alone(CheckId id, bool tls, Finding finding = Finding::Count);

    TestNamesList m_names;
    CheckStage m_stage;
    /// Of all checks.
    std::unique_ptr<ProberRun> m_all;
};

void ProberTest::initTestCase()
{
    QVERIFY(ownServers());
    // A link of this machine has it, so it is asked over no other.
    QCOMPARE(QProcess::execute(u"ip"_s, {u"address"_s, u"add"_s, peerAddress + u"/32"_s, u"dev"_s, u"lo"_s}), 0);
    QVERIFY(m_stage.start());
    QVERIFY(m_names.write());
    m_stage.snapshot = computer();
    m_stage.answers(slow);
    const DnsServer server(peerAddress, plainPort, &answersRoot);
    QVERIFY(server.isListening());
    m_all = std::make_unique<ProberRun>(m_stage, lastFirst());
    m_all->start();
    QVERIFY(m_all->ended(Prober::limit + 5s));
    QCOMPARE(m_all->ends(), 1);
    QCOMPARE(m_all->prober().done(), checkCount);
}

void ProberTest::init()
{
    hang(false);
    m_stage.answers({});
}

qsizetype ProberTest::askedOfResolved()
{
    return m_stage.resolved.tell(u"asked"_s)[u"asked"].toArray().size();
}

void ProberTest::order_data()
{
    QTest::addColumn<CheckId>("earlier");
    QTest::addColumn<CheckId>("later");
    const auto row = [](const char *earlier, CheckId one, const char *later, CheckId other) {
        QTest::addRow("%s before %s", earlier, later) << one << other;
    };
    row("lookup", CheckId::Lookup, "portal", CheckId::Portal);
    row("tls", CheckId::Tls, "port-853", CheckId::Port853);
    const auto beforeWire = [&row](const char *earlier, CheckId one) { row(earlier, one, "wire", CheckId::Wire); };
    beforeWire("resolv-conf", CheckId::ResolvConf);
    beforeWire("local-proxy", CheckId::LocalProxy);
    beforeWire("networkmanager", CheckId::NetworkManager);
    beforeWire("bypass", CheckId::Bypass);
    beforeWire("lookup", CheckId::Lookup);
    beforeWire("clock", CheckId::Clock);
    beforeWire("trust-anchor", CheckId::TrustAnchor);
    beforeWire("dnssec", CheckId::Dnssec);
    beforeWire("tls", CheckId::Tls);
    beforeWire("designated-resolver", CheckId::DesignatedResolver);
    beforeWire("port-853", CheckId::Port853);
    beforeWire("portal", CheckId::Portal);
    row("wire", CheckId::Wire, "latency", CheckId::Latency);
}

/// Whatever the order that they were asked for in.
void ProberTest::order()
{
    QFETCH(const CheckId, earlier);
    QFETCH(const CheckId, later);
    QVERIFY(m_all->has(earlier));
    QVERIFY(m_all->has(later));
    QVERIFY(m_all->inOrder(earlier, later));
}

void ProberTest::waits_data()
{
    QTest::addColumn<QList<CheckId>>("over");
    QTest::addColumn<CheckId>("later");
    QTest::newRow("portal") << QList<CheckId>{CheckId::LocalProxy} << CheckId::Portal;
    QTest::newRow("port-853, though tls is over")
        << QList<CheckId>{CheckId::LocalProxy, CheckId::Tls} << CheckId::Port853;
}

/// For all of a phase, and not for the first that is over: the lookups are made with each, and hang.
void ProberTest::waits()
{
    QFETCH(const QList<CheckId>, over);
    QFETCH(const CheckId, later);
    const DnsServer server(peerAddress, plainPort, &answersRoot);
    hang(true);
    ProberRun run(m_stage, over + QList<CheckId>{later});
    run.start();
    QVERIFY(run.hasTold(over));
    QCoreApplication::processEvents();
    QCOMPARE(run.prober().done(), int(over.size()));
    QVERIFY(!run.has(later));
    hang(false);
    QVERIFY(run.ended(10s));
    QVERIFY(run.has(later));
}

void ProberTest::sendsNothing_data()
{
    QTest::addColumn<CheckId>("earlier");
    QTest::addColumn<CheckId>("later");
    // Two by the lookups, one by wire.
    QTest::addColumn<qsizetype>("asked");
    const auto row = [](const char *tag, CheckId earlier, CheckId later, qsizetype asked) {
        QTest::newRow(tag) << earlier << later << asked;
    };
    row("wire during lookup", CheckId::Lookup, CheckId::Wire, 2);
    row("latency during lookup", CheckId::Lookup, CheckId::Latency, 2);
    row("latency during wire", CheckId::Wire, CheckId::Latency, 3);
}

/// What would be disturbed by the others, or disturbs them.
void ProberTest::sendsNothing()
{
    QFETCH(const CheckId, earlier);
    QFETCH(const CheckId, later);
    m_stage.answers(slow);
    const DnsServer server(peerAddress, plainPort, &answersRoot);
    qsizetype asked = -1;
    int askedOfServer = -1;
    ProberRun run(m_stage, {later, earlier});
    run.at(earlier, [&] {
        asked = askedOfResolved();
        askedOfServer = server.asked();
    });
    run.start();
    QVERIFY(run.ended(20s));
    QTEST(asked, "asked");
    QCOMPARE(askedOfServer, 0);
    QVERIFY(run.has(later));
}

/// Nobody answers, so none is over before all were sent.
void ProberTest::sideBySide()
{
    QSet<quint16> atStub;
    const DnsServer stub(
        stubAddress, plainPort, [&atStub](const Asked &asked) { atStub.insert(Fakes::asked(asked.question).type); });
    const DnsServer server(peerAddress, plainPort, [](const Asked &) { });
    const Listener encrypted(peerAddress, tlsPort, [](QTcpSocket &) { });
    QVERIFY(stub.isListening() && server.isListening() && encrypted.isListening());
    hang(true);
    ProberRun run(m_stage,
        {CheckId::ResolvConf, CheckId::Clock, CheckId::TrustAnchor, CheckId::Dnssec, CheckId::Tls,
            CheckId::DesignatedResolver});
    run.start();
    // By resolv-conf, trust-anchor and clock.
    const QSet<quint16> ofStub{RecordType::A, RecordType::DNSKEY, RecordType::SOA};
    // Two lookups, the trust anchors for two checks, three good names.
    constexpr qsizetype ofResolved = 7;
    QVERIFY(QTest::qWaitFor(
        [&] {
            return atStub == ofStub && server.asked() > 0 && encrypted.taken() > 0 && askedOfResolved() >= ofResolved;
        },
        QDeadlineTimer(20s)));
    QCOMPARE(run.prober().done(), 0);
    QVERIFY(run.results().isEmpty());
}

/// One check was asked for: it alone is told of and counted, whatever is made for it. The lookups are, for the level.
void ProberTest::alone(CheckId id, bool tls, Finding finding)
{
    const DnsServer server(peerAddress, plainPort, &answersRoot);
    ProberRun run(m_stage, {id});
    run.start();
    QVERIFY(run.ended(20s));
    QCoreApplication::processEvents();
    QCOMPARE(run.ends(), 1);
    QCOMPARE(run.told(), QList<CheckId>{id});
    QCOMPARE(run.prober().wanted(), 1);
    QCOMPARE(run.prober().done(), 1);
    QCOMPARE(run.prober().proofs().lookups.size(), 2);
    QCOMPARE(tlsWasMade(run.prober().proofs()), tls);
    if (finding != Finding::Count)
        QCOMPARE(run.results().first().finding, finding);
}

void ProberTest::withTls_data()
{
    QTest::addColumn<CheckId>("id");
    QTest::addColumn<Finding>("finding");
    // Its port is closed, and it answers in clear.
    QTest::newRow("port-853") << CheckId::Port853 << Finding::Port853Blocked;
    QTest::newRow("portal") << CheckId::Portal << Finding::PortalNotLookedFor;
}

/// They build on what tls has proven.
void ProberTest::withTls()
{
    QFETCH(const CheckId, id);
    QFETCH(const Finding, finding);
    alone(id, true, finding);
}

void ProberTest::withoutTls_data()
{
    QTest::addColumn<CheckId>("id");
    QTest::newRow("lookup") << CheckId::Lookup;
    QTest::newRow("local-proxy") << CheckId::LocalProxy;
    QTest::newRow("wire") << CheckId::Wire;
    QTest::newRow("latency") << CheckId::Latency;
}

void ProberTest::withoutTls()
{
    QFETCH(const CheckId, id);
    alone(id, false);
}

/// What a phase has opened is closed when others look at connections.
void ProberTest::connectionsEnd()
{
    m_stage.answers(slow);
    QList<QPointer<QTcpSocket>> taken;
    const Listener encrypted(peerAddress, tlsPort, [&taken](QTcpSocket &socket) { taken.append(QPointer(&socket)); });
    QVERIFY(encrypted.isListening());
    const auto open = [&taken] {
        return qsizetype(std::ranges::count_if(taken, [](const QPointer<QTcpSocket> &socket) {
            return socket && socket->state() == QAbstractSocket::ConnectedState;
        }));
    };
    qsizetype duringTls = -1;
    qsizetype duringWire = -1;
    ProberRun run(m_stage, {CheckId::Tls, CheckId::Wire});
    run.at(CheckId::Tls, [&] { duringTls = open(); });
    run.at(CheckId::Wire, [&] { duringWire = open(); });
    run.start();
    QVERIFY(run.ended(20s));
    QCOMPARE(duringTls, qsizetype(1));
    QCOMPARE(duringWire, qsizetype(0));
}

void ProberTest::stopped_data()
{
    QTest::addColumn<QList<CheckId>>("checks");
    QTest::addColumn<std::optional<CheckId>>("hangAfter");
    QTest::addColumn<QList<CheckId>>("over");
    QTest::addColumn<qsizetype>("asked");
    QTest::addColumn<QList<CheckId>>("notFinished");
    const auto row = [](const char *tag, const QList<CheckId> &checks, std::optional<CheckId> hangAfter,
                         const QList<CheckId> &over, qsizetype asked, const QList<CheckId> &notFinished) {
        QTest::newRow(tag) << checks << hangAfter << over << asked << notFinished;
    };
    const QList<CheckId> later{CheckId::Portal, CheckId::Tls, CheckId::Port853, CheckId::Wire, CheckId::Latency};
    const QList<CheckId> open = QList<CheckId>{CheckId::Lookup} + later;
    row("in the first phase", QList<CheckId>{CheckId::Lookup, CheckId::LocalProxy} + later, std::nullopt,
        {CheckId::LocalProxy}, 2, open);
    // What wire saw so far is told.
    row("during wire", {CheckId::Lookup, CheckId::Wire, CheckId::Latency}, CheckId::Lookup, {CheckId::Lookup}, 3,
        {CheckId::Latency});
    row("during latency", {CheckId::Wire, CheckId::Latency}, CheckId::Wire, {CheckId::Wire}, 4, {});
}

/// Each is told of before stop() returns, those that did not begin too, once; nothing comes afterwards, and no end.
void ProberTest::stopped()
{
    QFETCH(const QList<CheckId>, checks);
    QFETCH(const std::optional<CheckId>, hangAfter);
    QFETCH(const QList<CheckId>, over);
    QFETCH(const qsizetype, asked);
    const DnsServer server(peerAddress, plainPort, &answersRoot);
    const Listener encrypted(peerAddress, tlsPort, [](QTcpSocket &) { });
    ProberRun run(m_stage, checks);
    if (hangAfter)
        run.at(*hangAfter, [this] { hang(true); });
    else
        hang(true);
    run.start();
    QVERIFY(run.hasTold(over));
    QVERIFY(m_stage.askedResolved(asked));
    QCoreApplication::processEvents();
    run.stop();
    QTEST(run.notFinished(), "notFinished");
    QCOMPARE(run.told(), checks);
    const qsizetype told = run.results().size();
    run.stop();
    m_stage.letAllArrive();
    QCOMPARE(run.results().size(), told);
    QCOMPARE(run.ends(), 0);
}

/// With all that it has opened.
void ProberTest::cancelled()
{
    QList<QPointer<QTcpSocket>> taken;
    const Listener encrypted(peerAddress, tlsPort, [&taken](QTcpSocket &socket) { taken.append(QPointer(&socket)); });
    QVERIFY(encrypted.isListening());
    hang(true);
    ProberRun run(m_stage, {CheckId::LocalProxy, CheckId::Tls, CheckId::Portal, CheckId::Wire});
    run.start();
    QVERIFY(run.hasTold({CheckId::LocalProxy}));
    QVERIFY(QTest::qWaitFor([&] { return !taken.isEmpty(); }, QDeadlineTimer(5s)));
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first()->state(), QAbstractSocket::ConnectedState);
    run.cancel();
    m_stage.letAllArrive();
    QVERIFY(QTest::qWaitFor(
        [&] { return taken.first()->state() == QAbstractSocket::UnconnectedState; }, QDeadlineTimer(5s)));
    QCOMPARE(run.told(), QList<CheckId>{CheckId::LocalProxy});
    QCOMPARE(run.ends(), 0);
}

DOTLIGHT_FAKES_MAIN(ProberTest)
#include "tst_prober.moc"
