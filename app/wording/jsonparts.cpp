// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonparts.h"

#include "names.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight::JsonParts
{

namespace
{
const ServerProof *proofOf(const Server &server, const ScopeProof *proof)
{
    if (!proof)
        return nullptr;
    const auto it = std::ranges::find_if(proof->servers, [&](const ServerProof &p) { return p.server == server; });
    return it == proof->servers.end() ? nullptr : &*it;
}

TransportProven proven(const ServerProof &proof)
{
    switch (proof.handshake) {
    case Handshake::Verified:
        return TransportProven::TlsVerified;
    case Handshake::Encrypted:
        return TransportProven::Tls;
    case Handshake::NotTested:
    case Handshake::Inconclusive:
        return TransportProven::NotTested;
    case Handshake::Dropped:
    case Handshake::Refused:
    case Handshake::NoTls:
        return proof.plainAnswers == true ? TransportProven::Plain : TransportProven::Failed;
    case Handshake::WrongName:
    case Handshake::Expired:
    case Handshake::NotYetValid:
    case Handshake::Untrusted:
        break;
    }
    return TransportProven::Failed;
}

// Port 0 is resolved's "the usual one": 853 over TLS, which opportunistic tries first, and 53 in clear.
QJsonValue port(const Server &server, const TransportState &transport)
{
    if (server.port != 0)
        return server.port;
    if (transport.achieved == TransportAchieved::Tls || transport.claimed == TransportMode::Strict)
        return 853;
    if (transport.achieved == TransportAchieved::Plain || transport.claimed == TransportMode::Off)
        return 53;
    return transport.claimed == TransportMode::Opportunistic ? QJsonValue(853) : QJsonValue();
}

QJsonObject one(const Server &server, bool current, const TransportState &transport, const ServerProof *proof)
{
    return {
        {u"address"_s, server.address.toString()},
        {u"port"_s, port(server, transport)},
        {u"name"_s, textOrNull(server.name)},
        {u"current"_s, current},
        {u"proven"_s, name(proof ? proven(*proof) : TransportProven::NotTested)},
        {u"latencyMs"_s, proof && proof->latencyMs ? QJsonValue(*proof->latencyMs) : QJsonValue()},
    };
}
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue textOrNull(const std::optional<QString> &text)
{
    return text ? textOrNull(*text) : QJsonValue();
}

QJsonArray domains(const QList<Domain> &domains)
{
    QJsonArray result;
    for (const Domain &domain : domains)
        result += QJsonObject{{u"name"_s, domain.isRoot() ? u"."_s : domain.name}, {u"routeOnly"_s, domain.routeOnly}};
    return result;
}

QJsonArray servers(const QList<Server> &servers, const std::optional<Server> &current, const TransportState &transport,
    const ScopeProof *proof)
{
    QJsonArray result;
    for (const Server &server : servers)
        result += one(server, current == server, transport, proofOf(server, proof));
    return result;
}

QJsonObject transport(const TransportState &state)
{
    return {
        {u"claimed"_s, name(state.claimed)},
        {u"achieved"_s, name(state.achieved)},
        {u"proven"_s, name(state.proven)},
    };
}

QJsonObject integrity(const IntegrityState &state)
{
    return {
        {u"claimed"_s, name(state.claimed)},
        {u"achieved"_s, name(state.achieved)},
        {u"proven"_s, name(state.proven)},
    };
}

QJsonArray reasonIds(const QList<Reason> &reasons)
{
    QJsonArray result;
    for (const Reason &reason : reasons) {
        const QJsonValue id(name(reason.id));
        if (!result.contains(id))
            result += id;
    }
    return result;
}

QJsonArray reasons(const QList<Reason> &reasons)
{
    QJsonArray result;
    for (const Reason &reason : reasons) {
        result += QJsonObject{
            {u"id"_s, name(reason.id)},
            {u"severity"_s, name(reason.severity)},
            {u"link"_s, reason.scope ? textOrNull(reason.scope->name) : QJsonValue()},
            {u"text"_s, text(reason)},
            {u"fix"_s, QJsonValue()},
        };
    }
    return result;
}

}
