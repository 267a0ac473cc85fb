// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

#include <algorithm>

namespace Dotlight
{

namespace
{

QString absenceWord(ResolverAbsence absence)
{
    switch (absence) {
    case ResolverAbsence::Stopped:
        return QStringLiteral("stopped");
    case ResolverAbsence::Disabled:
        return QStringLiteral("disabled");
    case ResolverAbsence::Masked:
        return QStringLiteral("masked");
    case ResolverAbsence::NotInstalled:
        return QStringLiteral("not-installed");
    case ResolverAbsence::Unknown:
        break;
    }
    return {};
}

/// A plain file that names only the stub is as good as the symlink.
void judgeResolvConf(const Snapshot &snapshot, QList<Reason> &reasons)
{
    const ResolverFacts &resolver = snapshot.resolver;
    const bool namesStub = snapshot.system.resolvConfNamesStubOnly.value_or(false);
    if (resolver.resolvConf == ResolvConfMode::Unknown && !namesStub) {
        reasons << row(ReasonId::ValueUnknown, Level::Unknown, QStringLiteral("ResolvConfMode"));
        return;
    }
    const bool other = resolver.resolvConf == ResolvConfMode::Foreign || resolver.resolvConf == ResolvConfMode::Missing;
    if (other && !namesStub) {
        const bool missing = resolver.resolvConf == ResolvConfMode::Missing;
        reasons << row(
            ReasonId::ResolvConfForeign, Level::NotInCharge, missing ? QStringLiteral("missing") : QString());
    } else if (resolver.resolvConf == ResolvConfMode::Uplink) {
        reasons << row(ReasonId::ResolvConfUplink, Level::NotInCharge);
    } else if (snapshot.stub == StubProof::Taken) {
        reasons << row(ReasonId::StubListenerOff, Level::NotInCharge, QStringLiteral("taken"));
    } else if (resolver.stubListener == StubListener::No) {
        reasons << row(ReasonId::StubListenerOff, Level::NotInCharge);
    } else if (resolver.stubListener == StubListener::Tcp) {
        // programs that read the file ask over UDP first, and take silence for a failure
        reasons << row(ReasonId::StubListenerOff, Level::NotInCharge, QStringLiteral("tcp"));
    } else if (resolver.stubListener == StubListener::Unknown) {
        reasons << row(ReasonId::ValueUnknown, Level::Unknown, QStringLiteral("DNSStubListener"));
    } else if (snapshot.stub == StubProof::Silent) {
        reasons << row(ReasonId::StubListenerOff, Level::NotInCharge, QStringLiteral("silent"));
    } else if (snapshot.stub == StubProof::GoesPast) {
        reasons << row(ReasonId::Bypass, Level::NotInCharge, QStringLiteral("programs"));
    }
}

/// No scope is in charge: nobody answers ordinary names.
void judgeNobody(const Snapshot &snapshot, QList<Reason> &reasons)
{
    const Lookup *lookup = snapshot.lookup(0);
    if (!lookup) {
        reasons << row(ReasonId::NoEvidenceYet, Level::Unknown);
    } else if (lookup->root.outcome == Answer::Outcome::NoNameServers) {
        const bool connected =
            std::ranges::any_of(snapshot.links, [](const LinkFacts &l) { return l.carrier && l.gateway; });
        reasons << (connected ? row(ReasonId::NoServers, Level::Failing) : row(ReasonId::Offline, Level::Unknown));
    } else {
        reasons << row(ReasonId::LookupFailed, Level::Unknown, lookup->root.error);
    }
}

/// A check saw what a sign-in page would not do: an unknown root key, a bad certificate, a silent port 53.
bool checkRulesPortalOut(const Snapshot &snapshot)
{
    const auto rulesOut = [](const ServerProof &s) {
        return certificateReason(s.handshake) || s.plainAnswers == false;
    };
    return snapshot.rootProof.keysUnknown.value_or(false) || snapshot.rootProof.nothingTrusted.value_or(false)
        || std::ranges::any_of(
            snapshot.proofs, [&](const ScopeProof &p) { return std::ranges::any_of(p.servers, rulesOut); });
}

/// With strict TLS or DNSSEC the name of NetworkManager's check does not resolve behind a portal: it says limited or none.
bool strictOrDnssecFails(const ScopeAssessment &scope)
{
    const bool wantsMuch = scope.transport.claimed == TransportMode::Strict
        || scope.integrity.claimed == IntegrityMode::On || scope.integrity.claimed == IntegrityMode::AllowDowngrade;
    return scope.inCharge && wantsMuch && scope.level == Level::Failing;
}

void judgePortal(const Snapshot &snapshot, const QList<ScopeAssessment> &scopes, QList<Reason> &reasons)
{
    const Connectivity connectivity = snapshot.networkManager.connectivity;
    const bool cutOff = connectivity == Connectivity::Limited || connectivity == Connectivity::None;
    if (connectivity == Connectivity::Portal)
        reasons << remark(ReasonId::CaptivePortal, Severity::Warning);
    else if (cutOff && std::ranges::any_of(scopes, strictOrDnssecFails) && !checkRulesPortalOut(snapshot))
        reasons << remark(ReasonId::CaptivePortal, Severity::Info, {}, true);
}

/// NetworkManager holds servers for a link, and resolved has none for it.
void judgeFeeding(const Snapshot &snapshot, QList<Reason> &reasons)
{
    for (const LinkFacts &link : snapshot.links) {
        if (link.heldServers.isEmpty() || !link.carrier || (link.dns && !link.dns->servers.isEmpty()))
            continue;
        Reason reason = remark(ReasonId::NetworkManagerNotFeedingResolved, Severity::Warning);
        reason.scope = ScopeKey{.kind = ScopeKey::Kind::Link, .index = link.index, .name = link.name};
        reasons << reason;
    }
}

/// Why nothing can be said of resolved's settings; empty if it can.
QList<Reason> resolverReasons(const ResolverFacts &resolver)
{
    if (resolver.presence == Presence::Absent)
        return {row(ReasonId::ResolverAbsent, Level::NotInCharge, absenceWord(resolver.absence))};
    if (resolver.presence == Presence::Loading)
        return {row(ReasonId::ResolverStarting, Level::Unknown)};
    if (!resolver.readable)
        return {row(ReasonId::ResolverUnresponsive, Level::Unknown)};
    return {};
}

void judgeSurroundings(const Snapshot &snapshot, QList<Reason> &reasons)
{
    judgeFeeding(snapshot, reasons);
    if (!snapshot.networkManager.globalServers.isEmpty())
        reasons << remark(ReasonId::NetworkManagerGlobalDnsIgnored, Severity::Warning,
            snapshot.networkManager.globalServers.join(QLatin1StringView(", ")));
    // Where a program's lookup was seen not to come there, resolv.conf is no way for all of them.
    if (snapshot.system.nsswitchHasResolve == false && snapshot.stub != StubProof::GoesPast)
        reasons << remark(ReasonId::Bypass, Severity::Info, QStringLiteral("nsswitch"));
    for (const QString &program : snapshot.bypassingPrograms)
        reasons << remark(ReasonId::Bypass, Severity::Info, program);
}

}

QList<Reason> wholeReasons(const Snapshot &snapshot, const QList<ScopeAssessment> &scopes)
{
    QList<Reason> reasons = resolverReasons(snapshot.resolver);
    if (!reasons.isEmpty()) {
        judgePortal(snapshot, scopes, reasons);
        return reasons;
    }
    judgeResolvConf(snapshot, reasons);
    if (!snapshot.linksReadable)
        reasons << row(ReasonId::LinksUnreadable, Level::Unknown);
    if (std::ranges::none_of(scopes, &ScopeAssessment::inCharge))
        judgeNobody(snapshot, reasons);
    judgePortal(snapshot, scopes, reasons);
    judgeSurroundings(snapshot, reasons);
    return reasons;
}

}
