// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirecheck.h"

#include "daemons/files/root.h"
#include "daemons/resolved/lookupburst.h"

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr auto lookupLimit = 5s;
constexpr auto wholeLimit = 6s;
/// At first as often as a question over UDP takes; later a server is slow, or silent.
constexpr auto soon = 1ms;
constexpr auto later = 25ms;
constexpr int looksThatHurry = 50;

/// Nobody answered its self-lookup in time: another one would end the same way, and late.
bool isSilent(int ifindex, const Proofs &proven)
{
    constexpr auto waited = 2s;
    const auto lookup = std::ranges::find(proven.lookups, ifindex, &Lookup::ifindex);
    return lookup != proven.lookups.end() && lookup->root.outcome == Answer::Outcome::Unreachable
        && lookup->root.duration >= waited;
}

/// With each link's index; once without one for the scopes that have none.
QList<Question> questionsFor(const QList<Scope> &scopes, const Proofs &proven)
{
    QList<Question> questions;
    for (const Scope &scope : scopes) {
        const int ifindex = scope.key.ifindex();
        const auto domain = std::ranges::find_if_not(scope.domains, &Domain::isRoot);
        const bool split = ifindex != 0 && !scope.inCharge && domain != scope.domains.end();
        if (!isSilent(ifindex, proven) && !std::ranges::contains(questions, ifindex, &Question::ifindex))
            questions << Question{.ifindex = ifindex,
                .limit = lookupLimit,
                .secondDomain = split ? domain->name : QString(),
                .secondHost = {}};
    }
    return questions;
}
}

WireCheck::WireCheck(const CheckContext &context)
    : Check(CheckId::Wire, context, wholeLimit)
{
    m_next.setTimerType(Qt::PreciseTimer);
    m_next.setInterval(soon);
    connect(&m_next, &QTimer::timeout, this, &WireCheck::look);
}

WireCheck::~WireCheck() = default;

void WireCheck::run()
{
    if (context().scopes.isEmpty())
        return skip();
    const Root root(context().root);
    m_all = scopesOf(*context().snapshot);
    m_seen.resolvedUid = resolvedUid(root);
    m_burst = std::make_unique<LookupBurst>(context().bus, questionsFor(context().scopes, context().proven),
        context().snapshot->resolver.majorVersion(), nullptr);
    connect(m_burst.get(), &LookupBurst::finished, this, &WireCheck::onAnswers);
    m_burst->start();
    look();
    m_next.start();
}

void WireCheck::look()
{
    const Root root(context().root);
    // Tables that can't be read show nothing, which is what is said then.
    addLook(m_seen, kernelSockets(root, SocketKind::Tcp).value_or(QList<SocketLine>()),
        kernelSockets(root, SocketKind::Udp).value_or(QList<SocketLine>()), getuid());
    if (m_seen.looks == looksThatHurry)
        m_next.setInterval(later);
}

void WireCheck::onAnswers()
{
    m_next.stop();
    look();
    tellAll();
    finish();
}

void WireCheck::tellAll()
{
    for (const Scope &scope : context().scopes)
        tell(judgeWire(scope, m_all, m_seen));
}

void WireCheck::giveUp()
{
    m_next.stop();
    tellAll();
}

}
