// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainquest.h"

#include "checks/root/anchors.h"
#include "daemons/resolved/lookupburst.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Dotlight
{

namespace
{
// Without a link that does DNS it knows nobody to ask, and says so of its own keys too.
ChainBreak breakOf(const BusError &error)
{
    return error.isNoOwner() ? ChainBreak::StubAbsent : ChainBreak::NoAnswer;
}

Fetched fetchedFrom(const StubReply &reply)
{
    if (reply)
        return {.state = Fetched::State::Answered, .reply = *reply};
    switch (reply.error()) {
    case StubFault::NoListener:
        return {.state = Fetched::State::NoListener};
    case StubFault::Malformed:
        return {.state = Fetched::State::Malformed};
    case StubFault::NoAnswer:
    case StubFault::Closed:
        break;
    }
    return {.state = Fetched::State::NoAnswer};
}

/// What was answered above it may have come from a cache, and nobody may be there any more.
bool wantsReach(const Chain &chain)
{
    return chain.broken == ChainBreak::ServerFailed && chain.culprit == Culprit::Owner;
}

Chain withoutReach(Chain chain)
{
    if (wantsReach(chain))
        chain.culprit = Culprit::Unclear;
    return chain;
}

/// A server said something, whatever it was.
bool isReached(const QList<Lookup> &lookups)
{
    using enum Answer::Outcome;
    return std::ranges::any_of(lookups, [](const Lookup &lookup) {
        const Answer &answer = lookup.ofTransport();
        const Answer::Outcome outcome = answer.outcome;
        return answer.fromNetwork() || outcome == Refused || outcome == DnssecFailed || outcome == InvalidReply;
    });
}
}

ChainQuest::ChainQuest(Bus &bus, const DnsName &name, const Options &options, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_options(options)
    , m_input{.name = name, .anchors = {}, .now = QDateTime::currentSecsSinceEpoch(), .way = options.way}
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(options.limit);
    connect(&m_limit, &QTimer::timeout, this, &ChainQuest::onLimit);
}

ChainQuest::~ChainQuest() = default;

void ChainQuest::start()
{
    m_limit.start();
    askAnchors(m_bus, m_options.questionLimit).then(this, [this](const AnchorReply &reply) {
        if (reply)
            onAnchors(*reply);
        else
            tell(brokenAtRoot(m_input.name, breakOf(reply.error())));
    });
}

void ChainQuest::onAnchors(const QList<DelegationSigner> &anchors)
{
    m_anchorsCame = true;
    m_input.anchors = anchors;
    for (const DnsQuestion &question : likelyQuestions(m_input.name))
        ask(question);
    walk();
}

void ChainQuest::ask(const DnsQuestion &question)
{
    if (m_asked.contains(question))
        return;
    m_asked.append(question);
    auto *asked = new StubQuestion(question, m_options.questionLimit, m_options.listener, this);
    connect(asked, &StubQuestion::answered, this, [this, asked, question](const StubReply &reply) {
        asked->deleteLater();
        onAnswered(question, reply);
    });
    asked->start();
}

void ChainQuest::onAnswered(const DnsQuestion &question, const StubReply &reply)
{
    m_fetched[question] = fetchedFrom(reply);
    if (m_wanted == question)
        walk();
}

void ChainQuest::walk()
{
    if (m_told)
        return;
    const auto fetch = [this](const DnsQuestion &question) -> const Fetched * {
        const auto it = m_fetched.find(question);
        return it == m_fetched.end() ? nullptr : &it->second;
    };
    const auto chain = walkChain(m_input, fetch);
    if (chain)
        return conclude(*chain);
    m_wanted = chain.error();
    ask(*m_wanted);
}

void ChainQuest::conclude(const Chain &chain)
{
    m_wanted.reset();
    if (!wantsReach(chain))
        return tell(chain);
    // A link that takes its own domain alone is asked for that.
    const NameWay &way = m_options.way;
    const Question question{.ifindex = way.ownIndex,
        .limit = m_options.questionLimit,
        .secondDomain = way.ownIndex == 0 ? QString() : way.ownDomain->text(),
        .secondHost = {}};
    m_reach = std::make_unique<LookupBurst>(m_bus, QList{question}, std::nullopt, nullptr);
    connect(m_reach.get(), &LookupBurst::finished, this,
        [this, chain] { tell(isReached(m_reach->answers()) ? chain : withoutReach(chain)); });
    m_reach->start();
}

// Whatever has not come by now counts as not answered.
void ChainQuest::onLimit()
{
    // That resolved has not said what it trusts is not that it trusts nothing.
    if (!m_anchorsCame)
        return tell(brokenAtRoot(m_input.name, ChainBreak::NoAnswer));
    const Fetched nothing;
    const auto fetch = [&](const DnsQuestion &question) -> const Fetched * {
        const auto it = m_fetched.find(question);
        return it == m_fetched.end() ? &nothing : &it->second;
    };
    if (const auto chain = walkChain(m_input, fetch))
        tell(withoutReach(*chain));
}

void ChainQuest::tell(const Chain &chain)
{
    if (std::exchange(m_told, true))
        return;
    m_limit.stop();
    Q_EMIT finished(chain);
}

}
