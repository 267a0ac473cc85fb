// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "latencyjudge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr double perMillisecond = 1000.0;

double inMilliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / perMillisecond;
}

QJsonValue json(const Times &times)
{
    const auto spread = spreadOf(times);
    if (!spread)
        return QJsonValue::Null;
    return QJsonObject{{"medianMs"_L1, inMilliseconds(spread->median)},
        {"lowerQuartileMs"_L1, inMilliseconds(spread->lowerQuartile)},
        {"upperQuartileMs"_L1, inMilliseconds(spread->upperQuartile)}, {"samples"_L1, spread->samples}};
}

/// The median, such as "12.3"; empty where nothing was measured.
QString medianText(const Times &times)
{
    const auto spread = spreadOf(times);
    return spread ? QString::number(inMilliseconds(spread->median), 'f', 1) : QString();
}

void add(CheckResult &result, Finding finding, const QStringList &words)
{
    result.verdict = Verdict::Passed;
    result.finding = finding;
    result.words << words;
}
}

CheckResult judgeLatency(const ServerTimes &times, const Scope &scope)
{
    const QString server = times.server.address.toString();
    CheckResult result{.scope = scope.key,
        .finding = Finding::LatencyNoAnswer,
        .words = {server},
        .evidence = {{"server"_L1, server}, {"plain"_L1, json(times.plain)}, {"tlsCold"_L1, json(times.tlsCold)},
            {"tlsReused"_L1, json(times.tlsReused)}}};
    const bool overTls = !times.tlsReused.isEmpty() && !times.tlsCold.isEmpty();
    if (overTls && !times.plain.isEmpty())
        add(result, Finding::LatencyBoth,
            {medianText(times.tlsReused), medianText(times.tlsCold), medianText(times.plain)});
    else if (overTls)
        add(result, Finding::LatencyTls, {medianText(times.tlsReused), medianText(times.tlsCold)});
    else if (!times.plain.isEmpty())
        add(result, Finding::LatencyPlain, {medianText(times.plain)});
    return result;
}

CheckResult judgeLatency(const ResolverTimes &times)
{
    CheckResult result{.finding = Finding::LatencyResolverUnknown,
        .evidence = {
            {"cached"_L1, json(times.cached)}, {"fresh"_L1, json(times.fresh)}, {"stub"_L1, json(times.stub)}}};
    if (!times.cached.isEmpty() && !times.fresh.isEmpty())
        add(result, Finding::LatencyResolver, {medianText(times.cached), medianText(times.fresh)});
    else if (!times.fresh.isEmpty())
        add(result, Finding::LatencyResolverFresh, {medianText(times.fresh)});
    return result;
}

std::optional<int> latencyOf(const ServerTimes &times, TransportMode mode)
{
    const bool overTls = mode == TransportMode::Strict || (mode != TransportMode::Off && !times.tlsReused.isEmpty());
    const auto spread = spreadOf(overTls ? times.tlsReused : times.plain);
    if (!spread)
        return std::nullopt;
    return int(std::max<qint64>(1, std::chrono::round<std::chrono::milliseconds>(spread->median).count()));
}

}
