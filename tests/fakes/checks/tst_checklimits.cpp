// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/clock/clockcheck.h"
#include "checks/designated/designatedcheck.h"
#include "checks/dnssec/dnsseccheck.h"
#include "checks/latency/latencycheck.h"
#include "checks/root/trustanchorcheck.h"
#include "checks/wire/wirecheck.h"

#include "fixture/addresses.h"
#include "fixture/checkstage.h"
#include "fixture/dnsserver.h"
#include "fixture/fakesmain.h"

#include <QJsonArray>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// It comes after whoever asked has given up, and before the test is over.
QJsonObject late(int delay)
{
    return {{u"flags"_s, u"0x840201"_s}, {u"delay"_s, delay}};
}
}

/// Nobody answers, or too late: each ends by the limit it has, and what comes afterwards changes nothing. All of them wait side
/// by side.
class CheckLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ends_data();
    void ends();
    void abandoned_data();
    void abandoned();

private:
    struct Row {
        QByteArray tag;
        Finding finding = Finding::Count;
        std::chrono::milliseconds least{0};
        std::unique_ptr<CheckRun> run;
    };
    template<typename T>
    void begin(const char *tag, const Scope &scope, Finding finding, std::chrono::milliseconds least);
    void beginAll();
    using Begin = std::function<std::unique_ptr<CheckRun>(CheckStage &stage)>;
    template<typename T>
    static void abandonedRow(const char *tag, Finding finding, int index = 0);

    TestNamesList m_names;
    CheckStage m_stage;
    std::unique_ptr<DnsServer> m_stub;
    std::unique_ptr<DnsServer> m_server;
    std::unique_ptr<Listener> m_handshake;
    std::vector<Row> m_rows;
};

template<typename T>
void CheckLimitsTest::begin(const char *tag, const Scope &scope, Finding finding, std::chrono::milliseconds least)
{
    m_rows.push_back({tag, finding, least, m_stage.begin<T>({scope})});
}

void CheckLimitsTest::beginAll()
{
    const auto scope = [](int index, const QList<Server> &servers) {
        return scopeOf(index, TransportMode::Opportunistic, servers);
    };
    begin<WireCheck>("wire, silent", scope(2, {serverAt(peerAddress)}), Finding::WireListsUnread, 5s);
    begin<WireCheck>("wire, late", scope(3, {serverAt(peerAddress)}), Finding::WireListsUnread, 5s);
    begin<DnssecCheck>("dnssec, good names silent", scope(2, {}), Finding::DnssecNoControl, 3500ms);
    begin<DnssecCheck>("dnssec, good names late", scope(3, {}), Finding::DnssecNoControl, 3500ms);
    begin<DnssecCheck>("dnssec, broken names silent", scope(4, {}), Finding::DnssecNoQuorum, 7500ms);
    begin<TrustAnchorCheck>("trust-anchor", scope(2, {}), Finding::TrustAnchorNotTold, 5s);
    begin<ClockCheck>("clock", scope(2, {}), Finding::Count, 5s);
    begin<DesignatedCheck>("designated-resolver", scope(0, {serverAt(peerAddress)}), Finding::DesignatedNoAnswer, 2s);
    // Its server is silent in clear, then over TLS; resolved beside it: two results.
    begin<LatencyCheck>("latency", scope(0, {serverAt(peerAddress)}), Finding::Count, 3500ms);
}

