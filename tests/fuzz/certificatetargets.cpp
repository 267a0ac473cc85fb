// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "checks/tls/seencertificate.h"

#include <QSslCertificate>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace Dotlight::Fuzz
{

namespace
{
/// As it comes in a handshake (DER).
bool certificate(QByteArrayView bytes)
{
    const QSslCertificate leaf(bytes.toByteArray(), QSsl::Der);
    const SeenCertificate seen = seenCertificate(
        leaf, {QSslError(QSslError::CertificateExpired, leaf), QSslError(QSslError::HostNameMismatch, leaf)});
    require(seen.trusted == !leaf.isNull(), "no certificate is never trusted");
    const Server named{.address = *Address::fromString(u"192.0.2.53"_s), .name = u"dns.example"_s};
    const Server nameless{.address = named.address, .name = {}};
    for (const Server &server : {named, nameless}) {
        const CertificateVerdict verdict = judge(seen, server, QDateTime::fromSecsSinceEpoch(1'800'000'000));
        require(verdict != CertificateVerdict::Verified || namesServer(seen, server),
            "whom it does not name it never proves");
    }
    static_cast<void>(daysLeft(seen, QDateTime::fromSecsSinceEpoch(0)));
    return !leaf.isNull();
}
}

std::vector<Target> certificateTargets()
{
    return {{"certificate", certificate}};
}

}
