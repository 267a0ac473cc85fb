// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/designated/designatedcheck.h"

#include "designated/rdata.h"
#include "fixture/addresses.h"
#include "fixture/checkstage.h"
#include "fixture/dnsserver.h"
#include "fixture/fakesmain.h"

#include <QProcess>

#include <map>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int cutShort = 0x8380;

quint16 idOf(const Asked &asked)
{
    return qFromBigEndian<quint16>(asked.question.constData());
}

const QByteArray overTls = Test::rdata(1, "dns.example", Test::alpn({"dot"}));

/// At that address alone.
QByteArray overTlsAt(const char (&address)[5])
{
    return Test::rdata(1, "dns.example", Test::alpn({"dot"}) + Test::parameter(4, QByteArray(address, 4)));
}

/// Addresses that can be listened at, and are those of no link.
bool otherNetwork()
{
    return QProcess::execute(u"ip"_s, {u"route"_s, u"add"_s, u"local"_s, u"203.0.113.0/24"_s, u"dev"_s, u"lo"_s}) == 0;
}

QByteArray designation(const Asked &asked, int flags = 0x8180)
{
    return Test::message(idOf(asked), {overTls}, flags);
}

void designates(const Asked &asked)
{
    asked.answer(designation(asked));
}

Script with(const QByteArrayList &records, int flags = 0x8180)
{
    return [records, flags](const Asked &asked) { asked.answer(Test::message(idOf(asked), records, flags)); };
}

/// Cut short over UDP, and this over TCP.
Script overTcp(const Script &script)
{
    return [script](const Asked &asked) {
        if (asked.overStream)
            script(asked);
        else
            asked.answer(Test::message(idOf(asked), {}, cutShort));
    };
}

std::shared_ptr<void> listening(const std::shared_ptr<DnsServer> &server)
{
    if (!server->isListening())
        QTest::qFail("no server", __FILE__, __LINE__);
    return server;
}

Peer plain(const Script &script)
{
    return [script](const QString &address) -> Kept {
        return {listening(std::make_shared<DnsServer>(address, plainPort, script))};
    };
}
}

Q_DECLARE_METATYPE(Peer)

/// All servers of a table are those of one check, which asks them side by side; the checks run side by side too.
// rule: long because it is tables, a row for each way to answer.
class DesignatedCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answered_data();
    void answered() { found(); }
    void hostile_data();
    void hostile() { found(); }
    void hostileTls_data();
    void hostileTls() { found(); }
    void limit();
    void noMoreThanSome();
    void flood();
    void floodOverStream_data();
    void floodOverStream();
    void cancelled_data();
    void cancelled();

private:
    void add(const char *tag, const Peer &peer, Finding finding, Verdict verdict);
    void addAnswered();
    void addHostile();
    void addHostileTls();
    void beginTable(const QByteArray &table);
    void found();
    void rows(const char *table);

    struct Row {
        QByteArray table;
        QByteArray tag;
        QString address;
        Finding finding;
        Verdict verdict;
    };
    CheckStage m_stage;
    Identity m_identity;
    Identity m_other;
    const char *m_table = "";
    QList<Row> m_rows;
    std::vector<Kept> m_kept;
    std::map<QByteArray, std::unique_ptr<CheckRun>> m_runs;
};

void DesignatedCheckTest::add(const char *tag, const Peer &peer, Finding finding, Verdict verdict)
{
    const QString address = u"192.0.2.%1"_s.arg(10 + m_rows.size());
    m_kept.push_back(peer(address));
    m_rows.append({m_table, tag, address, finding, verdict});
}

void DesignatedCheckTest::initTestCase()
{
    QVERIFY(ownServers());
    QVERIFY(otherNetwork());
    QVERIFY(m_stage.start());
    QStringList addresses;
    for (int i = 10; i < 100; ++i)
        addresses << u"192.0.2.%1"_s.arg(i);
    m_identity = makeIdentity(addresses);
    m_other = makeIdentity({u"198.51.100.1"_s});
    trust(m_identity);
    trust(m_other);
    m_table = "answered";
    addAnswered();
    m_table = "hostile";
    addHostile();
    m_table = "hostile TLS";
    addHostileTls();
    for (const char *table : {"answered", "hostile", "hostile TLS"})
        beginTable(table);
    qsizetype results = 0;
    for (const auto &[table, run] : m_runs) {
        QVERIFY2(run->ended(10s), table.constData());
        results += run->results().size();
    }
    QCOMPARE(results, m_rows.size());
}

