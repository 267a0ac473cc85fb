// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/latency/latencyjudge.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using std::chrono::microseconds;

namespace
{
const Times slow{microseconds(20400), microseconds(20600), microseconds(20500)};
const Times fast{microseconds(1240)};
const Times slower{microseconds(20700)};
const Times least{microseconds(90)};

ServerTimes times(const Times &plain, const Times &cold, const Times &reused)
{
    return {.server = {.address = *Address::fromString(u"192.0.2.53"_s), .port = 0, .name = {}},
        .plain = plain,
        .tlsCold = cold,
        .tlsReused = reused};
}
}

class LatencyJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void server_data()
    {
        QTest::addColumn<ServerTimes>("times");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<QStringList>("words");
        const QString ip = u"192.0.2.53"_s;
        QTest::newRow("both") << times(least, slow, fast) << Finding::LatencyBoth
                              << QStringList{ip, u"1.2"_s, u"20.5"_s, u"0.1"_s};
        QTest::newRow("TLS alone") << times({}, slow, fast) << Finding::LatencyTls
                                   << QStringList{ip, u"1.2"_s, u"20.5"_s};
        QTest::newRow("in clear alone") << times(fast, {}, {}) << Finding::LatencyPlain << QStringList{ip, u"1.2"_s};
        QTest::newRow("TLS that broke off")
            << times(fast, slow, {}) << Finding::LatencyPlain << QStringList{ip, u"1.2"_s};
        QTest::newRow("nothing") << times({}, {}, {}) << Finding::LatencyNoAnswer << QStringList{ip};
    }

    void server()
    {
        QFETCH(ServerTimes, times);
        QFETCH(Finding, finding);
        const CheckResult result = judgeLatency(times, {});
        QCOMPARE(result.finding, finding);
        QTEST(result.words, "words");
        QCOMPARE(result.verdict, finding == Finding::LatencyNoAnswer ? Verdict::Inconclusive : Verdict::Passed);
    }

    void evidence()
    {
        const CheckResult result = judgeLatency(times(slow, {}, {}), {});
        const QJsonObject plain = result.evidence["plain"_L1].toObject();
        QCOMPARE(plain["medianMs"_L1].toDouble(), 20.5);
        QCOMPARE(plain["lowerQuartileMs"_L1].toDouble(), 20.45);
        QCOMPARE(plain["upperQuartileMs"_L1].toDouble(), 20.55);
        QCOMPARE(plain["samples"_L1].toInt(), 3);
        QVERIFY(result.evidence["tlsCold"_L1].isNull());
    }

    void resolver_data()
    {
        QTest::addColumn<ResolverTimes>("times");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *tag, const ResolverTimes &times, Finding finding, Verdict verdict,
                             const QStringList &words) { QTest::newRow(tag) << times << finding << verdict << words; };
        row("both", {.cached = least, .fresh = slow}, Finding::LatencyResolver, Verdict::Passed, {u"0.1"_s, u"20.5"_s});
        row("no cache", {.fresh = slow}, Finding::LatencyResolverFresh, Verdict::Passed, {u"20.5"_s});
        row("cache alone", {.cached = least}, Finding::LatencyResolverUnknown, Verdict::Inconclusive, {});
        row("the stub alone", {.stub = least}, Finding::LatencyResolverUnknown, Verdict::Inconclusive, {});
        row("nothing", {}, Finding::LatencyResolverUnknown, Verdict::Inconclusive, {});
    }

    void resolver()
    {
        QFETCH(ResolverTimes, times);
        const CheckResult result = judgeLatency(times);
        QTEST(result.finding, "finding");
        QTEST(result.verdict, "verdict");
        QTEST(result.words, "words");
    }

    void whole_data()
    {
        QTest::addColumn<ServerTimes>("times");
        QTest::addColumn<TransportMode>("mode");
        QTest::addColumn<std::optional<int>>("milliseconds");
        const auto row = [](const char *tag, const ServerTimes &times, TransportMode mode, std::optional<int> ms) {
            QTest::newRow(tag) << times << mode << ms;
        };
        row("open TLS", times(fast, slow, slower), TransportMode::Strict, 21);
        row("in clear where TLS is off", times(fast, slow, slow), TransportMode::Off, 1);
        row("in clear where TLS did not come about", times(slower, {}, {}), TransportMode::Opportunistic, 21);
        row("in clear says nothing of what must be encrypted", times(slower, {}, {}), TransportMode::Strict,
            std::nullopt);
        row("less than one is one", times(least, {}, {}), TransportMode::Off, 1);
        row("nothing", times({}, {}, {}), TransportMode::Strict, std::nullopt);
        row("a new connection alone tells nothing", times({}, slow, {}), TransportMode::Strict, std::nullopt);
    }

    void whole()
    {
        QFETCH(ServerTimes, times);
        QFETCH(TransportMode, mode);
        QTEST(latencyOf(times, mode), "milliseconds");
    }
};

QTEST_GUILESS_MAIN(LatencyJudgeTest)
#include "latencyjudge_test.moc"
