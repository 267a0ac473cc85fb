// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/latency/latencycheck.h"

#include "fixture/addresses.h"
#include "fixture/checkstage.h"
#include "fixture/dnsserver.h"
#include "fixture/fakesmain.h"

#include <algorithm>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int samples = 5;

void replies(const Asked &asked)
{
    asked.answer(emptyReply(asked.question));
}

Script repliesChanged(int place, int bits)
{
    return [tamper = changed(place, bits)](const Asked &asked) { tamper(asked, emptyReply(asked.question)); };
}

/// Answers so many, then does that.
Script first(int count, const Script &then)
{
    const auto left = std::make_shared<int>(count);
    return [left, then](const Asked &asked) { *left > 0 ? (*left -= 1, replies(asked)) : then(asked); };
}

int samplesOf(const CheckResult &result, const char *what)
{
    return result.evidence[QLatin1StringView(what)][u"samples"].toInt();
}
}

/// All servers of the two tables are those of one check, which times them side by side.
// rule: long because it is tables, a row for each way to answer.
class LatencyCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void timed_data() { rows("timed"); }
    void timed() { found(); }
    void hostile_data() { rows("hostile"); }
    void hostile() { found(); }
    void provesWhatWasTimed();
    void resolver_data();
    void resolver();
    void resolverHostile_data();
    void resolverHostile() { resolver(); }
    void flood();
    void cancelled_data();
    void cancelled();

private:
    struct Row {
        QByteArray table;
        QByteArray tag;
        Server server;
        Finding finding;
        /// In clear, over new connections, over an open one.
        QList<int> counts;
    };
    void add(const char *tag, const Peer &peer, Finding finding, const QList<int> &counts, int port = 0);
    void addTimed();
    void addHostile();
    void addHostileTls();
    void rows(const char *table);
    void found();
    Peer both(const Script &plain, const Script &encrypted);

    CheckStage m_stage;
    Identity m_identity;
    const char *m_table = "";
    QList<Row> m_rows;
    std::vector<Kept> m_kept;
    std::unique_ptr<CheckRun> m_run;
};

void LatencyCheckTest::add(const char *tag, const Peer &peer, Finding finding, const QList<int> &counts, int port)
{
    const QString address = u"192.0.2.%1"_s.arg(10 + m_rows.size());
    m_kept.push_back(peer(address));
    m_rows.append({m_table, tag, serverAt(address, port), finding, counts});
}

Peer LatencyCheckTest::both(const Script &plain, const Script &encrypted)
{
    return [this, plain, encrypted](const QString &address) {
        Kept kept;
        if (plain)
            kept.push_back(std::make_shared<DnsServer>(address, plainPort, plain));
        if (encrypted)
            kept.push_back(std::make_shared<TlsServer>(address, tlsPort, m_identity, encrypted));
        return kept;
    };
}

void LatencyCheckTest::initTestCase()
{
    QVERIFY(ownServers());
    QVERIFY(m_stage.start());
    m_identity = makeIdentity({});
    m_table = "timed";
    addTimed();
    m_table = "hostile";
    addHostile();
    addHostileTls();
    QList<Server> servers;
    for (const Row &row : std::as_const(m_rows))
        servers << row.server;
    m_run = m_stage.begin<LatencyCheck>({scopeOf(0, TransportMode::Opportunistic, servers)});
    QVERIFY(m_run->ended(10s));
    QCOMPARE(m_run->ends(), 1);
    // resolved itself is one more.
    QCOMPARE(m_run->results().size(), m_rows.size() + 1);
}

void LatencyCheckTest::rows(const char *table)
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QList<int>>("counts");
    for (const Row &row : std::as_const(m_rows)) {
        if (row.table == table)
            QTest::newRow(row.tag.constData()) << row.server.address.toString() << row.finding << row.counts;
    }
}

void LatencyCheckTest::found()
{
    QFETCH(const QString, address);
    const auto result = m_run->resultOf(address);
    QVERIFY(result);
    const QList<int> counts{
        samplesOf(*result, "plain"), samplesOf(*result, "tlsCold"), samplesOf(*result, "tlsReused")};
    QTEST(counts, "counts");
    QTEST(result->finding, "finding");
}

