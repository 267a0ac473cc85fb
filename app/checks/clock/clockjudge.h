// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/records/rdata.h"
#include "facts/checkresult.h"
#include "facts/evidence.h"

/*
 * Whether this computer's clock is right, as far as signatures can tell. Pure.
 */
namespace Dotlight
{

struct ClockSeen {
    /// The kernel's word (adjtimex(2), STA_UNSYNC); nothing where it gave none.
    std::optional<bool> synchronised;
    /// The root's own: by keys that a trusted one vouches for.
    QList<Signature> signatures;
    /// Seconds since 1970.
    qint64 now = 0;
};

struct ClockVerdict {
    CheckResult result;
    RootProof proof;
};

/// Of replies on the root's DNSKEY and SOA: the signatures that fit one of these keys, whatever their time. None where no key
/// that a trusted DS (anchors) names signs the keys: anybody can make keys and sign with them.
[[nodiscard]] QList<Signature> rootSignatures(const QList<DnsReply> &replies, const QList<DelegationSigner> &anchors);
[[nodiscard]] ClockVerdict judgeClock(const ClockSeen &seen);

}
