// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificateevidence.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QStringList texts(const QList<Address> &addresses)
{
    QStringList result;
    for (const Address &address : addresses)
        result += address.toString();
    return result;
}

/// A certificate may hold thousands of names, and whoever answers has written them.
struct Shown {
    QStringList texts;
    qsizetype leftOut = 0;
};

Shown shownOf(const QStringList &texts)
{
    constexpr qsizetype most = 20;
    constexpr qsizetype mostLetters = 1000;
    Shown shown;
    qsizetype letters = 0;
    for (const QString &text : texts) {
        letters += text.size();
        if (shown.texts.size() == most || letters > mostLetters)
            break;
        shown.texts += text;
    }
    shown.leftOut = texts.size() - shown.texts.size();
    return shown;
}

QString sentencePart(const Shown &shown)
{
    // Nothing is translated in this room.
    const QString names = shown.texts.join(", "_L1);
    return shown.leftOut == 0 ? names : names + u" … (+%1)"_s.arg(shown.leftOut);
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 200;
    return text.size() > longest ? text.first(longest) + u'…' : text;
}

void addWrong(QJsonObject &evidence, const SeenCertificate &certificate, const Server &server, const QDateTime &now)
{
    const CertificateVerdict worst = judge(certificate, server, now);
    const auto dates = judgeDates(certificate, now);
    if (dates && worst != *dates)
        evidence[u"outOfDatesToo"] = true;
    const bool nameCanFit = !server.name.isEmpty() && canBeInCertificate(server.name);
    if (nameCanFit && worst != CertificateVerdict::WrongName && !namesServer(certificate, server))
        evidence[u"otherNameToo"] = true;
    if (!certificate.unfit.isEmpty())
        evidence[u"certificateFault"] = certificate.unfit;
    if (const auto &authority = certificate.outdatedAuthority) {
        evidence[u"outdatedAuthority"] = shortened(authority->subject);
        evidence[u"outdatedAuthorityFrom"] = authority->notBefore.toUTC().toString(Qt::ISODate);
        evidence[u"outdatedAuthorityTo"] = authority->notAfter.toUTC().toString(Qt::ISODate);
    }
}
}

QString whomItIsFor(const SeenCertificate &certificate)
{
    const QStringList names = certificate.dnsNames.isEmpty() ? texts(certificate.addresses) : certificate.dnsNames;
    return names.isEmpty() ? u"–"_s : sentencePart(shownOf(names));
}

QJsonObject certificateEvidence(const SeenCertificate &certificate, const Server &server, const QDateTime &now)
{
    const Shown names = shownOf(certificate.dnsNames);
    const Shown addresses = shownOf(texts(certificate.addresses));
    QJsonObject result{
        {u"certificateNames"_s, QJsonArray::fromStringList(names.texts)},
        {u"certificateAddresses"_s, QJsonArray::fromStringList(addresses.texts)},
        {u"issuer"_s, shortened(certificate.issuer)},
        {u"validFrom"_s, certificate.notBefore.toUTC().toString(Qt::ISODate)},
        {u"validTo"_s, certificate.notAfter.toUTC().toString(Qt::ISODate)},
        {u"daysLeft"_s, daysLeft(certificate, now)},
    };
    if (names.leftOut > 0)
        result[u"certificateNamesLeftOut"] = qint64(names.leftOut);
    if (addresses.leftOut > 0)
        result[u"certificateAddressesLeftOut"] = qint64(addresses.leftOut);
    addWrong(result, certificate, server, now);
    return result;
}

}
