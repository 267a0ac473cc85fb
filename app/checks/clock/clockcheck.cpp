// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clockcheck.h"

#include "checks/net/stubquestion.h"
#include "checks/root/anchors.h"
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
    m_open = 3;
    ask(RecordType::DNSKEY);
    ask(RecordType::SOA);
    askAnchors(context().bus, questionLimit).then(this, [this](const AnchorReply &reply) {
        m_anchors = reply.value_or(QList<DelegationSigner>());
        onePartLess();
    });
}

void ClockCheck::ask(quint16 type)
{
    auto *question = new StubQuestion({.name = {}, .type = type}, questionLimit, this);
    connect(question, &StubQuestion::answered, this, [this](const StubReply &reply) {
        if (reply)
            m_replies.append(*reply);
        onePartLess();
    });
    question->start();
}

void ClockCheck::onePartLess()
{
    m_open -= 1;
    if (m_open > 0)
        return;
    giveUp();
    finish();
}

void ClockCheck::giveUp()
{
    const ClockVerdict verdict = judgeClock({.synchronised = synchronised(),
        .signatures = rootSignatures(m_replies, m_anchors),
        .now = QDateTime::currentSecsSinceEpoch()});
    prove(verdict.proof);
    tell(verdict.result);
}

}