void DesignatedCheckTest::beginTable(const QByteArray &table)
{
    QList<Server> servers;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.table == table)
            servers << serverAt(row.address);
    }
    m_runs[table] = m_stage.begin<DesignatedCheck>({scopeOf(0, TransportMode::Opportunistic, servers)});
}

void DesignatedCheckTest::rows(const char *table)
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    for (const Row &row : m_rows) {
        if (row.table == table)
            QTest::newRow(row.tag.constData()) << row.address << row.finding << row.verdict;
    }
}

void DesignatedCheckTest::found()
{
    QFETCH(const QString, address);
    std::optional<CheckResult> result;
    for (const auto &[table, run] : m_runs) {
        if (!result)
            result = run->resultOf(address);
    }
    QVERIFY(result);
    QTEST(result->finding, "finding");
    QTEST(result->verdict, "verdict");
}

void DesignatedCheckTest::answered_data()
{
    rows("answered");
}

void DesignatedCheckTest::hostile_data()
{
    rows("hostile");
}

void DesignatedCheckTest::hostileTls_data()
{
    rows("hostile TLS");
}

void DesignatedCheckTest::addAnswered()
{
    const auto tls = [this](const QString &address, const Identity &identity) {
        return std::make_shared<TlsServer>(
            address, tlsPort, identity, [](const Asked &asked) { asked.answer(emptyReply(asked.question)); });
    };
    const auto encrypted = [tls](const Script &script, const Identity &identity) -> Peer {
        return [=](const QString &address) -> Kept {
            return {std::make_shared<DnsServer>(address, plainPort, script), tls(address, identity)};
        };
    };
    add("verified", encrypted(&designates, m_identity), Finding::DesignatedVerified, Verdict::Passed);
    add("verified, cut short and over TCP", encrypted(overTcp(&designates), m_identity), Finding::DesignatedVerified,
        Verdict::Passed);
    const auto count = std::make_shared<int>(0);
    add("verified, the second packet",
        encrypted(
            [count](const Asked &asked) {
                if (++*count == 2)
                    designates(asked);
            },
            m_identity),
        Finding::DesignatedVerified, Verdict::Passed);
    add("verified behind what is none",
        encrypted(
            [](const Asked &asked) {
                asked.send({});
                asked.send(QByteArray(40, '\xff'));
                asked.send(Test::message(quint16(idOf(asked) ^ 1), {}));
                designates(asked);
            },
            m_identity),
        Finding::DesignatedVerified, Verdict::Passed);
    add("the address is not in it", encrypted(&designates, m_other), Finding::DesignatedUnverified,
        Verdict::Inconclusive);
    add("another name", encrypted(with({Test::rdata(1, "evil.example", Test::alpn({"dot"}))}), m_identity),
        Finding::DesignatedUnverified, Verdict::Inconclusive);
    add("a neighbour", plain(with({overTlsAt("\xc0\0\2\2")})), Finding::DesignatedNotTried, Verdict::Inconclusive);
    const QByteArray elsewhere = overTlsAt("\xcb\0\x71\2");
    add(
        "a stranger",
        [=, this](const QString &address) -> Kept {
            return {std::make_shared<DnsServer>(address, plainPort, with({elsewhere})), tls(u"203.0.113.2"_s, m_other)};
        },
        Finding::DesignatedStranger, Verdict::Failed);
    add("not over TLS", plain(with({Test::rdata(1, "dns.example", Test::alpn({"h2"}))})), Finding::DesignatedWithoutTls,
        Verdict::Passed);
    add("nobody", plain(with({})), Finding::DesignatedNone, Verdict::Passed);
    add("no such name", plain(with({}, 0x8183)), Finding::DesignatedNone, Verdict::Passed);
}

