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
    result.subject = leaf.subjectInfo(QSslCertificate::CommonName).join(u' ');
    result.issuer = leaf.issuerInfo(QSslCertificate::CommonName).join(u' ');
    result.notBefore = leaf.effectiveDate();
    result.notAfter = leaf.expiryDate();
    result.selfSigned = leaf.isSelfSigned();
    result.trusted = !leaf.isNull() && std::ranges::none_of(errors, isAboutTrust);
    result.chainOutdated = std::ranges::any_of(
        errors, [&](const QSslError &error) { return isAboutDates(error) && error.certificate() != leaf; });
    return result;
}

}
