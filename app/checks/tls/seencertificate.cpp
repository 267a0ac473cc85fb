// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seencertificate.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

namespace Dotlight
{

namespace
{
bool isAboutDates(const QSslError &error)
{
    return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
}

bool isAboutTrust(const QSslError &error)
{
    // The name is judged by resolved's rules, not by Qt's.
    return !isAboutDates(error) && error.error() != QSslError::HostNameMismatch;
}

/// No authority that is trusted here vouches for it. A signature that does not fit is one that somebody made up.
bool isAboutAuthority(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::UnableToDecodeIssuerPublicKey:
    case QSslError::CertificateSignatureFailed:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
    case QSslError::CertificateUntrusted:
    case QSslError::NoPeerCertificate:
        return true;
    default:
        return false;
    }
}

QString nameOf(const QSslCertificate &certificate)
{
    return certificate.subjectInfo(QSslCertificate::CommonName).join(u' ');
}

QString unfit(const QList<QSslError> &errors)
{
    const auto first = std::ranges::find_if(errors, isAboutTrust);
    const bool otherwise = first == errors.end() || std::ranges::any_of(errors, isAboutAuthority);
    return otherwise ? QString() : first->errorString();
}

std::optional<OutdatedAuthority> outdatedAuthority(const QSslCertificate &leaf, const QList<QSslError> &errors)
{
    const auto error = std::ranges::find_if(
        errors, [&](const QSslError &each) { return isAboutDates(each) && each.certificate() != leaf; });
    if (error == errors.end())
        return std::nullopt;
    const QSslCertificate certificate = error->certificate();
    return OutdatedAuthority{
        .subject = nameOf(certificate), .notBefore = certificate.effectiveDate(), .notAfter = certificate.expiryDate()};
}
}

SeenCertificate seenCertificate(const QSslCertificate &leaf, const QList<QSslError> &errors)
{
    SeenCertificate result;
    const auto names = leaf.subjectAlternativeNames();
    result.dnsNames = names.values(QSsl::DnsEntry);
    for (const QString &text : names.values(QSsl::IpAddressEntry)) {
        if (const auto address = Address::fromString(QHostAddress(text).toString()))
            result.addresses.append(*address);
    }
    result.subject = nameOf(leaf);
    result.issuer = leaf.issuerInfo(QSslCertificate::CommonName).join(u' ');
    result.notBefore = leaf.effectiveDate();
    result.notAfter = leaf.expiryDate();
    result.selfSigned = leaf.isSelfSigned();
    result.trusted = !leaf.isNull() && std::ranges::none_of(errors, isAboutTrust);
    if (!leaf.isNull())
        result.unfit = unfit(errors);
    result.outdatedAuthority = outdatedAuthority(leaf, errors);
    return result;
}

}
