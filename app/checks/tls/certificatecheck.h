// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/evidence.h"

#include <QDateTime>
#include <QStringList>

/*
 * What a certificate proves, judged as resolved judges (resolved-dnstls-openssl.c of systemd 257 and 262): by the DNS names of
 * the subjectAltName where a name was given, by its addresses where none was. Never by the common name. Pure.
 */
namespace Dotlight
{

/// A certificate as it was shown in a handshake, and what the system's store says of it.
struct SeenCertificate {
    QStringList dnsNames;
    QList<Address> addresses;
    QString subject;
    QString issuer;
    QDateTime notBefore;
    QDateTime notAfter;
    /// It is signed by itself, not by an authority.
    bool selfSigned = false;
    /// The chain leads to an authority that this computer trusts; dates are not part of this.
    bool trusted = false;
    /// Another certificate of the chain is out of its dates.
    bool chainOutdated = false;

    friend bool operator==(const SeenCertificate &, const SeenCertificate &) = default;
};

enum class CertificateVerdict { Verified, NoName, WrongName, Expired, NotYetValid, SelfSigned, Untrusted };

/// The server's name, or its address where it has none, is in the certificate. A name that is an address or ends in a dot is
/// never found there by resolved.
[[nodiscard]] bool namesServer(const SeenCertificate &certificate, const Server &server);
/// The worst that is to be said of it, at that moment. NoName: nothing else is wrong, but no name was given, and the
/// address is not in it.
[[nodiscard]] CertificateVerdict judge(const SeenCertificate &certificate, const Server &server, const QDateTime &now);
/// Whole days from now to the end of its validity; negative after it.
[[nodiscard]] qint64 daysLeft(const SeenCertificate &certificate, const QDateTime &now);

}
