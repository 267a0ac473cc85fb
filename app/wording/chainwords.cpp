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
// rule: long because it is sentences, one for each way in which a chain can be.
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
        result += zoneName(mark == "%1"_L1 ? chain.name : chain.breakAt);
        at += 1;
    }
    return result;
}

bool endsUnchecked(const Chain &chain)
{
    return chain.state == ChainState::Insecure && !chain.zones.isEmpty() && isOfUncheckedKind(chain.zones.last());
}

const char *notAsked(ChainEnd end)
{
    switch (end) {
    case ChainEnd::Address:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 is an address already: nobody is asked.");
    case ChainEnd::OwnAnswer:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 is answered by systemd-resolved itself: no DNS server is asked for it.");
    case ChainEnd::HostsFile:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 is in /etc/hosts: systemd-resolved answers from there, and asks nobody.");
    case ChainEnd::LocalNetwork:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 belongs to the local network: no DNS server is asked for it.");
    case ChainEnd::SingleLabel:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 has no dot: as a rule systemd-resolved asks no DNS server for its address.");
    case ChainEnd::Answered:
    case ChainEnd::NoData:
    case ChainEnd::NoSuchName:
    case ChainEnd::AgainstProof:
    case ChainEnd::Unknown:
        break;
    }
    return nullptr;
}

const char *whole(const Chain &chain)
{
    if (chain.end == ChainEnd::AgainstProof)
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 is answered, though the signed zones above it prove that %2 does not exist.");
    if (!chain.privateDomain.isEmpty())
        return chain.end == ChainEnd::NoSuchName
            ? QT_TRANSLATE_NOOP("Dotlight",
                  "%1 does not exist, it is said; the proofs of the zone above %2 did not come, so that is not proven.")
            : QT_TRANSLATE_NOOP(
                  "Dotlight", "%1 can't be checked: %2 is answered for without the proofs of the zone above it.");
    if (endsUnchecked(chain))
        return chain.end == ChainEnd::NoSuchName
            ? QT_TRANSLATE_NOOP("Dotlight",
                  "%1 does not exist, it is said; the way in which %2 is signed is not checked here, so that is not "
                  "proven.")
            : QT_TRANSLATE_NOOP("Dotlight",
                  "%1 can't be checked: %2 is signed, its parent says, but in a way that is not checked here.");
    if (chain.state == ChainState::Insecure)
        return chain.end == ChainEnd::NoSuchName
            ? QT_TRANSLATE_NOOP("Dotlight", "%1 does not exist, it is said; %2 is not signed, so that is not proven.")
            : QT_TRANSLATE_NOOP("Dotlight", "%1 is not signed, and that is proven: the signatures end above %2.");
    if (const char *words = notAsked(chain.end))
        return words;
    switch (chain.end) {
    case ChainEnd::NoSuchName:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 does not exist, and that is proven.");
    case ChainEnd::NoData:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 has no IPv4 address, and that is proven.");
    default:
        break;
    }
    if (chain.name == "."_L1)
        return QT_TRANSLATE_NOOP("Dotlight", "The root is signed with a key that this computer trusts.");
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
    case ChainBreak::EmptyAnswer:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 can't be looked into: an empty answer came back on %2.");
    case ChainBreak::Malformed:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 can't be looked into: what came back on %2 is no proper answer.");
    case ChainBreak::ServerFailed:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 can't be looked into: the DNS server reports an error on %2.");
    case ChainBreak::NoRootKeyTrusted:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 can't be checked: this computer trusts no key of the root.");
    case ChainBreak::RootKeyUnknown:
        return QT_TRANSLATE_NOOP("Dotlight",
            "%1 does not pass the check of its signatures: the root is signed with no key that this computer trusts.");
    case ChainBreak::KeyNotNamed:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 does not pass the check of its signatures: %2 does not use the key that its parent names.");
    case ChainBreak::SignatureMissing:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 does not pass the check of its signatures: signatures of %2 are missing.");
    case ChainBreak::SignatureBad:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 does not pass the check of its signatures: a signature of %2 does not fit what it signs.");
    case ChainBreak::SignatureExpired:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 does not pass the check of its signatures: a signature of %2 has expired.");
    case ChainBreak::SignatureNotYetValid:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 does not pass the check of its signatures: a signature of %2 is not valid yet.");
    case ChainBreak::SignedByOtherKey:
        return QT_TRANSLATE_NOOP("Dotlight",
            "%1 does not pass the check of its signatures: something of %2 is signed with a key that it does not "
            "have.");
    case ChainBreak::DenialMissing:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 does not pass the check of its signatures: %2 does not prove what is not there.");
    case ChainBreak::PrivateUnproven:
        return QT_TRANSLATE_NOOP("Dotlight",
            "%1 does not pass the check of its signatures: it is answered without the proofs of the zone above it, "
            "%2.");
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
    case ChainBreak::EmptyAnswer:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 is not signed, and an empty answer came back on it.");
    case ChainBreak::Malformed:
        return QT_TRANSLATE_NOOP(
            "Dotlight", "%1 fails: it is not signed, and what came back on it is no proper answer.");
    default:
        return QT_TRANSLATE_NOOP("Dotlight", "%1 fails: it is not signed, and nothing was answered on it.");
    }
}