void LatencyCheckTest::addTimed()
{
    const QList<int> all{samples, samples, samples};
    add("in clear and over TLS", both(&replies, &replies), Finding::LatencyBoth, all);
    add("in clear alone", both(&replies, {}), Finding::LatencyPlain, {samples, 0, 0});
    add("over TLS alone", both({}, &replies), Finding::LatencyTls, {0, samples, samples});
    add(
        "a port of its own",
        [this](const QString &address) -> Kept {
            return {std::make_shared<TlsServer>(address, 8530, m_identity, &replies)};
        },
        Finding::LatencyTls, {0, samples, samples}, 8530);
    add("cut short is an answer", both(repliesChanged(2, 2), {}), Finding::LatencyPlain, {samples, 0, 0});
    add("refusing is an answer",
        both([](const Asked &asked) { asked.answer(emptyReply(asked.question, Rcode::Refused)); }, {}),
        Finding::LatencyPlain, {samples, 0, 0});
    add("behind what is none",
        both(
            [](const Asked &asked) {
                asked.send({});
                asked.send(QByteArray(40, '\xff'));
                repliesChanged(0, 1)(asked);
                replies(asked);
            },
            {}),
        Finding::LatencyPlain, {samples, 0, 0});
    // The second packet may have been the one that was answered.
    const auto count = std::make_shared<int>(0);
    add("one was lost",
        both(
            [count](const Asked &asked) {
                if (++*count != 3)
                    replies(asked);
            },
            {}),
        Finding::LatencyPlain, {2, 0, 0});
}

void LatencyCheckTest::addHostile()
{
    const auto silent = [this](const char *tag, const Script &script) {
        add(tag, both(script, {}), Finding::LatencyNoAnswer, {0, 0, 0});
    };
    silent("silent", [](const Asked &) { });
    silent("nobody there", {});
    silent("another id", repliesChanged(0, 1));
    silent("another name", [](const Asked &asked) {
        asked.answer(asked.question.first(2) + QByteArray("\x81\x80\0\1\0\0\0\0\0\0\1a\0\0\6\0\1", 17));
    });
    silent("another type", repliesChanged(14, 1));
    silent("the question itself", repliesChanged(2, 0x80));
    silent("nothing in it", always({}));
    silent("garbage", always(QByteArray(1200, '\xff')));
    silent("cut short, silent over TCP", [](const Asked &asked) {
        if (!asked.overStream)
            repliesChanged(2, 2)(asked);
    });
    silent("half of it", [](const Asked &asked) { asked.answer(emptyReply(asked.question).first(13)); });
    add("from another port",
        [](const QString &address) -> Kept {
            const auto other = std::make_shared<QUdpSocket>();
            other->bind(QHostAddress(address));
            const Script script = [other](const Asked &asked) {
                other->writeDatagram(emptyReply(asked.question), asked.host, asked.port);
            };
            return {std::make_shared<DnsServer>(address, plainPort, script)};
        },
        Finding::LatencyNoAnswer, {0, 0, 0});
}

