// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsresult.h"

#include "certificateevidence.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
using End = TlsAttempt::End;

/// resolved demands an identity: a server without a name then has to be in its certificate by its address.
bool identityDemanded(const Scope &scope)
{
    return scope.transport == TransportMode::Strict && scope.check == CertificateCheck::Yes;
}

Handshake handshakeOf(CertificateVerdict verdict, bool identityDemanded)
{
    switch (verdict) {
    case CertificateVerdict::Verified:
        return Handshake::Verified;
    case CertificateVerdict::NoName:
        return identityDemanded ? Handshake::WrongName : Handshake::Encrypted;
    case CertificateVerdict::WrongName:
    case CertificateVerdict::NameNeverFits:
        return Handshake::WrongName;
    case CertificateVerdict::Expired:
    case CertificateVerdict::AuthorityExpired:
        return Handshake::Expired;
    case CertificateVerdict::NotYetValid:
    case CertificateVerdict::AuthorityNotYetValid:
        return Handshake::NotYetValid;
    case CertificateVerdict::SelfSigned:
    case CertificateVerdict::Untrusted:
    case CertificateVerdict::Unfit:
        break;
    }
    return Handshake::Untrusted;
}

/// At whichever port: it is there, and something else keeps encryption away.
bool answersInClear(const ServerSeen &seen)
{
    return seen.plainAnswers == true || seen.port53Answers == true;
}

/// A firewall that rejects says "prohibited" or "unreachable", and means the port alone: the server is there.
bool isRejected(const ServerSeen &seen)
{
    return seen.attempt.end == End::NoRoute && answersInClear(seen);
}

Handshake handshakeOf(const ServerSeen &seen, const Scope &scope, const QDateTime &now)
{
    switch (seen.attempt.end) {
    case End::Encrypted:
        return handshakeOf(judge(seen.attempt.certificate, seen.server, now), identityDemanded(scope));
    case End::Dropped:
        // A silent port of a server that is silent altogether says nothing of the port.
        return answersInClear(seen) ? Handshake::Dropped : Handshake::Inconclusive;
    case End::Refused:
        return Handshake::Refused;
    case End::NotTls:
        return Handshake::NoTls;
    case End::NoRoute:
        return isRejected(seen) ? Handshake::Refused : Handshake::Inconclusive;
    case End::Stalled:
    case End::NoAgreement:
    case End::CutOff:
        break;
    }
    return Handshake::Inconclusive;
}

Finding certificateFinding(const ServerSeen &seen, const QDateTime &now)
{
    const SeenCertificate &certificate = seen.attempt.certificate;
    switch (judge(certificate, seen.server, now)) {
    case CertificateVerdict::Verified:
        if (!seen.attempt.reply)
            return Finding::TlsNoDnsAnswer;
        return daysLeft(certificate, now) <= warnDaysBeforeExpiry ? Finding::TlsExpiresSoon : Finding::TlsVerified;
    case CertificateVerdict::NoName:
        return seen.attempt.reply ? Finding::TlsNoNameGiven : Finding::TlsNoNameNoDnsAnswer;
    case CertificateVerdict::WrongName:
        return Finding::TlsWrongName;
    case CertificateVerdict::NameNeverFits:
        return Finding::TlsNameNeverFits;
    case CertificateVerdict::Expired:
        return Finding::TlsExpired;
    case CertificateVerdict::NotYetValid:
        return Finding::TlsNotYetValid;
    case CertificateVerdict::AuthorityExpired:
        return Finding::TlsAuthorityExpired;
    case CertificateVerdict::AuthorityNotYetValid:
        return Finding::TlsAuthorityNotYetValid;
    case CertificateVerdict::SelfSigned:
        return Finding::TlsSelfSigned;
    case CertificateVerdict::Unfit:
        return Finding::TlsUnfit;
    case CertificateVerdict::Untrusted:
        break;
    }
    return Finding::TlsUntrusted;
}

Finding findingOf(const ServerSeen &seen, const QDateTime &now)
{
    switch (seen.attempt.end) {
    case End::Encrypted:
        return certificateFinding(seen, now);
    case End::Dropped:
        return answersInClear(seen) ? Finding::TlsDropped : Finding::TlsSilent;
    case End::Refused:
        return Finding::TlsRefused;
    case End::NotTls:
        return Finding::TlsNotTls;
    case End::NoAgreement:
        return Finding::TlsNoAgreement;
    case End::CutOff:
        return Finding::TlsCutOff;
    case End::Stalled:
        return Finding::TlsStalled;
    case End::NoRoute:
        break;
    }
    return isRejected(seen) ? Finding::TlsRefused : Finding::TlsNoRoute;
}

