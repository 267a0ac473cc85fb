// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlscheck.h"

#include "serverprobe.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
/// Far above what anybody has. All at once: dead ones take their whole time, and would add up one behind the other.
constexpr size_t mostServers = 64;
constexpr auto limit = 12s;

ScopeProof scopeProof(const Scope &scope, const ServerProof &server)
{
    ScopeProof proof = proofFor(scope.key);
    proof.servers = {server};
    return proof;
}
}

TlsCheck::TlsCheck(const CheckContext &context)
    : Check(CheckId::Tls, context, limit)
{
}

TlsCheck::~TlsCheck() = default;

void TlsCheck::run()
{
    int leftOut = 0;
    for (const Scope &scope : context().scopes) {
        for (const Server &server : scope.servers) {
            // What stands on the loopback is a proxy, and encrypts nothing on the way there.
            if (server.address.isLoopback())
                continue;
            if (m_probes.size() < mostServers)
                m_probes.push_back(std::make_unique<ServerProbe>(server, scope));
            else
                leftOut += 1;
        }
    }
    m_open = m_probes.size();
    if (m_open == 0)
        return skip();
    if (leftOut > 0)
        tell(tooManyServers(leftOut));
    for (const auto &probe : m_probes) {
        connect(probe.get(), &ServerProbe::finished, this, [this, &one = *probe] { onServer(one); });
        probe->start();
    }
}

void TlsCheck::onServer(const ServerProbe &probe)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tell(tlsResult(probe.seen(), probe.scope(), now));
    prove(scopeProof(probe.scope(), proofOf(probe.seen(), probe.scope(), now)));
    m_open -= 1;
    if (m_open == 0)
        finish();
}

void TlsCheck::giveUp()
{
    if (m_probes.empty())
        tell({.finding = Finding::NotFinished});
    for (const auto &probe : m_probes) {
        if (!probe->isDone())
            tell({.scope = probe->scope().key, .finding = Finding::NotFinished});
    }
}

}