void DesignatedCheckTest::addHostile()
{
    const auto silent = [this](const char *tag, const Peer &peer) {
        add(tag, peer, Finding::DesignatedNoAnswer, Verdict::Inconclusive);
    };
    silent("silent", plain([](const Asked &) { }));
    silent("nobody there", [](const QString &) { return Kept(); });
    silent("another id",
        plain([](const Asked &asked) { asked.answer(Test::message(quint16(idOf(asked) ^ 1), {overTls})); }));
    silent("another question", plain([](const Asked &asked) {
        QByteArray reply = designation(asked);
        reply[14] = 'x';
        asked.answer(reply);
    }));
    silent("another type", plain([](const Asked &asked) {
        QByteArray reply = designation(asked);
        reply[12 + 20 + 1] = 1;
        asked.answer(reply);
    }));
    silent("the question itself", plain([](const Asked &asked) { asked.answer(asked.question); }));
    silent("nothing in it", plain(always({})));
    silent("garbage", plain(always(QByteArray(1200, '\xff'))));
    silent("half of it", plain([](const Asked &asked) { asked.answer(designation(asked).first(30)); }));
    silent("from another port", [](const QString &address) -> Kept {
        const auto other = std::make_shared<QUdpSocket>();
        other->bind(QHostAddress(address));
        const Script script = [other](const Asked &asked) {
            other->writeDatagram(designation(asked), asked.host, asked.port);
        };
        return {std::make_shared<DnsServer>(address, plainPort, script)};
    });
    silent("cut short, silent over TCP", plain(overTcp([](const Asked &) { })));
    silent("cut short, closed over TCP", plain(overTcp([](const Asked &asked) { asked.close(); })));
    silent("cut short, closed half-way over TCP", plain(overTcp([](const Asked &asked) {
        asked.send(framed(designation(asked)).first(20));
        asked.close();
    })));
    silent("cut short, another id over TCP",
        plain(overTcp([](const Asked &asked) { asked.answer(Test::message(quint16(idOf(asked) ^ 1), {overTls})); })));
    silent("cut short, garbage over TCP", plain(overTcp(always(QByteArray(65535, '\xff')))));
    silent("cut short, length 0 over TCP", plain(overTcp(always({}))));
    silent("a record that breaks off", plain(with({QByteArray("\0\1\xff", 3)})));
    // RFC 9460, 8: what is mandatory and not known makes it unusable.
    const QByteArray unknown = Test::alpn({"dot"}) + Test::parameter(0, Test::u16(99)) + Test::parameter(99, "x");
    add("wants what is not known", plain(with({Test::rdata(1, "dns.example", unknown)})),
        Finding::DesignatedNotUnderstood, Verdict::Inconclusive);
}

void DesignatedCheckTest::addHostileTls()
{
    const auto notReached = [this](const char *tag, const std::function<void(QTcpSocket &)> &deed) {
        add(
            tag,
            [deed](const QString &address) -> Kept {
                Kept kept{std::make_shared<DnsServer>(address, plainPort, &designates)};
                if (deed)
                    kept.push_back(std::make_shared<Listener>(address, tlsPort, deed));
                return kept;
            },
            Finding::DesignatedNotReached, Verdict::Inconclusive);
    };
    notReached("TLS, closed port", {});
    notReached("TLS, closed at once", [](QTcpSocket &socket) { socket.disconnectFromHost(); });
    notReached("TLS, no TLS", [](QTcpSocket &socket) { socket.write(QByteArray(3000, 'x')); });
    notReached("TLS, half a record", [](QTcpSocket &socket) {
        socket.write(QByteArray("\x16\3\3\x40\0\2", 6));
        socket.disconnectFromHost();
    });
    notReached("TLS, no handshake", [](QTcpSocket &) { });
}

/// The last is the one whose handshake never ends.
void DesignatedCheckTest::limit()
{
    const CheckRun &run = *m_runs.at("hostile TLS");
    QCOMPARE(run.ends(), 1);
    QVERIFY2(run.took() >= 5000ms && run.took() < 7000ms, qPrintable(QString::number(run.took().count())));
}

/// Replies in clear have no more connections made than that, and what was left out is told.
void DesignatedCheckTest::noMoreThanSome()
{
    constexpr int most = 8;
    constexpr int more = 2;
    std::vector<std::unique_ptr<DnsServer>> asked;
    std::vector<std::unique_ptr<Listener>> listeners;
    QList<Server> servers;
    for (int i = 0; i < most + more; ++i) {
        const QString address = u"192.0.2.%1"_s.arg(110 + i);
        asked.push_back(std::make_unique<DnsServer>(address, plainPort, &designates));
        listeners.push_back(
            std::make_unique<Listener>(address, tlsPort, [](QTcpSocket &socket) { socket.disconnectFromHost(); }));
        servers << serverAt(address);
    }
    const auto run = m_stage.begin<DesignatedCheck>({scopeOf(0, TransportMode::Off, servers)});
    QVERIFY(run->ended(10s));
    int taken = 0;
    for (const auto &listener : listeners)
        taken += listener->taken();
    QCOMPARE(taken, most);
    QCOMPARE(run->results().size(), most + 1);
    QCOMPARE(run->results().last().finding, Finding::TooManyServers);
    QCOMPARE(run->results().last().words, QStringList{QString::number(more)});
}

