// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainwords.h"

#include "printable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
// %1: the name asked about, %2: the zone or name at which the chain breaks. Not every sentence has both, and what a name
// holds is never taken for a place.
QString filled(const char *english, const Chain &chain)
{
    const QString sentence = QCoreApplication::translate("Dotlight", english);
    QString result;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const QStringView mark = QStringView(sentence).mid(at, 2);
        if (mark != "%1"_L1 && mark != "%2"_L1) {
            result += sentence[at];
            continue;
        }
        result += mark == "%1"_L1 ? printable(chain.name) : zoneName(chain.breakAt);
        at += 1;
    }
    return result;
}

const char *whole(const Chain &chain)
{
    if (chain.state == ChainState::Insecure)
        return chain.end == ChainEnd::NoSuchName
            ? QT_TRANSLATE_NOOP("Dotlight", "%1 does not exist, it is said; %2 is not signed, so that is not proven.")
            : QT_TRANSLATE_NOOP("Dotlight", "%1 is not signed, and that is proven: the signatures end above %2.");
    switch (chain.end) {
    case ChainEnd::NoSuchName:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 does not exist, and that is proven.");
    case ChainEnd::NoData:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 has no IPv4 address, and that is proven.");
    case ChainEnd::Answered:
    case ChainEnd::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("Dotlight", "%1 is signed, and every signature from the root to it fits.");
}

const char *broken(ChainBreak broken)
{
    switch (broken) {
    case ChainBreak::None:
        break;
    case ChainBreak::StubAbsent:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 can't be looked into: systemd-resolved can't be asked.");
    case ChainBreak::NoAnswer:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 can't be looked into: nothing was answered on %2.");
    case ChainBreak::Malformed:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 can't be looked into: what came back on %2 is no proper answer.");
    case ChainBreak::ServerFailed:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 can't be looked into: the DNS server reports an error on %2.");
    case ChainBreak::NoRootKeyTrusted:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 can't be checked: this computer trusts no key of the root.");
    case ChainBreak::RootKeyUnknown:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: the root is signed with no key that this computer trusts.");
    case ChainBreak::KeyNotNamed:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: %2 does not use the key that its parent names.");
    case ChainBreak::SignatureMissing:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: signatures of %2 are missing.");
    case ChainBreak::SignatureBad:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: a signature of %2 does not fit what it signs.");
    case ChainBreak::SignatureExpired:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: a signature of %2 has expired.");
    case ChainBreak::SignatureNotYetValid:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: a signature of %2 is not valid yet.");
    case ChainBreak::SignedByOtherKey:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: something of %2 is signed with a key that it does not have.");
    case ChainBreak::DenialMissing:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: %2 does not prove what is not there.");
    case ChainBreak::AliasLoop:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 leads nowhere: its aliases go round in a circle, or are too many.");
    }
    return nullptr;
}

const char *unsignedAndBroken(ChainBreak broken)
{
    switch (broken) {
    case ChainBreak::ServerFailed:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: it is not signed, and the DNS server reports an error on it.");
    case ChainBreak::Malformed:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 fails: it is not signed, and what came back on it is no proper answer.");
    default:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: it is not signed, and nothing was answered on it.");
    }
}

const char *meaning(const Chain &chain)
{
    switch (chain.culprit) {
    case Culprit::Nobody:
        return chain.state == ChainState::Insecure
            ? QT_TRANSLATE_NOOP("Dotlight",
                  "Nothing is wrong. Its owner has not signed it, so a forged answer for it can't be told from a true "
                  "one (DNSSEC has nothing to check).")
            : QT_TRANSLATE_NOOP("Dotlight", "Nothing is wrong: a forged answer for it would be noticed (DNSSEC).");
    case Culprit::Owner:
        return QT_TRANSLATE_NOOP("Dotlight",
            "Most likely that is for the owner of %2 to mend, and other computers that check signatures fail as well. "
            "If it works elsewhere with signatures checked, then answers are altered on their way to you.");
    case Culprit::Server:
        return QT_TRANSLATE_NOOP("Dotlight",
            "The DNS server in use, or something on the way to it, leaves signatures out or alters them, those of the "
            "root too. Choose another server, or another network.");
    case Culprit::Clock:
        return QT_TRANSLATE_NOOP("Dotlight",
            "Even the root's own signatures don't hold at this computer's time: most likely its clock is wrong. Set "
            "date and time.");
    case Culprit::RootKey:
        return QT_TRANSLATE_NOOP("Dotlight",
            "With DNSSEC on, no lookup can succeed like this. Either this computer's root keys are old (update "
            "systemd, or the files in dnssec-trust-anchors.d), or the answers are forged, or the network has a root of "
            "its own.");
    case Culprit::Network:
        return QT_TRANSLATE_NOOP("Dotlight",
            "Not even the root was answered for, so nothing is known of %1. Is the computer connected to the "
            "internet?");
    case Culprit::Unclear:
        break;
    }
    return nullptr;
}

const char *unclear(ChainBreak broken)
{
    switch (broken) {
    case ChainBreak::StubAbsent:
        return QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved is not running, or it doesn't listen on 127.0.0.53 (TCP). Nothing is known of %1.");
    case ChainBreak::NoAnswer:
    case ChainBreak::ServerFailed:
    case ChainBreak::Malformed:
        return QT_TRANSLATE_NOOP("Dotlight",
            "The servers of %2 may be out of order, or the DNS server in use or the network is. Try again, and from "
            "another network.");
    default:
        return QT_TRANSLATE_NOOP("Dotlight",
            "Its parent says that it is signed. Either its owner has made a mistake, or somebody on the way has left "
            "the signatures out. If it works from another network, it is the way.");
    }
}

QString joined(const QStringList &parts)
{
    return parts.join(", "_L1);
}

QString day(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).date().toString(Qt::ISODate);
}
}

