// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designatedcheck.h"

#include "designationquestion.h"

#include <utility>

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
/// The question, and a handshake within what is left.
constexpr auto wholeLimit = 6s;
/// Far above what anybody has.
constexpr size_t mostServers = 64;
}

DesignatedCheck::DesignatedCheck(const CheckContext &context)
    : Check(CheckId::DesignatedResolver, context, wholeLimit)
{
}

DesignatedCheck::~DesignatedCheck() = default;

void DesignatedCheck::run()
{
    for (const Scope &scope : context().scopes) {
        for (const Server &server : serversToAsk(scope)) {
            if (m_asked.size() == mostServers)
                break;
            auto asked = std::make_unique<Asked>();
            asked->scope = scope;
            asked->seen.plain = server;
            asked->question = std::make_unique<DesignationQuestion>(server);
            m_asked.push_back(std::move(asked));
        }
    }
    m_open = m_asked.size();
    if (m_open == 0)
        return skip();
    for (const auto &asked : m_asked) {
        connect(asked->question.get(), &DesignationQuestion::finished, this, [this, &one = *asked] { onAnswer(one); });
        asked->question->ask();
    }
}

void DesignatedCheck::onAnswer(Asked &asked)
{
    asked.seen.answer = asked.question->answer();
    if (asked.seen.answer)
        asked.seen.endpoint = tlsEndpoint(*asked.seen.answer, asked.seen.plain.address);
    if (!asked.seen.endpoint)
        return tellOne(asked);
    asked.probe = std::make_unique<TlsProbe>(*asked.seen.endpoint);
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
