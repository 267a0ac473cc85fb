// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Dotlight
{

namespace
{
// rule: long because it is one table of sentences.
// In the order of ReasonId; wordsFor() relies on it and a test checks it.
constexpr std::array<ReasonWords, reasonCount> table{{
    {ReasonId::ResolverAbsent, QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved is %2"),
        QT_TRANSLATE_NOOP("Dotlight", "Dotlight can't vouch for this computer's lookups: systemd-resolved is %2."),
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved, the service that can encrypt and check lookups, is %2. Something else "
            "answers this computer's lookups, or nothing does.")},
    {ReasonId::ResolverStarting, QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved is starting"),
        QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved is starting, so nothing is known yet."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "systemd-resolved is starting, so nothing is known yet. Look again in a moment.")},
    {ReasonId::ResolvConfForeign, QT_TRANSLATE_NOOP("Dotlight", "programs go past systemd-resolved"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Programs may look up names past systemd-resolved, so its protection doesn't cover them."),
        QT_TRANSLATE_NOOP("Dotlight",
            "/etc/resolv.conf does not name systemd-resolved alone, so programs that read it may go "
            "past its encryption and checks. "
            "Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.")},
    {ReasonId::ResolvConfUplink, QT_TRANSLATE_NOOP("Dotlight", "programs go straight to the servers"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Programs ask the network's servers directly, so systemd-resolved's protection doesn't cover them."),
        QT_TRANSLATE_NOOP("Dotlight",
            "/etc/resolv.conf leads programs straight to the servers, past systemd-resolved and its "
            "encryption and checks. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.")},
    {ReasonId::StubListenerOff, QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved does not listen"),
        QT_TRANSLATE_NOOP("Dotlight", "Programs are sent to systemd-resolved, but it does not listen there."),
        QT_TRANSLATE_NOOP("Dotlight",
            "/etc/resolv.conf sends programs to systemd-resolved's own address, but it does not "
            "listen there, so lookups of programs that read this file fail. "
            "Set DNSStubListener=yes in resolved.conf.")},
    {ReasonId::NoServers, QT_TRANSLATE_NOOP("Dotlight", "no DNS server is set"),
        QT_TRANSLATE_NOOP("Dotlight", "Names can't be looked up: there is a network, but no DNS server is set."),
        QT_TRANSLATE_NOOP("Dotlight",
            "There is a network, but no DNS server is set for ordinary names, so they can't be looked "
            "up. Reconnect, or set a server for the connection.")},
    {ReasonId::Offline, QT_TRANSLATE_NOOP("Dotlight", "no network"),
        QT_TRANSLATE_NOOP("Dotlight", "This computer is offline, so there is nothing to judge."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "No network is connected, so no names are looked up and there is nothing to judge.")},
    {ReasonId::ServerUnreachable, QT_TRANSLATE_NOOP("Dotlight", "no answer from the servers"),
        QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 get no answer."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Lookups over %1 get no answer. The server may be silent, may refuse encryption or may have "
            "shown a wrong certificate: systemd-resolved does not tell these apart. "
            "Try another server or another network.")},
    {ReasonId::Port853Blocked, QT_TRANSLATE_NOOP("Dotlight", "encrypted lookups are blocked"),
        QT_TRANSLATE_NOOP("Dotlight", "The network or the server blocks encrypted lookups over %1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The network or the server blocks encrypted lookups over %1 (DNS over TLS, port 853), "
            "while plain ones get answers. Try another server or another network.")},
    {ReasonId::CertificateWrongName, QT_TRANSLATE_NOOP("Dotlight", "certificate of another name"),
        QT_TRANSLATE_NOOP("Dotlight", "A server asked over %1 (%2) showed a certificate made out to another name."),
        QT_TRANSLATE_NOOP("Dotlight",
            "A server asked over %1 (%2) showed a certificate made out to another name, so it may not be the "
            "server that is meant. Check which name is set for this server, if any is.")},
    {ReasonId::CertificateExpired, QT_TRANSLATE_NOOP("Dotlight", "certificate expired"),
        QT_TRANSLATE_NOOP("Dotlight", "A server asked over %1 (%2) showed an expired certificate."),
        QT_TRANSLATE_NOOP("Dotlight",
            "A server asked over %1 (%2) showed a certificate that has expired by this computer's clock (its own or "
            "its authority's), so who the server is can't be confirmed. Use another server until it is renewed.")},
    {ReasonId::CertificateUntrusted, QT_TRANSLATE_NOOP("Dotlight", "certificate not trusted"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "A server asked over %1 (%2) showed a certificate that this computer does not trust."),
        QT_TRANSLATE_NOOP("Dotlight",
            "A server asked over %1 (%2) showed a certificate that this computer does not trust: no authority that is "
            "known here vouches for it, or it is not valid for this. So who the server is can't be confirmed. Use "
            "another server; a check says which of the two it is.")},
    {ReasonId::TrustAnchorStale, QT_TRANSLATE_NOOP("Dotlight", "old root keys or forged answers"),
        QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 fail: old root keys here, or forged answers."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Answers over %1 can't be checked and are thrown away: old root keys here, or forged answers "
            "(DNSSEC trust anchor). Update this computer; if that does not help, distrust the network.")},
    {ReasonId::DnssecUnsupportedByServer, QT_TRANSLATE_NOOP("Dotlight", "answers come without signatures"),
        QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 fail: answers come without the signatures to check them by."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Answers over %1 come without usable signatures and are thrown away, so names can't be "
            "looked up (DNSSEC is on). Use a server that supports DNSSEC, or another network.")},
    {ReasonId::ClockWrong, QT_TRANSLATE_NOOP("Dotlight", "the clock seems to be wrong"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Lookups over %1 fail, because this computer's clock seems to be wrong, or the server tells old answers."),
        QT_TRANSLATE_NOOP("Dotlight",
            "This computer's clock seems to be wrong, or the server tells old answers: signatures seem not to be valid "
            "now, and answers over %1 are thrown away (DNSSEC). Check date and time; if they are right, use another "
            "server.")},
    {ReasonId::DnssecFailing, QT_TRANSLATE_NOOP("Dotlight", "answers fail the check"),
        QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 fail, because answers don't pass the signature check."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Answers over %1 don't pass the signature check and are thrown away (DNSSEC). The server may "
            "be faulty, or something changes answers on the way. Try another server or network.")},
    {ReasonId::LookupRefused, QT_TRANSLATE_NOOP("Dotlight", "test question refused"),
        QT_TRANSLATE_NOOP("Dotlight", "It is not known how lookups travel over %1: the test question was refused."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The server asked over %1 refused Dotlight's test question, so it is not known how lookups "
            "travel there. Other names may work all the same.")},
    {ReasonId::LookupFailed, QT_TRANSLATE_NOOP("Dotlight", "test question failed"),
        QT_TRANSLATE_NOOP("Dotlight", "It is not known how lookups travel over %1: the test question failed."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Dotlight's test question over %1 ended with an error that says nothing of protection, so "
            "it is not known how lookups travel there. Look again in a moment.")},
    {ReasonId::DnssecNotValidating, QT_TRANSLATE_NOOP("Dotlight", "answers are not checked"),
        QT_TRANSLATE_NOOP("Dotlight", "Answers over %1 are not checked for forgery, although they should be."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Answers over %1 are not checked, although the settings ask for it (DNSSEC), so forged ones "
            "would go unnoticed. Look for exceptions (negative trust anchors) in systemd-resolved's settings.")},
    {ReasonId::PlainTransport, QT_TRANSLATE_NOOP("Dotlight", "clear text"),
        QT_TRANSLATE_NOOP("Dotlight", "Your lookups go out in clear text over %1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Lookups over %1 go out in clear text, so anybody on the way can read which names you look "
            "up (DNS over TLS). Turn encryption on where the server offers it.")},
    {ReasonId::TlsFallback, QT_TRANSLATE_NOOP("Dotlight", "fell back to clear text"),
        QT_TRANSLATE_NOOP("Dotlight", "Your lookups go out in clear text over %1: encrypting them did not work."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Lookups over %1 fell back to clear text, because encrypting them did not work (DNS over TLS, "
            "opportunistic). Anybody on the way can read them. Use a server that offers encryption.")},
    {ReasonId::PlainLinkInParallel, QT_TRANSLATE_NOOP("Dotlight", "clear text beside an encrypted link"),
        QT_TRANSLATE_NOOP("Dotlight", "Some of your lookups go out in clear text over %1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Ordinary lookups go over %1 in clear text as well as encrypted over %2, so they can be read "
            "on the way all the same. Encrypt lookups over %1 too, or do without it.")},
    {ReasonId::OpportunisticOnly, QT_TRANSLATE_NOOP("Dotlight", "encryption can be stripped"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Your lookups over %1 are encrypted, but whoever is on the way could prevent that."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Lookups over %1 are encrypted, but the server is not checked, and whoever is on the way "
            "could force them into clear text (DNS over TLS, opportunistic). Strict mode prevents it.")},
    {ReasonId::StrictNotVerified, QT_TRANSLATE_NOOP("Dotlight", "server not checked"),
        QT_TRANSLATE_NOOP("Dotlight",
            "Your lookups over %1 are encrypted, but this version of systemd-resolved does "
            "not check who the server is."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Strict mode is set for %1 alone, and there this version of systemd-resolved does not check who the "
            "server is: somebody on the way could pose as it. DNSOverTLS=yes in resolved.conf makes it check; "
            "networks whose servers don't do encryption then get no answers.")},
    {ReasonId::ServerNameMissing, QT_TRANSLATE_NOOP("Dotlight", "no server name to check"),
        QT_TRANSLATE_NOOP("Dotlight", "Your lookups over %1 are encrypted, but no name is set to check the server by."),
        QT_TRANSLATE_NOOP("Dotlight",
            "No name is set for %2, asked over %1, to check its certificate by. "
            "Add it after the address, as in 192.0.2.1#dns.example.")},
    {ReasonId::DnssecOff, QT_TRANSLATE_NOOP("Dotlight", "answers are not checked"),
        QT_TRANSLATE_NOOP("Dotlight", "Answers over %1 are not checked for forgery."),
        QT_TRANSLATE_NOOP("Dotlight",
            "This computer does not check answers over %1 for forgery (DNSSEC is off). "
            "Turn it on where the server supports it.")},
    {ReasonId::DnssecAllowDowngrade, QT_TRANSLATE_NOOP("Dotlight", "checks can be switched off"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Answers over %1 are checked for forgery, but whoever is on the way could prevent that."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Answers over %1 are checked, but a server or network that leaves signatures out would end "
            "the checks (DNSSEC, allow-downgrade). The mode “on” prevents that.")},
    {ReasonId::DnssecDowngraded, QT_TRANSLATE_NOOP("Dotlight", "checks were given up"),
        QT_TRANSLATE_NOOP("Dotlight", "Answers over %1 are no longer checked for forgery."),
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved gave up checking answers over %1, because they came without signatures "
            "(DNSSEC, allow-downgrade), so forged ones would go unnoticed. "
            "Use a server that supports DNSSEC.")},
    {ReasonId::LocalProxy, QT_TRANSLATE_NOOP("Dotlight", "sent to a program on this computer"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Lookups are sent to another program on this computer, and beyond it Dotlight can't see."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Lookups over %1 are sent to this computer itself, at %2, where another program should answer. Beyond it "
            "Dotlight can't see: ask that program how it sends them on.")},
    {ReasonId::NoEvidenceYet, QT_TRANSLATE_NOOP("Dotlight", "not asked yet"),
        QT_TRANSLATE_NOOP("Dotlight", "It is not known yet how lookups travel over %1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "No test question was answered over %1 since the last change, so it is not known how "
            "lookups travel there. Look again to ask one.")},
    {ReasonId::CaptivePortal, QT_TRANSLATE_NOOP("Dotlight", "sign-in page"),
        QT_TRANSLATE_NOOP("Dotlight", "This network wants you to sign in first."),
        QT_TRANSLATE_NOOP("Dotlight",
            "This network wants you to sign in first (captive portal). Until then lookups may fail or be "
            "answered falsely. Open its sign-in page, then look again.")},
    {ReasonId::SettingsDrift, QT_TRANSLATE_NOOP("Dotlight", "settings were changed"),
        QT_TRANSLATE_NOOP("Dotlight", "What systemd-resolved uses over %1 is not what was set."),
        QT_TRANSLATE_NOOP("Dotlight",
            "What systemd-resolved uses over %1 is not what was set: something changed it since. "
            "Set it again, or reconnect.")},
    {ReasonId::NetworkManagerNotFeedingResolved,
        QT_TRANSLATE_NOOP("Dotlight", "NetworkManager's settings don't arrive"),
        QT_TRANSLATE_NOOP("Dotlight", "NetworkManager's settings for %1 don't reach systemd-resolved."),
        QT_TRANSLATE_NOOP("Dotlight",
            "What NetworkManager holds for %1 is not what systemd-resolved has, so settings made in "
            "NetworkManager don't take effect. Reconnect; if that does not help, look at “dns=” in "
            "NetworkManager.conf.")},
    {ReasonId::NetworkManagerGlobalDnsIgnored, QT_TRANSLATE_NOOP("Dotlight", "NetworkManager's global servers unused"),
        QT_TRANSLATE_NOOP("Dotlight", "Servers set as NetworkManager's global DNS are not used."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Servers set as NetworkManager's global DNS never reach systemd-resolved; links keep what they "
            "happened to have, or nothing. Set them for the connection or in resolved.conf instead.")},
    {ReasonId::FallbackServersInUse, QT_TRANSLATE_NOOP("Dotlight", "fallback servers in use"),
        QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved uses its fallback servers."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Neither network nor settings name a server, so lookups go to systemd-resolved's fallback "
            "servers. Set servers of your own choice if you don't want that.")},
    {ReasonId::InsideVpn, QT_TRANSLATE_NOOP("Dotlight", "inside a VPN"),
        QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 travel inside a VPN."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Lookups over %1 travel inside a VPN. What the VPN itself protects Dotlight can't see.")},
    {ReasonId::Bypass, QT_TRANSLATE_NOOP("Dotlight", "some programs may go past it"),
        QT_TRANSLATE_NOOP("Dotlight", "Some programs may look up names past systemd-resolved."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Some programs may look up names past systemd-resolved, such as a browser with DNS over HTTPS "
            "of its own. What is said here does not hold for them.")},
    {ReasonId::ValueUnknown, QT_TRANSLATE_NOOP("Dotlight", "a setting is not understood"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "It is not known how lookups travel: systemd-resolved's value of %2 is not understood."),
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved gives a value of %2 that this version of Dotlight does not know, or none at "
            "all, so how lookups travel is not known. A newer Dotlight may know it.")},
    {ReasonId::ResolverUnresponsive, QT_TRANSLATE_NOOP("Dotlight", "settings could not be read"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "It is not known how lookups travel over %1: systemd-resolved did not tell its settings."),
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved did not tell its settings for %1, so how lookups travel there is not known. "
            "Look again; if that does not help, restart it: “systemctl restart systemd-resolved”.")},
    {ReasonId::DnssecNotSeen, QT_TRANSLATE_NOOP("Dotlight", "signature check could not be seen"),
        QT_TRANSLATE_NOOP("Dotlight", "It could not be seen whether answers over %1 are checked for forgery."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The root of the DNS, the one name that is surely signed, can't be looked up over %1, so whether answers "
            "are checked there could not be seen (DNSSEC). How lookups travel was seen.")},
    {ReasonId::NotAskable, QT_TRANSLATE_NOOP("Dotlight", "can't be asked alone"),
        QT_TRANSLATE_NOOP("Dotlight", "How lookups over %1 travel can't be seen: other servers answer beside them."),
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved can't be told to ask %1 alone, so no test question shows how lookups travel "
            "there. What is set for them is shown.")},
    {ReasonId::LinksUnreadable, QT_TRANSLATE_NOOP("Dotlight", "network interfaces could not be read"),
        QT_TRANSLATE_NOOP("Dotlight", "It is not known how lookups travel: the network interfaces could not be read."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The kernel's list of network interfaces could not be read (rtnetlink), so lookups may travel over some "
            "that "
            "are not shown here. Look again; this program may have run against a limit, such as of open files.")},
    {ReasonId::CertificateNotYetValid, QT_TRANSLATE_NOOP("Dotlight", "certificate not valid yet"),
        QT_TRANSLATE_NOOP("Dotlight", "A server asked over %1 (%2) showed a certificate that is not valid yet."),
        QT_TRANSLATE_NOOP("Dotlight",
            "A server asked over %1 (%2) showed a certificate that is still to begin by this computer's clock (its own "
            "or its authority's), so who the server is can't be confirmed. Look at the clock first.")},
    {ReasonId::ServerWithoutTls, QT_TRANSLATE_NOOP("Dotlight", "a server without encryption"),
        QT_TRANSLATE_NOOP("Dotlight", "No encrypted connection came about with a server asked over %1 (%2)."),
        QT_TRANSLATE_NOOP("Dotlight",
            "No encrypted connection came about with a server asked over %1 (%2). Where systemd-resolved turns to it, "
            "strict "
            "mode gets no answer from it, and opportunistic mode asks it in clear text. Use servers that all offer "
            "encryption (DNS over TLS).")},
}};

