// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "port853check.h"

#include <algorithm>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
bool shut(const ServerProof &proof)
{
    return proof.handshake == Handshake::Dropped || proof.handshake == Handshake::Refused;
}

bool open(const ServerProof &proof)
{
    return !shut(proof) && proof.handshake != Handshake::NotTested && proof.handshake != Handshake::Inconclusive;
}

QJsonArray addresses(const QList<ServerProof> &proofs, bool (*wanted)(const ServerProof &))
{
    QJsonArray result;
    for (const ServerProof &proof : proofs) {
        if (wanted(proof))
            result += proof.server.address.toString();
    }
    return result;
}

Finding findingOf(const QList<ServerProof> &own)
{
    const auto shutButThere = [](const ServerProof &p) { return shut(p) && p.plainAnswers == true; };
    if (std::ranges::none_of(own, shut))
        return std::ranges::any_of(own, open) ? Finding::Port853Open : Finding::Port853CannotTell;
    if (std::ranges::any_of(own, open))
        return Finding::Port853ServerOnly;
    if (std::ranges::none_of(own, shutButThere))
        return Finding::Port853CannotTell;
    return std::ranges::all_of(own, shut) ? Finding::Port853Blocked : Finding::Port853ShutAtSome;
}

Verdict verdictOf(Finding finding)
{
    switch (finding) {
    case Finding::Port853Open:
        return Verdict::Passed;
    case Finding::Port853Blocked:
    case Finding::Port853ServerOnly:
        return Verdict::Failed;
    default:
        return Verdict::Inconclusive;
    }
}
}

CheckResult port853Result(const Scope &scope, const QList<ServerProof> &own)
{
    const Finding finding = findingOf(own);
    const QJsonArray closed = addresses(own, shut);
    QStringList words;
    for (const auto &address : closed)
        words += address.toString();
    return {.id = CheckId::Port853,
        .scope = scope.key,
        .verdict = verdictOf(finding),
        .finding = finding,
        .words = {words.join(", "_L1)},
        .evidence = {{u"openAt"_s, addresses(own, open)}, {u"shutAt"_s, closed},
            {u"port53AnswersAt"_s, addresses(own, [](const ServerProof &p) { return p.plainAnswers == true; })}}};
}

QList<CheckResult> Port853Check::results() const
{
    QList<CheckResult> results;
    for (const Scope &scope : context().scopes) {
        const ScopeProof mine = proofFor(scope.key);
        const auto it = std::ranges::find_if(context().proven.scopes,
            [&](const ScopeProof &proof) { return proof.ifindex == mine.ifindex && proof.delegate == mine.delegate; });
        if (it != context().proven.scopes.end())
            results += port853Result(scope, it->servers);
    }
    return results.isEmpty() ? QList{skipped()} : results;
}

}
