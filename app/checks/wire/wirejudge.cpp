// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirejudge.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// A port of a person's own choice serves both in turn, so it tells TLS from clear text by the mode alone.
bool isTls(const Connection &connection, const Server &server, TransportMode mode)
{
    return !connection.udp && connection.port == server.tlsPort()
        && (connection.port == usualTlsPort || mode == TransportMode::Strict);
}

bool isPlain(const Connection &connection, const Server &server, TransportMode mode)
{
    if (connection.port == usualTlsPort && !connection.udp)
        return false;
    return connection.port == server.plainPort()
        && (connection.udp || connection.port == usualPlainPort || mode == TransportMode::Off);
}

struct Ways {
    QStringList tls;
    QStringList plain;
};

Ways waysOf(const Scope &scope, const WireSeen &seen)
{
    Ways ways;
    for (const Server &server : scope.servers) {
        // That hop leaves this computer for nobody, and beyond it nothing can be seen.
        if (server.address.isLoopback())
            continue;
        for (const Connection &connection : seen.connections) {
            if (connection.server != server.address)
                continue;
            if (isTls(connection, server, scope.transport))
                ways.tls << server.address.toString();
            else if (isPlain(connection, server, scope.transport))
                ways.plain << server.address.toString();
        }
    }
    ways.tls.removeDuplicates();
    ways.plain.removeDuplicates();
    return ways;
}

/// Another scope that may go in clear asks one of these servers too.
bool sharedInClear(const Scope &scope, const QList<Scope> &all)
{
    return std::ranges::any_of(all, [&](const Scope &other) {
        if (other.key == scope.key || other.transport == TransportMode::Strict)
            return false;
        return std::ranges::any_of(other.servers, [&](const Server &server) {
            return std::ranges::contains(scope.servers, server.address, &Server::address);
        });
    });
}

struct Judgement {
    Finding finding;
    Verdict verdict;
};

/// A connection may be left over from other lookups: the one that was made has to have come over TLS by its flags.
Judgement judgeTls(const Scope &scope, const WireSeen &seen)
{
    const auto lookup = std::ranges::find(seen.lookups, scope.key.ifindex(), &Lookup::ifindex);
    const bool isItsOwn = scope.evidence == Evidence::Own && lookup != seen.lookups.end();
    if (!isItsOwn || !lookup->ofTransport().confidential())
        return {Finding::WireTlsUnused, Verdict::Inconclusive};
    // with encryption off it should not have
    return {Finding::WireTls, scope.transport == TransportMode::Off ? Verdict::Inconclusive : Verdict::Passed};
}

Judgement judge(const Scope &scope, const QList<Scope> &all, const WireSeen &seen, const Ways &ways)
{
    const bool off = scope.transport == TransportMode::Off;
    if (ways.plain.isEmpty() && !seen.listsRead)
        return {Finding::WireListsUnread, Verdict::Inconclusive};
    if (ways.tls.isEmpty() && ways.plain.isEmpty())
        return {Finding::WireNothingSeen, Verdict::Inconclusive};
    if (!seen.resolvedUid)
        return {Finding::WireOwnerUnknown, Verdict::Inconclusive};
    if (ways.plain.isEmpty())
        return judgeTls(scope, seen);
    if (off)
        return {Finding::WirePlainAsSet, Verdict::Passed};
    if (sharedInClear(scope, all))
        return {Finding::WireShared, Verdict::Inconclusive};
    if (ways.tls.isEmpty())
        return {Finding::WirePlain, Verdict::Failed};
    // of an opportunistic scope the one over TLS may be left over, or the other one
    return {Finding::WireBoth, scope.transport == TransportMode::Strict ? Verdict::Failed : Verdict::Inconclusive};
}

void add(QList<Connection> &connections, const Connection &connection)
{
    if (!connections.contains(connection))
        connections << connection;
}
}

void addLook(WireSeen &seen, const QList<SocketLine> &tcp, const QList<SocketLine> &udp, uint ownUid)
{
    seen.looks += 1;
    const auto isResolveds = [&](const SocketLine &line) {
        return seen.resolvedUid ? line.uid == *seen.resolvedUid : line.uid != ownUid;
    };
    for (const bool isUdp : {false, true}) {
        for (const SocketLine &line : isUdp ? udp : tcp) {
            // of UDP it says that the socket is connected
            if (line.state == SocketLine::established && isResolveds(line))
                add(seen.connections, {.server = line.remote, .port = line.remotePort, .udp = isUdp});
        }
    }
}

CheckResult judgeWire(const Scope &scope, const QList<Scope> &all, const WireSeen &seen)
{
    const Ways ways = waysOf(scope, seen);
    const Judgement judgement = judge(scope, all, seen, ways);
    const bool tlsAlone = judgement.finding == Finding::WireTls || judgement.finding == Finding::WireTlsUnused;
    return {.scope = scope.key,
        .verdict = judgement.verdict,
        .finding = judgement.finding,
        .words = {(tlsAlone ? ways.tls : ways.plain).join(", "_L1), ways.tls.join(", "_L1)},
        .evidence = {{"overTls"_L1, QJsonArray::fromStringList(ways.tls)},
            {"inClear"_L1, QJsonArray::fromStringList(ways.plain)}, {"looks"_L1, seen.looks},
            {"ownerKnown"_L1, seen.resolvedUid.has_value()}}};
}

CheckResult wireNotAsked(const Scope &scope)
{
    return {.scope = scope.key, .verdict = Verdict::Inconclusive, .finding = Finding::WireNotAsked};
}

bool showsItsWay(const Scope &scope, const WireSeen &seen)
{
    const Ways ways = waysOf(scope, seen);
    return !ways.plain.isEmpty() || (!ways.tls.isEmpty() && scope.transport != TransportMode::Off);
}

QList<Lookup> worseThan(const QList<Lookup> &before, const QList<Lookup> &newer, std::chrono::milliseconds limit)
{
    QList<Lookup> worse;
    for (const Lookup &lookup : newer) {
        const auto old = std::ranges::find(before, lookup.ifindex, &Lookup::ifindex);
        if (old == before.end() || !old->ofTransport().confidential())
            continue;
        const Answer &now = lookup.ofTransport();
        const bool inClear = now.fromNetwork() && !now.confidential();
        const bool fails = now.outcome == Answer::Outcome::Unreachable && now.duration < limit;
        if (inClear || fails)
            worse << lookup;
    }
    return worse;
}

}
