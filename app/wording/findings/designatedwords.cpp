// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QCoreApplication>

#include <array>

namespace Dotlight
{

namespace
{
// %1 the server's address, %2 the designated one's name, %3 its port, %4 protocols, %5 its address, %6 all of it as settings want it
constexpr std::array<FindingWords, 12> table{{
    {Finding::DesignatedNone, "none", QT_TRANSLATE_NOOP("Dotlight", "%1 names no encrypted server that speaks for it."),
        QT_TRANSLATE_NOOP("Dotlight",
            "It may offer encryption all the same, without saying so in this way (discovery of designated "
            "resolvers).")},
    {Finding::DesignatedVerified, "verified",
        QT_TRANSLATE_NOOP("Dotlight", "%1 offers encrypted lookups as %2, port %3, and that was verified."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Its certificate is trusted and holds both the address %1 and the name %2, so it is the same server or one "
            "that may speak for it. With the name %2 set for this server, strict encryption can check it (DNS over "
            "TLS). Protocols offered: %4.")},
    {Finding::DesignatedVerifiedElsewhere, "verified-elsewhere",
        QT_TRANSLATE_NOOP(
            "Dotlight", "%1 sends encrypted lookups on to %2 at %5, port %3, and that was verified to speak for it."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Its certificate is trusted and holds both the address %1 and the name %2. With “%6” set as the server in "
            "place of %1, strict encryption can check it (DNS over TLS). Protocols offered: %4.")},
    {Finding::DesignatedUnverified, "unverified",
        QT_TRANSLATE_NOOP("Dotlight", "%1 offers encrypted lookups as %2, port %3, and that could not be verified."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The certificate there is not trusted, or does not hold both the address %1 and the name %2. Anybody on "
            "the way may have put that name in: don't use it because of this; ask whoever runs the server for the "
            "right one. Protocols offered: %4.")},
    {Finding::DesignatedStranger, "stranger",
        QT_TRANSLATE_NOOP(
            "Dotlight", "%1 sends encrypted lookups on to %2 at %5, which can't show that it speaks for it."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The certificate there is not trusted or does not hold the address %1. Somebody on the way may have put "
            "this answer in: don't use %2 because of it.")},
    {Finding::DesignatedNotReached, "not-reached",
        QT_TRANSLATE_NOOP(
            "Dotlight", "%1 offers encrypted lookups as %2, port %3, but no encrypted connection came about there."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "The network may block that port, or the server does not run. Protocols offered: %4.")},
    {Finding::DesignatedMute, "mute",
        QT_TRANSLATE_NOOP(
            "Dotlight", "%1 offers encrypted lookups as %2, port %3, but did not answer one that was tried there."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Its certificate holds both the address %1 and the name %2. In strict mode nothing would be answered: "
            "don't "
            "use it before it answers. Protocols offered: %4.")},
    {Finding::DesignatedNotTried, "not-tried",
        QT_TRANSLATE_NOOP(
            "Dotlight", "%1 sends encrypted lookups on to %2 at %5, port %3; no connection was made there."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Into this computer's own networks, between private ones and the internet, and to ports of other services "
            "no such word is followed. Anybody on the way may have put it in: don't use %2 because of it.")},
    {Finding::DesignatedWithoutTls, "without-tls",
        QT_TRANSLATE_NOOP("Dotlight", "%1 offers encrypted lookups, but not over TLS under a name (%2)."),
        QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved speaks DNS over TLS alone, so it can't use what is offered.")},
    {Finding::DesignatedNotUnderstood, "not-understood",
        QT_TRANSLATE_NOOP("Dotlight", "%1 names an encrypted server in a way that is not understood."),
        QT_TRANSLATE_NOOP("Dotlight",
            "What it says breaks the rules, or wants something that this version of Dotlight does not know.")},
    {Finding::DesignatedNoAnswer, "no-answer",
        QT_TRANSLATE_NOOP("Dotlight", "%1 did not answer the question who speaks for it over encryption."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Nothing usable came back from its port for lookups in clear text within two seconds, so nothing is known "
            "of it.")},
    // %2 the code
    {Finding::DesignatedError, "error",
        QT_TRANSLATE_NOOP(
            "Dotlight", "%1 answered the question who speaks for it over encryption with an error (code %2)."),
        QT_TRANSLATE_NOOP("Dotlight", "So nothing is known of it. Some servers refuse such questions.")},
}};
}

std::span<const FindingWords> designatedWords()
{
    return table;
}

}
