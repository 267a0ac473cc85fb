// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

#include <algorithm>

namespace Dotlight
{

using Outcome = Answer::Outcome;

namespace
{

bool meansNoSignatures(const QString &result)
{
    return result == QLatin1StringView("no-signature") || result == QLatin1StringView("incompatible-server")
        || result == QLatin1StringView("failed-auxiliary");
}

Reason validationFailed(const Scope &scope, const RootProof &root, const QString &result)
{
    if (root.nothingTrusted.value_or(false))
        return row(ReasonId::TrustAnchorStale, Level::Failing, QStringLiteral("nothing-trusted"));
    const bool keysUnknown = root.keysUnknown.value_or(false);
    if (result == QLatin1StringView("missing-key") || keysUnknown)
        return row(ReasonId::TrustAnchorStale, Level::Failing, result, !keysUnknown);
    if (meansNoSignatures(result) && scope.integrity == IntegrityMode::On)
        return row(ReasonId::DnssecUnsupportedByServer, Level::Failing, result);
    if (result == QLatin1StringView("signature-expired") && root.signaturesOutsideClock.value_or(false))
        return row(ReasonId::ClockWrong, Level::Failing, result);
    return row(ReasonId::DnssecFailing, Level::Failing, result);
}

QString serverList(const Scope &scope)
{
    QStringList texts;
    for (const Server &server : scope.servers)
        texts << server.address.toString();
    return texts.join(QLatin1StringView(", "));
}

/// A check has asked each of them, encrypted and in clear.
bool everyServerSilent(const Scope &scope)
{
    const auto silent = [](const ServerProof &server) {
        return server.handshake == Handshake::Inconclusive && server.plainAnswers == false;
    };
    return scope.proof && !scope.proof->servers.isEmpty() && scope.proof->servers.size() >= scope.servers.size()
        && std::ranges::all_of(scope.proof->servers, silent);
}

/// What can be behind it depends on that.
QString kindOfSilence(const Scope &scope)
{
    if (everyServerSilent(scope))
        return QStringLiteral("silent");
    switch (scope.transport) {
    case TransportMode::Off:
        return QStringLiteral("off");
    case TransportMode::Opportunistic:
        return QStringLiteral("opportunistic");
    default:
        return serverList(scope);
    }
}

/// A cause that a check found stands in the place of "unreachable" and keeps its level.
void unreachable(const Scope &scope, QList<Reason> &reasons)
{
    if (port853Blocked(scope))
        reasons << row(ReasonId::Port853Blocked, Level::Failing, serverList(scope));
    else if (!certificateExplainsFailure(scope))
        reasons << row(ReasonId::ServerUnreachable, Level::Failing, kindOfSilence(scope));
}

void refused(const Scope &scope, QList<Reason> &reasons)
{
    const auto &second = scope.lookup->second;
    if (!second || second->outcome == Outcome::Refused)
        reasons << row(ReasonId::LookupRefused, Level::Unknown, second ? second->error : scope.lookup->root.error);
    else if (!second->fromNetwork())
        reasons << row(ReasonId::LookupFailed, Level::Unknown, second->error);
    else if (scope.integrity != IntegrityMode::Off)
        reasons << row(ReasonId::DnssecNotSeen, Level::Unknown, scope.lookup->root.error);
}

}

void judgeLookup(const Scope &scope, const RootProof &root, QList<Reason> &reasons)
{
    if (scope.evidence == Evidence::Nobodys) {
        reasons << row(ReasonId::NotAskable, Level::Unknown);
        return;
    }
    if (!scope.lookup) {
        reasons << row(ReasonId::NoEvidenceYet, Level::Unknown);
        return;
    }
    if (!speaks(scope)) {
        // mode off is plain by its claim: nothing is left open there
        if (scope.transport != TransportMode::Off)
            reasons << row(ReasonId::NotAskable, Level::Unknown);
        return;
    }
    const Answer &answer = scope.lookup->root;
    switch (answer.outcome) {
    case Outcome::Answered:
        if (!answer.fromNetwork())
            reasons << row(ReasonId::LookupFailed, Level::Unknown);
        return;
    case Outcome::Unreachable:
        return unreachable(scope, reasons);
    case Outcome::DnssecFailed:
        reasons << validationFailed(scope, root, answer.dnssecResult);
        return;
    case Outcome::InvalidReply:
        if (scope.integrity == IntegrityMode::On)
            reasons << row(ReasonId::DnssecUnsupportedByServer, Level::Failing, answer.error);
        else
            reasons << row(ReasonId::LookupFailed, Level::Unknown, answer.error);
        return;
    case Outcome::Refused:
        return refused(scope, reasons);
    case Outcome::NoNameServers:
    case Outcome::OtherError:
        reasons << row(ReasonId::LookupFailed, Level::Unknown, answer.error);
        return;
    }
}

}