// Where "Perhaps: ..." before the usual words would put the doubt in the wrong place.
constexpr std::array<ReasonWords, 5> doubts{{
    {ReasonId::TrustAnchorStale, QT_TRANSLATE_NOOP("Dotlight", "perhaps old root keys or forged answers"),
        QT_TRANSLATE_NOOP("Dotlight", "Lookups over %1 fail: old root keys here, or forged answers, perhaps."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Answers over %1 can't be checked and are thrown away: perhaps old root keys here, or forged "
            "answers (DNSSEC trust anchor). Update this computer; if that does not help, distrust the network.")},
    {ReasonId::TlsFallback, QT_TRANSLATE_NOOP("Dotlight", "perhaps fell back to clear text"),
        QT_TRANSLATE_NOOP("Dotlight", "Some of your lookups go out in clear text, perhaps over %1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "A lookup went out in clear text, perhaps over %1: several ways are asked at once, and the first "
            "answer wins (DNS over TLS, opportunistic). Use servers that offer encryption.")},
    {ReasonId::OpportunisticOnly, QT_TRANSLATE_NOOP("Dotlight", "perhaps encrypted, can be stripped"),
        QT_TRANSLATE_NOOP("Dotlight", "Some of your lookups are encrypted, perhaps those over %1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "A lookup was encrypted, perhaps over %1: several ways are asked at once, and the first answer wins. "
            "Whoever is on the way could force it into clear text (DNS over TLS, opportunistic). "
            "Strict mode prevents it.")},
    {ReasonId::StrictNotVerified, QT_TRANSLATE_NOOP("Dotlight", "perhaps server not checked"),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Your lookups over %1 are encrypted, but perhaps nobody checks who the server is."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Perhaps nobody checks who the server is that is asked over %1: which version of systemd-resolved "
            "this is could not be found out, and those before 261 don't check where strict mode is set for a "
            "link alone. DNSOverTLS=yes in resolved.conf makes them check; networks whose servers don't do "
            "encryption then get no answers.")},
    {ReasonId::CaptivePortal, QT_TRANSLATE_NOOP("Dotlight", "perhaps a sign-in page"),
        QT_TRANSLATE_NOOP("Dotlight", "Perhaps this network wants you to sign in first."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Perhaps this network wants you to sign in first (captive portal). Open any web page: if a "
            "sign-in page comes instead, sign in and look again.")},
}};
}

const ReasonWords &wordsFor(ReasonId id)
{
    return table.at(size_t(id));
}

const ReasonWords *doubtFor(ReasonId id)
{
    const auto it = std::ranges::find(doubts, id, &ReasonWords::id);
    return it == doubts.end() ? nullptr : &*it;
}

}
