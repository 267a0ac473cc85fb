// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/linkfacts.h"
#include "facts/resolverfacts.h"

#include <QVariantMap>

/*
 * What resolve1's properties mean. In: plain values (bus/wire.h), of any type. Out: facts; what is missing or of another
 * type than documented is absent or Unknown, and is said in the log.
 */
namespace Dotlight::FromWire
{

[[nodiscard]] TransportMode transportMode(const QVariant &value);
[[nodiscard]] IntegrityMode integrityMode(const QVariant &value);
[[nodiscard]] ResolvConfMode resolvConfMode(const QVariant &value);
[[nodiscard]] StubListener stubListener(const QVariant &value);
/// Of MulticastDNS and LLMNR: "no" turns it off for all; "resolve" is on as well, for whoever asks.
[[nodiscard]] std::optional<bool> isOn(const QVariant &mode);
/// Ascending, for resolved's own order says nothing.
[[nodiscard]] std::optional<QStringList> sortedNames(const QVariant &names);

/// An entry of a list, with the link it is for: 0 for a global one.
struct ServerEntry {
    int ifindex = 0;
    Server server;

    friend bool operator==(const ServerEntry &, const ServerEntry &) = default;
};

struct DomainEntry {
    int ifindex = 0;
    Domain domain;

    friend bool operator==(const DomainEntry &, const DomainEntry &) = default;
};

/// Of a(iiayqs), a(iiay); and, without the index, of a(iayqs), a(iay). Entries that make no sense are left out.
[[nodiscard]] QList<ServerEntry> indexedServers(const QVariant &value);
[[nodiscard]] QList<Server> servers(const QVariant &value);
/// Of a single (iiayqs) or (iiay); resolve1 writes "none" as family 0.
[[nodiscard]] std::optional<Server> indexedServer(const QVariant &value);
[[nodiscard]] std::optional<Server> server(const QVariant &value);
/// Of a(isb) and a(sb).
[[nodiscard]] QList<DomainEntry> indexedDomains(const QVariant &value);
[[nodiscard]] QList<Domain> domains(const QVariant &value);

/// All properties of the Manager: facts of the whole, and who else has servers or domains.
struct Manager {
    ResolverFacts facts;
    QList<ServerEntry> linkServers;
    QList<DomainEntry> linkDomains;

    /// The links to read, ascending: all others have neither servers nor domains.
    [[nodiscard]] QList<int> linksToRead() const;
    /// What is known of a link that could not be read itself.
    [[nodiscard]] LinkDns unreadLink(int ifindex) const;
};
[[nodiscard]] Manager manager(const QVariantMap &properties);
[[nodiscard]] LinkDns link(const QVariantMap &properties);
[[nodiscard]] DelegateFacts delegate(const QString &id, const QVariantMap &properties);
/// Of one that could not be read only that it is there.
[[nodiscard]] DelegateFacts unreadDelegate(const QString &id);

}
