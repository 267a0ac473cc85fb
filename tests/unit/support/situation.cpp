// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "situation.h"

#include <algorithm>

namespace Dotlight::Test
{

Server server(const char *address, const char *name)
{
    return {
        .address = *Address::fromString(QString::fromLatin1(address)), .port = 0, .name = QString::fromLatin1(name)};
}

Answer answered(quint64 flags)
{
    Answer answer;
    answer.outcome = Answer::Outcome::Answered;
    answer.flags = flags;
    return answer;
}

Answer failed(Answer::Outcome outcome, const char *dnssecResult)
{
    Answer answer;
    answer.outcome = outcome;
    answer.dnssecResult = QString::fromLatin1(dnssecResult);
    return answer;
}

Snapshot protectedComputer()
{
    Snapshot snapshot;
    snapshot.resolver.presence = Presence::Present;
    snapshot.resolver.version = QStringLiteral("257.13");
    snapshot.resolver.transport = TransportMode::Strict;
    snapshot.resolver.integrity = IntegrityMode::On;
    snapshot.resolver.resolvConf = ResolvConfMode::Stub;
    snapshot.resolver.stubListener = StubListener::Yes;
    snapshot.networkManager.presence = Presence::Present;
    snapshot.networkManager.connectivity = Connectivity::Full;
    snapshot.system = {
        .resolvConfNamesStubOnly = true, .nsswitchHasResolve = true, .bootId = QStringLiteral("this-start")};
    LinkFacts link;
    link.index = 2;
    link.name = QStringLiteral("wan0");
    link.kind = LinkKind::Ethernet;
    link.managedBy = ManagedBy::NetworkManager;
    link.carrier = true;
    link.gateway = true;
    link.dns = LinkDns{.scope = true,
        .transport = TransportMode::Strict,
        .integrity = IntegrityMode::On,
        .integritySupported = true,
        .defaultRoute = true,
        .domains = {},
        .servers = {server("192.0.2.53")},
        .currentServer = server("192.0.2.53"),
        .negativeAnchors = {}};
    snapshot.links = {link};
    snapshot.settled = true;
    setAnswer(snapshot, answered(tlsValidated));
    return snapshot;
}

Snapshot strictByLink()
{
    Snapshot snapshot = protectedComputer();
    snapshot.resolver.transport = TransportMode::Off;
    return snapshot;
}

void addPlainLink(Snapshot &snapshot)
{
    LinkFacts link = wan(snapshot);
    link.index = 3;
    link.name = QStringLiteral("guest0");
    link.dns->transport = TransportMode::Off;
    link.dns->integrity = IntegrityMode::Off;
    link.dns->servers = {server("203.0.113.53", "")};
    snapshot.links << link;
    setAnswer(snapshot, 3, answered(plainOnly));
}

void addSplitVpn(Snapshot &snapshot)
{
    LinkFacts link = wan(snapshot);
    link.index = 4;
    link.name = QStringLiteral("vpn0");
    link.kind = LinkKind::Vpn;
    link.gateway = false;
    link.dns->transport = TransportMode::Off;
    link.dns->defaultRoute = false;
    link.dns->domains = {{.name = QStringLiteral("corp.example"), .routeOnly = true}};
    link.dns->servers = {server("192.0.2.60", "")};
    snapshot.links << link;
    setAnswer(snapshot, 4, answered(plainValidated));
}

SnapshotPtr shared(const Snapshot &snapshot)
{
    return std::make_shared<const Snapshot>(snapshot);
}

LinkFacts &wan(Snapshot &snapshot)
{
    return snapshot.links.first();
}

void setAnswer(Snapshot &snapshot, const Answer &answer)
{
    setAnswer(snapshot, 0, answer);
    setAnswer(snapshot, 2, answer);
}

void setAnswer(Snapshot &snapshot, int ifindex, const Answer &answer)
{
    const auto it = std::ranges::find(snapshot.lookups, ifindex, &Lookup::ifindex);
    if (it != snapshot.lookups.end())
        it->root = answer;
    else
        snapshot.lookups << Lookup{.ifindex = ifindex, .root = answer, .second = {}};
}

ServerProof &prove(Snapshot &snapshot, Handshake handshake, std::optional<bool> plainAnswers)
{
    ScopeProof proof;
    proof.ifindex = 2;
    for (const Server &server : std::as_const(wan(snapshot).dns->servers))
        proof.servers << ServerProof{
            .server = server, .handshake = handshake, .plainAnswers = plainAnswers, .latencyMs = {}};
    snapshot.proofs << proof;
    return snapshot.proofs.last().servers.first();
}

}
