// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QtTranslation>

namespace Dotlight
{

namespace
{
constexpr FindingWords words[] = {
    {Finding::TlsVerified, "verified", QT_TRANSLATE_NOOP("Dotlight", "%1 answers over TLS and proved who it is."), ""},
    {Finding::TlsExpiresSoon, "expires-soon",
        QT_TRANSLATE_NOOP("Dotlight", "%1 answers over TLS and proved who it is, but its certificate ends soon (%4)."),
        QT_TRANSLATE_NOOP("Dotlight", "If it is not renewed, strict encryption with it fails from then on.")},
    {Finding::TlsNoNameGiven, "no-name-given",
        QT_TRANSLATE_NOOP("Dotlight", "%1 answers over TLS, but there is no name to check it by."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Its certificate is for %3, and not for that address: anybody with a certificate can stand in for it. Ask "
            "whoever runs the server for its name and set that (%1#name); don't take it from this certificate.")},
    {Finding::TlsWrongName, "wrong-name",
        QT_TRANSLATE_NOOP("Dotlight", "%1 showed a certificate of somebody else: of %3, not of %2."),
        QT_TRANSLATE_NOOP("Dotlight", "Either its name is set wrongly here, or somebody else answers in its place.")},
    {Finding::TlsNameNeverFits, "name-never-fits",
        QT_TRANSLATE_NOOP("Dotlight", "The name that is set here for %1 can't be in any certificate."),
        QT_TRANSLATE_NOOP("Dotlight",
            "A name with a dot at its end, or an address, is never found there. Set the name as whoever runs the "
            "server gives it, without such a dot; to go by the address, set no name.")},
    {Finding::TlsExpired, "expired", QT_TRANSLATE_NOOP("Dotlight", "%1 showed a certificate that ended on %4."),
        QT_TRANSLATE_NOOP("Dotlight", "Its owner did not renew it, or this computer's clock is wrong.")},
    {Finding::TlsNotYetValid, "not-yet-valid",
        QT_TRANSLATE_NOOP("Dotlight", "%1 showed a certificate that begins on %5."),
        QT_TRANSLATE_NOOP("Dotlight", "That is still to come: this computer's clock is likely to be wrong.")},
    {Finding::TlsAuthorityExpired, "authority-expired",
        QT_TRANSLATE_NOOP("Dotlight", "%1 showed a certificate whose authority's own certificate ended on %4."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The server's is not over yet, but counts for nothing without that one. Whoever runs the server has to "
            "mend that, or this computer's clock or its list of authorities is wrong.")},
    {Finding::TlsAuthorityNotYetValid, "authority-not-yet-valid",
        QT_TRANSLATE_NOOP("Dotlight", "%1 showed a certificate whose authority's own certificate begins on %5."),
        QT_TRANSLATE_NOOP("Dotlight",
            "That is still to come: whoever runs the server has to mend that, or this computer's clock is wrong.")},
    {Finding::TlsUntrusted, "untrusted",
        QT_TRANSLATE_NOOP("Dotlight", "%1 showed a certificate of an authority that this computer does not trust."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Somebody may answer in its place; or its authority is missing here, or the server leaves out a "
            "certificate that leads to one.")},
    {Finding::TlsUnfit, "unfit", QT_TRANSLATE_NOOP("Dotlight", "%1 showed a certificate that is not valid for this."),
        QT_TRANSLATE_NOOP("Dotlight",
            "What is wrong with it: %6. Whoever runs the server has to mend that, unless somebody else answers in its "
            "place.")},
    {Finding::TlsSelfSigned, "self-signed",
        QT_TRANSLATE_NOOP("Dotlight", "%1 showed a certificate that it signed itself."),
        QT_TRANSLATE_NOOP("Dotlight", "That proves nothing: anybody can make such a one.")},
    {Finding::TlsDropped, "dropped",
        QT_TRANSLATE_NOOP("Dotlight", "%1 does not answer on the port for encryption, but does in clear."),
        QT_TRANSLATE_NOOP("Dotlight", "Something on the way throws the packets away, or the server does.")},
    {Finding::TlsRefused, "refused",
        QT_TRANSLATE_NOOP("Dotlight", "%1 refuses connections on the port for encryption."),
        QT_TRANSLATE_NOOP("Dotlight", "The server, or something on the way, has that port closed.")},
    {Finding::TlsNotTls, "not-tls",
        QT_TRANSLATE_NOOP("Dotlight", "%1 has the port for encryption open, and does not speak TLS there."), ""},
    {Finding::TlsNoAgreement, "no-agreement",
        QT_TRANSLATE_NOOP("Dotlight", "%1 speaks TLS, but there was no agreement on how to encrypt."),
        QT_TRANSLATE_NOOP("Dotlight", "It may be too old, or want what Dotlight does not offer.")},
    {Finding::TlsCutOff, "cut-off",
        QT_TRANSLATE_NOOP("Dotlight", "The connection to %1 was cut off before there was any encryption."),
        QT_TRANSLATE_NOOP("Dotlight", "By the server, or by something on the way: that can't be told apart.")},
    {Finding::TlsSilent, "silent",
        QT_TRANSLATE_NOOP("Dotlight", "%1 answered neither on the port for encryption nor a lookup in clear."),
        QT_TRANSLATE_NOOP("Dotlight", "The server or the network may be down; of encryption that says nothing.")},
    {Finding::TlsStalled, "stalled",
        QT_TRANSLATE_NOOP("Dotlight", "%1 let itself be reached, but no encryption came about in time."), ""},
    {Finding::TlsNoRoute, "no-route", QT_TRANSLATE_NOOP("Dotlight", "There is no way from here to %1."), ""},
    {Finding::TlsNoDnsAnswer, "no-dns-answer",
        QT_TRANSLATE_NOOP("Dotlight", "%1 speaks TLS and proved who it is, but did not answer a lookup over it."), ""},
    {Finding::TlsNoNameNoDnsAnswer, "no-name-no-dns-answer",
        QT_TRANSLATE_NOOP(
            "Dotlight", "%1 speaks TLS, but there is no name to check it by, and it did not answer a lookup over it."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Its certificate is for %3, and not for that address: anybody with a certificate can stand in for it.")},
    {Finding::Port853Open, "open", QT_TRANSLATE_NOOP("Dotlight", "The port for encryption is open over %0."), ""},
    {Finding::Port853Blocked, "blocked",
        QT_TRANSLATE_NOOP("Dotlight",
            "The port for encryption is shut at every server of %0 (%1), while lookups in clear are answered."),
        QT_TRANSLATE_NOOP("Dotlight", "The network or the server blocks it.")},
    {Finding::Port853ServerOnly, "server-only",
        QT_TRANSLATE_NOOP("Dotlight", "The port for encryption is shut at %1, and open at another server."),
        QT_TRANSLATE_NOOP("Dotlight",
            "So the network does not block it altogether: the server does, or something on the way to it. If it stays "
            "so, leave that server out.")},
    {Finding::Port853ShutAtSome, "shut-at-some",
        QT_TRANSLATE_NOOP("Dotlight", "The port for encryption is shut at %1; the other servers of %0 tell nothing."),
        QT_TRANSLATE_NOOP("Dotlight", "Whether the network blocks it, or that server, can't be told.")},
    {Finding::Port853CannotTell, "cannot-tell",
        QT_TRANSLATE_NOOP("Dotlight", "Whether the network blocks the port for encryption can't be told."), ""},
    {Finding::Port853OpenElsewhere, "open-elsewhere",
        QT_TRANSLATE_NOOP("Dotlight",
            "The port for encryption is shut at every server of %0 (%1), and open at others that this computer has "
            "(%2)."),
        QT_TRANSLATE_NOOP("Dotlight",
            "If those are reached over the same network, that does not block it altogether, and another server may "
            "help. If not, the network may block it, or the server.")},
    {Finding::Port853ShutUnused, "shut-unused",
        QT_TRANSLATE_NOOP("Dotlight", "The port for encryption is shut at %1, and no encryption is asked for there."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Many servers don't offer any. If you want encryption (DNS over TLS), it takes another server or another "
            "network.")},
};
}

std::span<const FindingWords> tlsWords()
{
    return words;
}

}
