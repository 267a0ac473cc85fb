// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkmanagerjudge.h"

#include "assessment/drift.h"
#include "facts/modenames.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr auto resolvedMode = "systemd-resolved"_L1;

void put(QJsonObject &evidence, QLatin1StringView key, const std::optional<ConfiguredValue> &value)
{
    if (!value)
        return;
    evidence[key] = value->value;
    evidence[QString(key + "File"_L1)] = value->file;
}

QJsonObject evidenceOf(const NetworkManagerFacts &facts, const NetworkManagerConfig &config)
{
    QJsonObject evidence;
    if (facts.version)
        evidence["version"_L1] = *facts.version;
    if (facts.dnsMode)
        evidence["dnsMode"_L1] = *facts.dnsMode;
    put(evidence, "dns"_L1, config.dns);
    put(evidence, "rcManager"_L1, config.rcManager);
    put(evidence, "systemdResolved"_L1, config.systemdResolved);
    if (!config.unreadable.isEmpty())
        evidence["unreadableFiles"_L1] = QJsonArray::fromStringList(config.unreadable);
    return evidence;
}

/// It reads files when it starts or is told to; “default” may come to the same as “systemd-resolved”.
bool setsAnotherMode(const NetworkManagerConfig &config)
{
    return config.dns && !config.dns->value.isEmpty() && config.dns->value != resolvedMode
        && config.dns->value != "default"_L1;
}

/// Whatever the mode: by default it sends what it holds to resolved as well.
CheckResult modeResult(const NetworkManagerFacts &facts, const NetworkManagerConfig &config)
{
    CheckResult result{.evidence = evidenceOf(facts, config)};
    if (!facts.dnsMode) {
        result.finding = Finding::NetworkManagerModeUnknown;
    } else if (*facts.dnsMode == resolvedMode) {
        const bool forNow = setsAnotherMode(config);
        result.verdict = Verdict::Passed;
        result.finding = forNow ? Finding::NetworkManagerFeedsResolvedForNow : Finding::NetworkManagerFeedsResolved;
        if (forNow)
            result.words = {config.dns->value, config.dns->file};
    } else if (config.keepsFromResolved()) {
        // one that can't be read may say otherwise
        result.verdict = config.unreadable.isEmpty() ? Verdict::Failed : Verdict::Inconclusive;
        result.finding = Finding::NetworkManagerKeepsFromResolved;
        result.words = {*facts.dnsMode, config.systemdResolved->file};
    } else if (config.dns) {
        result.finding = Finding::NetworkManagerOtherModeByFile;
        result.words = {*facts.dnsMode, config.dns->file};
    } else if (!config.unreadable.isEmpty()) {
        result.finding = Finding::NetworkManagerOtherModeUnread;
        result.words = {*facts.dnsMode, config.unreadable.join(", "_L1)};
    } else {
        result.finding = Finding::NetworkManagerOtherMode;
        result.words = {*facts.dnsMode};
    }
    return result;
}

QList<CheckResult> globalResults(const NetworkManagerFacts &facts, const NetworkManagerConfig &config)
{
    QStringList servers = facts.globalServers;
    QStringList files;
    for (const ConfiguredValue &value : config.globalServers) {
        servers << value.value.split(u',', Qt::SkipEmptyParts);
        files << value.file;
    }
    for (QString &server : servers)
        server = server.trimmed();
    servers.removeDuplicates();
    files.removeDuplicates();
    if (servers.isEmpty())
        return {};
    // In any other mode it hands them to whoever does that, or writes them into resolv.conf.
    const bool unused = facts.dnsMode == resolvedMode;
    return {{.verdict = unused ? Verdict::Failed : Verdict::Inconclusive,
        .finding = unused ? Finding::NetworkManagerGlobalDnsUnused : Finding::NetworkManagerGlobalDnsElsewhere,
        .words = {servers.join(", "_L1)},
        .evidence = {
            {"servers"_L1, QJsonArray::fromStringList(servers)}, {"files"_L1, QJsonArray::fromStringList(files)}}}};
}

