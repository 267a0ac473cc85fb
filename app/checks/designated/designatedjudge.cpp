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

bool shareBits(const Address &one, const Address &other, int bits)
{
    constexpr int perByte = 8;
    if (one.bytes().size() != other.bytes().size())
        return false;
    for (qsizetype i = 0; i < one.bytes().size() && bits > 0; ++i, bits -= perByte) {
        const int differing = int(uchar(one.bytes()[i])) ^ int(uchar(other.bytes()[i]));
        if ((differing >> (perByte - std::min(bits, perByte))) != 0)
            return false;
    }
    return true;
}

bool isNeighbour(const Address &address, const QList<LinkAddress> &own)
{
    return std::ranges::any_of(
        own, [&](const LinkAddress &mine) { return shareBits(address, mine.address, mine.prefixLength); });
}

/// Below 1024 other services of a server live, and who forges a reply could have them spoken to.
bool isPortForTls(int port)
{
    constexpr int firstUnprivileged = 1024;
    constexpr int https = 443;
    return port >= firstUnprivileged || port == usualTlsPort || port == https;
}

bool isSound(const SeenCertificate &certificate, const QDateTime &now)
{
    return certificate.trusted && !certificate.outdatedAuthority && certificate.notBefore <= now
        && now <= certificate.notAfter;
}

struct Judgement {
    Finding finding;
    Verdict verdict;
};

/// As resolved.conf(5) wants a server written.
QString written(const Server &server)
{
    const QString address = server.address.toString();
    const bool usual = server.tlsPort() == usualTlsPort;
    const QString place = usual   ? address
        : server.address.isIpv6() ? "[%1]:%2"_L1.arg(address, QString::number(server.port))
                                  : "%1:%2"_L1.arg(address, QString::number(server.port));
    return place + u'#' + server.name;
}

/// A name set for the plain server alone is enough to use it encrypted.
bool isWhereAsked(const Server &plain, const Server &endpoint)
{
    return endpoint.address == plain.address && endpoint.tlsPort() == plain.tlsPort();
}

/// RFC 9462, 4.2: the chain is good, and the certificate holds the address of the server that designates. The name is to
/// be in it too: whoever forges a reply could otherwise have a name of his own called verified, and set.
Judgement judgeAttempt(const DesignationSeen &seen, const QDateTime &now)
{
    if (seen.attempt.end != TlsAttempt::End::Encrypted)
        return {Finding::DesignatedNotReached, Verdict::Inconclusive};
    const SeenCertificate &certificate = seen.attempt.certificate;
    const bool speaksForIt = isSound(certificate, now) && certificate.addresses.contains(seen.plain.address);
    const bool isProven = speaksForIt && namesServer(certificate, *seen.endpoint);
    // set as the server in strict mode, it would leave nothing that answers
    if (isProven && !seen.attempt.reply)
        return {Finding::DesignatedMute, Verdict::Inconclusive};
    if (isProven)
        return {isWhereAsked(seen.plain, *seen.endpoint) ? Finding::DesignatedVerified
                                                         : Finding::DesignatedVerifiedElsewhere,
            Verdict::Passed};
    if (!speaksForIt && seen.endpoint->address != seen.plain.address)
        return {Finding::DesignatedStranger, Verdict::Failed};
    return {Finding::DesignatedUnverified, Verdict::Inconclusive};
}

/// Whether there is one is known by it.
bool tells(const DesignationAnswer &answer)
{
    return answer.rcode == Rcode::NoError || answer.rcode == Rcode::NxDomain;
}

Judgement judge(const DesignationSeen &seen, const QDateTime &now)
{
    if (!seen.answer)
        return {Finding::DesignatedNoAnswer, Verdict::Inconclusive};
    if (!tells(*seen.answer))
        return {Finding::DesignatedError, Verdict::Inconclusive};
    if (seen.answer->offers.isEmpty())
        return seen.answer->unusable > 0 ? Judgement{Finding::DesignatedNotUnderstood, Verdict::Inconclusive}
                                         : Judgement{Finding::DesignatedNone, Verdict::Passed};
    if (!seen.endpoint)
        return {Finding::DesignatedWithoutTls, Verdict::Passed};
    if (!mayBeTried(seen.plain.address, *seen.endpoint, seen.own))
        return {Finding::DesignatedNotTried, Verdict::Inconclusive};
    return judgeAttempt(seen, now);
}

QJsonObject evidenceOf(const DesignationSeen &seen)
{
    QJsonObject evidence{{"server"_L1, seen.plain.address.toString()}};
    if (seen.answer) {
        evidence["rcode"_L1] = seen.answer->rcode;
        evidence["protocols"_L1] = QJsonArray::fromStringList(protocolsOf(*seen.answer));
    }
    if (seen.answer && tells(*seen.answer))
        evidence["dnsOverTls"_L1] = seen.endpoint.has_value();
    if (seen.endpoint) {
        evidence["name"_L1] = seen.endpoint->name;
        evidence["address"_L1] = seen.endpoint->address.toString();
        evidence["port"_L1] = seen.endpoint->port;
        if (seen.attempt.end == TlsAttempt::End::Encrypted) {
            const SeenCertificate &certificate = seen.attempt.certificate;
            evidence["certificateTrusted"_L1] = certificate.trusted;
            evidence["certificateHoldsAddress"_L1] = certificate.addresses.contains(seen.plain.address);
            evidence["certificateHoldsName"_L1] = namesServer(certificate, *seen.endpoint);
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

bool mayBeTried(const Address &plain, const Server &designated, const QList<LinkAddress> &own)
{
    if (!isPortForTls(designated.port))
        return false;
    const Address &address = designated.address;
    return address == plain || (plain.isPublic() && address.isPublic() && !isNeighbour(address, own));
}

std::optional<Server> tlsEndpoint(const DesignationAnswer &answer, const Address &plain)
{
    // "." stands for resolver.arpa here, which is nobody's name
    const auto usable = [](const Svcb &offer) { return offer.speaksTls() && !offer.target.isEmpty(); };
    const auto offer = std::ranges::find_if(answer.offers, usable);
    if (offer == answer.offers.end())
        return std::nullopt;
    return Server{.address = mayBeAt(*offer, plain) ? plain : offer->hints.first(),
        .port = offer->port != 0 ? offer->port : usualTlsPort,
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
    if (judgement.finding == Finding::DesignatedError)
        result.words << QString::number(seen.answer->rcode);
    else if (judgement.finding == Finding::DesignatedWithoutTls)
        result.words << protocols;
    else if (seen.endpoint)
        result.words << seen.endpoint->name << QString::number(seen.endpoint->port) << protocols
                     << seen.endpoint->address.toString() << written(*seen.endpoint);
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
