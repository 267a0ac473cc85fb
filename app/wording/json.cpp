// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json.h"

#include "checkwords.h"
#include "jsonparts.h"
#include "names.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
using namespace JsonParts;

const ScopeAssessment *globalScope(const Assessment &assessment)
{
    return assessment.scope({.kind = ScopeKey::Kind::Global, .index = 0, .name = u"global"_s});
}

/// JSON's numbers are doubles; a count beyond them is a daemon's nonsense, not worth a negative one.
qint64 count(quint64 value)
{
    constexpr quint64 largest = quint64(1) << 53;
    return qint64(std::min(value, largest));
}

QJsonValue statistics(const std::optional<ResolverStatistics> &counts)
{
    if (!counts)
        return {};
    return QJsonObject{
        {u"secure"_s, count(counts->secure)},
        {u"insecure"_s, count(counts->insecure)},
        {u"bogus"_s, count(counts->bogus)},
        {u"indeterminate"_s, count(counts->indeterminate)},
        {u"transactions"_s, count(counts->transactions)},
        {u"cacheHits"_s, count(counts->cacheHits)},
        {u"cacheMisses"_s, count(counts->cacheMisses)},
    };
}

TransportState globalTransport(const Snapshot &snapshot, const Assessment &assessment)
{
    const ScopeAssessment *scope = globalScope(assessment);
    return scope ? scope->transport : TransportState{.claimed = snapshot.resolver.transport};
}

QJsonObject resolverJson(const Snapshot &snapshot, const Assessment &assessment)
{
    const ResolverFacts &facts = snapshot.resolver;
    const bool known = facts.isKnown();
    const auto onlyKnown = [known](QLatin1StringView word) { return known ? QJsonValue(word) : QJsonValue(); };
    const TransportState transport = globalTransport(snapshot, assessment);
    const ScopeProof *proof = snapshot.proof(0);
    return {
        {u"present"_s, facts.presence == Presence::Present},
        {u"version"_s, textOrNull(facts.version)},
        {u"dot"_s, onlyKnown(name(facts.transport))},
        {u"dnssec"_s, onlyKnown(name(facts.integrity))},
        {u"resolvConf"_s, onlyKnown(name(facts.resolvConf))},
        {u"stubListener"_s, onlyKnown(name(facts.stubListener))},
        {u"servers"_s, servers(facts.servers, facts.currentServer, transport, proof)},
        {u"fallbackServers"_s, servers(facts.fallbackServers, facts.currentServer, transport, proof)},
        {u"domains"_s, domains(facts.domains)},
        {u"statistics"_s, statistics(facts.statistics)},
    };
}

QJsonObject networkManagerJson(const NetworkManagerFacts &facts)
{
    const bool present = facts.presence == Presence::Present;
    return {
        {u"present"_s, present},
        {u"version"_s, textOrNull(facts.version)},
        {u"dnsMode"_s, textOrNull(facts.dnsMode)},
        {u"connectivity"_s, present ? QJsonValue(name(facts.connectivity)) : QJsonValue()},
    };
}

// What every entry of "links" says of its verdict; null where the link has no scope.
void addVerdict(QJsonObject &entry, const ScopeAssessment *scope)
{
    entry[u"inCharge"] = scope && scope->inCharge;
    entry[u"level"] = scope ? QJsonValue(name(scope->level)) : QJsonValue();
    entry[u"transport"] = scope ? QJsonValue(transport(scope->transport)) : QJsonValue();
    entry[u"integrity"] = scope ? QJsonValue(integrity(scope->integrity)) : QJsonValue();
    entry[u"reasons"] = scope ? reasonIds(scope->reasons) : QJsonArray();
}

