// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/latency/latencycheck.h"
#include "checks/tls/tlscheck.h"

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
constexpr int most = 64;

QList<Server> deadServers(int count)
{
    QList<Server> servers;
    for (int i = 0; i < count; ++i)
        servers << serverAt(u"198.51.100.%1"_s.arg(10 + i));
    return servers;
}
}

/// Servers of which none answers: as many as a hostile network likes to give.
class TlsCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manyDeadServers();
    void timedNoMore_data();
    void timedNoMore();
    void ownPort_data();
    void ownPort();

private:
    CheckStage m_stage;
    Proofs m_proven;
};

void TlsCheckTest::initTestCase()
{
    QVERIFY(ownServers());
    QVERIFY(deadNetwork());
    QVERIFY(m_stage.start());
}

void TlsCheckTest::manyDeadServers()
{
    constexpr int more = 2;
    const auto run = m_stage.begin<TlsCheck>({scopeOf(0, TransportMode::Strict, deadServers(most + more))});
    QVERIFY(run->ended(15s));
    QVERIFY2(run->took() < 7s, qPrintable(QString::number(run->took().count())));
    const QList<CheckResult> results = run->results();
    QCOMPARE(results.size(), most + 1);
    QCOMPARE(std::ranges::count(results, Finding::TlsSilent, &CheckResult::finding), most);
    QCOMPARE(results.first().finding, Finding::TooManyServers);
    QCOMPARE(results.first().words, QStringList{QString::number(more)});
    m_proven = run->proofs();
    QCOMPARE(m_proven.scopes.size(), 1);
    QCOMPARE(m_proven.scopes.first().servers.size(), most);
}

void TlsCheckTest::timedNoMore_data()
{
    QTest::addColumn<bool>("foundSilent");
    QTest::newRow("what was found silent") << true;
    QTest::newRow("not: what was not looked at") << false;
}

void TlsCheckTest::timedNoMore()
{
    QFETCH(const bool, foundSilent);
    m_stage.proven = foundSilent ? m_proven : Proofs();
    const auto run = m_stage.begin<LatencyCheck>({scopeOf(0, TransportMode::Strict, deadServers(3))});
    QVERIFY(run->ended(10s));
    const auto result = run->resultOf(u"198.51.100.10"_s);
    QVERIFY(result);
    QCOMPARE(result->finding, Finding::LatencyNoAnswer);
    QCOMPARE(result->duration < 1s, foundSilent);
}

void TlsCheckTest::ownPort_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<std::optional<bool>>("plainAnswers");
    QTest::addColumn<std::optional<bool>>("port53Answers");
    QTest::newRow("another port: 53 is asked too") << 8853 << std::optional(false) << std::optional(true);
    QTest::newRow("853 is set: 53 is asked too") << int(tlsPort) << std::optional(false) << std::optional(true);
    QTest::newRow("not: the usual ones") << 0 << std::optional(true) << std::optional<bool>();
}

/// A server with nothing but port 53.
void TlsCheckTest::ownPort()
{
    QFETCH(const int, port);
    const DnsServer server(
        peerAddress, plainPort, [](const Asked &asked) { asked.answer(emptyReply(asked.question)); });
    QVERIFY(server.isListening());
    m_stage.proven = Proofs();
    const auto run = m_stage.begin<TlsCheck>({scopeOf(0, TransportMode::Strict, {serverAt(peerAddress, port)})});
    QVERIFY(run->ended(10s));
    QCOMPARE(run->finding(), Finding::TlsRefused);
    const Proofs proofs = run->proofs();
    QCOMPARE(proofs.scopes.size(), 1);
    QCOMPARE(proofs.scopes.first().servers.size(), 1);
    const ServerProof &proof = proofs.scopes.first().servers.first();
    QTEST(proof.plainAnswers, "plainAnswers");
    QTEST(proof.port53Answers, "port53Answers");
}

DOTLIGHT_FAKES_MAIN(TlsCheckTest)
#include "tst_tlscheck.moc"
