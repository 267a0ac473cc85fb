// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportparts.h"

using namespace Qt::StringLiterals;

namespace Dotlight::ReportParts
{

QString word(std::optional<bool> value)
{
    if (!value)
        return u"unknown"_s;
    return *value ? u"yes"_s : u"no"_s;
}

QLatin1StringView word(Presence presence)
{
    switch (presence) {
    case Presence::Absent:
        return "absent"_L1;
    case Presence::Loading:
        return "loading"_L1;
    case Presence::Present:
        break;
    }
    return "present"_L1;
}

QLatin1StringView word(ResolverAbsence absence)
{
    switch (absence) {
    case ResolverAbsence::Stopped:
        return "stopped"_L1;
    case ResolverAbsence::Disabled:
        return "disabled"_L1;
    case ResolverAbsence::Masked:
        return "masked"_L1;
    case ResolverAbsence::NotInstalled:
        return "not-installed"_L1;
    case ResolverAbsence::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView word(Handshake handshake)
{
    switch (handshake) {
    case Handshake::NotTested:
        return "not-tested"_L1;
    case Handshake::Verified:
        return "verified"_L1;
    case Handshake::Encrypted:
        return "encrypted"_L1;
    case Handshake::WrongName:
        return "wrong-name"_L1;
    case Handshake::Expired:
        return "expired"_L1;
    case Handshake::NotYetValid:
        return "not-yet-valid"_L1;
    case Handshake::Untrusted:
        return "untrusted"_L1;
    case Handshake::Dropped:
        return "dropped"_L1;
    case Handshake::Refused:
        return "refused"_L1;
    case Handshake::NoTls:
        return "no-tls"_L1;
    case Handshake::Inconclusive:
        break;
    }
    return "inconclusive"_L1;
}

QLatin1StringView word(ValidationProof proof)
{
    switch (proof) {
    case ValidationProof::NotTested:
        return "not-tested"_L1;
    case ValidationProof::Validated:
        return "validated"_L1;
    case ValidationProof::BrokenNameResolves:
        return "broken-name-resolves"_L1;
    case ValidationProof::Failed:
        return "failed"_L1;
    case ValidationProof::UnsignedFail:
        return "unsigned-fail"_L1;
    case ValidationProof::Inconclusive:
        break;
    }
    return "inconclusive"_L1;
}

QString serverList(Masking &masking, const QList<Server> &servers, const std::optional<Server> &current)
{
    QStringList result;
    for (const Server &server : servers)
        result += masking.server(server) + (current == server ? u" (in use)"_s : QString());
    return result.join(", "_L1);
}

QString domainList(Masking &masking, const QList<Domain> &domains)
{
    QStringList result;
    for (const Domain &domain : domains)
        result += masking.domain(domain);
    return result.join(", "_L1);
}

QString nameList(Masking &masking, const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result += masking.name(name);
    return result.join(", "_L1);
}

QString textList(Masking &masking, const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result += masking.text(text);
    return result.join(", "_L1);
}

}
