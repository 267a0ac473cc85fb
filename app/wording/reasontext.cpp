// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printable.h"
#include "reasonwords.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
// What to do when nobody owns resolve1's name: it depends on why.
QString absentText(const Reason &reason)
{
    QString what = filled(QCoreApplication::translate("Dotlight", wordsFor(reason.id).text), reason);
    if (reason.detail == "stopped"_L1)
        //: %1 is one or two sentences: systemd-resolved is stopped, and what that means.
        return QCoreApplication::translate("Dotlight", "%1 Start it: “systemctl start systemd-resolved”.").arg(what);
    if (reason.detail == "disabled"_L1)
        //: %1 is one or two sentences: systemd-resolved is disabled, and what that means.
        return QCoreApplication::translate("Dotlight", "%1 Turn it on: “systemctl enable --now systemd-resolved”.")
            .arg(what);
    if (reason.detail == "masked"_L1)
        //: %1 is one or two sentences: systemd-resolved is masked, and what that means.
        return QCoreApplication::translate(
            "Dotlight", "%1 Somebody locked it: “systemctl unmask systemd-resolved”, then start it.")
            .arg(what);
    if (reason.detail == "not-installed"_L1)
        //: %1 is one or two sentences: systemd-resolved is not installed, and what that means.
        return QCoreApplication::translate("Dotlight", "%1 Install the package systemd-resolved.").arg(what);
    return what;
}

QString missingFileText()
{
    return QCoreApplication::translate("Dotlight",
        "/etc/resolv.conf is missing, so the programs that read it don't reach "
        "systemd-resolved and its encryption and checks. "
        "Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.");
}

QString tcpOnlyText()
{
    return QCoreApplication::translate("Dotlight",
        "/etc/resolv.conf sends programs to systemd-resolved's own address, but it listens there over TCP alone, and "
        "programs ask over UDP first, so their lookups fail. Set DNSStubListener=yes in resolved.conf.");
}

QString takenText()
{
    return QCoreApplication::translate("Dotlight",
        "/etc/resolv.conf sends programs to systemd-resolved's own address, but another program sits there and gets "
        "what "
        "they ask, past all encryption and checks. Find out which it is, end it, and restart systemd-resolved.");
}

QString nsswitchText()
{
    return QCoreApplication::translate("Dotlight",
        "Programs reach systemd-resolved by way of /etc/resolv.conf alone, if that leads there: "
        "/etc/nsswitch.conf does not list “resolve”. "
        "Those that don't read /etc/resolv.conf may go past it.");
}

// Of a program with DNS over HTTPS of its own.
QString programText(const Reason &reason)
{
    //: %2 is a program's name, such as Firefox.
    return filled(
        QCoreApplication::translate("Dotlight",
            "%2 is set to look up names past systemd-resolved, by DNS over HTTPS of its own. What is said here does "
            "not hold for it. To change that, turn off DNS over HTTPS (secure DNS) in its settings."),
        reason);
}

bool hasResolvedsWord(const Reason &reason)
{
    if (causeFor(reason))
        return false;
    switch (reason.id) {
    case ReasonId::TrustAnchorStale:
    case ReasonId::DnssecUnsupportedByServer:
    case ReasonId::ClockWrong:
    case ReasonId::DnssecFailing:
    case ReasonId::LookupRefused:
    case ReasonId::LookupFailed:
    case ReasonId::DnssecNotSeen:
        return !reason.detail.isEmpty();
    default:
        return false;
    }
}

// Sentences that depend on the reason's detail; empty where there are none.
QString byDetail(const Reason &reason)
{
    if (reason.id == ReasonId::ResolverAbsent)
        return absentText(reason);
    if (reason.id == ReasonId::ResolvConfForeign && reason.detail == "missing"_L1)
        return missingFileText();
    if (reason.id == ReasonId::StubListenerOff && reason.detail == "tcp"_L1)
        return tcpOnlyText();
    if (reason.id == ReasonId::StubListenerOff && reason.detail == "taken"_L1)
        return takenText();
    if (reason.id == ReasonId::Bypass && reason.detail == "nsswitch"_L1)
        return nsswitchText();
    if (reason.id == ReasonId::Bypass && !reason.detail.isEmpty())
        return programText(reason);
    return {};
}

QString sentence(const Reason &reason)
{
    if (const ReasonWords *doubt = reason.perhaps ? doubtFor(reason.id) : nullptr)
        return filled(QCoreApplication::translate("Dotlight", doubt->text), reason);
    QString words = causeFor(reason) ? QString() : byDetail(reason);
    if (words.isEmpty())
        words = filled(QCoreApplication::translate("Dotlight", wordsOf(reason).text), reason);
    //: %1 is a few whole sentences on what may be the case.
    return reason.perhaps ? QCoreApplication::translate("Dotlight", "Perhaps: %1").arg(words) : words;
}
}

QString text(const Reason &reason)
{
    QString words = sentence(reason);
    if (!hasResolvedsWord(reason))
        return words;
    //: %1 is a few whole sentences, %2 a technical word or message of systemd-resolved, such as no-signature.
    return QCoreApplication::translate("Dotlight", "%1 (systemd-resolved says: %2)")
        .arg(words, printable(reason.detail));
}

}
