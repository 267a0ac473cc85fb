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
    {Finding::WireTls, "tls",
        QT_TRANSLATE_NOOP("Dotlight",
            "While a fresh lookup ran, systemd-resolved had a connection to the port for encrypted lookups of %1, and "
            "none in clear was seen."),
        QT_TRANSLATE_NOOP("Dotlight",
            "It shows where lookups go, not what is in them: it fits with encryption (DNS over TLS) and does not prove "
            "it.")},
    {Finding::WireTlsUnused, "tls-unused",
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved had a connection to the port for encrypted lookups of %1, but the fresh lookup is not "
            "known to have come over it."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "The connection may be left over from earlier lookups, so it says nothing either way.")},
    {Finding::WirePlain, "plain",
        QT_TRANSLATE_NOOP("Dotlight",
            "While a fresh lookup ran, systemd-resolved talked to the port for lookups in clear text of %1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Encryption is asked for, and lookups seem to go out in clear text all the same. Use a server that offers "
            "encryption (DNS over TLS), or the strict mode, which never leaves it.")},
    {Finding::WirePlainAsSet, "plain-as-set",
        QT_TRANSLATE_NOOP("Dotlight",
            "While a fresh lookup ran, systemd-resolved talked to the port for lookups in clear text of %1, as is "
            "set."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Encryption is off here (DNS over TLS), so anybody on the way can read which names you look up.")},
    {Finding::WireBoth, "both",
        QT_TRANSLATE_NOOP("Dotlight",
            "While a fresh lookup ran, systemd-resolved talked to the port for lookups in clear text of %1, and had a "
            "connection to the port for encrypted ones of %2."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Some lookups may go out in clear text. In the opportunistic mode that can happen at any time; in the "
            "strict mode it should not.")},
    {Finding::WireShared, "shared",
        QT_TRANSLATE_NOOP("Dotlight",
            "While a fresh lookup ran, systemd-resolved talked to the port for lookups in clear text of %1, which "
            "another connection of this computer asks as well."),
        QT_TRANSLATE_NOOP("Dotlight", "Whose lookup it was can't be told, since both use the same server.")},
    {Finding::WireOwnerUnknown, "owner-unknown",
        QT_TRANSLATE_NOOP(
            "Dotlight", "Connections to the servers were seen, but not whether they are systemd-resolved's."),
        QT_TRANSLATE_NOOP("Dotlight",
            "This computer has no user systemd-resolve to tell them by, so other programs may have made them.")},
    {Finding::WireNothingSeen, "nothing-seen",
        QT_TRANSLATE_NOOP("Dotlight", "No connection to the servers was seen while a fresh lookup ran."),
        QT_TRANSLATE_NOOP("Dotlight",
            "A question in clear text takes about a millisecond and can be missed. It says nothing either way.")},
    {Finding::WireListsUnread, "lists-unread",
        QT_TRANSLATE_NOOP(
            "Dotlight", "The kernel's lists of connections could not be read, or are too long to be read whole."),
        QT_TRANSLATE_NOOP("Dotlight",
            "So lookups in clear text may have gone out unseen. It says nothing either way. The lists are the files "
            "tcp, tcp6, udp and udp6 in /proc/net.")},
    {Finding::WireNotAsked, "not-asked",
        QT_TRANSLATE_NOOP("Dotlight", "No fresh lookup was made to look at, since the one before was not answered."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Connections that are there may be left over from earlier lookups, so they say nothing either way.")},
}};
}

std::span<const FindingWords> wireWords()
{
    return table;
}

}