/// Of a profile, these are what an editor that knows only the old keys loses: "#name", a URI, and the mode.
QStringList keysAtRisk(const LinkFacts &link)
{
    QStringList keys;
    if (link.heldTransport)
        keys << u"connection.dns-over-tls"_s;
    if (link.heldIntegrity)
        keys << u"connection.dnssec"_s;
    const auto is = [&](auto wanted) {
        return std::ranges::any_of(link.heldServers, [&](const QString &server) {
            const bool rich = server.contains(u'#') || server.contains("://"_L1);
            const QString plain = server.section(u'#', 0, 0).section("://"_L1, -1);
            return rich && (plain.count(u':') > 1 || plain.startsWith(u'[')) == wanted;
        });
    };
    if (is(false))
        keys << u"ipv4.dns-data"_s;
    if (is(true))
        keys << u"ipv6.dns-data"_s;
    return keys;
}

CheckResult driftResult(const LinkFacts &link, Drift drift)
{
    CheckResult result{.words = {link.name}};
    switch (drift) {
    case Drift::NothingHeld:
        // resolved knows nothing of the link, for which servers are held
        result.verdict = Verdict::Failed;
        result.finding = Finding::NetworkManagerLinkNotFed;
        break;
    case Drift::Agrees:
        result.verdict = Verdict::Passed;
        result.finding = Finding::NetworkManagerLinkAgrees;
        break;
    case Drift::CannotTell:
        result.finding = Finding::NetworkManagerLinkCannotTell;
        break;
    case Drift::Transport:
        result.verdict = Verdict::Failed;
        result.finding = Finding::NetworkManagerLinkOtherTransport;
        break;
    case Drift::Integrity:
        result.verdict = Verdict::Failed;
        result.finding = Finding::NetworkManagerLinkOtherIntegrity;
        break;
    case Drift::Servers:
        result.verdict = Verdict::Failed;
        result.finding = Finding::NetworkManagerLinkOtherServers;
        break;
    }
    return result;
}

QJsonArray addresses(const LinkFacts &link)
{
    const QList<Server> servers = link.dns ? link.dns->servers : QList<Server>();
    QJsonArray array;
    for (const Server &server : servers)
        array << server.address.toString();
    return array;
}

/// The servers, and of a mode that differs both.
QJsonObject evidenceOf(const LinkFacts &link, Finding finding)
{
    QJsonObject evidence{{"held"_L1, QJsonArray::fromStringList(link.heldServers)}, {"inResolved"_L1, addresses(link)}};
    if (finding == Finding::NetworkManagerLinkOtherTransport) {
        evidence["heldMode"_L1] = name(link.heldTransport.value_or(TransportMode::Unknown));
        evidence["modeInResolved"_L1] = name(link.dns ? link.dns->transport : TransportMode::Unknown);
    } else if (finding == Finding::NetworkManagerLinkOtherIntegrity) {
        evidence["heldMode"_L1] = name(link.heldIntegrity.value_or(IntegrityMode::Unknown));
        evidence["modeInResolved"_L1] = name(link.dns ? link.dns->integrity : IntegrityMode::Unknown);
    }
    return evidence;
}
}

QList<CheckResult> judgeNetworkManager(const NetworkManagerFacts &facts, const NetworkManagerConfig &config)
{
    if (facts.presence == Presence::Absent)
        return {{.verdict = Verdict::Skipped, .finding = Finding::NetworkManagerNotThere}};
    return QList<CheckResult>{modeResult(facts, config)} + globalResults(facts, config);
}

QList<CheckResult> judgeHeld(const LinkFacts &link)
{
    const bool fed = link.dns && !link.dns->servers.isEmpty();
    if (link.heldServers.isEmpty() || (!link.carrier && !fed))
        return {};
    CheckResult drift = driftResult(link, fed ? driftOf(link) : Drift::NothingHeld);
    drift.scope = ScopeKey{.kind = ScopeKey::Kind::Link, .index = link.index, .name = link.name};
    drift.evidence = evidenceOf(link, drift.finding);
    QList<CheckResult> results{drift};
    const QStringList keys = keysAtRisk(link);
    if (!keys.isEmpty())
        results << CheckResult{.scope = drift.scope,
            .verdict = Verdict::Passed,
            .finding = Finding::NetworkManagerKeysAtRisk,
            .words = {link.name, keys.join(", "_L1)},
            .evidence = {{"keys"_L1, QJsonArray::fromStringList(keys)}}};
    return results;
}

}
