// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookupburst.h"

#include "answer.h"
#include "lookupflags.h"
#include "names.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr ushort classIn = 1;
constexpr ushort typeSoa = 6;
/// Our own limits are kept here. This one only has to be above resolved's own of 120 s, for a call that libdbus gave up
/// would still fill a place at the bus without being counted.
constexpr std::chrono::seconds callLimit{150};

QDBusMessage soaCall(int ifindex, const QString &name, quint64 flags)
{
    return readCall(Resolve1::service, Resolve1::path, Resolve1::managerInterface, u"ResolveRecord"_s,
        {ifindex, name, QVariant::fromValue(classIn), QVariant::fromValue(typeSoa), flags});
}
}

LookupBurst::LookupBurst(Bus &bus, const QList<Question> &questions, std::optional<int> majorVersion, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_flags(AskFlag::dnsOnly | AskFlag::fresh(majorVersion))
{
    for (const Question &question : questions)
        m_asked.push_back({.question = question, .lookup = {.ifindex = question.ifindex, .root = {}, .second = {}}});
    m_open = m_asked.size();
}

void LookupBurst::start()
{
    m_clock.start();
    startLimits();
    if (m_open == 0)
        QMetaObject::invokeMethod(this, &LookupBurst::finished, Qt::QueuedConnection);
    askMore();
}

void LookupBurst::askMore()
{
    while (m_underWay < Bus::maxInFlight && m_next < m_asked.size()) {
        const size_t index = m_next++;
        if (m_asked[index].done)
            continue;
        m_underWay += 1;
        askRoot(index, m_flags);
    }
}

void LookupBurst::startLimits()
{
    std::vector<std::chrono::milliseconds> limits;
    limits.reserve(m_asked.size());
    for (const Asked &asked : m_asked)
        limits.push_back(asked.question.limit);
    std::ranges::sort(limits);
    const auto repeated = std::ranges::unique(limits);
    limits.erase(repeated.begin(), repeated.end());
    for (const auto limit : limits) {
        // Its own, so that none outlives it: one that nobody waits for any more would still wake the process up.
        auto *timer = new QTimer(this);
        // From 2 s on one is coarse unless told otherwise, and up to 5 % early: less than the limit that is spoken of.
        timer->setTimerType(Qt::PreciseTimer);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this, limit] { onLimit(limit); });
        timer->start(limit);
    }
}

void LookupBurst::onLimit(std::chrono::milliseconds limit)
{
    Answer late;
    late.outcome = Answer::Outcome::Unreachable;
    late.duration = limit;
    for (size_t index = 0; index < m_asked.size(); ++index) {
        Asked &asked = m_asked[index];
        if (asked.done || asked.question.limit != limit)
            continue;
        if (index >= m_next)
            asked.neverAsked = true;
        else if (asked.refused)
            asked.lookup.second = late;
        else
            asked.lookup.root = late;
        close(index);
    }
    // Only now: whoever is sent a question in the middle of this would seem to have been asked in time.
    tell();
}

template<typename T>
Answer LookupBurst::answerFrom(const Reply<T> &reply) const
{
    Answer answer = reply ? answerFromFlags(reply->flags) : answerFromError(reply.error());
    answer.duration = std::chrono::milliseconds(m_clock.elapsed());
    return answer;
}

void LookupBurst::askRoot(size_t index, quint64 flags)
{
    call<RecordReply>(m_bus, soaCall(m_asked[index].question.ifindex, u"."_s, flags), callLimit)
        .then(this, [this, index, flags](const Reply<RecordReply> &reply) { onRoot(index, flags, answerFrom(reply)); });
}

void LookupBurst::onRoot(size_t index, quint64 flagsSent, Answer answer)
{
    Asked &asked = m_asked[index];
    if (asked.done)
        return;
    if (AskFlag::refusesNoStale(flagsSent, answer)) {
        m_flags = flagsSent & ~AskFlag::noStale;
        return askRoot(index, m_flags);
    }
    // A split link has servers, but resolved does not route the root to it.
    if (answer.outcome == Answer::Outcome::NoNameServers && !asked.question.secondDomain.isEmpty())
        answer.outcome = Answer::Outcome::Refused;
    asked.lookup.root = answer;
    if (answer.outcome == Answer::Outcome::Refused)
        askSecond(index);
    else
        done(index);
}

void LookupBurst::askSecond(size_t index)
{
    m_asked[index].refused = true;
    if (!m_asked[index].question.secondDomain.isEmpty())
        askDomain(index);
    else if (!m_asked[index].question.secondHost.isEmpty())
        askHost(index);
    else
        done(index);
}

void LookupBurst::askDomain(size_t index)
{
    const Question &question = m_asked[index].question;
    call<RecordReply>(m_bus, soaCall(question.ifindex, question.secondDomain, m_flags), callLimit)
        .then(this, [this, index](const Reply<RecordReply> &reply) { onSecond(index, answerFrom(reply)); });
}

void LookupBurst::askHost(size_t index)
{
    const Question &question = m_asked[index].question;
    constexpr int anyFamily = 0;
    call<HostnameReply>(m_bus,
        readCall(Resolve1::service, Resolve1::path, Resolve1::managerInterface, u"ResolveHostname"_s,
            {question.ifindex, question.secondHost, anyFamily, m_flags}),
        callLimit)
        .then(this, [this, index](const Reply<HostnameReply> &reply) { onSecond(index, answerFrom(reply)); });
}

void LookupBurst::onSecond(size_t index, const Answer &answer)
{
    if (m_asked[index].done)
        return;
    m_asked[index].lookup.second = answer;
    done(index);
}

void LookupBurst::close(size_t index)
{
    m_asked[index].done = true;
    m_open -= 1;
    if (!m_asked[index].neverAsked)
        m_underWay -= 1;
}

void LookupBurst::done(size_t index)
{
    close(index);
    tell();
}

void LookupBurst::tell()
{
    if (m_open == 0)
        Q_EMIT finished();
    else
        Q_EMIT answered();
    askMore();
}

QList<Lookup> LookupBurst::answers() const
{
    QList<Lookup> result;
    for (const Asked &asked : m_asked) {
        if (asked.done && !asked.neverAsked)
            result.append(asked.lookup);
    }
    return result;
}

}