Verdict verdictOf(Finding finding, const Scope &scope)
{
    switch (finding) {
    case Finding::TlsVerified:
    case Finding::TlsExpiresSoon:
        return Verdict::Passed;
    case Finding::TlsNoNameGiven:
        // Nothing was promised of its identity, unless resolved demands one.
        return identityDemanded(scope) ? Verdict::Failed : Verdict::Passed;
    case Finding::TlsNoNameNoDnsAnswer:
        return identityDemanded(scope) ? Verdict::Failed : Verdict::Inconclusive;
    case Finding::TlsDropped:
    case Finding::TlsRefused:
        // Where nobody asks for encryption, it may never have been offered.
        return scope.transport == TransportMode::Off ? Verdict::Inconclusive : Verdict::Failed;
    case Finding::TlsSilent:
    case Finding::TlsStalled:
    case Finding::TlsNoAgreement:
    case Finding::TlsCutOff:
    case Finding::TlsNoRoute:
    case Finding::TlsNoDnsAnswer:
        return Verdict::Inconclusive;
    default:
        return Verdict::Failed;
    }
}

/// Whether resolved itself would turn such a certificate down.
QString wouldNotice(const Scope &scope)
{
    if (scope.transport != TransportMode::Strict)
        return u"no"_s;
    switch (scope.check) {
    case CertificateCheck::Yes:
        return u"yes"_s;
    case CertificateCheck::No:
        return u"no"_s;
    case CertificateCheck::Perhaps:
        break;
    }
    return u"unknown"_s;
}

QJsonValue milliseconds(const std::optional<std::chrono::microseconds> &time)
{
    return time ? QJsonValue(std::round(double(time->count()) / 100) / 10) : QJsonValue();
}

void addMap(QJsonObject &object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
}

QJsonObject plainEvidence(const ServerSeen &seen)
{
    const bool usual = seen.server.plainPort() == usualPlainPort;
    QJsonObject result;
    if (const auto answers = usual ? seen.plainAnswers : seen.port53Answers)
        result[u"port53Answers"] = *answers;
    if (!usual && seen.plainAnswers)
        result[u"ownPortAnswers"] = *seen.plainAnswers;
    return result;
}

QJsonObject evidenceOf(const ServerSeen &seen, const Scope &scope, const QDateTime &now)
{
    const TlsAttempt &attempt = seen.attempt;
    QJsonObject result{
        {u"server"_s, seen.server.address.toString()},
        {u"port"_s, seen.server.tlsPort()},
        {u"name"_s, seen.server.name.isEmpty() ? QJsonValue() : QJsonValue(seen.server.name)},
        {u"connectMs"_s, milliseconds(attempt.connecting)},
        {u"handshakeMs"_s, milliseconds(attempt.handshake)},
        {u"answerMs"_s, milliseconds(attempt.answering)},
    };
    addMap(result, plainEvidence(seen));
    if (attempt.end != End::Encrypted)
        return result;
    result[u"protocol"] = attempt.protocol;
    result[u"resolvedWouldNotice"] = wouldNotice(scope);
    addMap(result, certificateEvidence(attempt.certificate, seen.server, now));
    return result;
}

std::optional<QDateTime> nextChange(const SeenCertificate &certificate, const QDateTime &now)
{
    QList<QDateTime> dates{certificate.notBefore, certificate.notAfter};
    if (certificate.outdatedAuthority)
        dates << certificate.outdatedAuthority->notBefore;
    std::optional<QDateTime> next;
    for (const QDateTime &date : dates) {
        if (date.isValid() && date > now && (!next || date < *next))
            next = date;
    }
    return next;
}

struct DateWords {
    QString begins;
    QString ends;
};

/// Of the certificate that the sentence is about.
DateWords dateWords(const SeenCertificate &certificate, Finding finding)
{
    const auto text = [](const QDateTime &date) { return date.toUTC().toString(Qt::ISODate); };
    const auto &authority = certificate.outdatedAuthority;
    const bool isAuthoritys = finding == Finding::TlsAuthorityExpired || finding == Finding::TlsAuthorityNotYetValid;
    return isAuthoritys && authority ? DateWords{text(authority->notBefore), text(authority->notAfter)}
                                     : DateWords{text(certificate.notBefore), text(certificate.notAfter)};
}

QString serverText(const Server &server)
{
    return server.name.isEmpty() ? server.address.toString() : server.address.toString() + u'#' + server.name;
}
}

ServerProof proofOf(const ServerSeen &seen, const Scope &scope, const QDateTime &now)
{
    ServerProof proof{.server = seen.server,
        .handshake = handshakeOf(seen, scope, now),
        .plainAnswers = seen.plainAnswers,
        .latencyMs = {},
        .holdsUntil = {},
        .port53Answers = seen.port53Answers};
    if (seen.attempt.end == End::Encrypted)
        proof.holdsUntil = nextChange(seen.attempt.certificate, now);
    if (seen.attempt.answering)
        proof.latencyMs = int(std::chrono::round<std::chrono::milliseconds>(*seen.attempt.answering).count());
    return proof;
}

CheckResult tlsResult(const ServerSeen &seen, const Scope &scope, const QDateTime &now)
{
    const Finding finding = findingOf(seen, now);
    const SeenCertificate &certificate = seen.attempt.certificate;
    const DateWords dates = dateWords(certificate, finding);
    return {.id = CheckId::Tls,
        .scope = scope.key,
        .verdict = verdictOf(finding, scope),
        .finding = finding,
        .words = {serverText(seen.server), seen.server.name, whomItIsFor(certificate), dates.ends, dates.begins,
            certificate.unfit},
        .evidence = evidenceOf(seen, scope, now)};
}

}