void LatencyCheckTest::addHostileTls()
{
    const auto encrypted = [this](const char *tag, const Script &script, const QList<int> &counts) {
        add(tag, both({}, script), Finding::LatencyNoAnswer, counts);
    };
    encrypted("TLS, silent", [](const Asked &) { }, {0, 0, 0});
    encrypted("TLS, another id", repliesChanged(0, 1), {0, 0, 0});
    encrypted("TLS, garbage", always(QByteArray(65535, '\xff')), {0, 0, 0});
    encrypted("TLS, length 0", always({}), {0, 0, 0});
    encrypted("TLS, closed", [](const Asked &asked) { asked.close(); }, {0, 0, 0});
    encrypted("TLS, closed half-way",
        [](const Asked &asked) {
            asked.send(framed(emptyReply(asked.question)).first(9));
            asked.close();
        },
        {0, 0, 0});
    // One connection is kept open after its answer, others are made afterwards.
    const Script silent = [](const Asked &) { };
    encrypted("TLS, closed on the open connection", first(1, [](const Asked &asked) { asked.close(); }), {0, 1, 0});
    encrypted("TLS, garbage on the open connection", first(1, always(QByteArray(40, '\xff'))), {0, 1, 0});
    add("TLS, silent on the open connection", both({}, first(3, silent)), Finding::LatencyTls, {0, 1, 2});
    add("TLS, silent on the second connection", both({}, first(1 + samples, silent)), Finding::LatencyTls,
        {0, 1, samples});
    add("TLS, no handshake",
        [](const QString &address) -> Kept {
            return {std::make_shared<Listener>(address, tlsPort, [](QTcpSocket &) { })};
        },
        Finding::LatencyNoAnswer, {0, 0, 0});
    add("TLS, no TLS",
        [](const QString &address) -> Kept {
            return {std::make_shared<Listener>(
                address, tlsPort, [](QTcpSocket &socket) { socket.write(QByteArray(3000, 'x')); })};
        },
        Finding::LatencyNoAnswer, {0, 0, 0});
}

void LatencyCheckTest::provesWhatWasTimed()
{
    const Proofs proofs = m_run->proofs();
    QCOMPARE(proofs.scopes.size(), 1);
    for (const Row &row : std::as_const(m_rows)) {
        const auto it = std::ranges::find(proofs.scopes.first().servers, row.server, &ServerProof::server);
        const bool proven = it != proofs.scopes.first().servers.end() && it->latencyMs;
        const bool wanted = row.counts[0] > 0 || row.counts[2] > 0;
        QVERIFY2(proven == wanted, row.tag.constData());
    }
}

void LatencyCheckTest::resolver_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<Script>("stub");
    QTest::addColumn<Finding>("finding");
    // Fresh, from the cache, at the stub.
    QTest::addColumn<QList<int>>("counts");
    const QJsonObject fromCache{{u"flags"_s, u"0x140201"_s}};
    const QJsonObject cached{{u"cached"_s, fromCache}};
    QTest::newRow("all three") << cached << Script(&replies) << Finding::LatencyResolver
                               << QList<int>{samples, samples, samples};
    QTest::newRow("no stub") << cached << Script() << Finding::LatencyResolver << QList<int>{samples, samples, 0};
    QTest::newRow("never from the cache")
        << QJsonObject() << Script(&replies) << Finding::LatencyResolverFresh << QList<int>{samples, 0, samples};
    QTest::newRow("never fresh") << QJsonObject{{u"root"_s, fromCache}} << Script(&replies)
                                 << Finding::LatencyResolverUnknown << QList<int>{0, samples, samples};
}

void LatencyCheckTest::resolverHostile_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<Script>("stub");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QList<int>>("counts");
    const auto row = [](const char *tag, const QJsonObject &answer) {
        QTest::newRow(tag) << QJsonObject{{u"root"_s, answer}} << Script(&replies) << Finding::LatencyResolverUnknown
                           << QList<int>{0, 0, 0};
    };
    row("an error", {{u"error"_s, u"org.freedesktop.resolve1.NoNameServers"_s}});
    row("another signature", {{u"garbage"_s, true}});
    row("silent", {{u"silence"_s, true}});
    row("late", {{u"flags"_s, u"0x840201"_s}, {u"delay"_s, 1700}});
    QTest::newRow("silent where it is the cache's turn")
        << QJsonObject{{u"cached"_s, QJsonObject{{u"silence"_s, true}}}} << Script(&replies)
        << Finding::LatencyResolverFresh << QList<int>{samples, 0, 0};
    QTest::newRow("another id from the stub")
        << QJsonObject() << repliesChanged(0, 1) << Finding::LatencyResolverFresh << QList<int>{samples, 0, 0};
    QTest::newRow("garbage from the stub") << QJsonObject() << first(2, always(QByteArray(500, '\xff')))
                                           << Finding::LatencyResolverFresh << QList<int>{samples, 0, 2};
}

