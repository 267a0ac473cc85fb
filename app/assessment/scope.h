// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment.h"

/*
 * Inside the room: the scopes of a snapshot, each with what speaks for it.
 */
namespace Dotlight
{

/// Whose answer the lookup of a scope is.
enum class Evidence {
    /// Asked with the link's index, or while nothing else is in charge.
    Own,
    /// Asked without a link while other scopes are in charge too: the first answer wins, whoever gave it.
    Shared,
    /// There is no way to ask this scope alone.
    Nobodys,
};

/// Whether resolved checks the certificate of this scope's servers.
enum class CertificateCheck { Yes, No, Perhaps };

struct Scope {
    ScopeKey key;
    bool inCharge = false;
    bool readable = true;
    TransportMode transport = TransportMode::Unknown;
    IntegrityMode integrity = IntegrityMode::Unknown;
    std::optional<bool> integritySupported = std::nullopt;
    QList<Server> servers;
    QList<Domain> domains;
    bool defaultRoute = false;
    CertificateCheck check = CertificateCheck::No;
    Evidence evidence = Evidence::Own;
    /// Nothing if none was asked, or none speaks for this scope. Points into the snapshot, as the next two do.
    const Lookup *lookup = nullptr;
    const ScopeProof *proof = nullptr;
    const LinkFacts *link = nullptr;

    [[nodiscard]] bool onlyLoopbackServers() const;
};

/// The global scope first, then links by index, then delegates. The snapshot has to outlive them.
[[nodiscard]] QList<Scope> scopesOf(const Snapshot &snapshot);
/// No link, delegate or resolved.conf has a server, so resolved asks its built-in ones (resolved.conf(5), FallbackDNS=).
[[nodiscard]] bool fallbackInUse(const Snapshot &snapshot);

}
