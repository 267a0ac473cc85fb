// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

#include <algorithm>

namespace Dotlight
{

namespace
{

const Answer *transportAnswer(const Scope &scope)
{
    return scope.lookup ? &scope.lookup->ofTransport() : nullptr;
}

TransportAchieved achievedBy(const Scope &scope)
{
    const Answer *answer = transportAnswer(scope);
    if (!answer || !speaks(scope))
        return TransportAchieved::Unknown;
    if (answer->outcome == Answer::Outcome::Unreachable)
        return TransportAchieved::None;
    if (!answer->fromNetwork())
        return TransportAchieved::Unknown;
    if (answer->confidential())
        return TransportAchieved::Tls;
    // what a local proxy does beyond the loopback can't be seen
    return scope.onlyLoopbackServers() ? TransportAchieved::Unknown : TransportAchieved::Plain;
}

Handshake handshakeWith(const Server &server, const ScopeProof &proof)
{
    const auto it = std::ranges::find(proof.servers, server, &ServerProof::server);
    return it == proof.servers.end() ? Handshake::NotTested : it->handshake;
}

TransportProven provenBy(Handshake handshake)
{
    switch (handshake) {
    case Handshake::NotTested:
    case Handshake::Inconclusive:
        return TransportProven::NotTested;
    case Handshake::Verified:
        return TransportProven::TlsVerified;
    case Handshake::Encrypted:
        return TransportProven::Tls;
    default:
        return TransportProven::Failed;
    }
}

/// The weakest of its servers: resolved may ask any of them.
TransportProven provenOf(const Scope &scope)
{
    if (!scope.proof || scope.servers.isEmpty())
        return TransportProven::NotTested;
    if (scope.proof->wireInClear)
        return TransportProven::Plain;
    bool all = true;
    bool identities = true;
    for (const Server &server : scope.servers) {
        const TransportProven one = provenBy(handshakeWith(server, *scope.proof));
        if (one == TransportProven::Failed)
            return one;
        all = all && one != TransportProven::NotTested;
        identities = identities && one == TransportProven::TlsVerified;
    }
    if (!all)
        return TransportProven::NotTested;
    return identities ? TransportProven::TlsVerified : TransportProven::Tls;
}

bool seenInClear(const Scope &scope, TransportAchieved achieved)
{
    return achieved == TransportAchieved::Plain || (scope.proof && scope.proof->wireInClear);
}

void judgeStrictClaim(const Scope &scope, QList<Reason> &reasons)
{
    if (scope.check == CertificateCheck::Yes)
        return;
    const bool perhaps = scope.check == CertificateCheck::Perhaps;
    reasons << row(ReasonId::StrictNotVerified, Level::Encrypted, {}, perhaps);
    const auto nameless = std::ranges::find_if(scope.servers, [](const Server &s) { return s.name.isEmpty(); });
    if (nameless != scope.servers.end())
        reasons << row(ReasonId::ServerNameMissing, Level::Encrypted, nameless->address.toString());
}

void judgeOpportunistic(const Scope &scope, TransportAchieved achieved, QList<Reason> &reasons)
{
    if (achieved == TransportAchieved::Tls)
        reasons << row(ReasonId::OpportunisticOnly, Level::Encrypted, {}, scope.evidence == Evidence::Shared);
    if (seenInClear(scope, achieved)) {
        reasons << row(ReasonId::TlsFallback, Level::Exposed, {}, scope.evidence == Evidence::Shared);
        if (port853Blocked(scope) && !has(reasons, ReasonId::Port853Blocked))
            reasons << row(ReasonId::Port853Blocked, Level::Exposed);
    }
}

}

bool speaks(const Scope &scope)
{
    if (scope.evidence != Evidence::Shared || !scope.lookup)
        return scope.lookup != nullptr;
    const Answer *answer = transportAnswer(scope);
    const bool inClear = answer->fromNetwork() && !answer->confidential();
    return scope.transport == TransportMode::Strict ? !inClear : scope.transport != TransportMode::Off;
}

TransportState transportOf(const Scope &scope)
{
    return {.claimed = scope.transport, .achieved = achievedBy(scope), .proven = provenOf(scope)};
}

void judgeTransport(const Scope &scope, QList<Reason> &reasons)
{
    const TransportAchieved achieved = achievedBy(scope);
    const auto proxy = std::ranges::find_if(scope.servers, [](const Server &s) { return s.address.isLoopback(); });
    if (proxy != scope.servers.end())
        reasons << row(ReasonId::LocalProxy, Level::Unknown, proxy->address.toString());
    switch (scope.transport) {
    case TransportMode::Off:
        if (!scope.onlyLoopbackServers())
            reasons << row(ReasonId::PlainTransport, Level::Exposed);
        return;
    case TransportMode::Opportunistic:
        return judgeOpportunistic(scope, achieved, reasons);
    case TransportMode::Strict:
        judgeStrictClaim(scope, reasons);
        break;
    case TransportMode::Unknown:
        reasons << row(ReasonId::ValueUnknown, Level::Unknown, QStringLiteral("DNSOverTLS"));
        break;
    }
    if (seenInClear(scope, achieved))
        reasons << row(ReasonId::PlainTransport, Level::Exposed);
}

}
