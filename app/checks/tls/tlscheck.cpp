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
/// Each has a socket and a handshake of its own.
constexpr size_t mostAtOnce = 32;
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
    for (const Scope &scope : context().scopes) {
        for (const Server &server : scope.servers) {
            // What stands on the loopback is a proxy, and encrypts nothing on the way there.
            if (!server.address.isLoopback())
                m_probes.push_back(std::make_unique<ServerProbe>(server, scope));
        }
    }
    m_open = m_probes.size();
    if (m_open == 0)
        return skip();
    startMore();
}

void TlsCheck::startMore()
{
    const size_t done = m_probes.size() - m_open;
    for (; m_next < m_probes.size() && m_next < done + mostAtOnce; ++m_next) {
        connect(m_probes[m_next].get(), &ServerProbe::finished, this, [this, index = m_next] { onServer(index); });
        m_probes[m_next]->start();
    }
}

void TlsCheck::onServer(size_t index)
{
    const ServerProbe &probe = *m_probes[index];
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tell(tlsResult(probe.seen(), probe.scope(), now));
    prove(scopeProof(probe.scope(), proofOf(probe.seen(), probe.scope(), now)));
    m_open -= 1;
    if (m_open == 0)
        finish();
    else
        startMore();
}

void TlsCheck::giveUp()
{
    for (const auto &probe : m_probes) {
        if (!probe->isDone())
            tell({.scope = probe->scope().key, .finding = Finding::NotFinished});
    }
}

}
