// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"
#include "routeparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// What systemd 252 to 262 have built in, but for "alt", which newer ones add. A file *.negative replaces it as a whole:
/// it counts only where resolved does not tell its own (dnssec-trust-anchors.d(5)).
QStringList builtInAnchors()
{
    QStringList names{u"test"_s, u"local"_s, u"home"_s, u"corp"_s, u"lan"_s, u"intranet"_s, u"internal"_s, u"private"_s,
        u"home.arpa"_s, u"resolver.arpa"_s, u"ipv4only.arpa"_s, u"170.0.0.192.in-addr.arpa"_s,
        u"171.0.0.192.in-addr.arpa"_s, u"10.in-addr.arpa"_s, u"168.192.in-addr.arpa"_s, u"d.f.ip6.arpa"_s};
    for (int second = 16; second < 32; ++second)
        names << u"%1.172.in-addr.arpa"_s.arg(second);
    return names;
}

QString covering(const QStringList &names, const QStringList &anchors)
{
    QString longest;
    for (const QString &name : names) {
        const auto parsed = DomainName::fromWire(name);
        for (const QString &anchor : anchors) {
            if (parsed && parsed->isWithin(anchor) && anchor.size() > longest.size())
                longest = anchor;
        }
    }
    return longest;
}

std::optional<Server> currentServer(const Scope &scope, const Snapshot &snapshot)
{
    switch (scope.key.kind) {
    case ScopeKey::Kind::Global:
        return snapshot.resolver.currentServer;
    case ScopeKey::Kind::Link:
        return scope.link->dns->currentServer;
    case ScopeKey::Kind::Delegate:
        break;
    }
    const auto it = std::ranges::find(snapshot.delegates, scope.key.name, &DelegateFacts::id);
    return it == snapshot.delegates.end() ? std::nullopt : it->currentServer;
}

Travel claimedTravel(TransportMode mode)
{
    switch (mode) {
    case TransportMode::Off:
        return Travel::InClear;
    case TransportMode::Opportunistic:
        return Travel::Either;
    case TransportMode::Strict:
        return Travel::Encrypted;
    case TransportMode::Unknown:
        break;
    }
    return Travel::Unknown;
}

/// Strict never leaves TLS; of the other modes what was seen says more than what is set.
Travel travelOf(const Scope &scope, const TransportState &transport)
{
    if (scope.onlyLoopbackServers() && scope.transport != TransportMode::Strict)
        return Travel::LocalProxy;
    if (scope.transport == TransportMode::Strict)
        return Travel::Encrypted;
    if (transport.achieved == TransportAchieved::Tls)
        return Travel::Encrypted;
    if (transport.achieved == TransportAchieved::Plain)
        return Travel::InClear;
    return claimedTravel(scope.transport);
}

std::optional<bool> serverChecked(const Scope &scope)
{
    if (scope.transport != TransportMode::Strict)
        return false;
    return scope.check == CertificateCheck::Perhaps ? std::nullopt
                                                    : std::optional(scope.check == CertificateCheck::Yes);
}

Validated validatedOf(const Scope &scope, const IntegrityState &integrity, const NegativeAnchor &anchor)
{
    if (scope.integrity == IntegrityMode::Off)
        return Validated::No;
    if (!anchor.domain.isEmpty())
        return anchor.known ? Validated::No : Validated::Unknown;
    if (integrity.achieved == IntegrityAchieved::NotValidating)
        return Validated::No;
    switch (scope.integrity) {
    case IntegrityMode::AllowDowngrade:
        return scope.integritySupported == false ? Validated::No : Validated::WhileSupported;
    case IntegrityMode::On:
        return Validated::Yes;
    default:
        return Validated::Unknown;
    }
}
}

NegativeAnchor negativeAnchor(const QStringList &names, const ResolverFacts &resolver, const LinkFacts *link)
{
    const QStringList own = link && link->dns ? link->dns->negativeAnchors : QStringList();
    const QString certain = covering(names, resolver.negativeAnchors.value_or(QStringList()) + own);
    if (!certain.isEmpty() || resolver.negativeAnchors)
        return {.domain = certain};
    return {.domain = covering(names, builtInAnchors()), .known = false};
}

RouteCandidate candidateOf(const Scope &scope, const Snapshot &snapshot, const QStringList &names)
{
    RouteCandidate result;
    result.scope = scope.key;
    result.names = names;
    result.servers = scope.servers;
    result.currentServer = currentServer(scope, snapshot);
    result.transport = transportOf(scope);
    result.integrity = integrityOf(scope);
    result.travel = travelOf(scope, result.transport);
    result.serverChecked = serverChecked(scope);
    const NegativeAnchor anchor = negativeAnchor(names, snapshot.resolver, scope.link);
    result.negativeAnchor = anchor.domain;
    result.validated = validatedOf(scope, result.integrity, anchor);
    return result;
}

}
