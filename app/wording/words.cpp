// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "names.h"
#include "printable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight
{

QString title(Level level)
{
    switch (level) {
    case Level::Protected:
        return QCoreApplication::translate("Dotlight", "Protected");
    case Level::Encrypted:
        return QCoreApplication::translate("Dotlight", "Encrypted");
    case Level::Unknown:
        return QCoreApplication::translate("Dotlight", "Unknown");
    case Level::Exposed:
        return QCoreApplication::translate("Dotlight", "Exposed");
    case Level::Failing:
        return QCoreApplication::translate("Dotlight", "Failing");
    case Level::NotInCharge:
        return QCoreApplication::translate("Dotlight", "Not in charge");
    }
    return {};
}

QString text(const TransportState &state)
{
    //: What is set, what happens, and what Dotlight's own test showed, of encryption.
    return QCoreApplication::translate("Dotlight", "set: %1; now: %2; own test: %3")
        .arg(text(state.claimed), text(state.achieved), text(state.proven));
}

QString text(const IntegrityState &state)
{
    //: What is set, what happens, and what Dotlight's own test showed, of checking answers.
    return QCoreApplication::translate("Dotlight", "set: %1; now: %2; own test: %3")
        .arg(text(state.claimed), text(state.achieved), text(state.proven));
}

QString text(TransportMode mode)
{
    switch (mode) {
    case TransportMode::Off:
        return QCoreApplication::translate("Dotlight", "off", "mode of DNS over TLS");
    case TransportMode::Opportunistic:
        return QCoreApplication::translate("Dotlight", "opportunistic", "mode of DNS over TLS");
    case TransportMode::Strict:
        return QCoreApplication::translate("Dotlight", "strict", "mode of DNS over TLS");
    case TransportMode::Unknown:
        return QCoreApplication::translate("Dotlight", "unknown", "mode of DNS over TLS");
    }
    return {};
}

QString text(IntegrityMode mode)
{
    switch (mode) {
    case IntegrityMode::Off:
        return QCoreApplication::translate("Dotlight", "off", "mode of DNSSEC");
    case IntegrityMode::AllowDowngrade:
        return QCoreApplication::translate("Dotlight", "allow downgrade", "mode of DNSSEC");
    case IntegrityMode::On:
        return QCoreApplication::translate("Dotlight", "on", "mode of DNSSEC");
    case IntegrityMode::Unknown:
        return QCoreApplication::translate("Dotlight", "unknown", "mode of DNSSEC");
    }
    return {};
}

QString text(TransportAchieved achieved)
{
    switch (achieved) {
    case TransportAchieved::Tls:
        return QCoreApplication::translate("Dotlight", "encrypted", "how lookups travel");
    case TransportAchieved::Plain:
        return QCoreApplication::translate("Dotlight", "clear text", "how lookups travel");
    case TransportAchieved::None:
        return QCoreApplication::translate("Dotlight", "no answer", "how lookups travel");
    case TransportAchieved::Unknown:
        return QCoreApplication::translate("Dotlight", "not known", "how lookups travel");
    }
    return {};
}

QString text(IntegrityAchieved achieved)
{
    switch (achieved) {
    case IntegrityAchieved::Validating:
        return QCoreApplication::translate("Dotlight", "checked", "what happens to answers");
    case IntegrityAchieved::NotValidating:
        return QCoreApplication::translate("Dotlight", "not checked", "what happens to answers");
    case IntegrityAchieved::Failing:
        return QCoreApplication::translate("Dotlight", "fail the check", "what happens to answers");
    case IntegrityAchieved::Unknown:
        return QCoreApplication::translate("Dotlight", "not known", "what happens to answers");
    }
    return {};
}

QString text(TransportProven proven)
{
    switch (proven) {
    case TransportProven::TlsVerified:
        return QCoreApplication::translate("Dotlight", "encrypted and verified", "own test of a server");
    case TransportProven::Tls:
        return QCoreApplication::translate("Dotlight", "encrypted, not verified", "own test of a server");
    case TransportProven::Plain:
        return QCoreApplication::translate("Dotlight", "clear text only", "own test of a server");
    case TransportProven::Failed:
        return QCoreApplication::translate("Dotlight", "failed", "own test of a server");
    case TransportProven::NotTested:
        return QCoreApplication::translate("Dotlight", "not tested", "own test of a server");
    }
    return {};
}

QString text(IntegrityProven proven)
{
    switch (proven) {
    case IntegrityProven::Validated:
        return QCoreApplication::translate("Dotlight", "forged answers are rejected", "own test of answers");
    case IntegrityProven::NotValidated:
        return QCoreApplication::translate("Dotlight", "forged answers pass", "own test of answers");
    case IntegrityProven::Failed:
        return QCoreApplication::translate("Dotlight", "good answers fail", "own test of answers");
    case IntegrityProven::UnsignedFail:
        return QCoreApplication::translate("Dotlight", "answers that need no signatures fail", "own test of answers");
    case IntegrityProven::NotTested:
        return QCoreApplication::translate("Dotlight", "not tested", "own test of answers");
    }
    return {};
}

QString text(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Ethernet:
        return QCoreApplication::translate("Dotlight", "wired");
    case LinkKind::Wifi:
        return QCoreApplication::translate("Dotlight", "Wi-Fi");
    case LinkKind::Vpn:
        return QCoreApplication::translate("Dotlight", "VPN");
    case LinkKind::Bridge:
        return QCoreApplication::translate("Dotlight", "bridge");
    case LinkKind::Other:
        return QCoreApplication::translate("Dotlight", "other");
    case LinkKind::Unknown:
        return QCoreApplication::translate("Dotlight", "unknown", "kind of link");
    }
    return {};
}

QString text(const Server &server)
{
    QString result = server.address.toString();
    if (server.port != 0)
        result = (server.address.isIpv6() ? "[%1]:%2"_L1 : "%1:%2"_L1).arg(result, QString::number(server.port));
    if (!server.name.isEmpty())
        result += u'#' + printable(server.name);
    return result;
}

QString text(const Domain &domain)
{
    const QString name = domain.isRoot() ? u"."_s : printable(domain.name);
    return domain.routeOnly ? u'~' + name : name;
}

QString iconName(Level level)
{
    return "dotlight-%1-symbolic"_L1.arg(name(level));
}

QString text(SaveRefusal refusal, const QString &path)
{
    switch (refusal) {
    case SaveRefusal::FileNotUnderstood:
        return QCoreApplication::translate(
            "Dotlight", "Nothing was changed: what is in %1 is not understood. Mend that file or remove it.")
            .arg(path);
    case SaveRefusal::NotWritable:
        break;
    }
    return QCoreApplication::translate(
        "Dotlight", "Nothing was changed: %1 can't be written. Is there room on the disk, and may you write there?")
        .arg(path);
}

}
