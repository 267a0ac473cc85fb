// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QtTranslation>

namespace Dotlight
{

namespace
{
constexpr FindingWords words[] = {
    {Finding::ResolvConfReachesResolved, "reaches-resolved",
        QT_TRANSLATE_NOOP("Dotlight", "Ordinary programs reach systemd-resolved."), ""},
    {Finding::ResolvConfProgramsGoPast, "programs-go-past",
        QT_TRANSLATE_NOOP("Dotlight",
            "/etc/resolv.conf leads to systemd-resolved, and yet an ordinary program's lookup did not come there."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Something between the two answers in its place. Look at the hosts line of /etc/nsswitch.conf.")},
    {Finding::ResolvConfGoesPast, "goes-past",
        QT_TRANSLATE_NOOP("Dotlight", "/etc/resolv.conf leads past systemd-resolved (%1)."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Programs that read it are not encrypted and not checked, whatever is set here. Make it a symbolic link to "
            "/run/systemd/resolve/stub-resolv.conf.")},
    {Finding::ResolvConfMissing, "missing", QT_TRANSLATE_NOOP("Dotlight", "/etc/resolv.conf is missing."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Programs that read it don't reach systemd-resolved. Make it a symbolic link to "
            "/run/systemd/resolve/stub-resolv.conf.")},
    {Finding::ResolvConfUnreadable, "unreadable", QT_TRANSLATE_NOOP("Dotlight", "/etc/resolv.conf can't be read here."),
        QT_TRANSLATE_NOOP("Dotlight",
            "It is closed to you, is no file, or is a link that leads in a circle, so where it sends programs could "
            "not be found out. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.")},
    {Finding::ResolvConfNamesNobody, "names-no-server",
        QT_TRANSLATE_NOOP("Dotlight", "/etc/resolv.conf names no server."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Programs that read it ask at 127.0.0.1, and so don't reach systemd-resolved. Make it a symbolic link to "
            "/run/systemd/resolve/stub-resolv.conf.")},
    {Finding::ResolvConfStubBesideOthers, "stub-beside-others",
        QT_TRANSLATE_NOOP("Dotlight", "/etc/resolv.conf names others beside systemd-resolved (%1)."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Most programs that read it ask systemd-resolved first, but they may go past it, and some ask all of them "
            "at once; what goes there may be neither encrypted nor checked. Make it a symbolic link to "
            "/run/systemd/resolve/stub-resolv.conf.")},
    {Finding::StubDoesNotAnswer, "stub-does-not-answer",
        QT_TRANSLATE_NOOP(
            "Dotlight", "/etc/resolv.conf leads to systemd-resolved at 127.0.0.53, and nobody answers there."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Programs that read the file and ask there get no answers, even if those that go by “resolve” in "
            "/etc/nsswitch.conf do. Something here, such as a firewall, may be in between; a restart of "
            "systemd-resolved may help.")},
    {Finding::StubOff, "stub-off",
        QT_TRANSLATE_NOOP(
            "Dotlight", "/etc/resolv.conf leads to 127.0.0.53, where systemd-resolved is told not to listen."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Programs that read the file get no answers. Set DNSStubListener=yes in resolved.conf.")},
    {Finding::StubTaken, "stub-taken",
        QT_TRANSLATE_NOOP("Dotlight",
            "/etc/resolv.conf leads to 127.0.0.53, where another program than systemd-resolved has taken the place."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Programs that read the file ask that program, whatever is set here. Find out which it is "
            "(as an administrator: ss -lnup sport = 53), end it, and restart systemd-resolved.")},
    {Finding::StubAnsweredByAnother, "stub-answered-by-another",
        QT_TRANSLATE_NOOP(
            "Dotlight", "/etc/resolv.conf leads to 127.0.0.53, where somebody else than systemd-resolved answers."),
        QT_TRANSLATE_NOOP("Dotlight",
            "A name that systemd-resolved alone knows was answered there in another way than its own. Programs that "
            "read the file ask whoever that is, whatever is set here: another program here (as an administrator: ss "
            "-lnup sport = 53), or one that a rule of the firewall leads to.")},
    {Finding::ResolvConfUnknown, "unknown",
        QT_TRANSLATE_NOOP("Dotlight", "Whether ordinary programs reach systemd-resolved could not be found out."), ""},
    {Finding::NoLocalProxy, "no-local-proxy",
        QT_TRANSLATE_NOOP("Dotlight", "No other program listens for DNS (port 53) on this computer."), ""},
    {Finding::LocalProxyIsServer, "local-proxy-is-server",
        QT_TRANSLATE_NOOP("Dotlight", "The server %1 of %0 is this computer itself."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "What the program behind it does with lookups, encrypted or not, Dotlight can't see.")},
    {Finding::LocalProxyIsServerPerhaps, "local-proxy-is-server-perhaps",
        QT_TRANSLATE_NOOP(
            "Dotlight", "The server %1 of %0 is this computer itself. A program that answers DNS runs here: %2."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "What the program behind it does with lookups, encrypted or not, Dotlight can't see.")},
    {Finding::LocalServerNobodyListens, "local-server-nobody-listens",
        QT_TRANSLATE_NOOP("Dotlight",
            "The server %1 of %0 is this computer itself, and no program beside systemd-resolved was seen to listen "
            "there."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Unless it is handed on to somewhere else, nobody answers there. Start the program that is meant, or set "
            "another server.")},
    {Finding::LocalListenerBesides, "local-listener-besides",
        QT_TRANSLATE_NOOP(
            "Dotlight", "Another program listens for DNS on this computer (%1), but systemd-resolved does not ask it."),
        QT_TRANSLATE_NOOP("Dotlight", "Of programs that ask it directly Dotlight says nothing.")},
    {Finding::LocalListenerBesidesPerhaps, "local-listener-besides-perhaps",
        QT_TRANSLATE_NOOP("Dotlight",
            "Another program listens for DNS on this computer (%1; running here: %2), but systemd-resolved does not "
            "ask "
            "it."),
        QT_TRANSLATE_NOOP("Dotlight", "Of programs that ask it directly Dotlight says nothing.")},
    {Finding::LocalListenerIsServer, "local-listener-is-server",
        QT_TRANSLATE_NOOP("Dotlight",
            "Another program listens for DNS on this computer (%1), and it is the server of other lookups than those "
            "looked at."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "What it does with lookups, encrypted or not, Dotlight can't see. Check without a link.")},
    {Finding::LocalListenersUnknown, "local-listeners-unknown",
        QT_TRANSLATE_NOOP("Dotlight",
            "Whether another program answers DNS on this computer can't be told: its sockets can't be read."),
        ""},
    {Finding::PortalNone, "no-portal",
        QT_TRANSLATE_NOOP("Dotlight", "At its last look NetworkManager reached the Internet without a sign-in page."),
        ""},
    {Finding::PortalNoneBefore, "none-before",
        QT_TRANSLATE_NOOP("Dotlight",
            "At its last look NetworkManager reached the Internet without a sign-in page, but no lookup is answered "
            "now."),
        QT_TRANSLATE_NOOP("Dotlight",
            "NetworkManager looks every few minutes, or more rarely. Whether there is such a page now can't be "
            "told.")},
    {Finding::PortalSeen, "portal", QT_TRANSLATE_NOOP("Dotlight", "The network wants you to sign in first."),
        QT_TRANSLATE_NOOP("Dotlight", "Until then it answers lookups as it likes. Its page opens at %1.")},
    {Finding::PortalPerhaps, "perhaps-portal",
        QT_TRANSLATE_NOOP("Dotlight", "The network perhaps wants you to sign in first."),
        QT_TRANSLATE_NOOP("Dotlight",
            "With strict encryption or DNSSEC a sign-in page can't show itself: NetworkManager says only that there is "
            "no full connection.")},
    {Finding::PortalNoInternet, "no-internet",
        QT_TRANSLATE_NOOP("Dotlight", "NetworkManager sees no way to the Internet, and no sign-in page."), ""},
    {Finding::PortalUnknown, "portal-unknown",
        QT_TRANSLATE_NOOP("Dotlight", "NetworkManager does not know whether there is a sign-in page."), ""},
    {Finding::PortalNotLookedFor, "portal-not-looked-for",
        QT_TRANSLATE_NOOP("Dotlight", "Nobody looks for sign-in pages here: NetworkManager's check for them is off."),
        ""},
    {Finding::PortalNoNetworkManager, "no-network-manager",
        QT_TRANSLATE_NOOP("Dotlight", "Nobody looks for sign-in pages here: NetworkManager does not run."), ""},
    {Finding::PortalNotTold, "not-told",
        QT_TRANSLATE_NOOP("Dotlight", "NetworkManager did not say whether there is a sign-in page."),
        QT_TRANSLATE_NOOP("Dotlight", "It is there, and told nothing of itself. Check again in a moment.")},
};
}

std::span<const FindingWords> localWords()
{
    return words;
}

}