const char *nothingWrong(const Chain &chain)
{
    if (chain.end == ChainEnd::AgainstProof)
        return QT_TRANSLATE_NOOP("Dotlight",
            "Most likely it is a private name, which this network's own DNS server answers by itself; then nothing is "
            "wrong. But a forged answer for it can't be told from a true one.");
    if (!chain.privateDomain.isEmpty())
        return QT_TRANSLATE_NOOP("Dotlight",
            "Nothing wrong was seen. Private names, which a network's own DNS server answers by itself, are like that, "
            "and no proofs are wanted for it here (an exception covers it, or DNSSEC is off). A forged answer for it "
            "can't be told from a true one.");
    if (notAsked(chain.end))
        return QT_TRANSLATE_NOOP("Dotlight",
            "So there are no signatures to look into. Only what is asked of DNS servers can be signed (DNSSEC).");
    if (endsUnchecked(chain))
        return QT_TRANSLATE_NOOP("Dotlight",
            "Nothing wrong was seen. But its kind of signature is not checked here, so a forged answer for it can't be "
            "told from a true one.");
    if (chain.state == ChainState::Insecure)
        return QT_TRANSLATE_NOOP("Dotlight",
            "Nothing is wrong. Its owner has not signed it, so a forged answer for it can't be told from a true "
            "one (DNSSEC has nothing to check).");
    if (!chain.checked)
        return QT_TRANSLATE_NOOP("Dotlight",
            "Nothing is wrong. Where answers are checked (DNSSEC on), a forged one for it would be noticed.");
    if (*chain.checked)
        return QT_TRANSLATE_NOOP("Dotlight",
            "Nothing is wrong. Answers that come its way are checked (DNSSEC on), so a forged one for it would be "
            "noticed.");
    return QT_TRANSLATE_NOOP("Dotlight",
        "Nothing is wrong with it. But answers that come its way are not checked (DNSSEC is off, or an exception "
        "covers the name), so a forged one for it would not be noticed.");
}

const char *clockWrong(ChainBreak broken)
{
    // What is over can be told again, what is to come can't.
    return broken == ChainBreak::SignatureExpired
        ? QT_TRANSLATE_NOOP("Dotlight",
              "Even the root's own signatures don't hold at this computer's time: most likely its clock is wrong, or "
              "the DNS server tells old answers. Check date and time; if they are right, choose another server.")
        : QT_TRANSLATE_NOOP("Dotlight",
              "Even the root's own signatures don't hold at this computer's time: most likely its clock is wrong. Set "
              "date and time.");
}

const char *rootKeyWrong(ChainBreak broken)
{
    if (broken == ChainBreak::NoRootKeyTrusted)
        return QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved has no trust anchor for the root that it can use, so with DNSSEC on no lookup can "
            "succeed. A file in dnssec-trust-anchors.d takes the place of the built-in keys: look there for a wrong "
            "one.");
    return QT_TRANSLATE_NOOP("Dotlight",
        "With DNSSEC on, no lookup can succeed like this. Either this computer's root keys are old (update systemd, "
        "or the files in dnssec-trust-anchors.d), or the answers are forged, or the network has a root of its own.");
}

const char *serverWrong(const Chain &chain)
{
    if (chain.breakAt != "."_L1)
        return QT_TRANSLATE_NOOP("Dotlight",
            "The DNS server in use, or something on the way to it, leaves out the proofs of what is not there, those "
            "about other zones too. Choose another server, or another network.");
    return QT_TRANSLATE_NOOP("Dotlight",
        "The DNS server in use, or something on the way to it, leaves signatures out or alters them, those of the "
        "root too. Choose another server, or another network.");
}

const char *ownerWrong(ChainBreak broken)
{
    if (broken == ChainBreak::ServerFailed)
        return QT_TRANSLATE_NOOP("Dotlight",
            "What is above it was answered, so most likely the servers of %2, or of a zone below it, are out of order, "
            "and that is for their owner to mend. If it works from another network, it is the DNS server in use.");
    return QT_TRANSLATE_NOOP("Dotlight",
        "Most likely that is for the owner of %2 to mend, and other computers that check signatures fail as well. "
        "If it works elsewhere with signatures checked, then answers are altered on their way to you.");
}