QString summary(const Chain &chain)
{
    if (chain.state == ChainState::Insecure && chain.broken != ChainBreak::None)
        return filled(unsignedAndBroken(chain.broken), chain);
    return filled(chain.broken == ChainBreak::None ? whole(chain) : broken(chain.broken), chain);
}

QString explanation(const Chain &chain)
{
    const char *words = meaning(chain);
    return filled(words ? words : unclear(chain.broken), chain);
}

QString text(ChainState state)
{
    switch (state) {
    case ChainState::Secure:
        return QCoreApplication::translate("Dotlight", "signed", "a zone");
    case ChainState::Insecure:
        return QCoreApplication::translate("Dotlight", "not signed", "a zone");
    case ChainState::Bogus:
        return QCoreApplication::translate("Dotlight", "broken", "a zone");
    case ChainState::Unknown:
        break;
    }
    return QCoreApplication::translate("Dotlight", "not known", "a zone");
}

QString zoneName(const QString &name)
{
    return name == "."_L1 ? QCoreApplication::translate("Dotlight", "the root") : printable(name);
}

QString dsLine(const ChainZone &zone)
{
    QStringList parts;
    for (const ChainDs &ds : zone.ds) {
        const QString key = u"%1 (%2)"_s.arg(QString::number(ds.keyTag), ds.algorithm);
        parts += ds.matches ? key
                            //: %1 is the number and kind of a key.
                            : QCoreApplication::translate("Dotlight", "%1, which is not there").arg(key);
    }
    if (parts.isEmpty())
        return QCoreApplication::translate("Dotlight", "no key is named for it (no DS record)");
    if (zone.name == "."_L1)
        //: %1 is a list of keys.
        return QCoreApplication::translate("Dotlight", "trusted here: key %1").arg(joined(parts));
    //: %1 is a list of keys.
    return QCoreApplication::translate("Dotlight", "named by its parent (DS): key %1").arg(joined(parts));
}

QString keysLine(const ChainZone &zone)
{
    QStringList parts;
    for (const ChainKey &key : zone.keys)
        parts += u"%1 (%2)"_s.arg(QString::number(key.tag), key.algorithm);
    if (parts.isEmpty())
        return {};
    //: %1 is a list of keys.
    return QCoreApplication::translate("Dotlight", "its keys (DNSKEY): %1").arg(joined(parts));
}

QString text(const ChainSignature &signature)
{
    const QString what = u"%1 %2"_s.arg(printable(signature.name), signature.covers);
    const QString key = QString::number(signature.keyTag);
    switch (signature.state) {
    case SignatureState::Good:
        //: %1 is what is signed ("example.com A"), %2 a key's number, %3 a date.
        return QCoreApplication::translate("Dotlight", "%1: signed with key %2, until %3")
            .arg(what, key, day(signature.expiration));
    case SignatureState::Bad:
        //: %1 is what is signed ("example.com A"), %2 a key's number.
        return QCoreApplication::translate("Dotlight", "%1: the signature with key %2 does not fit").arg(what, key);
    case SignatureState::Expired:
        //: %1 is what is signed ("example.com A"), %2 a key's number, %3 a date.
        return QCoreApplication::translate("Dotlight", "%1: the signature with key %2 expired on %3")
            .arg(what, key, day(signature.expiration));
    case SignatureState::NotYetValid:
        //: %1 is what is signed ("example.com A"), %2 a key's number, %3 a date.
        return QCoreApplication::translate("Dotlight", "%1: the signature with key %2 is valid from %3 on")
            .arg(what, key, day(signature.inception));
    case SignatureState::KeyMissing:
        //: %1 is what is signed ("example.com A"), %2 a key's number.
        return QCoreApplication::translate("Dotlight", "%1: signed with key %2, which is none of those trusted for it")
            .arg(what, key);
    case SignatureState::Unsupported:
        break;
    }
    //: %1 is what is signed ("example.com A"), %2 the name of a kind of signature.
    return QCoreApplication::translate("Dotlight", "%1: signed in a way that can't be checked here (%2)")
        .arg(what, signature.algorithm);
}

}
