// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptproofs.h"

#include "snapshot.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
using Of = KeptProof::Of;

QString hash(const QJsonArray &facts)
{
    const QByteArray text = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QJsonArray forServers(const QList<Server> &servers)
{
    QJsonArray result;
    for (const Server &server : servers)
        result += QJsonArray{server.address.toString(), server.port, server.name};
    return result;
}

/// What of resolved as a whole bears on every scope: a link's certificates are checked by the global mode too. Of its version
/// the number that says what it can do, which whoever tells it agrees on.
QJsonArray forResolver(const Snapshot &snapshot)
{
    const ResolverFacts &facts = snapshot.resolver;
    return {snapshot.system.bootId, facts.majorVersion().value_or(0), int(facts.transport), int(facts.integrity),
        QJsonArray::fromStringList(facts.negativeAnchors.value_or(QStringList()))};
}

QJsonArray forNetwork(const LinkFacts &link)
{
    // Somebody else's network may have the same name.
    return {link.index, link.name, link.connection, qint64(link.carrierChanges)};
}

/// The way out of whatever is not bound to one link.
QJsonArray forNetworks(const QList<LinkFacts> &links)
{
    QJsonArray result;
    for (const LinkFacts &link : links) {
        if (link.gateway)
            result += forNetwork(link);
    }
    return result;
}

std::optional<QString> linkFingerprint(const Snapshot &facts, int ifindex)
{
    const LinkFacts *link = facts.link(ifindex);
    if (!link || !link->hasScope() || !link->dns->readable)
        return std::nullopt;
    const LinkDns &dns = *link->dns;
    return hash({u"link"_s, forResolver(facts), forNetwork(*link), int(dns.transport), int(dns.integrity),
        forServers(dns.servers), QJsonArray::fromStringList(dns.negativeAnchors)});
}

std::optional<QString> globalFingerprint(const Snapshot &facts)
{
    return hash({u"global"_s, forResolver(facts), forNetworks(facts.links), forServers(facts.resolver.serversAsked())});
}

std::optional<QString> delegateFingerprint(const Snapshot &facts, const QString &id)
{
    const auto it = std::ranges::find(facts.delegates, id, &DelegateFacts::id);
    if (it == facts.delegates.end() || !it->readable)
        return std::nullopt;
    return hash({u"delegate"_s, id, forResolver(facts), forNetworks(facts.links), forServers(it->servers)});
}

QString wholeFingerprint(const Snapshot &facts)
{
    QJsonArray all{u"whole"_s, globalFingerprint(facts).value_or(QString())};
    for (const LinkFacts &link : facts.links)
        all += linkFingerprint(facts, link.index).value_or(QString());
    for (const DelegateFacts &delegate : facts.delegates)
        all += delegateFingerprint(facts, delegate.id).value_or(QString());
    return hash(all);
}

/// Nothing where there is no such scope, or too little is known of it.
std::optional<QString> fingerprint(const Snapshot &facts, const std::optional<Of> &of)
{
    // Counts of links begin anew with each start, so without its name nothing can be told apart.
    if (!facts.resolver.isKnown() || facts.system.bootId.isEmpty())
        return std::nullopt;
    if (!of)
        return wholeFingerprint(facts);
    if (of->ifindex < 0)
        return delegateFingerprint(facts, of->delegate);
    return of->ifindex == 0 ? globalFingerprint(facts) : linkFingerprint(facts, of->ifindex);
}

bool isOfPrograms(const KeptProof &proof)
{
    return std::holds_alternative<QStringList>(proof.what);
}

/// Of one snapshot, each worked out once: a link has as many proofs as servers, and this is asked at every change.
class Fingerprints
{
public:
    explicit Fingerprints(const Snapshot &facts)
        : m_facts(facts)
    {
    }

    const std::optional<QString> &of(const std::optional<Of> &of)
    {
        const auto known = std::ranges::find(m_known, of, &Known::first);
        if (known != m_known.end())
            return known->second;
        return m_known.emplace_back(of, fingerprint(m_facts, of)).second;
    }

private:
    using Known = std::pair<std::optional<Of>, std::optional<QString>>;

    const Snapshot &m_facts;
    std::vector<Known> m_known;
};

bool holds(const KeptProof &proof, Fingerprints &fingerprints, qint64 now)
{
    // Made later than now: by a clock that was wrong then, or is now.
    if (proof.made > now || now >= proof.until || proof.until - proof.made > std::chrono::seconds(longestKept).count())
        return false;
    return isOfPrograms(proof) || fingerprints.of(proof.of) == proof.holdsFor;
}

qint64 untilOf(const KeptProof::What &what, qint64 made)
{
    const qint64 latest = made + std::chrono::seconds(longestKept).count();
    const auto *server = std::get_if<ServerProof>(&what);
    if (!server || !server->holdsUntil)
        return latest;
    return std::min(latest, server->holdsUntil->toSecsSinceEpoch());
}

bool ofTheSame(const KeptProof &a, const KeptProof &b)
{
    if (a.of != b.of || a.what.index() != b.what.index())
        return false;
    const auto *server = std::get_if<ServerProof>(&a.what);
    return !server || server->server == std::get<ServerProof>(b.what).server;
}

/// What a new part says, where an old one of the same is laid under it.
KeptProof over(const KeptProof &old, KeptProof proof)
{
    auto *server = std::get_if<ServerProof>(&proof.what);
    if (server) {
        const ServerProof &before = std::get<ServerProof>(old.what);
        if (!server->latencyMs)
            server->latencyMs = before.latencyMs;
        if (server->handshake == Handshake::NotTested) {
            // A time that was measured makes the handshake no younger.
            server->handshake = before.handshake;
            server->plainAnswers = server->plainAnswers ? server->plainAnswers : before.plainAnswers;
            proof.made = old.made;
            proof.until = old.until;
        }
    }
    if (auto *root = std::get_if<RootProof>(&proof.what)) {
        const RootProof &before = std::get<RootProof>(old.what);
        root->keysUnknown = root->keysUnknown ? root->keysUnknown : before.keysUnknown;
        root->signaturesOutsideClock =
            root->signaturesOutsideClock ? root->signaturesOutsideClock : before.signaturesOutsideClock;
        root->nothingTrusted = root->nothingTrusted ? root->nothingTrusted : before.nothingTrusted;
    }
    return proof;
}

class Keeper
{
public:
    Keeper(KeptProofs kept, const Snapshot &facts, qint64 now)
        : m_kept(std::move(kept))
        , m_facts(facts)
        , m_now(now)
    {
    }

    void add(const std::optional<Of> &of, const KeptProof::What &what)
    {
        KeptProof proof{.of = of, .holdsFor = {}, .made = m_now, .until = untilOf(what, m_now), .what = what};
        if (auto *server = std::get_if<ServerProof>(&proof.what))
            server->holdsUntil.reset();
        if (!isOfPrograms(proof)) {
            const auto now = fingerprint(m_facts, of);
            if (!now)
                return;
            proof.holdsFor = *now;
        }
        const auto it = std::ranges::find_if(m_kept, [&](const KeptProof &old) { return ofTheSame(old, proof); });
        if (it == m_kept.end())
            m_kept.append(proof);
        else
            *it = over(*it, proof);
    }

    void add(const ScopeProof &scope)
    {
        const Of of{.ifindex = scope.ifindex, .delegate = scope.delegate};
        for (const ServerProof &server : scope.servers)
            add(of, server);
        if (scope.validation != ValidationProof::NotTested)
            add(of, scope.validation);
    }

    [[nodiscard]] const KeptProofs &kept() const { return m_kept; }

private:
    KeptProofs m_kept;
    const Snapshot &m_facts;
    qint64 m_now;
};

ScopeProof scopeProof(const KeptProof &proof)
{
    ScopeProof result{.ifindex = proof.of->ifindex, .delegate = proof.of->delegate, .servers = {}};
    if (const auto *server = std::get_if<ServerProof>(&proof.what))
        result.servers.append(*server);
    else
        result.validation = std::get<ValidationProof>(proof.what);
    return result;
}

Proofs proofsOf(const KeptProofs &kept)
{
    Proofs result;
    for (const KeptProof &proof : kept) {
        if (const auto *root = std::get_if<RootProof>(&proof.what))
            result.root = *root;
        else if (const auto *programs = std::get_if<QStringList>(&proof.what))
            result.bypassingPrograms = *programs;
        else
            addProof(result, scopeProof(proof));
    }
    return result;
}
}

KeptProofs holding(const KeptProofs &kept, const Snapshot &facts, const QDateTime &now)
{
    KeptProofs result;
    Fingerprints fingerprints(facts);
    for (const KeptProof &proof : kept) {
        if (holds(proof, fingerprints, now.toSecsSinceEpoch()))
            result.append(proof);
    }
    return result;
}

KeptProofs keep(const KeptProofs &old, const Snapshot &facts, const Proofs &proven, const QDateTime &now)
{
    Keeper keeper(holding(old, facts, now), facts, now.toSecsSinceEpoch());
    for (const ScopeProof &scope : proven.scopes)
        keeper.add(scope);
    if (proven.root != RootProof())
        keeper.add(std::nullopt, proven.root);
    if (proven.bypassingPrograms)
        keeper.add(std::nullopt, *proven.bypassingPrograms);
    return keeper.kept();
}

Snapshot withKept(const Snapshot &facts, const KeptProofs &kept, const QDateTime &now)
{
    return withProofs(facts, proofsOf(holding(kept, facts, now)));
}

}
