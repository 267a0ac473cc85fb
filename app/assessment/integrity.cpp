// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

namespace Dotlight
{

namespace
{

using Outcome = Answer::Outcome;

IntegrityAchieved achievedBy(const Scope &scope)
{
    if (!speaks(scope))
        return IntegrityAchieved::Unknown;
    const Answer &answer = scope.lookup->root;
    switch (answer.outcome) {
    case Outcome::Answered:
        if (!answer.fromNetwork())
            return IntegrityAchieved::Unknown;
        return answer.authenticated() ? IntegrityAchieved::Validating : IntegrityAchieved::NotValidating;
    case Outcome::DnssecFailed:
        return IntegrityAchieved::Failing;
    case Outcome::InvalidReply:
        return scope.integrity == IntegrityMode::On ? IntegrityAchieved::Failing : IntegrityAchieved::Unknown;
    default:
        return IntegrityAchieved::Unknown;
    }
}

IntegrityProven provenBy(const ScopeProof *proof)
{
    if (!proof)
        return IntegrityProven::NotTested;
    switch (proof->validation) {
    case ValidationProof::Validated:
        return IntegrityProven::Validated;
    case ValidationProof::BrokenNameResolves:
        return IntegrityProven::NotValidated;
    case ValidationProof::Failed:
        return IntegrityProven::Failed;
    case ValidationProof::UnsignedFail:
        return IntegrityProven::UnsignedFail;
    case ValidationProof::NotTested:
    case ValidationProof::Inconclusive:
        break;
    }
    return IntegrityProven::NotTested;
}

bool brokenNameResolves(const Scope &scope)
{
    return scope.proof && scope.proof->validation == ValidationProof::BrokenNameResolves;
}

/// It was names that a check tried, so some at least.
QString brokenNames()
{
    return QStringLiteral("broken-names");
}

/// Where the lookup fails as well, its own reason is closer to the cause.
void judgeNamesThatFail(const Scope &scope, IntegrityAchieved achieved, QList<Reason> &reasons)
{
    if (!scope.proof || achieved == IntegrityAchieved::Failing)
        return;
    if (scope.proof->validation == ValidationProof::Failed)
        reasons << row(ReasonId::DnssecFailing, Level::Failing, QStringLiteral("good-names"));
    if (scope.proof->validation == ValidationProof::UnsignedFail)
        reasons << row(ReasonId::DnssecFailing, Level::Failing, QStringLiteral("unsigned-names"));
}

bool gaveUp(const Scope &scope, IntegrityAchieved achieved)
{
    return achieved == IntegrityAchieved::NotValidating || scope.integritySupported == false;
}

void judgeDowngradable(const Scope &scope, IntegrityAchieved achieved, QList<Reason> &reasons)
{
    if (gaveUp(scope, achieved)) {
        reasons << row(ReasonId::DnssecDowngraded, Level::Encrypted);
        return;
    }
    if (achieved == IntegrityAchieved::Validating)
        reasons << row(ReasonId::DnssecAllowDowngrade, Level::Encrypted);
    if (brokenNameResolves(scope))
        reasons << row(ReasonId::DnssecNotValidating, Level::Exposed, brokenNames());
    judgeNamesThatFail(scope, achieved, reasons);
}

}

IntegrityState integrityOf(const Scope &scope)
{
    return {.claimed = scope.integrity, .achieved = achievedBy(scope), .proven = provenBy(scope.proof)};
}

void judgeIntegrity(const Scope &scope, QList<Reason> &reasons)
{
    const IntegrityAchieved achieved = achievedBy(scope);
    switch (scope.integrity) {
    case IntegrityMode::Off:
        reasons << row(ReasonId::DnssecOff, Level::Encrypted);
        return;
    case IntegrityMode::AllowDowngrade:
        return judgeDowngradable(scope, achieved, reasons);
    case IntegrityMode::On:
        if (achieved == IntegrityAchieved::NotValidating)
            reasons << row(ReasonId::DnssecNotValidating, Level::Exposed);
        else if (brokenNameResolves(scope))
            reasons << row(ReasonId::DnssecNotValidating, Level::Exposed, brokenNames());
        return judgeNamesThatFail(scope, achieved, reasons);
    case IntegrityMode::Unknown:
        reasons << row(ReasonId::ValueUnknown, Level::Unknown, QStringLiteral("DNSSEC"));
        return;
    }
}

}
