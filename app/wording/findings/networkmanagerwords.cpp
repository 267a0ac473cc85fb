// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QCoreApplication>

#include <array>

namespace Dotlight
{

namespace
{
constexpr std::array<FindingWords, 17> table{{
    {Finding::NetworkManagerNotThere, "not-there", QT_TRANSLATE_NOOP("Dotlight", "NetworkManager does not run here."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Something else sets up the network, so there is nothing of NetworkManager's to compare.")},
    {Finding::NetworkManagerModeUnknown, "mode-unknown",
        QT_TRANSLATE_NOOP("Dotlight", "NetworkManager did not say where it sends its DNS settings."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Whether settings made in NetworkManager reach systemd-resolved is not known by this. Check again in a "
            "moment.")},
    {Finding::NetworkManagerFeedsResolved, "feeds-resolved",
        QT_TRANSLATE_NOOP("Dotlight", "NetworkManager hands its DNS settings to systemd-resolved."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Servers and encryption that are set for a connection are meant to reach systemd-resolved (DNS mode "
            "systemd-resolved).")},
    {Finding::NetworkManagerFeedsResolvedForNow, "feeds-resolved-for-now",
        QT_TRANSLATE_NOOP(
            "Dotlight", "NetworkManager hands its DNS settings to systemd-resolved, though %2 sets dns=%1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "NetworkManager has not taken that up, and will when it starts again: it may then write /etc/resolv.conf "
            "itself, or leave DNS alone. If that is not meant, set dns=systemd-resolved in that file, or in one in "
            "/etc/NetworkManager/conf.d that comes later.")},
    {Finding::NetworkManagerOtherModeUnread, "other-mode-unread",
        QT_TRANSLATE_NOOP("Dotlight",
            "NetworkManager runs in the DNS mode “%1”; whether a file says so can't be seen, for some can't be read "
            "(%2)."),
        QT_TRANSLATE_NOOP("Dotlight",
            "It may write /etc/resolv.conf itself, or leave DNS alone, past systemd-resolved. If that is not meant, "
            "look for dns= in those files, and set dns=systemd-resolved in the section [main].")},
    {Finding::NetworkManagerOtherMode, "other-mode",
        QT_TRANSLATE_NOOP("Dotlight", "NetworkManager runs in the DNS mode “%1”, which it chose by itself."),
        QT_TRANSLATE_NOOP("Dotlight",
            "It may write /etc/resolv.conf itself, past systemd-resolved. To hand DNS to systemd-resolved alone, set "
            "dns=systemd-resolved in the section [main] of a file in /etc/NetworkManager/conf.d.")},
    {Finding::NetworkManagerOtherModeByFile, "other-mode-by-file",
        QT_TRANSLATE_NOOP(
            "Dotlight", "NetworkManager runs in the DNS mode “%1”; the last file seen to set dns= is %2."),
        QT_TRANSLATE_NOOP("Dotlight",
            "It may write /etc/resolv.conf itself, or leave DNS alone, past systemd-resolved. If that is not meant, "
            "set dns=systemd-resolved in that file, or in one in /etc/NetworkManager/conf.d that comes later.")},
    {Finding::NetworkManagerKeepsFromResolved, "keeps-from-resolved",
        QT_TRANSLATE_NOOP(
            "Dotlight", "NetworkManager (DNS mode “%1”) is told to send nothing to systemd-resolved, by %2."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Servers and encryption that are set for a connection don't reach systemd-resolved. If that is not meant, "
            "take systemd-resolved= out of that file and set dns=systemd-resolved.")},
    {Finding::NetworkManagerGlobalDnsUnused, "global-dns-unused",
        QT_TRANSLATE_NOOP("Dotlight", "Servers are set as NetworkManager's global DNS and reach nobody: %1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "NetworkManager does not hand global servers to systemd-resolved. Set them for the connection, or in "
            "resolved.conf, and remove them here.")},
    {Finding::NetworkManagerGlobalDnsElsewhere, "global-dns-elsewhere",
        QT_TRANSLATE_NOOP(
            "Dotlight", "Servers are set as NetworkManager's global DNS and don't reach systemd-resolved: %1."),
        QT_TRANSLATE_NOOP("Dotlight", "In its DNS mode, other programs may be given them.")},
    {Finding::NetworkManagerLinkAgrees, "link-agrees",
        QT_TRANSLATE_NOOP("Dotlight", "For %1, systemd-resolved has what NetworkManager holds."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "The servers, and the mode of encryption where one is set, are the same in both.")},
    {Finding::NetworkManagerLinkOtherTransport, "link-other-transport",
        QT_TRANSLATE_NOOP(
            "Dotlight", "For %1, the mode of encryption in systemd-resolved is not the one that NetworkManager holds."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Something changed it since, and NetworkManager will put its own back at the next change of the network. "
            "Set it for the connection to keep it.")},
    {Finding::NetworkManagerLinkOtherIntegrity, "link-other-dnssec",
        QT_TRANSLATE_NOOP(
            "Dotlight", "For %1, the mode of DNSSEC in systemd-resolved is not the one that NetworkManager holds."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Something changed it since, and NetworkManager will put its own back at the next change of the network. "
            "Set it for the connection to keep it.")},
    {Finding::NetworkManagerLinkOtherServers, "link-other-servers",
        QT_TRANSLATE_NOOP("Dotlight", "For %1, systemd-resolved asks other servers than NetworkManager holds."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Something changed them since, and NetworkManager will put its own back at the next change of the network. "
            "Set them for the connection to keep them, or reconnect.")},
    {Finding::NetworkManagerLinkNotFed, "link-not-fed",
        QT_TRANSLATE_NOOP("Dotlight", "NetworkManager holds servers for %1, and systemd-resolved has none for it."),
        QT_TRANSLATE_NOOP("Dotlight",
            "What is set for this connection does not take effect. Reconnect; if that does not help, look at dns= in "
            "NetworkManager's files.")},
    {Finding::NetworkManagerLinkCannotTell, "link-cannot-tell",
        QT_TRANSLATE_NOOP(
            "Dotlight", "For %1, a server is written in NetworkManager in a way that is not understood here."),
        QT_TRANSLATE_NOOP("Dotlight", "Whether systemd-resolved has what NetworkManager holds could not be compared.")},
    {Finding::NetworkManagerKeysAtRisk, "keys-at-risk",
        QT_TRANSLATE_NOOP(
            "Dotlight", "The connection of %1 has settings that some editors lose when they save it: %2."),
        QT_TRANSLATE_NOOP("Dotlight",
            "An editor that knows only NetworkManager's older keys, such as Plasma's connection editor, can drop "
            "server names and the mode of encryption. After you have edited the connection there, check again.")},
}};
}

std::span<const FindingWords> networkManagerWords()
{
    return table;
}

}
