// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment.h"

#include "judge.h"

#include <algorithm>

namespace Dotlight
{

namespace
{

/// Where no row speaks, the level is unknown: protected wants a strict mode seen working and signatures seen checked.
Level levelWithoutReasons(const ScopeAssessment &scope)
{
    const bool transportSeen =
        scope.transport.achieved == TransportAchieved::Tls && scope.transport.claimed != TransportMode::Unknown;
    const bool integrityKnown =
        scope.integrity.claimed == IntegrityMode::Off || scope.integrity.achieved != IntegrityAchieved::Unknown;
    const bool known = transportSeen && integrityKnown && scope.integrity.claimed != IntegrityMode::Unknown;
    return known ? Level::Protected : Level::Unknown;
}

Level worst(Level level, const QList<Reason> &reasons)
{
    for (const Reason &reason : reasons)
        level = std::max(level, reason.level.value_or(level));
    return level;
}

/// The reason that says so; null if the scope is not in clear.
const Reason *inClear(const ScopeAssessment &scope)
{
    const auto says = [](const Reason &r) { return r.id == ReasonId::PlainTransport || r.id == ReasonId::TlsFallback; };
    const auto it = std::ranges::find_if(scope.reasons, says);
    return it == scope.reasons.end() ? nullptr : &*it;
}

/// Strict mode never leaves TLS, so its claim will do where no lookup could speak for the scope.
bool overTls(const ScopeAssessment &scope)
{
    return scope.transport.achieved == TransportAchieved::Tls
        || (scope.transport.claimed == TransportMode::Strict && scope.transport.achieved == TransportAchieved::Unknown);
}

void judgeParallel(QList<ScopeAssessment> &scopes)
{
    const auto encrypted =
        std::ranges::find_if(scopes, [](const ScopeAssessment &s) { return s.inCharge && overTls(s) && !inClear(s); });
    if (encrypted == scopes.end())
        return;
    const ScopeKey other = encrypted->key;
    for (ScopeAssessment &scope : scopes) {
        const Reason *clear = inClear(scope);
        if (!scope.inCharge || !clear)
            continue;
        Reason reason = row(ReasonId::PlainLinkInParallel, Level::Exposed, {}, clear->perhaps);
        reason.other = other;
        scope.reasons << reason;
    }
}

void finish(ScopeAssessment &scope)
{
    for (Reason &reason : scope.reasons)
        reason.scope = scope.key;
    sortWorstFirst(scope.reasons);
    scope.level = worst(levelWithoutReasons(scope), scope.reasons);
}

/// The worst over the scopes in charge and what is about the whole.
void sumUp(Assessment &assessment)
{
    std::optional<Level> level;
    for (const ScopeAssessment &scope : assessment.scopes) {
        if (!scope.inCharge)
            continue;
        level = std::max(level, std::optional(scope.level));
        assessment.reasons << scope.reasons;
    }
    sortWorstFirst(assessment.reasons);
    assessment.level = worst(level.value_or(Level::Unknown), assessment.reasons);
}

}

ScopeAssessment assessScope(const Scope &scope, const Snapshot &snapshot)
{
    ScopeAssessment result{.key = scope.key,
        .inCharge = scope.inCharge,
        .transport = transportOf(scope),
        .integrity = integrityOf(scope),
        .reasons = {}};
    judgeLookup(scope, snapshot.rootProof, result.reasons);
    judgeTransport(scope, result.reasons);
    judgeCertificates(scope, result.reasons);
    judgeEncryption(scope, result.reasons);
    judgeIntegrity(scope, result.reasons);
    judgeCircumstances(scope, snapshot, result.reasons);
    if (!scope.readable) {
        // A value that never came is not one that is not understood; what was seen all the same stands.
        result.reasons.removeIf([](const Reason &reason) { return reason.id == ReasonId::ValueUnknown; });
        result.reasons << row(ReasonId::ResolverUnresponsive, Level::Unknown);
    }
    return result;
}

Assessment assess(const Snapshot &snapshot)
{
    Assessment assessment;
    for (const Scope &scope : scopesOf(snapshot))
        assessment.scopes << assessScope(scope, snapshot);
    judgeParallel(assessment.scopes);
    for (ScopeAssessment &scope : assessment.scopes)
        finish(scope);
    assessment.reasons = wholeReasons(snapshot, assessment.scopes);
    sumUp(assessment);
    return assessment;
}

const ScopeAssessment *Assessment::scope(const ScopeKey &key) const
{
    const auto it = std::ranges::find(scopes, key, &ScopeAssessment::key);
    return it == scopes.end() ? nullptr : &*it;
}

QList<Reason> Assessment::reasonsBesideScopes() const
{
    QList<Reason> result;
    for (const Reason &reason : reasons) {
        if (!reason.scope || !scope(*reason.scope))
            result << reason;
    }
    return result;
}

const ScopeAssessment *Assessment::link(int index) const
{
    const auto it = std::ranges::find_if(scopes,
        [index](const ScopeAssessment &s) { return s.key.kind == ScopeKey::Kind::Link && s.key.index == index; });
    return it == scopes.end() ? nullptr : &*it;
}

}
