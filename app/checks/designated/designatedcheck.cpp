// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designatedcheck.h"

#include "checks/net/ownaddresses.h"

#include <utility>

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
/// The question, and a handshake within what is left.
constexpr auto wholeLimit = 6s;
constexpr auto questionLimit = 2s;
/// Far above what anybody has.
constexpr size_t mostServers = 64;
/// Replies in clear decide where: nobody is to have many connections made by them.
constexpr size_t mostTried = 8;

std::unique_ptr<PlainQuestion> questionTo(const Server &server, const ScopeKey &scope)
{
    const PlainQuestion::Server asked{
        .address = server.address, .port = server.plainPort(), .ifindex = scope.ifindex()};
    return std::make_unique<PlainQuestion>(asked, designationQuestion(), questionLimit);
}
}

DesignatedCheck::DesignatedCheck(const CheckContext &context)
    : Check(CheckId::DesignatedResolver, context, wholeLimit)
{
}

DesignatedCheck::~DesignatedCheck() = default;

void DesignatedCheck::run()
{
    const QList<LinkAddress> own = linkAddresses();
    for (const Scope &scope : context().scopes) {
        for (const Server &server : serversToAsk(scope)) {
            if (m_asked.size() == mostServers) {
                m_leftOut += 1;
                continue;
            }
            auto asked = std::make_unique<Asked>();
            asked->scope = scope;
            asked->seen.plain = server;
            asked->seen.own = own;
            asked->question = questionTo(server, scope.key);
            m_asked.push_back(std::move(asked));
        }
    }
    m_open = m_asked.size();
    if (m_open == 0)
        return skip();
    for (const auto &asked : m_asked) {
        connect(asked->question.get(), &PlainQuestion::finished, this, [this, &one = *asked] { onAnswer(one); });
        asked->question->ask();
    }
}

void DesignatedCheck::onAnswer(Asked &asked)
{
    // What was cut short does not tell what it has left out: that there is nobody.
    if (asked.question->outcome() == PlainQuestion::Outcome::Answered && !asked.question->reply().truncated)
        asked.seen.answer = designationAnswer(asked.question->reply());
    if (asked.seen.answer)
        asked.seen.endpoint = tlsEndpoint(*asked.seen.answer, asked.seen.plain.address);
    if (!asked.seen.endpoint || !mayBeTried(asked.seen.plain.address, *asked.seen.endpoint, asked.seen.own))
        return tellOne(asked);
    if (m_tried == mostTried)
        return leaveOut(asked);
    m_tried += 1;
    asked.probe = std::make_unique<TlsProbe>(*asked.seen.endpoint, asked.scope.key.ifindex());
    connect(asked.probe.get(), &TlsProbe::finished, this, [this, &asked] { tellOne(asked); });
    asked.probe->start();
}

void DesignatedCheck::tellOne(Asked &asked)
{
    if (std::exchange(asked.told, true))
        return;
    if (asked.probe)
        asked.seen.attempt = asked.probe->attempt();
    tell(judgeDesignation(asked.seen, asked.scope, QDateTime::currentDateTimeUtc()));
    oneLess();
}

void DesignatedCheck::leaveOut(Asked &asked)
{
    if (std::exchange(asked.told, true))
        return;
    m_leftOut += 1;
    oneLess();
}

void DesignatedCheck::oneLess()
{
    m_open -= 1;
    if (m_open > 0)
        return;
    tellLeftOut();
    finish();
}

void DesignatedCheck::tellLeftOut()
{
    if (m_leftOut > 0)
        tell(tooManyServers(std::exchange(m_leftOut, 0)));
}

void DesignatedCheck::giveUp()
{
    for (const auto &asked : m_asked)
        tellOne(*asked);
}

}
