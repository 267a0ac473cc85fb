// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designatedcheck.h"

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

std::unique_ptr<PlainQuestion> questionTo(const Server &server, const ScopeKey &scope)
{
    constexpr quint16 usualPort = 53;
    const PlainQuestion::Server asked{.address = server.address,
        .port = server.port != 0 ? quint16(server.port) : usualPort,
        .ifindex = scope.ifindex()};
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
    int leftOut = 0;
    for (const Scope &scope : context().scopes) {
        for (const Server &server : serversToAsk(scope)) {
            if (m_asked.size() == mostServers) {
                leftOut += 1;
                continue;
            }
            auto asked = std::make_unique<Asked>();
            asked->scope = scope;
            asked->seen.plain = server;
            asked->question = questionTo(server, scope.key);
            m_asked.push_back(std::move(asked));
        }
    }
    m_open = m_asked.size();
    if (m_open == 0)
        return skip();
    if (leftOut > 0)
        tell(tooManyServers(leftOut));
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
    if (!asked.seen.endpoint || !mayBeTried(asked.seen.plain.address, asked.seen.endpoint->address))
        return tellOne(asked);
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
    m_open -= 1;
    if (m_open == 0)
        finish();
}

void DesignatedCheck::giveUp()
{
    for (const auto &asked : m_asked)
        tellOne(*asked);
}

}