void LatencyCheckTest::resolver()
{
    QFETCH(const QJsonObject, answers);
    QFETCH(const Script, stub);
    QFETCH(const QList<int>, counts);
    std::unique_ptr<DnsServer> server;
    if (stub)
        server = std::make_unique<DnsServer>(stubAddress, plainPort, stub);
    m_stage.answers(answers);
    const auto run = m_stage.begin<LatencyCheck>({scopeOf(0, TransportMode::Strict, {})});
    QVERIFY(run->ended(10s));
    QCOMPARE(run->ends(), 1);
    QTEST(run->finding(), "finding");
    const CheckResult result = run->results().first();
    QCOMPARE((QList<int>{samplesOf(result, "fresh"), samplesOf(result, "cached"), samplesOf(result, "stub")}), counts);
    QVERIFY(run->proofs().scopes.isEmpty());
}

/// Many datagrams that are no answer: the limit holds all the same, for the others too.
void LatencyCheckTest::flood()
{
    const DnsServer flooding(u"192.0.2.200"_s, plainPort,
        [](const Asked &asked) { asked.flood(QByteArray(12, '\0') + asked.question.sliced(12), 8s); });
    const DnsServer other(u"192.0.2.201"_s, plainPort, &replies);
    m_stage.answers({});
    const auto run = m_stage.begin<LatencyCheck>(
        {scopeOf(0, TransportMode::Off, {serverAt(u"192.0.2.200"_s), serverAt(u"192.0.2.201"_s)})});
    QVERIFY(run->ended(15s));
    QVERIFY2(run->took() < 6s, qPrintable(QString::number(run->took().count())));
    QCOMPARE(run->resultOf(u"192.0.2.200"_s)->finding, Finding::LatencyNoAnswer);
    QCOMPARE(run->resultOf(u"192.0.2.201"_s)->finding, Finding::LatencyPlain);
}

void LatencyCheckTest::cancelled_data()
{
    QTest::addColumn<QString>("stage");
    QTest::newRow("resolved asked") << u"resolved"_s;
    QTest::newRow("the stub asked") << u"stub"_s;
    QTest::newRow("a server asked in clear") << u"plain"_s;
    QTest::newRow("a server asked over TLS") << u"tls"_s;
    QTest::newRow("in the handshake") << u"handshake"_s;
}

void LatencyCheckTest::cancelled()
{
    QFETCH(const QString, stage);
    QList<Asked> kept;
    const Script keeps = [&kept](const Asked &asked) { kept.append(asked); };
    const auto either = [&](const QString &which) { return stage == which ? keeps : Script(&replies); };
    m_stage.answers({});
    if (stage == "resolved"_L1)
        m_stage.resolved.tell(u"hang"_s);
    const DnsServer stub(stubAddress, plainPort, either(u"stub"_s));
    const DnsServer plain(u"192.0.2.202"_s, plainPort, either(u"plain"_s));
    std::unique_ptr<TlsServer> encrypted;
    if (stage == "tls"_L1)
        encrypted = std::make_unique<TlsServer>(u"192.0.2.202"_s, tlsPort, m_identity, keeps);
    const Listener handshake(u"192.0.2.203"_s, tlsPort, [](QTcpSocket &) { });
    const QString address = stage == "handshake"_L1 ? u"192.0.2.203"_s : u"192.0.2.202"_s;
    const auto run = m_stage.begin<LatencyCheck>({scopeOf(0, TransportMode::Strict, {serverAt(address)})});
    if (stage == "resolved"_L1)
        QVERIFY(m_stage.askedResolved(1));
    else
        QVERIFY(QTest::qWaitFor([&] { return !kept.isEmpty() || handshake.taken() > 0; }, QDeadlineTimer(5s)));
    const qsizetype told = run->results().size();
    run->cancel();
    for (const Asked &asked : std::as_const(kept))
        replies(asked);
    m_stage.letAllArrive();
    QCOMPARE(run->ends(), 0);
    QCOMPARE(run->results().size(), told);
}

DOTLIGHT_FAKES_MAIN(LatencyCheckTest)
#include "tst_latencycheck.moc"
