// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingwords.h"

#include <QCoreApplication>

#include <array>

namespace Dotlight
{

namespace
{
constexpr std::array table{
    // %1: numbers of keys.
    FindingWords{Finding::TrustAnchorFits, "fits",
        QT_TRANSLATE_NOOP("Dotlight", "The root is signed with a key that this computer trusts."),
        QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved trusts key %1 of the root, and it signs the root's keys.")},
    FindingWords{Finding::TrustAnchorNone, "none",
        QT_TRANSLATE_NOOP("Dotlight", "This computer trusts no key of the root."),
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved has no trust anchor for the root, so with DNSSEC on every lookup fails. Look at the "
            "files "
            "in /etc/dnssec-trust-anchors.d: a wrong one takes the place of the built-in keys.")},
    // %1: numbers of the trusted keys, %2: those of the root's keys.
    FindingWords{Finding::TrustAnchorUnknownRoot, "unknown-root",
        QT_TRANSLATE_NOOP("Dotlight", "The root's keys are none that this computer trusts."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Trusted here: %1. The root as it came has: %2. With DNSSEC on every lookup fails. Either the keys here "
            "are "
            "old (update systemd), or the answers are forged, or this network has a root of its own.")},
    // %1: numbers of the trusted keys, %2: those that sign; may be empty.
    FindingWords{Finding::TrustAnchorKeyRetired, "key-retired",
        QT_TRANSLATE_NOOP(
            "Dotlight", "The key that this computer trusts is the root's, but does not sign for it as it came."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Trusted here: %1. Keys that sign the root's keys: %2. With DNSSEC on every lookup fails. Either it "
            "signs no more (update systemd, or the files in /etc/dnssec-trust-anchors.d), or the answers are forged.")},
    // %1: the number of the new key, %2: those that are trusted and there.
    FindingWords{Finding::TrustAnchorNewKeyMissing, "new-key-missing",
        QT_TRANSLATE_NOOP("Dotlight", "This computer does not know the root's new key."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The root's key of 2024 (%1) is not trusted here, only %2. As soon as the old key signs no more, with "
            "DNSSEC on every lookup fails. Update systemd, or add the new key to the files in "
            "/etc/dnssec-trust-anchors.d.")},
    // %1: numbers of the trusted keys.
    FindingWords{Finding::TrustAnchorUnsigned, "unsigned",
        QT_TRANSLATE_NOOP("Dotlight", "The root's keys came without their signatures."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The trusted key %1 is among them; whether it signs the root can't be told. The DNS server leaves "
            "signatures out.")},
    // %1: numbers of the trusted keys.
    FindingWords{Finding::TrustAnchorNotCompared, "not-compared",
        QT_TRANSLATE_NOOP("Dotlight", "Whether the root's keys are trusted here can't be told."),
        QT_TRANSLATE_NOOP("Dotlight",
            "This computer trusts key %1 of the root. The root's own keys did not come, or in a form that can't be "
            "compared.")},
    FindingWords{Finding::TrustAnchorNotTold, "not-told",
        QT_TRANSLATE_NOOP("Dotlight", "systemd-resolved does not say which root keys it trusts."),
        QT_TRANSLATE_NOOP("Dotlight",
            "So they can't be compared with those of the root. While it has no server to ask, it never says.")},
    FindingWords{Finding::TrustAnchorDnskeyFile, "dnskey-file",
        QT_TRANSLATE_NOOP("Dotlight",
            "A file with a DNSKEY of the root makes every lookup fail, at the latest when systemd-resolved starts "
            "anew."),
        QT_TRANSLATE_NOOP("Dotlight",
            "systemd-resolved can't use a DNSKEY as the root's trust anchor: it then trusts nothing. Write the key as "
            "a "
            "DS record in /etc/dnssec-trust-anchors.d, or take the file away.")},
    // %1: names of domains.
    FindingWords{Finding::TrustAnchorNegativeFile, "negative-file",
        QT_TRANSLATE_NOOP("Dotlight", "A list of names without signatures has replaced the built-in one."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The files *.negative in dnssec-trust-anchors.d name %1 and so take the place of the built-in list. With "
            "DNSSEC on, names of home networks (home.arpa, local, addresses such as 192.168.…) can fail. Add those to "
            "the file.")},
    // %1: names of domains.
    FindingWords{Finding::TrustAnchorNegativeFileWaits, "negative-file-waits",
        QT_TRANSLATE_NOOP("Dotlight",
            "A list of names without signatures takes the place of the built-in one, at the latest when "
            "systemd-resolved starts anew."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The files *.negative in dnssec-trust-anchors.d name %1 and nothing of the built-in list. With DNSSEC on, "
            "names of home networks (home.arpa, local, addresses such as 192.168.…) can fail then. Add those to the "
            "file.")},
};
}

std::span<const FindingWords> trustAnchorWords()
{
    return table;
}

}
