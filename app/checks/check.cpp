// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"

#include <utility>

namespace Dotlight
{

ScopeProof proofFor(const ScopeKey &scope)
{
    return {.ifindex = scope.index, .delegate = scope.delegateId(), .servers = {}};
}

CheckResult tooManyServers(int leftOut)
{
    return {.finding = Finding::TooManyServers, .words = {QString::number(leftOut)}};
}

CheckResult resolverUnknown(const ResolverFacts &resolver)
{
    if (resolver.presence == Presence::Present)
        return {.verdict = Verdict::Inconclusive, .finding = Finding::ResolverDoesNotAnswer};
    return {.verdict = Verdict::Skipped, .finding = Finding::ResolverNotThere};
}

Check::Check(CheckId id, const CheckContext &context, std::chrono::milliseconds limit)
    : m_id(id)
    , m_context(context)
{
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        giveUp();
        finish();
    });
}

void Check::begin()
{
    m_clock.start();
    m_limit.start();
    const auto turn = [this] {
        if (!m_finished)
            run();
    };
    QMetaObject::invokeMethod(this, turn, Qt::QueuedConnection);
}

void Check::abandon()
{
    m_limit.stop();
    // Whoever ends it knows.
    disconnect(this, &Check::finished, nullptr, nullptr);
    if (!m_finished)
        giveUp();
    m_finished = true;
}

void Check::tell(CheckResult result)
{
    if (m_finished)
        return;
    result.id = m_id;
    if (result.duration.count() == 0)
        result.duration = elapsed();
    Q_EMIT found(result);
}

void Check::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_limit.stop();
    Q_EMIT finished();
}

CheckResult Check::skipped() const
{
    const ResolverFacts &resolver = m_context.snapshot->resolver;
    CheckResult result{.verdict = Verdict::Skipped, .finding = Finding::NothingToCheck};
    if (!resolver.isKnown())
        result = resolverUnknown(resolver);
    result.id = m_id;
    return result;
}

void Check::skip()
{
    tell(skipped());
    finish();
}

InstantCheck::InstantCheck(CheckId id, const CheckContext &context)
    : Check(id, context, std::chrono::seconds(2))
{
}

void InstantCheck::run()
{
    giveUp();
    finish();
}

void InstantCheck::giveUp()
{
    for (const CheckResult &result : results())
        tell(result);
}

}
