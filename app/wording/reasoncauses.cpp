// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonwords.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
struct Cause {
    QLatin1StringView detail;
    ReasonWords words;
};

// Where a check or the settings tell more than the usual words say.
constexpr std::array causes{
    Cause{"silent"_L1,
        {ReasonId::ServerUnreachable, QT_TRANSLATE_NOOP("Dotlight", "no answer from the servers"),
            QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 get no answer."),
            QT_TRANSLATE_NOOP("Dotlight",
                "Lookups over %1 get no answer, and a check that asked the servers itself got none either, encrypted "
                "or in clear. The server or the network may be down. Try another server or another network.")}},
    Cause{"off"_L1,
        {ReasonId::ServerUnreachable, QT_TRANSLATE_NOOP("Dotlight", "no answer from the servers"),
            QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 get no answer."),
            QT_TRANSLATE_NOOP("Dotlight",
                "Lookups over %1 get no answer. The server or the network may be down. Try another server or another "
                "network.")}},
    Cause{"opportunistic"_L1,
        {ReasonId::ServerUnreachable, QT_TRANSLATE_NOOP("Dotlight", "no answer from the servers"),
            QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 get no answer."),
            QT_TRANSLATE_NOOP("Dotlight",
                "Lookups over %1 get no answer. The server or the network may be down, or may let no encrypted lookup "
                "through: systemd-resolved does not tell these apart. Try another server or another network.")}},
    Cause{"silent"_L1,
        {ReasonId::StubListenerOff, QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved's own address is silent"),
            QT_TRANSLATE_NOOP("Dotlight", "Programs are sent to systemd-resolved, but get no answer there."),
            QT_TRANSLATE_NOOP("Dotlight",
                "/etc/resolv.conf sends programs to systemd-resolved's own address, but no answer came from there, so "
                "lookups of programs that ask there fail. Something here, such as a firewall, may be in between; a "
                "restart of systemd-resolved may help.")}},
    Cause{"programs"_L1,
        {ReasonId::Bypass, QT_TRANSLATE_NOOP("Dotlight", "programs don't come to systemd-resolved"),
            QT_TRANSLATE_NOOP("Dotlight", "An ordinary program's lookup did not come to systemd-resolved."),
            QT_TRANSLATE_NOOP("Dotlight",
                "/etc/resolv.conf leads to systemd-resolved, and yet an ordinary program's lookup did not come there. "
                "What is said here does not hold for such programs. Look at the hosts line of /etc/nsswitch.conf.")}},
    Cause{"good-names"_L1,
        {ReasonId::DnssecFailing, QT_TRANSLATE_NOOP("Dotlight", "good signatures fail the check"),
            QT_TRANSLATE_NOOP("Dotlight", "Names with good signatures are turned away over %1."),
            QT_TRANSLATE_NOOP("Dotlight",
                "Test names with good signatures are turned away over %1, so other names may be as well (DNSSEC). The "
                "server may leave out or alter signatures, or something changes answers on the way. Try another server "
                "or network.")}},
    Cause{"broken-names"_L1,
        {ReasonId::DnssecNotValidating, QT_TRANSLATE_NOOP("Dotlight", "some forged answers would pass"),
            QT_TRANSLATE_NOOP(
                "Dotlight", "Answers over %1 for some names are not checked for forgery, although they should be."),
            QT_TRANSLATE_NOOP("Dotlight",
                "Test names with broken signatures were looked up over %1, although the settings ask for a check "
                "(DNSSEC), so forged answers for such names would go unnoticed. Look for exceptions (negative trust "
                "anchors) in systemd-resolved's settings.")}},
    Cause{"unsigned-names"_L1,
        {ReasonId::DnssecFailing, QT_TRANSLATE_NOOP("Dotlight", "names without signatures fail"),
            QT_TRANSLATE_NOOP("Dotlight", "Names that need no signatures are turned away over %1."),
            QT_TRANSLATE_NOOP("Dotlight",
                "Many names are not signed, and their parents prove that. Over %1 the proof does not come through, so "
                "such names can't be looked up (DNSSEC). Try another server or network.")}},
    Cause{"nothing-trusted"_L1,
        {ReasonId::TrustAnchorStale, QT_TRANSLATE_NOOP("Dotlight", "no root key is trusted here"),
            QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 fail, because no root key is trusted here."),
            QT_TRANSLATE_NOOP("Dotlight",
                "Answers over %1 can't be checked and are thrown away: systemd-resolved trusts no key of the root "
                "(DNSSEC trust anchor). Look at the files in /etc/dnssec-trust-anchors.d: a wrong one takes the place "
                "of the built-in keys.")}},
};
}

const ReasonWords *causeFor(const Reason &reason)
{
    const auto same = [&reason](const Cause &c) { return c.words.id == reason.id && c.detail == reason.detail; };
    const auto it = std::ranges::find_if(causes, same);
    return it == causes.end() ? nullptr : &it->words;
}

}