const char *meaning(const Chain &chain)
{
    switch (chain.culprit) {
    case Culprit::Nobody:
        return nothingWrong(chain);
    case Culprit::Owner:
        return ownerWrong(chain.broken);
    case Culprit::Server:
        return serverWrong(chain);
    case Culprit::Clock:
        return clockWrong(chain.broken);
    case Culprit::RootKey:
        return rootKeyWrong(chain.broken);
    case Culprit::Network:
        return QT_TRANSLATE_NOOP("Dotlight",
            "Not even the root was answered for, so nothing is known of %1. Either the computer is not connected to "
            "the internet, or the DNS servers in use give no answers. The checks tell more.");
    case Culprit::Unclear:
        break;
    }
    return nullptr;
}

const char *unclear(const Chain &chain)
{
    switch (chain.broken) {
    case ChainBreak::PrivateUnproven:
        return QT_TRANSLATE_NOOP("Dotlight",
            "Most likely it is a private name, which a network's own DNS server answers by itself. Where signatures "
            "are "
            "checked, such names need an exception for their domain (a negative trust anchor), or DNSSEC off for that "
            "network. If it is not meant to be private, answers are altered on their way to you.");
    case ChainBreak::StubAbsent:
        return QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved is not running, or its stub (127.0.0.53, TCP) does not listen or can't be reached on "
            "this computer. That says nothing of the network, and nothing is known of %1.");
    case ChainBreak::NoAnswer:
    case ChainBreak::EmptyAnswer:
    case ChainBreak::ServerFailed:
    case ChainBreak::Malformed:
        return QT_TRANSLATE_NOOP("Dotlight",
            "The servers of %2 may be out of order, or the DNS server in use or the network is. Try again, and from "
            "another network.");
    case ChainBreak::SignatureExpired:
    case ChainBreak::SignatureNotYetValid:
        return QT_TRANSLATE_NOOP("Dotlight",
            "The root's keys hold at this computer's time, but another of its signatures does not. Either this "
            "computer's clock is wrong, or the DNS server in use, or something on the way to it, tells old answers. "
            "Check date and time; if they are right, choose another server, or another network.");
    default:
        break;
    }
    if (chain.breakAt == "."_L1)
        return QT_TRANSLATE_NOOP("Dotlight",
            "The root proves what it has and what it has not. Either the DNS server in use leaves its proofs out, or "
            "it "
            "answers this name by itself, as private ones are.");
    return QT_TRANSLATE_NOOP("Dotlight",
        "Its parent says that it is signed. Either its owner has made a mistake, or somebody on the way has left the "
        "signatures out, or the DNS server in use answers it by itself, as private names are. If it works from another "
        "network, it is not its owner.");
}

// Empty where the cause is known, or there is one way alone.
QString otherWay(const Chain &chain)
{
    const bool failed = chain.broken == ChainBreak::ServerFailed || chain.broken == ChainBreak::NoAnswer
        || chain.broken == ChainBreak::EmptyAnswer || chain.broken == ChainBreak::Malformed;
    if (!failed || chain.culprit != Culprit::Unclear || chain.ownDomain.isEmpty())
        return {};
    //: %1 is a domain.
    return QCoreApplication::translate("Dotlight",
        "On this computer names in %1 go to other DNS servers than the names above it: it may be one of these.")
        .arg(zoneName(chain.ownDomain));
}

// What becomes of a lookup; empty where that is not known, or nothing breaks.
QString consequence(const Chain &chain)
{
    if (chain.state != ChainState::Bogus || !chain.checked)
        return {};
    return *chain.checked ? QCoreApplication::translate("Dotlight",
                                "Signatures are checked on this computer, so a lookup of that name should fail.")
                          : QCoreApplication::translate("Dotlight",
                                "But a lookup of that name should succeed all the same: answers that come its way are "
                                "not checked (DNSSEC is off, or an exception covers the name).");
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
    const bool isUnsigned =
        chain.state == ChainState::Insecure && !endsUnchecked(chain) && chain.privateDomain.isEmpty();
    if (isUnsigned && chain.broken != ChainBreak::None)
        return filled(unsignedAndBroken(chain.broken), chain);
    return filled(chain.broken == ChainBreak::None ? whole(chain) : broken(chain.broken), chain);
}

QString explanation(const Chain &chain)
{
    const char *words = meaning(chain);
    QStringList sentences{filled(words ? words : unclear(chain), chain), otherWay(chain), consequence(chain)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString text(const ChainZone &zone)
{
    if (isOfUncheckedKind(zone))
        return QCoreApplication::translate("Dotlight", "not checked here", "a zone");
    switch (zone.state) {
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
        // Where no keys came, or none were looked at, nothing is known of that.
        parts += ds.matches || zone.keys.isEmpty()
            ? key
            //: %1 is the number and kind of a key.
            : QCoreApplication::translate("Dotlight", "%1, which is not there").arg(key);
    }
    const bool isRoot = zone.name == "."_L1;
    if (parts.isEmpty())
        return isRoot ? QCoreApplication::translate("Dotlight", "no key of it is trusted here")
                      : QCoreApplication::translate("Dotlight", "no key is named for it (no DS record)");
    if (isRoot)
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