void DesignatedCheckTest::flood()
{
    const DnsServer flooding(u"192.0.2.100"_s, plainPort,
        [](const Asked &asked) { asked.flood(Test::message(quint16(idOf(asked) ^ 1), {overTls}), 6s); });
    const DnsServer other(u"192.0.2.101"_s, plainPort, with({}));
    const auto run = m_stage.begin<DesignatedCheck>(
        {scopeOf(0, TransportMode::Off, {serverAt(u"192.0.2.100"_s), serverAt(u"192.0.2.101"_s)})});
    QVERIFY(run->ended(10s));
    QVERIFY2(run->took() < 4000ms, qPrintable(QString::number(run->took().count())));
    QCOMPARE(run->resultOf(u"192.0.2.100"_s)->finding, Finding::DesignatedNoAnswer);
    QCOMPARE(run->resultOf(u"192.0.2.101"_s)->finding, Finding::DesignatedNone);
}

void DesignatedCheckTest::floodOverStream_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("TCP") << false;
    QTest::newRow("TLS") << true;
}

/// A server that goes on talking behind its answer while others are waited for: that is not kept.
void DesignatedCheckTest::floodOverStream()
{
    QFETCH(const bool, tls);
    constexpr qsizetype piece = 1 << 16;
    constexpr qsizetype most = 32 << 20;
    qsizetype sent = 0;
    const Script talks = [&sent](const Asked &asked) {
        asked.answer(asked.overStream && asked.question.size() > 30 ? designation(asked) : emptyReply(asked.question));
        asked.stream([&sent] {
            sent += piece;
            return sent < 4 * most ? QByteArray(piece, 'x') : QByteArray();
        });
    };
    const DnsServer plainOne(u"192.0.2.102"_s, plainPort, tls ? Script(&designates) : overTcp(talks));
    const TlsServer encrypted(u"192.0.2.102"_s, tlsPort, m_identity, tls ? talks : Script([](const Asked &) { }));
    const DnsServer silent(u"192.0.2.103"_s, plainPort, [](const Asked &) { });
    const auto run = m_stage.begin<DesignatedCheck>(
        {scopeOf(0, TransportMode::Off, {serverAt(u"192.0.2.102"_s), serverAt(u"192.0.2.103"_s)})});
    QVERIFY(run->ended(10s));
    QVERIFY(sent >= piece);
    QVERIFY2(sent < most, qPrintable(QString::number(sent)));
}

void DesignatedCheckTest::cancelled_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("asked over UDP") << 0;
    QTest::newRow("asked over TCP") << 1;
    QTest::newRow("in the handshake") << 2;
}

void DesignatedCheckTest::cancelled()
{
    QFETCH(const int, stage);
    QList<Asked> kept;
    const Script keeps = [&kept](const Asked &asked) { kept.append(asked); };
    const DnsServer server(u"192.0.2.104"_s, plainPort, stage == 0 ? keeps : stage == 1 ? overTcp(keeps) : &designates);
    const Listener silent(u"192.0.2.104"_s, tlsPort, [](QTcpSocket &) { });
    const auto run = m_stage.begin<DesignatedCheck>({scopeOf(0, TransportMode::Off, {serverAt(u"192.0.2.104"_s)})});
    QVERIFY(QTest::qWaitFor([&] { return !kept.isEmpty() || silent.taken() > 0; }, QDeadlineTimer(5s)));
    run->cancel();
    for (const Asked &asked : std::as_const(kept))
        designates(asked);
    m_stage.letAllArrive();
    QCOMPARE(run->ends(), 0);
    QVERIFY(run->results().isEmpty());
}

DOTLIGHT_FAKES_MAIN(DesignatedCheckTest)
#include "tst_designatedcheck.moc"
