// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "latencycheck.h"

#include "resolvertimer.h"
#include "servertimer.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr auto wholeLimit = 6s;
/// More would measure one another.
constexpr size_t mostServers = 32;

int indexToAskWith(const QList<Scope> &scopes)
{
    const auto scope = std::ranges::find_if(scopes, &Scope::inCharge);
    return scope != scopes.end() ? scope->key.ifindex() : 0;
}

bool hasStub(const ResolverFacts &resolver)
{
    return resolver.stubListener == StubListener::Yes || resolver.stubListener == StubListener::Udp;
}

ScopeProof proofOf(const Scope &scope, const ServerTimes &times)
{
    ScopeProof proof = proofFor(scope.key);
    ServerProof server;
    server.server = times.server;
    server.latencyMs = latencyOf(times, scope.transport);
    proof.servers = {server};
    return proof;
}
}

LatencyCheck::LatencyCheck(const CheckContext &context)
    : Check(CheckId::Latency, context, wholeLimit)
{
}

LatencyCheck::~LatencyCheck() = default;

void LatencyCheck::run()
{
    const ResolverFacts &resolver = context().snapshot->resolver;
    if (context().scopes.isEmpty())
        return skip();
    int leftOut = 0;
    for (const Scope &scope : context().scopes) {
        for (const Server &server : scope.servers) {
            if (m_servers.size() == mostServers) {
                leftOut += 1;
                continue;
            }
            auto timed = std::make_unique<Timed>();
            timed->scope = scope;
            timed->timer = std::make_unique<ServerTimer>(server, scope);
            m_servers.push_back(std::move(timed));
        }
    }
    m_resolver = std::make_unique<ResolverTimer>(
        context().bus, indexToAskWith(context().scopes), resolver.majorVersion(), hasStub(resolver));
    if (leftOut > 0)
        tell(tooManyServers(leftOut));
    m_open = m_servers.size() + 1;
    connect(m_resolver.get(), &ResolverTimer::finished, this, &LatencyCheck::tellResolver);
    m_resolver->start();
    for (const auto &timed : m_servers)
        startServer(*timed);
}

/// By the check before this one, which waited longer: to wait for many such once more would take seconds.
bool LatencyCheck::wasSilent(const Server &server, const Scope &scope) const
{
    const ScopeProof *proof = proofIn(context().proven.scopes, scope.key.index, scope.key.delegateId());
    if (!proof)
        return false;
    const auto it = std::ranges::find(proof->servers, server, &ServerProof::server);
    return it != proof->servers.end() && it->handshake == Handshake::Inconclusive && it->plainAnswers == false;
}

void LatencyCheck::startServer(Timed &timed)
{
    if (wasSilent(timed.timer->times().server, timed.scope))
        return tellServer(timed);
    connect(timed.timer.get(), &ServerTimer::finished, this, [this, &timed] { tellServer(timed); });
    timed.timer->start();
}

void LatencyCheck::tellServer(Timed &timed)
{
    if (std::exchange(timed.told, true))
        return;
    const ServerTimes &times = timed.timer->times();
    tell(judgeLatency(times, timed.scope));
    if (latencyOf(times, timed.scope.transport))
        prove(proofOf(timed.scope, times));
    oneLess();
}

void LatencyCheck::tellResolver()
{
    if (std::exchange(m_resolverTold, true))
        return;
    tell(judgeLatency(m_resolver->times()));
    oneLess();
}

void LatencyCheck::oneLess()
{
    m_open -= 1;
    if (m_open == 0)
        finish();
}

void LatencyCheck::giveUp()
{
    for (const auto &timed : m_servers)
        tellServer(*timed);
    if (m_resolver)
        tellResolver();
}

}
