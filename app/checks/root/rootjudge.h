// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchorfiles.h"
#include "checks/records/rdata.h"
#include "facts/checkresult.h"
#include "facts/evidence.h"

/*
 * Whether the keys of the root that resolved trusts are those the root is signed with. Pure.
 */
namespace Dotlight
{

struct RootSeen {
    /// What resolved trusts; nothing where it did not say.
    std::optional<QList<DelegationSigner>> anchors;
    /// The root's DNSKEY set as it came; nothing where no reply came.
    std::optional<DnsReply> keys;
    AnchorFiles files = {};
    /// resolved's, if it is known.
    std::optional<int> majorVersion = {};
    /// The domains that need no signatures as resolved has read them; nothing where it did not say.
    std::optional<QStringList> negativesInUse = {};
};

struct RootVerdict {
    /// The root's keys first, then what is wrong with the files.
    QList<CheckResult> results;
    RootProof proof;
};

[[nodiscard]] RootVerdict judgeRoot(const RootSeen &seen);

}
