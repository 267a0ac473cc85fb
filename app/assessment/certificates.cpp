// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

#include <algorithm>

namespace Dotlight
{

namespace
{

bool lookupWorks(const Scope &scope)
{
    const TransportAchieved achieved = transportOf(scope).achieved;
    return achieved == TransportAchieved::Tls || achieved == TransportAchieved::Plain;
}

bool lookupUnreachable(const Scope &scope)
{
    return scope.lookup && scope.lookup->root.outcome == Answer::Outcome::Unreachable;
}

bool resolvedChecks(const Scope &scope)
{
    return scope.transport == TransportMode::Strict && scope.check == CertificateCheck::Yes;
}

/// The level of "own handshake fails" in this scope; nothing where it only remarks.
std::optional<Level> certificateLevel(const Scope &scope)
{
    if (certificateExplainsFailure(scope))
        return Level::Failing;
    if (!lookupWorks(scope) || resolvedChecks(scope))
        return std::nullopt;
    if (scope.transport == TransportMode::Strict)
        return Level::Exposed;
    return scope.transport == TransportMode::Opportunistic ? std::optional(Level::Encrypted) : std::nullopt;
}

bool blocked(const ServerProof &server)
{
    return server.handshake == Handshake::Dropped || server.handshake == Handshake::Refused;
}

/// Seen to be the server's or its way's doing: one that is silent to everything may just be off.
bool withoutTls(const ServerProof &server)
{
    if (server.server.address.isLoopback())
        return false;
    const bool dropped = server.handshake == Handshake::Dropped && server.plainAnswers == true;
    return dropped || server.handshake == Handshake::Refused || server.handshake == Handshake::NoTls;
}

QString nameOrAddress(const Server &server)
{
    return server.name.isEmpty() ? server.address.toString() : server.name;
}

}

std::optional<ReasonId> certificateReason(Handshake handshake)
{
    switch (handshake) {
    case Handshake::WrongName:
        return ReasonId::CertificateWrongName;
    case Handshake::Expired:
        return ReasonId::CertificateExpired;
    case Handshake::NotYetValid:
        return ReasonId::CertificateNotYetValid;
    case Handshake::Untrusted:
        return ReasonId::CertificateUntrusted;
    default:
        return std::nullopt;
    }
}

bool certificateExplainsFailure(const Scope &scope)
{
    const auto bad = [](const ServerProof &s) { return certificateReason(s.handshake).has_value(); };
    return lookupUnreachable(scope) && resolvedChecks(scope) && scope.proof
        && std::ranges::any_of(scope.proof->servers, bad);
}

bool port853Blocked(const Scope &scope)
{
    if (!scope.proof || scope.transport == TransportMode::Off || scope.proof->servers.isEmpty())
        return false;
    const auto &servers = scope.proof->servers;
    return servers.size() >= scope.servers.size() && std::ranges::all_of(servers, blocked)
        && std::ranges::any_of(servers, [](const ServerProof &s) { return s.plainAnswers == true; });
}

void judgeCertificates(const Scope &scope, QList<Reason> &reasons)
{
    if (!scope.proof || scope.transport == TransportMode::Off)
        return;
    const std::optional<Level> level = certificateLevel(scope);
    for (const ServerProof &server : scope.proof->servers) {
        const auto id = certificateReason(server.handshake);
        if (!id || has(reasons, *id))
            continue;
        const QString which = nameOrAddress(server.server);
        reasons << (level ? row(*id, *level, which) : remark(*id, Severity::Warning, which));
    }
}

void judgeEncryption(const Scope &scope, QList<Reason> &reasons)
{
    if (!scope.proof || scope.transport == TransportMode::Off || port853Blocked(scope))
        return;
    // what was proven an hour ago may be over
    const bool isOnlyOne = scope.servers.size() == 1;
    if (isOnlyOne && transportOf(scope).achieved == TransportAchieved::Tls)
        return;
    const auto it = std::ranges::find_if(scope.proof->servers, withoutTls);
    if (it != scope.proof->servers.end())
        reasons << remark(ReasonId::ServerWithoutTls, Severity::Warning, nameOrAddress(it->server));
}

}
