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
    FindingWords{Finding::DnssecValidates, "validates",
        QT_TRANSLATE_NOOP("Dotlight", "Names with broken signatures are turned away, good ones resolve."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Forged answers for signed names would be noticed (DNSSEC). Test names of two or more operators agree.")},
    FindingWords{Finding::DnssecValidatesDowngradable, "validates-downgradable",
        QT_TRANSLATE_NOOP("Dotlight", "Names with broken signatures are turned away, good ones resolve."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Forged answers for signed names are noticed now (DNSSEC). Test names of two or more operators agree. But "
            "whoever is on the way can leave signatures out until systemd-resolved gives up checking them, and forge "
            "answers then (allow-downgrade). The mode “on” prevents that.")},
    FindingWords{Finding::DnssecValidatesNotAll, "validates-not-all",
        QT_TRANSLATE_NOOP("Dotlight",
            "Names with broken signatures are turned away, good ones resolve. Signatures of this kind are not checked: "
            "%1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Forged answers for signed names would be noticed (DNSSEC), but not for names that are signed in that way "
            "alone. systemd-resolved seems not to know it, and then such names count as unsigned, as the standard "
            "wants it (RFC 4035, 5.2).")},
    FindingWords{Finding::DnssecValidatesNotAllDowngradable, "validates-not-all-downgradable",
        QT_TRANSLATE_NOOP("Dotlight",
            "Names with broken signatures are turned away, good ones resolve. Signatures of this kind are not checked: "
            "%1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Forged answers for signed names are noticed now (DNSSEC), but not for names that are signed in that way "
            "alone: systemd-resolved seems not to know it. And whoever is on the way can leave signatures out until "
            "systemd-resolved gives up checking them, and forge answers then (allow-downgrade). The mode “on” prevents "
            "that.")},
    FindingWords{Finding::DnssecBrokenNameResolves, "broken-name-resolves",
        QT_TRANSLATE_NOOP("Dotlight", "Names with broken signatures resolve."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Test names of two or more operators show that forged answers can pass, though signatures are to be "
            "checked (DNSSEC). Exceptions for domains (negative trust anchors) or a server that leaves signatures out "
            "can be the cause.")},
    FindingWords{Finding::DnssecExceptions, "exceptions",
        QT_TRANSLATE_NOOP("Dotlight", "Names with broken signatures resolve where exceptions are made for them: %1."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Signatures of other names were checked, but forged answers for these domains and all names below them "
            "would pass. systemd-resolved was told not to check them (negative trust anchors): by a file *.negative in "
            "dnssec-trust-anchors.d, or by what manages the link. Take out those that are not meant.")},
    FindingWords{Finding::DnssecSomeBrokenResolve, "some-broken-resolve",
        QT_TRANSLATE_NOOP("Dotlight", "Some names with broken signatures resolve, others are turned away."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Signatures were checked: the broken names of two or more operators are turned away. Why those of others "
            "resolve can't be seen from here, so no verdict is given. Their owners may have mended them. "
            "systemd-resolved tells of no exception for them (negative trust anchor).")},
    FindingWords{Finding::DnssecGoodNamesFail, "good-names-fail",
        QT_TRANSLATE_NOOP("Dotlight", "Names with good signatures are turned away."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Test names of two or more operators fail the check of their signatures: the DNS server leaves out or "
            "alters signatures, this computer's root keys are old, or its clock is wrong.")},
    FindingWords{Finding::DnssecUnsignedNamesFail, "unsigned-names-fail",
        QT_TRANSLATE_NOOP("Dotlight", "Names that need no signatures are turned away."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Many names are not signed, and their parents prove that. With this DNS server the proof does not come "
            "through, so such names fail. Choose another server.")},
    FindingWords{Finding::DnssecNoControl, "no-control",
        QT_TRANSLATE_NOOP("Dotlight", "The test names could not be reached."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Names that are known to be good were not answered, so the broken ones would say nothing. That is neither "
            "good nor bad.")},
    FindingWords{Finding::DnssecNoQuorum, "no-quorum", QT_TRANSLATE_NOOP("Dotlight", "The test names do not agree."),
        QT_TRANSLATE_NOOP(
            "Dotlight", "No two operators' names say the same, so no verdict is given. That is neither good nor bad.")},
    FindingWords{Finding::DnssecOff, "off",
        QT_TRANSLATE_NOOP("Dotlight", "Not tried: signatures are not checked here."),
        QT_TRANSLATE_NOOP("Dotlight", "DNSSEC is off, so forged answers would pass.")},
    FindingWords{Finding::DnssecGivenUp, "given-up",
        QT_TRANSLATE_NOOP("Dotlight", "Not tried: systemd-resolved has given up checking signatures."),
        QT_TRANSLATE_NOOP("Dotlight",
            "DNSSEC is set to be left out where a server does not support it, and so it was. Forged answers would "
            "pass.")},
    FindingWords{Finding::DnssecModeUnknown, "mode-unknown",
        QT_TRANSLATE_NOOP("Dotlight", "Not tried: whether signatures are to be checked is not known."),
        QT_TRANSLATE_NOOP("Dotlight", "What is set for DNSSEC could not be read, so nothing could be expected.")},
    FindingWords{Finding::DnssecSharedScope, "shared-scope",
        QT_TRANSLATE_NOOP("Dotlight", "These servers can't be tried by themselves."),
        QT_TRANSLATE_NOOP("Dotlight",
            "Test names would go to other servers too: to all at once, where the first answer wins, or to those of a "
            "link that has the names' domain. Nothing can be said of these servers alone.")},
    FindingWords{Finding::DnssecNamesUnreadable, "names-unreadable",
        QT_TRANSLATE_NOOP("Dotlight", "The list of test names can't be read."),
        QT_TRANSLATE_NOOP("Dotlight",
            "The file dnssec-names.json is missing or no proper list. Mend it, or take away one of your own to use the "
            "one that came with Dotlight.")},
};
}

std::span<const FindingWords> dnssecWords()
{
    return table;
}

}