QJsonObject linkJson(const Snapshot &snapshot, const LinkFacts &link, const ScopeAssessment *scope)
{
    const LinkDns dns = link.dns.value_or(LinkDns{});
    const TransportState transport = scope ? scope->transport : TransportState{.claimed = dns.transport};
    QJsonObject entry{
        {u"index"_s, link.index},
        {u"name"_s, link.name},
        {u"kind"_s, name(link.kind)},
        {u"managedBy"_s, name(link.managedBy)},
        {u"connection"_s, textOrNull(link.connection)},
        {u"defaultRoute"_s, link.dns ? QJsonValue(dns.defaultRoute) : QJsonValue()},
        {u"domains"_s, domains(dns.domains)},
        {u"servers"_s, servers(dns.servers, dns.currentServer, transport, snapshot.proof(link.index))},
    };
    addVerdict(entry, scope);
    return entry;
}

QJsonObject globalJson(const Snapshot &snapshot, const Assessment &assessment)
{
    const ResolverFacts &facts = snapshot.resolver;
    QJsonObject entry{
        {u"index"_s, 0},
        {u"name"_s, "global"_L1},
        {u"kind"_s, "global"_L1},
        {u"managedBy"_s, QJsonValue()},
        {u"connection"_s, QJsonValue()},
        {u"defaultRoute"_s, QJsonValue()},
        {u"domains"_s, domains(facts.domains)},
        {u"servers"_s,
            servers(
                facts.serversAsked(), facts.currentServer, globalTransport(snapshot, assessment), snapshot.proof(0))},
    };
    addVerdict(entry, globalScope(assessment));
    return entry;
}

QJsonObject delegateJson(const Snapshot &snapshot, const DelegateFacts &delegate, const ScopeAssessment *scope)
{
    const TransportState transport = scope ? scope->transport : TransportState{.claimed = snapshot.resolver.transport};
    QJsonObject entry{
        {u"index"_s, QJsonValue()},
        {u"name"_s, delegate.id},
        {u"kind"_s, "delegate"_L1},
        {u"managedBy"_s, QJsonValue()},
        {u"connection"_s, QJsonValue()},
        {u"defaultRoute"_s, delegate.defaultRoute},
        {u"domains"_s, domains(delegate.domains)},
        {u"servers"_s, servers(delegate.servers, delegate.currentServer, transport, snapshot.proof(-1, delegate.id))},
    };
    addVerdict(entry, scope);
    return entry;
}

QJsonArray linksJson(const Snapshot &snapshot, const Assessment &assessment)
{
    QJsonArray result;
    if (!snapshot.resolver.servers.isEmpty() || globalScope(assessment))
        result += globalJson(snapshot, assessment);
    for (const LinkFacts &link : snapshot.links)
        result += linkJson(snapshot, link, assessment.link(link.index));
    for (const DelegateFacts &delegate : snapshot.delegates)
        result += delegateJson(
            snapshot, delegate, assessment.scope({.kind = ScopeKey::Kind::Delegate, .index = -1, .name = delegate.id}));
    return result;
}
}

QJsonObject statusJson(const Snapshot &snapshot, const Assessment &assessment)
{
    return {
        {u"schema"_s, 1},
        {u"level"_s, name(assessment.level)},
        {u"summary"_s, summary(assessment, snapshot)},
        {u"resolver"_s, resolverJson(snapshot, assessment)},
        {u"networkManager"_s, networkManagerJson(snapshot.networkManager)},
        {u"links"_s, linksJson(snapshot, assessment)},
        {u"reasons"_s, reasons(assessment.reasons)},
    };
}

QJsonObject checkJson(const CheckResult &result)
{
    return {
        {u"id"_s, name(result.id)},
        {u"link"_s, result.scope ? textOrNull(result.scope->name) : QJsonValue()},
        {u"verdict"_s, name(result.verdict)},
        {u"finding"_s, name(result.finding)},
        {u"summary"_s, summary(result)},
        {u"meaning"_s, textOrNull(meaning(result))},
        {u"evidence"_s, result.evidence},
        {u"durationMs"_s, qint64(result.duration.count())},
    };
}

QJsonObject checksJson(const Snapshot &snapshot, const Assessment &assessment, const QList<CheckResult> &results)
{
    QJsonArray checks;
    for (const CheckResult &result : results)
        checks += checkJson(result);
    QJsonObject object = statusJson(snapshot, assessment);
    object[u"checks"] = checks;
    return object;
}

}
