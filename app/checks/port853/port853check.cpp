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

/// What answers there without TLS may be the server, or whoever stands in the way.
bool open(const ServerProof &proof)
{
    return !shut(proof) && proof.handshake != Handshake::NotTested && proof.handshake != Handshake::Inconclusive
        && proof.handshake != Handshake::NoTls;
}

/// Also at port 53 where another is set: that shows that the server is there.
bool answersInClear(const ServerProof &proof)
{
    return proof.plainAnswers == true || proof.port53Answers == true;
}

bool isSamePlace(const Server &one, const Server &other)
{
    return one.address == other.address && one.tlsPort() == other.tlsPort();
}

/// With its port only where that is another than the usual one.
QString place(const Server &server)
{
    QString address = server.address.toString();
    if (server.tlsPort() == usualTlsPort)
        return address;
    return (server.address.isIpv6() ? "[%1]:%2"_L1 : "%1:%2"_L1).arg(address, QString::number(server.tlsPort()));
}

QString text(const QJsonArray &list)
{
    QStringList words;
    for (const auto &address : list)
        words += address.toString();
    return words.join(", "_L1);
}

QJsonArray addresses(const QList<ServerProof> &proofs, bool (*wanted)(const ServerProof &))
{
    QJsonArray result;
    for (const ServerProof &proof : proofs) {
        // two names may be set for one address
        const QString where = place(proof.server);
        if (wanted(proof) && !result.contains(QJsonValue(where)))
            result += where;
    }
    return result;
}

/// The same server may be asked by two.
QList<ServerProof> without(QList<ServerProof> proofs, const QList<ServerProof> &those)
{
    proofs.removeIf([&](const ServerProof &proof) {
        return std::ranges::any_of(
            those, [&](const ServerProof &other) { return isSamePlace(other.server, proof.server); });
    });
    return proofs;
}

Finding findingWanted(const Scope &scope, const QList<ServerProof> &own, const QJsonArray &openElsewhere)
{
    const auto shutButThere = [](const ServerProof &p) { return shut(p) && answersInClear(p); };
    if (std::ranges::none_of(own, shut))
        return std::ranges::any_of(own, open) ? Finding::Port853Open : Finding::Port853CannotTell;
    if (std::ranges::any_of(own, open))
        return Finding::Port853ServerOnly;
    if (std::ranges::none_of(own, shutButThere))
        return Finding::Port853CannotTell;
    const bool allTried = own.size() >= scope.servers.size();
    if (!allTried || !std::ranges::all_of(own, shut))
        return Finding::Port853ShutAtSome;
    return openElsewhere.isEmpty() ? Finding::Port853Blocked : Finding::Port853OpenElsewhere;
}

/// Nobody wants the port: it may never have been offered.
Finding findingUnused(Finding finding)
{
    switch (finding) {
    case Finding::Port853Blocked:
    case Finding::Port853OpenElsewhere:
    case Finding::Port853ServerOnly:
    case Finding::Port853ShutAtSome:
        return Finding::Port853ShutUnused;
    default:
        return finding;
    }
}

Finding findingOf(const Scope &scope, const QList<ServerProof> &own, const QJsonArray &openElsewhere)
{
    const Finding finding = findingWanted(scope, own, openElsewhere);
    return scope.transport == TransportMode::Off ? findingUnused(finding) : finding;
}

Verdict verdictOf(Finding finding)
{
    switch (finding) {
    case Finding::Port853Open:
        return Verdict::Passed;
    case Finding::Port853Blocked:
    case Finding::Port853OpenElsewhere:
    case Finding::Port853ServerOnly:
        return Verdict::Failed;
    default:
        return Verdict::Inconclusive;
    }
}
}

CheckResult port853Result(const Scope &scope, const QList<ServerProof> &own, const QList<ServerProof> &others)
{
    const QJsonArray elsewhere = addresses(without(others, own), open);
    const Finding finding = findingOf(scope, own, elsewhere);
    const QJsonArray closed = addresses(own, shut);
    return {.id = CheckId::Port853,
        .scope = scope.key,
        .verdict = verdictOf(finding),
        .finding = finding,
        .words = {text(closed), text(elsewhere)},
        .evidence = {{u"openAt"_s, finding == Finding::Port853OpenElsewhere ? elsewhere : addresses(own, open)},
            {u"shutAt"_s, closed}, {u"port53AnswersAt"_s, addresses(own, answersInClear)}}};
}

QList<CheckResult> Port853Check::results() const
{
    QList<CheckResult> results;
    for (const Scope &scope : context().scopes) {
        const ScopeProof mine = proofFor(scope.key);
        QList<ServerProof> own;
        QList<ServerProof> others;
        for (const ScopeProof &proof : context().proven.scopes) {
            const bool isOwn = proof.ifindex == mine.ifindex && proof.delegate == mine.delegate;
            (isOwn ? own : others) += proof.servers;
        }
        if (!own.isEmpty())
            results += port853Result(scope, own, others);
    }
    return results.isEmpty() ? QList{skipped()} : results;
}

}
