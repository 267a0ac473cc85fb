// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockcheck.h"

#include "checks/net/stubquestion.h"
#include "clockjudge.h"

#include <QDateTime>

#include <sys/timex.h>

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr auto checkLimit = 6s;
constexpr auto questionLimit = 5s;

// Without a mode it only reads, which everybody may.
std::optional<bool> synchronised()
{
    timex state{};
    if (adjtimex(&state) == -1)
        return std::nullopt;
    return !(state.status & STA_UNSYNC);
}
}

ClockCheck::ClockCheck(const CheckContext &context)
    : Check(CheckId::Clock, context, checkLimit)
{
}

void ClockCheck::run()
{
    ask(RecordType::DNSKEY);
    ask(RecordType::SOA);
}

void ClockCheck::ask(quint16 type)
{
    m_open += 1;
    auto *question = new StubQuestion(DnsName(), type, questionLimit, this);
    connect(question, &StubQuestion::answered, this, [this](const StubReply &reply) {
        if (reply)
            m_replies.append(*reply);
        m_open -= 1;
        if (m_open > 0)
            return;
        giveUp();
        finish();
    });
    question->start();
}

void ClockCheck::giveUp()
{
    const ClockVerdict verdict = judgeClock({.synchronised = synchronised(),
        .signatures = rootSignatures(m_replies),
        .now = QDateTime::currentSecsSinceEpoch()});
    prove(verdict.proof);
    tell(verdict.result);
}

}
