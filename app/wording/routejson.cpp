// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routejson.h"

#include "jsonparts.h"
#include "names.h"
#include "routenames.h"
#include "routewords.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
using JsonParts::textOrNull;

QLatin1StringView kind(ScopeKey::Kind kind)
{
    switch (kind) {
    case ScopeKey::Kind::Link:
        return "link"_L1;
    case ScopeKey::Kind::Global:
        return "global"_L1;
    case ScopeKey::Kind::Delegate:
        break;
    }
    return "delegate"_L1;
}

// What may travel otherwise is never checked; of what may be, it is not always known.
QLatin1StringView checkedWord(const std::optional<bool> &checked)
{
    if (!checked)
        return "unknown"_L1;
    return *checked ? "yes"_L1 : "no"_L1;
}

QJsonObject candidateJson(const RouteCandidate &candidate, const Snapshot &snapshot)
{
    const bool delegate = candidate.scope.kind == ScopeKey::Kind::Delegate;
    const ScopeProof *proof = snapshot.proof(candidate.scope.index, delegate ? candidate.scope.name : QString());
    return {
        {u"name"_s, candidate.scope.name},
        {u"kind"_s, kind(candidate.scope.kind)},
        {u"index"_s, delegate ? QJsonValue() : QJsonValue(candidate.scope.index)},
        {u"why"_s, name(candidate.why)},
        {u"domain"_s, textOrNull(candidate.domain)},
        {u"names"_s, QJsonArray::fromStringList(candidate.names)},
        {u"servers"_s, JsonParts::servers(candidate.servers, candidate.currentServer, candidate.transport, proof)},
        {u"transport"_s, JsonParts::transport(candidate.transport)},
        {u"integrity"_s, JsonParts::integrity(candidate.integrity)},
        {u"travel"_s, name(candidate.travel)},
        {u"serverChecked"_s, checkedWord(candidate.serverChecked)},
        {u"validated"_s, name(candidate.validated)},
        {u"negativeAnchor"_s, textOrNull(candidate.negativeAnchor)},
    };
}

QString linkName(const Snapshot &snapshot, int ifindex)
{
    const LinkFacts *link = snapshot.link(ifindex);
    return link ? link->name : QString();
}

QJsonArray entriesJson(const QList<NameAnswer::Entry> &entries, const Snapshot &snapshot)
{
    QJsonArray result;
    for (const NameAnswer::Entry &entry : entries)
        result += QJsonObject{
            {u"address"_s, entry.address.toString()},
            {u"index"_s, entry.ifindex},
            {u"link"_s, textOrNull(linkName(snapshot, entry.ifindex))},
        };
    return result;
}

QJsonObject answerJson(const RouteAsked &asked, const Snapshot &snapshot)
{
    const Answer &answer = asked.answer.answer;
    return {
        {u"verdict"_s, name(asked.check.verdict)},
        {u"finding"_s, name(asked.check.finding)},
        {u"text"_s, text(asked.check)},
        {u"outcome"_s, name(answer.outcome)},
        {u"fromNetwork"_s, answer.fromNetwork()},
        {u"confidential"_s, answer.confidential()},
        {u"authenticated"_s, answer.authenticated()},
        {u"synthetic"_s, (answer.flags & LookupFlag::Synthetic) != 0},
        {u"canonical"_s, textOrNull(asked.answer.canonical)},
        {u"addresses"_s, entriesJson(asked.answer.entries, snapshot)},
        {u"error"_s, textOrNull(answer.error)},
        {u"durationMs"_s, qint64(answer.duration.count())},
    };
}
}

QJsonObject routeJson(const Route &route, const Snapshot &snapshot, const std::optional<RouteAsked> &asked)
{
    QJsonArray doubts;
    for (const RouteDoubt doubt : route.doubts)
        doubts += QJsonObject{{u"id"_s, name(doubt)}, {u"text"_s, text(doubt)}};
    QJsonArray scopes;
    for (const RouteCandidate &candidate : route.candidates)
        scopes += candidateJson(candidate, snapshot);
    return {
        {u"schema"_s, 1},
        {u"name"_s, route.name},
        {u"outcome"_s, name(route.outcome)},
        {u"reason"_s, name(route.reason)},
        {u"summary"_s, summary(route)},
        {u"inCharge"_s, assess(snapshot).level != Level::NotInCharge},
        {u"scopes"_s, scopes},
        {u"doubts"_s, doubts},
        {u"asked"_s, asked ? QJsonValue(answerJson(*asked, snapshot)) : QJsonValue()},
    };
}

}
