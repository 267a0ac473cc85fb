// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportparts.h"

#include "wording/names.h"
#include "wording/routenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight::ReportParts
{

namespace
{
struct Held {
    bool readable = true;
    QList<Server> servers = {};
    std::optional<Server> current = {};
    QList<Domain> domains = {};
    QStringList negativeAnchors = {};
};

Held heldBy(const Snapshot &snapshot, const ScopeKey &key)
{
    if (key.kind == ScopeKey::Kind::Global) {
        const ResolverFacts &global = snapshot.resolver;
        return {global.readable, global.serversAsked(), global.currentServer, global.domains};
    }
    if (key.kind == ScopeKey::Kind::Delegate) {
        const auto it = std::ranges::find(snapshot.delegates, key.name, &DelegateFacts::id);
        return it == snapshot.delegates.end() ? Held{}
                                              : Held{it->readable, it->servers, it->currentServer, it->domains};
    }
    const LinkFacts *link = snapshot.link(key.index);
    if (!link || !link->dns)
        return {};
    const LinkDns &dns = *link->dns;
    return {dns.readable, dns.servers, dns.currentServer, dns.domains, dns.negativeAnchors};
}

QString states(QLatin1StringView claimed, QLatin1StringView achieved, QLatin1StringView proven)
{
    return u"claimed %1, achieved %2, proven %3"_s.arg(claimed, achieved, proven);
}

void addLink(Markdown &page, Masking &masking, const LinkFacts &link)
{
    page.item(u"Kind"_s, QString(name(link.kind)) + ", managed by "_L1 + name(link.managedBy));
    page.item(u"Connection"_s, masking.network(link.connection));
    page.item(u"Carrier, gateway"_s, word(link.carrier) + ", "_L1 + word(link.gateway));
    if (link.dns)
        page.item(u"Default route, DNSSEC supported"_s,
            word(link.dns->defaultRoute) + ", "_L1 + word(link.dns->integritySupported));
    page.item(u"NetworkManager holds"_s, textList(masking, link.heldServers));
    if (link.heldTransport)
        page.item(u"NetworkManager's dns-over-tls"_s, name(*link.heldTransport));
    if (link.heldIntegrity)
        page.item(u"NetworkManager's dnssec"_s, name(*link.heldIntegrity));
}

QString answerText(Masking &masking, const Answer &answer)
{
    QStringList parts{name(answer.outcome)};
    if (answer.outcome == Answer::Outcome::Answered)
        parts += u"flags 0x"_s + QString::number(answer.flags, 16);
    if (!answer.dnssecResult.isEmpty())
        parts += masking.text(answer.dnssecResult);
    if (!answer.error.isEmpty())
        parts += masking.text(answer.error);
    parts += u"%1 ms"_s.arg(answer.duration.count());
    return parts.join(", "_L1);
}

void addLookup(Markdown &page, Masking &masking, const Lookup *lookup)
{
    if (!lookup) {
        page.item(u"Lookup"_s, u"none"_s);
        return;
    }
    page.item(u"Lookup"_s, answerText(masking, lookup->root));
    if (lookup->second)
        page.item(u"Second lookup"_s, answerText(masking, *lookup->second));
}

void addProof(Markdown &page, Masking &masking, const ScopeProof *proof)
{
    if (!proof)
        return;
    page.item(u"Validation tested"_s, word(proof->validation));
    for (const ServerProof &server : proof->servers) {
        QString text = masking.server(server.server) + ": "_L1 + word(server.handshake) + ", answers in clear: "_L1
            + word(server.plainAnswers);
        if (server.latencyMs)
            text += u", %1 ms"_s.arg(*server.latencyMs);
        page.item(u"Server tested"_s, text);
    }
}
}

void addScope(Markdown &page, Masking &masking, const Snapshot &snapshot, const ScopeAssessment &scope)
{
    const ScopeKey &key = scope.key;
    const Held held = heldBy(snapshot, key);
    page.heading(3, u"Scope "_s + masking.scope(key));
    page.item(u"Level"_s, name(scope.level));
    page.item(u"In charge, readable"_s, word(scope.inCharge) + ", "_L1 + word(held.readable));
    page.item(u"DNS over TLS"_s,
        states(name(scope.transport.claimed), name(scope.transport.achieved), name(scope.transport.proven)));
    page.item(u"DNSSEC"_s,
        states(name(scope.integrity.claimed), name(scope.integrity.achieved), name(scope.integrity.proven)));
    page.item(u"Servers"_s, serverList(masking, held.servers, held.current));
    page.item(u"Domains"_s, domainList(masking, held.domains));
    page.item(u"Negative trust anchors"_s, nameList(masking, held.negativeAnchors));
    if (const LinkFacts *link = key.kind == ScopeKey::Kind::Link ? snapshot.link(key.index) : nullptr)
        addLink(page, masking, *link);
    const bool delegate = key.kind == ScopeKey::Kind::Delegate;
    addLookup(page, masking, delegate ? nullptr : snapshot.lookup(key.index));
    addProof(page, masking, snapshot.proof(key.index, delegate ? key.name : QString()));
    addReasons(page, masking, scope.reasons);
}

void addOtherLinks(Markdown &page, Masking &masking, const Snapshot &snapshot, const Assessment &assessment)
{
    QList<QStringList> rows;
    for (const LinkFacts &link : snapshot.links) {
        if (assessment.link(link.index))
            continue;
        const LinkDns dns = link.dns.value_or(LinkDns{});
        rows.append({masking.link(link.name), name(link.kind), name(link.managedBy), masking.network(link.connection),
            word(link.carrier), word(link.gateway), serverList(masking, dns.servers, dns.currentServer),
            domainList(masking, dns.domains), textList(masking, link.heldServers)});
    }
    if (rows.isEmpty())
        return;
    page.heading(3, u"Links without DNS"_s);
    page.table({u"Link"_s, u"Kind"_s, u"Managed by"_s, u"Connection"_s, u"Carrier"_s, u"Gateway"_s, u"Servers"_s,
                   u"Domains"_s, u"NetworkManager holds"_s},
        rows);
}

}
