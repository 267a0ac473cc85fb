// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modes.h"
#include "server.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Dotlight
{

/// What org.freedesktop.resolve1.Link says of a link.
struct LinkDns {
    /// All of it was read. If not, resolved names the link with its servers and domains and the rest is not known: it may
    /// well be in charge.
    bool readable = true;
    /// Bit 0 of ScopesMask: this link does unicast DNS now, so it has servers and a carrier.
    bool scope = false;
    TransportMode transport = TransportMode::Unknown;
    IntegrityMode integrity = IntegrityMode::Unknown;
    /// DNSSECSupported: carries information in allow-downgrade only.
    std::optional<bool> integritySupported;
    bool defaultRoute = false;
    QList<Domain> domains;
    QList<Server> servers;
    std::optional<Server> currentServer;
    /// DNSSECNegativeTrustAnchors of this link alone, beside those of the whole; ascending.
    QStringList negativeAnchors;

    friend bool operator==(const LinkDns &, const LinkDns &) = default;
};

/// A network interface, from rtnetlink, and what resolved, NetworkManager and networkd say of it. Never the loopback.
struct LinkFacts {
    int index = 0;
    QString name;
    LinkKind kind = LinkKind::Unknown;
    ManagedBy managedBy = ManagedBy::Unknown;
    /// The name of NetworkManager's active connection; empty if there is none.
    QString connection;
    bool carrier = false;
    /// How often it came or went since the link is there. Behind another number may be another network, whatever it is called.
    quint32 carrierChanges = 0;
    /// A default route of either family leads over it (main table).
    bool gateway = false;
    /// Nothing if resolved holds no servers and no domains for it (it was not read then) or is absent.
    std::optional<LinkDns> dns;
    /// What NetworkManager holds for it (DnsManager.Configuration): servers as written there.
    QStringList heldServers;
    /// connection.dns-over-tls of the applied connection; nothing if at its default or not managed by NetworkManager.
    std::optional<TransportMode> heldTransport;
    /// The same of connection.dnssec, which is there from NetworkManager 1.56 on.
    std::optional<IntegrityMode> heldIntegrity;

    [[nodiscard]] bool hasScope() const { return dns && dns->scope; }

    friend bool operator==(const LinkFacts &, const LinkFacts &) = default;
};

}
