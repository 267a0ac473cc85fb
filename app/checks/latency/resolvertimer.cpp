// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolvertimer.h"

#include "daemons/resolved/answer.h"
#include "daemons/resolved/lookupflags.h"
#include "daemons/resolved/names.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr qsizetype wanted = 5;
constexpr ushort classIn = 1;
constexpr ushort typeSoa = 6;
/// Above resolved's own of 120 s; how long is waited here is another matter.
constexpr auto callLimit = 150s;
constexpr auto patience = 1500ms;
constexpr auto stubLimit = 1000ms;
}

ResolverTimer::ResolverTimer(Bus &bus, int ifindex, std::optional<int> majorVersion, bool stub, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_ifindex(ifindex)
    , m_majorVersion(majorVersion)
    , m_stub(stub)
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ResolverTimer::end);
}

ResolverTimer::~ResolverTimer() = default;

void ResolverTimer::start()
{
    ask(true);
}

void ResolverTimer::ask(bool fresh)
{
    const quint64 flags = AskFlag::dnsOnly | (fresh ? AskFlag::fresh(m_majorVersion) : AskFlag::noZone);
    m_patience.start();
    m_clock.start();
    call<RecordReply>(m_bus,
        readCall(Resolve1::service, Resolve1::path, Resolve1::managerInterface, u"ResolveRecord"_s,
            {m_ifindex, u"."_s, QVariant::fromValue(classIn), QVariant::fromValue(typeSoa), flags}),
        callLimit)
        .then(this, [this, fresh](const Reply<RecordReply> &reply) {
            if (reply)
                onReply(fresh, reply->flags);
            else
                end();
        });
}

void ResolverTimer::onReply(bool fresh, quint64 flags)
{
    if (m_ended)
        return;
    const std::chrono::microseconds duration(m_clock.nsecsElapsed() / 1000);
    const Answer answer{.outcome = Answer::Outcome::Answered, .flags = flags, .dnssecResult = {}, .error = {}};
    if (fresh && answer.fromNetwork())
        m_times.fresh << duration;
    else if (!fresh && (flags & LookupFlag::FromCache))
        m_times.cached << duration;
    if (fresh)
        return ask(answer.fromNetwork() && m_times.fresh.size() < wanted);
    m_askedForCached += 1;
    // The first may be the one that fills the cache.
    if (m_askedForCached <= wanted && m_times.cached.size() < wanted)
        ask(false);
    else
        askStub();
}

void ResolverTimer::askStub()
{
    if (!m_stub)
        return end();
    m_patience.start();
    m_question = std::make_unique<PlainQuestion>(
        PlainQuestion::Server{.address = Address::resolvedStub()}, rootSoa(), stubLimit);
    connect(m_question.get(), &PlainQuestion::finished, this, &ResolverTimer::onStub);
    m_question->ask();
}

void ResolverTimer::onStub()
{
    if (m_ended)
        return;
    const bool answered = m_question->outcome() == PlainQuestion::Outcome::Answered;
    if (answered)
        m_times.stub << m_question->duration();
    if (answered && m_times.stub.size() < wanted)
        askStub();
    else
        end();
}

void ResolverTimer::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    Q_EMIT finished();
}

}
