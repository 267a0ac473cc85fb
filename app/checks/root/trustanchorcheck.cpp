// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trustanchorcheck.h"

#include "anchors.h"
#include "checks/net/stubquestion.h"
#include "daemons/bus/bus.h"
#include "daemons/files/root.h"

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr auto checkLimit = 6s;
constexpr auto questionLimit = 5s;
}

TrustAnchorCheck::TrustAnchorCheck(const CheckContext &context)
    : Check(CheckId::TrustAnchor, context, checkLimit)
{
}

void TrustAnchorCheck::run()
{
    if (!context().snapshot->resolver.isKnown())
        return skip();
    m_seen.majorVersion = context().snapshot->resolver.majorVersion();
    m_seen.negativesInUse = context().snapshot->resolver.negativeAnchors;
    m_seen.files = readAnchorFiles(Root(context().root));
    askAnchors(context().bus, questionLimit).then(this, [this](const AnchorReply &reply) {
        if (reply)
            m_seen.anchors = *reply;
        onePartLess();
    });
    auto *question = new StubQuestion({.name = {}, .type = RecordType::DNSKEY}, questionLimit, this);
    connect(question, &StubQuestion::answered, this, [this](const StubReply &reply) {
        if (reply)
            m_seen.keys = *reply;
        onePartLess();
    });
    question->start();
}

void TrustAnchorCheck::onePartLess()
{
    m_open -= 1;
    if (m_open > 0)
        return;
    giveUp();
    finish();
}

void TrustAnchorCheck::giveUp()
{
    const RootVerdict verdict = judgeRoot(m_seen);
    prove(verdict.proof);
    for (const CheckResult &result : verdict.results)
        tell(result);
}

}
