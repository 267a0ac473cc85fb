// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scope.h"

#include <algorithm>

namespace Dotlight
{

namespace
{

/// The first systemd that checks certificates for a link's own strict mode (systemd PR 41818).
constexpr int firstVersionThatChecksLinks = 261;

CertificateCheck linkCheck(const ResolverFacts &resolver)
{
    if (resolver.transport == TransportMode::Strict)
        return CertificateCheck::Yes;
    const auto version = resolver.majorVersion();
    if (!version)
        return CertificateCheck::Perhaps;
    if (*version >= firstVersionThatChecksLinks)
        return resolver.versionCertain ? CertificateCheck::Yes : CertificateCheck::Perhaps;
    return resolver.transport == TransportMode::Unknown ? CertificateCheck::Perhaps : CertificateCheck::No;
}

Scope globalScope(const Snapshot &snapshot)
{
    const ResolverFacts &resolver = snapshot.resolver;
    return {
        .key = {.kind = ScopeKey::Kind::Global, .index = 0, .name = QStringLiteral("global")},
        .transport = resolver.transport,
        .integrity = resolver.integrity,
        // The Manager's DNSSECSupported is false as soon as any link's is.
        .integritySupported = {},
        .servers = resolver.serversAsked(),
        .domains = resolver.domains,
        .defaultRoute = true,
        .check = CertificateCheck::Yes,
        .proof = snapshot.proof(0),
    };
}

Scope linkScope(const Snapshot &snapshot, const LinkFacts &link)
{
    return {
        .key = {.kind = ScopeKey::Kind::Link, .index = link.index, .name = link.name},
        .readable = link.dns->readable,
        .transport = link.dns->transport,
        .integrity = link.dns->integrity,
        .integritySupported = link.dns->integritySupported,
        .servers = link.dns->servers,
        .domains = link.dns->domains,
        .defaultRoute = link.dns->defaultRoute,
        .check = linkCheck(snapshot.resolver),
        .lookup = snapshot.lookup(link.index),
        .proof = snapshot.proof(link.index),
        .link = &link,
    };
}

Scope delegateScope(const Snapshot &snapshot, const DelegateFacts &delegate)
{
    return {
        .key = {.kind = ScopeKey::Kind::Delegate, .index = -1, .name = delegate.id},
        .readable = delegate.readable,
        .transport = snapshot.resolver.transport,
        .integrity = snapshot.resolver.integrity,
        .integritySupported = {},
        .servers = delegate.servers,
        .domains = delegate.domains,
        .defaultRoute = delegate.defaultRoute,
        .check = CertificateCheck::Yes,
        .proof = snapshot.proof(-1, delegate.id),
    };
}

bool takesEveryName(const Scope &scope)
{
    return std::ranges::any_of(scope.domains, &Domain::isRoot);
}

/// The longest matching domain wins and "~." matches all; without a match the names go to every default route.
void decideWhoIsInCharge(QList<Scope> &scopes)
{
    const bool byDomain = std::ranges::any_of(scopes, takesEveryName);
    for (Scope &scope : scopes)
        scope.inCharge = byDomain ? takesEveryName(scope) : scope.defaultRoute;
}

/// The global scope and delegates have no interface index to ask with.
void giveEvidence(QList<Scope> &scopes, const Snapshot &snapshot)
{
    const auto inCharge = std::ranges::count_if(scopes, &Scope::inCharge);
    for (Scope &scope : scopes) {
        if (scope.key.kind == ScopeKey::Kind::Link)
            continue;
        scope.evidence = !scope.inCharge ? Evidence::Nobodys : inCharge > 1 ? Evidence::Shared : Evidence::Own;
        scope.lookup = scope.inCharge ? snapshot.lookup(0) : nullptr;
    }
}

}

bool Scope::onlyLoopbackServers() const
{
    return !servers.isEmpty() && std::ranges::all_of(servers, [](const Server &s) { return s.address.isLoopback(); });
}

bool fallbackInUse(const Snapshot &snapshot)
{
    const auto hasServers = [](const LinkFacts &link) { return link.dns && !link.dns->servers.isEmpty(); };
    return snapshot.resolver.servers.isEmpty() && !snapshot.resolver.fallbackServers.isEmpty()
        && snapshot.delegates.isEmpty() && std::ranges::none_of(snapshot.links, hasServers);
}

QList<Scope> scopesOf(const Snapshot &snapshot)
{
    QList<Scope> scopes;
    if (!snapshot.resolver.isKnown())
        return scopes;
    if (!snapshot.resolver.servers.isEmpty() || fallbackInUse(snapshot))
        scopes << globalScope(snapshot);
    for (const LinkFacts &link : snapshot.links) {
        if (link.hasScope())
            scopes << linkScope(snapshot, link);
    }
    for (const DelegateFacts &delegate : snapshot.delegates) {
        // resolved routes nothing to one without servers
        if (!delegate.servers.isEmpty() || !delegate.readable)
            scopes << delegateScope(snapshot, delegate);
    }
    decideWhoIsInCharge(scopes);
    giveEvidence(scopes, snapshot);
    return scopes;
}

}
