// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/evidence.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

/*
 * What a certificate proves, judged as resolved judges (resolved-dnstls-openssl.c of systemd 257 and 262): by the DNS names of
 * the subjectAltName where a name was given, by its addresses where none was. Never by the common name. Pure.
 */
namespace Dotlight
{

/// A certificate of the chain above the server's own that is out of its dates.
struct OutdatedAuthority {
    QString subject;
    QDateTime notBefore;
    QDateTime notAfter;

    friend bool operator==(const OutdatedAuthority &, const OutdatedAuthority &) = default;
};

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
    /// The chain leads to an authority that this computer trusts, and holds for this use; dates are not part of this.
    bool trusted = false;
    /// What is wrong with the chain where it leads there and is not trusted all the same, as OpenSSL is read by Qt.
    QString unfit = {};
    std::optional<OutdatedAuthority> outdatedAuthority = {};

    friend bool operator==(const SeenCertificate &, const SeenCertificate &) = default;
};

enum class CertificateVerdict {
    Verified,
    NoName,
    WrongName,
    /// Whatever the certificate holds: the name is none that resolved would find in any.
    NameNeverFits,
    Expired,
    NotYetValid,
    AuthorityExpired,
    AuthorityNotYetValid,
    SelfSigned,
    Untrusted,
    Unfit,
};

/// A name that is an address or ends in a dot is never found in a certificate by resolved.
[[nodiscard]] bool canBeInCertificate(const QString &name);
/// The server's name, or its address where it has none, is in the certificate.
[[nodiscard]] bool namesServer(const SeenCertificate &certificate, const Server &server);
/// Only what the dates say, at that moment; nothing where they are right.
[[nodiscard]] std::optional<CertificateVerdict> judgeDates(const SeenCertificate &certificate, const QDateTime &now);
/// The worst that is to be said of it, at that moment: what is milder, who stands in the way could choose to show.
/// NoName: nothing else is wrong, but no name was given, and the address is not in it.
[[nodiscard]] CertificateVerdict judge(const SeenCertificate &certificate, const Server &server, const QDateTime &now);
/// Whole days from now to the end of its validity; negative after it.
[[nodiscard]] qint64 daysLeft(const SeenCertificate &certificate, const QDateTime &now);

}
