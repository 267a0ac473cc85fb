// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/latency/latencycheck.h"
#include "checks/tls/tlscheck.h"

#include "fixture/checkstage.h"
#include "fixture/fakesmain.h"

#include <QProcess>

#include <algorithm>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int most = 64;

/// 198.51.100.0/24 is behind wan0, and nothing that is sent there is taken by anybody.
bool deadNetwork()
{
    return QProcess::execute(u"ip"_s, {u"link"_s, u"set"_s, u"wan0"_s, u"arp"_s, u"off"_s, u"up"_s}) == 0
        && QProcess::execute(u"ip"_s, {u"address"_s, u"add"_s, u"198.51.100.1/24"_s, u"dev"_s, u"wan0"_s}) == 0;
}

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

private:
    CheckStage m_stage;
    Proofs m_proven;
};

void TlsCheckTest::initTestCase()
{
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

DOTLIGHT_FAKES_MAIN(TlsCheckTest)
#include "tst_tlscheck.moc"
