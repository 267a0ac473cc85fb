// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designatedjudge.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr int tlsPort = 853;

/// The address is among those that it names, or it names none.
bool mayBeAt(const Svcb &offer, const Address &address)
{
    return offer.hints.isEmpty() || offer.hints.contains(address);
}

QStringList protocolsOf(const DesignationAnswer &answer)
{
    QStringList protocols;
    for (const Svcb &offer : answer.offers)
        protocols << offer.protocols;
    protocols.removeDuplicates();
    return protocols;
}

bool isSound(const SeenCertificate &certificate, const QDateTime &now)
{
    return certificate.trusted && !certificate.chainOutdated && certificate.notBefore <= now
        && now <= certificate.notAfter;
}

struct Judgement {
    Finding finding;
    Verdict verdict;
};

/// RFC 9462, 4.2: the chain is good, and the certificate holds the address of the server that designates.
Judgement judgeAttempt(const DesignationSeen &seen, const QDateTime &now)
{
    if (seen.attempt.end != TlsAttempt::End::Encrypted)
        return {Finding::DesignatedNotReached, Verdict::Inconclusive};
    const SeenCertificate &certificate = seen.attempt.certificate;
    const bool holdsAddress = certificate.addresses.contains(seen.plain.address);
    if (isSound(certificate, now) && holdsAddress)
        return {Finding::DesignatedVerified, Verdict::Passed};
    if (seen.endpoint->address != seen.plain.address)
        return {Finding::DesignatedStranger, Verdict::Failed};
    return {Finding::DesignatedUnverified, Verdict::Inconclusive};
}

Judgement judge(const DesignationSeen &seen, const QDateTime &now)
{
    const bool tells = seen.answer && (seen.answer->rcode == Rcode::NoError || seen.answer->rcode == Rcode::NxDomain);
    if (!tells)
        return {Finding::DesignatedNoAnswer, Verdict::Inconclusive};
    if (seen.answer->offers.isEmpty())
        return seen.answer->unusable > 0 ? Judgement{Finding::DesignatedNotUnderstood, Verdict::Inconclusive}
                                         : Judgement{Finding::DesignatedNone, Verdict::Passed};
    if (!seen.endpoint)
        return {Finding::DesignatedWithoutTls, Verdict::Passed};
    if (!mayBeTried(seen.plain.address, seen.endpoint->address))
        return {Finding::DesignatedNotTried, Verdict::Inconclusive};
    return judgeAttempt(seen, now);
}

QJsonObject evidenceOf(const DesignationSeen &seen)
{
    QJsonObject evidence{{"server"_L1, seen.plain.address.toString()}};
    if (seen.answer) {
        evidence["rcode"_L1] = seen.answer->rcode;
        evidence["protocols"_L1] = QJsonArray::fromStringList(protocolsOf(*seen.answer));
        evidence["dnsOverTls"_L1] = seen.endpoint.has_value();
    }
    if (seen.endpoint) {
        evidence["name"_L1] = seen.endpoint->name;
        evidence["address"_L1] = seen.endpoint->address.toString();
        evidence["port"_L1] = seen.endpoint->port;
        if (seen.attempt.end == TlsAttempt::End::Encrypted) {
            const SeenCertificate &certificate = seen.attempt.certificate;
            evidence["certificateTrusted"_L1] = certificate.trusted;
            evidence["certificateHoldsAddress"_L1] = certificate.addresses.contains(seen.plain.address);
        }
    }
    return evidence;
}
}

DnsQuestion designationQuestion()
{
    return {.name = DnsName::fromText(u"_dns.resolver.arpa"_s).value_or(DnsName()), .type = RecordType::SVCB};
}

DesignationAnswer designationAnswer(const DnsReply &reply)
{
    DesignationAnswer answer{.rcode = reply.rcode, .offers = {}, .unusable = 0};
    for (const Record &record : reply.answer) {
        if (record.type != RecordType::SVCB)
            continue;
        if (const auto offer = svcbFromRdata(record.rdata))
            answer.offers << *offer;
        else
            answer.unusable += 1;
    }
    std::ranges::stable_sort(answer.offers, {}, &Svcb::priority);
    return answer;
}

bool mayBeTried(const Address &plain, const Address &designated)
{
    return designated == plain || (plain.isPublic() && designated.isPublic());
}

std::optional<Server> tlsEndpoint(const DesignationAnswer &answer, const Address &plain)
{
    // "." stands for resolver.arpa here, which is nobody's name
    const auto usable = [](const Svcb &offer) { return offer.speaksTls() && !offer.target.isEmpty(); };
    const auto offer = std::ranges::find_if(answer.offers, usable);
    if (offer == answer.offers.end())
        return std::nullopt;
    return Server{.address = mayBeAt(*offer, plain) ? plain : offer->hints.first(),
        .port = offer->port != 0 ? offer->port : tlsPort,
        .name = offer->target};
}

CheckResult judgeDesignation(const DesignationSeen &seen, const Scope &scope, const QDateTime &now)
{
    const Judgement judgement = judge(seen, now);
    const QString server = seen.plain.address.toString();
    const QString protocols = seen.answer ? protocolsOf(*seen.answer).join(", "_L1) : QString();
    CheckResult result{.scope = scope.key,
        .verdict = judgement.verdict,
        .finding = judgement.finding,
        .words = {server},
        .evidence = evidenceOf(seen)};
    if (judgement.finding == Finding::DesignatedWithoutTls)
        result.words << protocols;
    else if (seen.endpoint)
        result.words << seen.endpoint->name << QString::number(seen.endpoint->port) << protocols
                     << seen.endpoint->address.toString();
    return result;
}

QList<Server> serversToAsk(const Scope &scope)
{
    QList<Server> servers;
    for (const Server &server : scope.servers) {
        if (server.name.isEmpty() && !server.address.isLoopback())
            servers << server;
    }
    return servers;
}

}
