// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QtTranslation>

namespace Dotlight
{

namespace
{
constexpr FindingWords words[] = {
    {Finding::LookupEncryptedValidated, "encrypted-validated",
        QT_TRANSLATE_NOOP(
            "Dotlight", "A fresh lookup over %0 was answered, encrypted, and its signatures were checked."),
        ""},
    {Finding::LookupEncrypted, "encrypted",
        QT_TRANSLATE_NOOP("Dotlight", "A fresh lookup over %0 was answered, encrypted; signatures were not checked."),
        ""},
    {Finding::LookupSignaturesUnseen, "signatures-unseen",
        QT_TRANSLATE_NOOP("Dotlight",
            "A fresh lookup over %0 was answered, encrypted; whether signatures are checked could not be seen."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The root of all names, which is signed, could not be asked for there, and the name that was asked for in "
            "its place may have no signatures.")},
    {Finding::LookupNotValidated, "not-validated",
        QT_TRANSLATE_NOOP("Dotlight", "A fresh lookup over %0 was answered, encrypted, but not checked for forgery."),
        QT_TRANSLATE_NOOP("Dotlight", "Checking is set (DNSSEC), and it does not happen.")},
    {Finding::LookupInClearAsSet, "in-clear-as-set",
        QT_TRANSLATE_NOOP("Dotlight", "A fresh lookup over %0 was answered in clear, as it is set."),
        QT_TRANSLATE_NOOP("Dotlight", "Whoever is on the way can read it.")},
    {Finding::LookupFellBack, "fell-back",
        QT_TRANSLATE_NOOP("Dotlight", "A fresh lookup over %0 was answered in clear, though encryption is wished for."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "Encryption with this server does not come about; the opportunistic mode goes on without it.")},
    {Finding::LookupInClearThoughStrict, "in-clear-though-strict",
        QT_TRANSLATE_NOOP("Dotlight", "A fresh lookup over %0 was answered in clear, though encryption is demanded."),
        QT_TRANSLATE_NOOP("Dotlight", "That should not be: another link may have answered it in place of this one.")},
    {Finding::LookupInClear, "in-clear", QT_TRANSLATE_NOOP("Dotlight", "A fresh lookup over %0 was answered in clear."),
        QT_TRANSLATE_NOOP("Dotlight", "Whether encryption is wished for could not be read.")},
    {Finding::LookupNotAnswered, "not-answered", QT_TRANSLATE_NOOP("Dotlight", "A fresh lookup over %0 got no answer."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Why, the lookup does not tell: the network, the server, its port or its certificate, or systemd-resolved "
            "itself. The other checks look for that.")},
    {Finding::LookupDnssecFailed, "dnssec-failed",
        QT_TRANSLATE_NOOP(
            "Dotlight", "A fresh lookup over %0 was answered, and systemd-resolved threw the answer away (%1)."),
        QT_TRANSLATE_NOOP("Dotlight", "Its signatures did not hold, or there were none.")},
    {Finding::LookupTellsNothing, "tells-nothing",
        QT_TRANSLATE_NOOP("Dotlight", "A fresh lookup over %0 tells nothing of how it went."), ""},
    {Finding::LookupWithoutLink, "answered-without-link",
        QT_TRANSLATE_NOOP("Dotlight", "A fresh lookup over any link was answered."), ""},
};
}

std::span<const FindingWords> lookupWords()
{
    return words;
}

}
