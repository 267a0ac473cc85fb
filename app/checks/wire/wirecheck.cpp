// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirecheck.h"

#include "daemons/files/root.h"
#include "daemons/resolved/lookupburst.h"
#include "watch/questions.h"

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
/// A lookup that begins by then is over by its own limit before all of it is.
constexpr auto askAgainUntil = wholeLimit - lookupLimit;
constexpr int mostRounds = 20;
/// For so long without a pause: a quick server has answered a question over UDP within less than a millisecond.
constexpr auto hurry = 300ms;
constexpr auto later = 25ms;
/// The kernel takes long to list TCP, whose connections stay.
constexpr int looksPerTcp = 8;

/// Nobody answered its self-lookup in time: another one would end the same way, and late.
bool isSilent(int ifindex, const Proofs &proven)
{
    constexpr auto waited = 2s;
    const auto lookup = std::ranges::find(proven.lookups, ifindex, &Lookup::ifindex);
    return lookup != proven.lookups.end() && lookup->root.outcome == Answer::Outcome::Unreachable
        && lookup->root.duration >= waited;
}

/// A server said something: it says it again, and as quickly.
bool isAnswered(int ifindex, const QList<Lookup> &answers)
{
    using enum Answer::Outcome;
    const auto lookup = std::ranges::find(answers, ifindex, &Lookup::ifindex);
    if (lookup == answers.end())
        return false;
    const Answer::Outcome outcome = lookup->root.outcome;
    return outcome == Answered || outcome == Refused || outcome == DnssecFailed;
}

/// With each link's index; once without one for the scopes that have none.
QList<Question> questionsFor(const QList<Scope> &scopes, const Snapshot &snapshot)
{
    QList<Question> questions;
    for (const Scope &scope : scopes) {
        const int ifindex = scope.key.ifindex();
        const auto domain = std::ranges::find_if_not(scope.domains, &Domain::isRoot);
        const bool split = ifindex != 0 && !scope.inCharge && domain != scope.domains.end();
        if (!std::ranges::contains(questions, ifindex, &Question::ifindex))
            questions << Question{.ifindex = ifindex,
                .limit = lookupLimit,
                .secondDomain = split ? domain->name : QString(),
                .secondHost = ifindex == 0 ? hostWithoutLink(snapshot) : snapshot.networkManager.connectivityHost};
    }
    return questions;
}

bool isInClearUnasked(const CheckResult &result)
{
    return result.verdict == Verdict::Failed
        && (result.finding == Finding::WirePlain || result.finding == Finding::WireBoth);
}
}

WireCheck::WireCheck(const CheckContext &context)
    : Check(CheckId::Wire, context, wholeLimit)
{
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &WireCheck::lookNext);
}

WireCheck::~WireCheck() = default;

void WireCheck::run()
{
    if (context().scopes.isEmpty())
        return skip();
    m_all = scopesOf(*context().snapshot);
    m_seen.resolvedUid = resolvedUid(Root(context().root));
    m_open = context().scopes;
    m_open.removeIf([this](const Scope &scope) {
        return scope.onlyLoopbackServers() || isSilent(scope.key.ifindex(), context().proven);
    });
    if (!m_open.isEmpty())
        return ask();
    tellAll();
    finish();
}

void WireCheck::ask()
{
    m_rounds += 1;
    const Snapshot &snapshot = *context().snapshot;
    m_burst = std::make_unique<LookupBurst>(
        context().bus, questionsFor(m_open, snapshot), snapshot.resolver.majorVersion(), nullptr);
    // Queued, for the next one takes its place.
    connect(m_burst.get(), &LookupBurst::finished, this, &WireCheck::onAnswers, Qt::QueuedConnection);
    m_burst->start();
    m_sinceAsked.start();
    look({SocketKind::Udp, SocketKind::Tcp});
    m_next.start(0ms);
}

void WireCheck::look(const QList<SocketKind> &kinds)
{
    const Root root(context().root);
    QList<SocketLine> tcp;
    QList<SocketLine> udp;
    for (const SocketKind kind : kinds) {
        const auto lines = kernelSockets(root, kind);
        m_seen.listsRead = m_seen.listsRead && lines.has_value();
        (kind == SocketKind::Tcp ? tcp : udp) = lines.value_or(QList<SocketLine>());
    }
    addLook(m_seen, tcp, udp, getuid());
}

void WireCheck::lookNext()
{
    const bool hurries = m_sinceAsked.durationElapsed() < hurry;
    if (hurries && m_seen.looks % looksPerTcp != 0)
        look({SocketKind::Udp});
    else
        look({SocketKind::Udp, SocketKind::Tcp});
    if (!hurries)
        m_next.setInterval(later);
}

void WireCheck::onAnswers()
{
    if (!m_burst)
        return;
    m_next.stop();
    look({SocketKind::Udp, SocketKind::Tcp});
    const QList<Lookup> answers = m_burst->answers();
    m_burst.reset();
    for (const Lookup &lookup : answers)
        addLookup(m_seen.lookups, lookup);
    m_open.removeIf(
        [&](const Scope &scope) { return showsItsWay(scope, m_seen) || !isAnswered(scope.key.ifindex(), answers); });
    if (!m_open.isEmpty() && m_seen.listsRead && m_rounds < mostRounds && elapsed() < askAgainUntil)
        return ask();
    tellAll();
    finish();
}

void WireCheck::tellAll()
{
    for (const Scope &scope : context().scopes) {
        if (scope.onlyLoopbackServers()) {
            tellSkipped(scope.key);
            continue;
        }
        const bool silent = isSilent(scope.key.ifindex(), context().proven);
        const CheckResult result = silent ? wireNotAsked(scope) : judgeWire(scope, m_all, m_seen);
        if (isInClearUnasked(result))
            proveInClear(scope.key);
        tell(result);
    }
    // Who answers for all scopes at once may be another one each time.
    QList<Lookup> own = m_seen.lookups;
    own.removeIf([this](const Lookup &lookup) {
        return std::ranges::none_of(context().scopes, [&lookup](const Scope &scope) {
            return scope.evidence == Evidence::Own && scope.key.ifindex() == lookup.ifindex;
        });
    });
    prove(worseThan(context().proven.lookups, own, lookupLimit));
}

void WireCheck::tellSkipped(const ScopeKey &scope)
{
    CheckResult result = skipped();
    result.scope = scope;
    tell(result);
}

void WireCheck::proveInClear(const ScopeKey &scope)
{
    ScopeProof proof = proofFor(scope);
    proof.wireInClear = true;
    prove(proof);
}

void WireCheck::giveUp()
{
    m_next.stop();
    m_burst.reset();
    tellAll();
}

}