void CheckLimitsTest::initTestCase()
{
    QVERIFY(ownServers());
    QVERIFY(m_stage.start());
    QVERIFY(m_names.write());
    QJsonObject good = {{u"root"_s, late(5500)}};
    QJsonObject someLate = {{u"root"_s, late(5500)}};
    for (const auto &keeper : {u"a"_s, u"b"_s, u"c"_s}) {
        good.insert(u"good.%1.example 1"_s.arg(keeper), late(0));
        good.insert(u"broken.%1.example 1"_s.arg(keeper), silence);
        someLate.insert(u"good.%1.example 1"_s.arg(keeper), late(4000));
    }
    m_stage.answers({{u"root"_s, silence}, {u"second"_s, silence}}, {{u"3"_s, someLate}, {u"4"_s, good}});
    const Script silent = [](const Asked &) { };
    m_stub = std::make_unique<DnsServer>(stubAddress, plainPort, silent);
    m_server = std::make_unique<DnsServer>(peerAddress, plainPort, silent);
    m_handshake = std::make_unique<Listener>(peerAddress, tlsPort, [](QTcpSocket &) { });
    QVERIFY(m_stub->isListening() && m_server->isListening() && m_handshake->isListening());
    beginAll();
    for (const Row &row : m_rows)
        QVERIFY2(row.run->ended(10s), row.tag.constData());
}

void CheckLimitsTest::ends_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_rows.size(); ++i)
        QTest::newRow(m_rows[i].tag.constData()) << int(i);
}

void CheckLimitsTest::ends()
{
    QFETCH(const int, index);
    const Row &row = m_rows[size_t(index)];
    QCOMPARE(row.run->ends(), 1);
    const QByteArray took = QByteArray::number(row.run->took().count());
    QVERIFY2(row.run->took() >= row.least, took.constData());
    if (row.finding != Finding::Count)
        QCOMPARE(row.run->finding(), row.finding);
    for (const CheckResult &result : row.run->results())
        QVERIFY(result.verdict == Verdict::Inconclusive || result.finding == Finding::ClockSynchronised);
    QVERIFY(!row.run->results().isEmpty());
    const RootProof &root = row.run->proofs().root;
    QVERIFY(!root.keysUnknown && !root.signaturesOutsideClock && !root.nothingTrusted.value_or(false));
}

template<typename T>
void CheckLimitsTest::abandonedRow(const char *tag, Finding finding, int index)
{
    const Begin begin = [index](CheckStage &stage) {
        return stage.begin<T>({scopeOf(index, TransportMode::Opportunistic, {serverAt(peerAddress)})});
    };
    QTest::newRow(tag) << begin << finding;
}

void CheckLimitsTest::abandoned_data()
{
    QTest::addColumn<Begin>("begin");
    QTest::addColumn<Finding>("finding");
    abandonedRow<WireCheck>("wire", Finding::WireListsUnread);
    // without a link the test names would go to another scope
    abandonedRow<DnssecCheck>("dnssec", Finding::DnssecNoControl, 2);
    abandonedRow<TrustAnchorCheck>("trust-anchor", Finding::TrustAnchorNotTold);
    abandonedRow<ClockCheck>("clock", Finding::Count);
    abandonedRow<DesignatedCheck>("designated-resolver", Finding::DesignatedNoAnswer);
    abandonedRow<LatencyCheck>("latency", Finding::Count);
}

/// As where the limit of all checks together is reached: what is known is told, and no end.
void CheckLimitsTest::abandoned()
{
    QFETCH(const Begin, begin);
    QFETCH(const Finding, finding);
    m_stage.answers({{u"root"_s, silence}, {u"second"_s, silence}});
    const int before = m_server->asked();
    const auto run = begin(m_stage);
    QVERIFY(QTest::qWaitFor(
        [&] { return m_server->asked() > before || !m_stage.resolved.tell(u"asked"_s)[u"asked"].toArray().isEmpty(); },
        QDeadlineTimer(5s)));
    run->abandon();
    const qsizetype told = run->results().size();
    QVERIFY(told > 0);
    if (finding != Finding::Count)
        QCOMPARE(run->finding(), finding);
    m_stage.letAllArrive();
    QCOMPARE(run->ends(), 0);
    QCOMPARE(run->results().size(), told);
}

DOTLIGHT_FAKES_MAIN(CheckLimitsTest)
#include "tst_checklimits.moc"
