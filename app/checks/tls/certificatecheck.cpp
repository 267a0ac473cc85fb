// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificatecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// RFC 6125, 6.4.3, as OpenSSL does it without partial wildcards: "*" stands for one whole first label, and at least two
/// labels follow.
bool matches(const QString &pattern, const QString &name)
{
    if (pattern.compare(name, Qt::CaseInsensitive) == 0)
        return true;
    if (!pattern.startsWith("*."_L1) || pattern.count(u'.') < 2)
        return false;
    const qsizetype dot = name.indexOf(u'.');
    return dot > 0 && QStringView(pattern).sliced(1).compare(QStringView(name).sliced(dot), Qt::CaseInsensitive) == 0;
}
}

bool canBeInCertificate(const QString &name)
{
    return !name.endsWith(u'.') && !Address::fromString(name);
}

bool namesServer(const SeenCertificate &certificate, const Server &server)
{
    if (server.name.isEmpty())
        return certificate.addresses.contains(server.address);
    if (!canBeInCertificate(server.name))
        return false;
    return std::ranges::any_of(
        certificate.dnsNames, [&](const QString &pattern) { return matches(pattern, server.name); });
}

std::optional<CertificateVerdict> judgeDates(const SeenCertificate &certificate, const QDateTime &now)
{
    if (now > certificate.notAfter)
        return CertificateVerdict::Expired;
    if (now < certificate.notBefore)
        return CertificateVerdict::NotYetValid;
    if (!certificate.outdatedAuthority)
        return std::nullopt;
    return now < certificate.outdatedAuthority->notBefore ? CertificateVerdict::AuthorityNotYetValid
                                                          : CertificateVerdict::AuthorityExpired;
}

CertificateVerdict judge(const SeenCertificate &certificate, const Server &server, const QDateTime &now)
{
    if (!certificate.trusted && certificate.unfit.isEmpty())
        return certificate.selfSigned ? CertificateVerdict::SelfSigned : CertificateVerdict::Untrusted;
    if (!canBeInCertificate(server.name))
        return CertificateVerdict::NameNeverFits;
    const bool named = namesServer(certificate, server);
    if (!named && !server.name.isEmpty())
        return CertificateVerdict::WrongName;
    if (!certificate.trusted)
        return CertificateVerdict::Unfit;
    if (const auto dates = judgeDates(certificate, now))
        return *dates;
    return named ? CertificateVerdict::Verified : CertificateVerdict::NoName;
}

qint64 daysLeft(const SeenCertificate &certificate, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(certificate.notAfter);
    constexpr qint64 day = 86400;
    return seconds >= 0 ? seconds / day : -((-seconds + day - 1) / day);
}

}
