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
    /// The root's, that fit one of the keys received with them.
    QList<Signature> signatures;
    /// Seconds since 1970.
    qint64 now = 0;
};

struct ClockVerdict {
    CheckResult result;
    RootProof proof;
};

/// Of replies on the root's DNSKEY and SOA: the signatures that fit one of these keys.
[[nodiscard]] QList<Signature> rootSignatures(const QList<DnsReply> &replies);
[[nodiscard]] ClockVerdict judgeClock(const ClockSeen &seen);

}
