// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QCoreApplication>

#include <array>

namespace Dotlight
{

namespace
{
constexpr std::array<FindingWords, 10> table{{
    {Finding::BypassNoBrowser, "no-browser",
        QT_TRANSLATE_NOOP("Dotlight", "No settings of a browser that Dotlight knows were found for you."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Programs of your own may still look up names in their own way; Dotlight can't know all of them.")},
    {Finding::BypassBrowserAsSystem, "browser-as-system",
        QT_TRANSLATE_NOOP("Dotlight", "%1 is set to look up names as this computer does."),
        QT_TRANSLATE_NOOP("Dotlight",
            "By its settings it has no DNS over HTTPS of its own, so what Dotlight says holds for it too. An extension "
            "or a proxy in it may change that.")},
    {Finding::BypassBrowserPerhaps, "browser-perhaps",
        QT_TRANSLATE_NOOP("Dotlight", "%1 may look up names on its own, depending on this computer's servers."),
        QT_TRANSLATE_NOOP("Dotlight",
            "It is in its automatic mode, and /etc/resolv.conf does not name systemd-resolved alone. Where it knows "
            "the server named there to offer DNS over HTTPS, it uses that, and Dotlight does not see it.")},
    {Finding::BypassBrowserFirst, "browser-first",
        QT_TRANSLATE_NOOP("Dotlight",
            "%1 is set to look up names by DNS over HTTPS of its own, and as this computer does where that fails."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Its lookups go past systemd-resolved, so what Dotlight says does not hold for them. If you don't want "
            "that, turn off DNS over HTTPS (secure DNS) in its settings.")},
    {Finding::BypassBrowserOnly, "browser-only",
        QT_TRANSLATE_NOOP("Dotlight", "%1 is set to look up names by DNS over HTTPS of its own alone."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Its lookups go past systemd-resolved, so what Dotlight says does not hold for them. If you don't want "
            "that, turn off DNS over HTTPS (secure DNS) in its settings.")},
    {Finding::BypassBrowserNotUnderstood, "browser-not-understood",
        QT_TRANSLATE_NOOP("Dotlight", "How %1 looks up names could not be found out."),
        QT_TRANSLATE_NOOP("Dotlight",
            "It has settings that this version of Dotlight does not understand. Look for DNS over HTTPS (secure DNS) "
            "in its settings.")},
    {Finding::BypassNsswitch, "nsswitch",
        QT_TRANSLATE_NOOP("Dotlight",
            "/etc/nsswitch.conf does not list “resolve”, and /etc/resolv.conf does not lead to systemd-resolved."),
        QT_TRANSLATE_NOOP("Dotlight",
            "So ordinary programs look up names past it, and what Dotlight says does not hold for them. Make "
            "/etc/resolv.conf a symbolic link to /run/systemd/resolve/stub-resolv.conf.")},
    {Finding::BypassNsswitchWithoutDns, "nsswitch-without-dns",
        QT_TRANSLATE_NOOP("Dotlight", "/etc/nsswitch.conf lists neither “resolve” nor “dns” for names of hosts."),
        QT_TRANSLATE_NOOP("Dotlight",
            "By this, programs that look up names in the usual way don't come to systemd-resolved, whatever "
            "/etc/resolv.conf says. Where that file leads there, the check of the way to the resolver looks whether "
            "they do. The package libnss-resolve adds “resolve” on Debian.")},
    {Finding::BypassNsswitchByFile, "nsswitch-by-resolv-conf",
        QT_TRANSLATE_NOOP("Dotlight", "/etc/nsswitch.conf does not list “resolve”: programs go by /etc/resolv.conf."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Where this file leads to systemd-resolved, their lookups come there all the same. The check of the way to "
            "the resolver looks whether they do.")},
    {Finding::BypassNsswitchUnread, "nsswitch-unread",
        QT_TRANSLATE_NOOP("Dotlight", "/etc/nsswitch.conf is missing, or can't be read here."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Without it programs go by /etc/resolv.conf. Where this file leads to systemd-resolved, the check of the "
            "way to the resolver looks whether they come there.")},
}};
}

std::span<const FindingWords> bypassWords()
{
    return table;
}

}
