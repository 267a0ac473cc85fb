// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/scope.h"
#include "checks/net/ownaddresses.h"
#include "checks/records/reply.h"
#include "checks/tls/tlsprobe.h"
#include "facts/checkresult.h"
#include "svcb.h"

/*
 * What a server says of encrypted servers that speak for it (RFC 9462), and whether that is to be believed. Pure.
 */
namespace Dotlight
{

/// _dns.resolver.arpa, SVCB.
[[nodiscard]] DnsQuestion designationQuestion();

/// A reply to it: those that are understood, the first to be tried first.
struct DesignationAnswer {
    int rcode = 0;
    QList<Svcb> offers = {};
    /// Records that are not understood, or want what is not understood here.
    int unusable = 0;

    friend bool operator==(const DesignationAnswer &, const DesignationAnswer &) = default;
};

[[nodiscard]] DesignationAnswer designationAnswer(const DnsReply &reply);
/// Where it would be reached over TLS: at the plain server's own address if it may be, else at one that it names. Nothing where
/// none of them speaks DNS over TLS under a name.
[[nodiscard]] std::optional<Server> tlsEndpoint(const DesignationAnswer &answer, const Address &plain);

/// A reply in clear does not lead this computer's connections into its own networks, nor to ports of other services: a
/// private server speaks for itself alone (RFC 9462, 4.3), a public one for public ones that are no neighbours.
[[nodiscard]] bool mayBeTried(const Address &plain, const Server &designated, const QList<LinkAddress> &own);

/// All that was seen of one plain server.
struct DesignationSeen {
    Server plain = {};
    /// Of this computer, at that moment.
    QList<LinkAddress> own = {};
    /// Nothing if no reply came.
    std::optional<DesignationAnswer> answer = {};
    /// Where TLS was tried, and how that ended.
    std::optional<Server> endpoint = {};
    TlsAttempt attempt = {};
};

[[nodiscard]] CheckResult judgeDesignation(const DesignationSeen &seen, const Scope &scope, const QDateTime &now);
/// Servers that can be asked: without a name, not on the loopback. Those of a strict scope too: the question tells nobody
/// anything, and who has no name for it needs one.
[[nodiscard]] QList<Server> serversToAsk(const Scope &scope);

}
