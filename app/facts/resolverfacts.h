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

/// Why nobody owns resolve1's name; from systemd's UnitFileState and ActiveState, which start nothing.
enum class ResolverAbsence { Stopped, Disabled, Masked, NotInstalled, Unknown };

/// resolve1's DNSSECStatistics, TransactionStatistics and CacheStatistics: counts since resolved started.
struct ResolverStatistics {
    quint64 secure = 0;
    quint64 insecure = 0;
    quint64 bogus = 0;
    quint64 indeterminate = 0;
    quint64 transactions = 0;
    quint64 cacheHits = 0;
    quint64 cacheMisses = 0;

    friend bool operator==(const ResolverStatistics &, const ResolverStatistics &) = default;
};

/// systemd-resolved as a whole: org.freedesktop.resolve1.Manager. Global entries only, those of links are in LinkFacts.
struct ResolverFacts {
    Presence presence = Presence::Loading;
    /// Where it is present: it answered when it was read. If not, nothing below is known.
    bool readable = true;
    /// Only where presence is Absent.
    ResolverAbsence absence = ResolverAbsence::Unknown;
    /// Such as "257.13", by varlink's GetInfo or systemd's own Version; nothing if neither could be had.
    std::optional<QString> version;
    /// It is resolved's own word. systemd's may be another one, between an upgrade and the restart of resolved.
    bool versionCertain = true;
    TransportMode transport = TransportMode::Unknown;
    IntegrityMode integrity = IntegrityMode::Unknown;
    ResolvConfMode resolvConf = ResolvConfMode::Unknown;
    StubListener stubListener = StubListener::Unknown;
    QList<Server> servers;
    QList<Server> fallbackServers;
    /// Those that the global scope asks: without own servers the fallback ones (resolved.conf(5), FallbackDNS=).
    [[nodiscard]] const QList<Server> &serversAsked() const { return servers.isEmpty() ? fallbackServers : servers; }
    /// The current server of the global scope.
    std::optional<Server> currentServer;
    QList<Domain> domains;
    std::optional<bool> integritySupported;
    std::optional<ResolverStatistics> statistics;
    /// MulticastDNS and LLMNR: off here, each is off on every link; on, a link may still have it off. Nothing if unknown.
    std::optional<bool> multicastDns;
    std::optional<bool> llmnr;
    /// DNSSECNegativeTrustAnchors, ascending: below these domains nothing is validated. Nothing if unknown.
    std::optional<QStringList> negativeAnchors;

    /// It is there and was read: what is here is known, and it can be asked.
    [[nodiscard]] bool isKnown() const { return presence == Presence::Present && readable; }
    /// The number before the first dot of version; nothing if unknown.
    [[nodiscard]] std::optional<int> majorVersion() const;

    friend bool operator==(const ResolverFacts &, const ResolverFacts &) = default;
};

/// A delegate of systemd 258 and later. It has no modes of its own: the global ones apply.
struct DelegateFacts {
    QString id;
    /// As in LinkDns.
    bool readable = true;
    QList<Server> servers;
    std::optional<Server> currentServer;
    QList<Domain> domains;
    bool defaultRoute = false;

    friend bool operator==(const DelegateFacts &, const DelegateFacts &) = default;
};

}
