// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/records/rdata.h"
#include "facts/chain.h"

/*
 * Inside of why: one set of records against its signatures.
 */
namespace Dotlight
{

/// A zone whose keys are proven.
struct SecureZone {
    DnsName name;
    QList<ZoneKey> keys;
};

/// What the signatures of a set say. None: one is good, and it is in `good`.
struct SetCheck {
    ChainBreak broken = ChainBreak::SignatureMissing;
    std::optional<Signature> good;
    /// Each that was looked at.
    QList<ChainSignature> seen;

    /// The set was made from a wildcard.
    [[nodiscard]] bool isExpanded() const;
};

/// records: a section that holds the set and its signatures. now: seconds since 1970. tries: how many signatures may still be
/// verified, those of this set are taken off.
[[nodiscard]] SetCheck checkSet(
    const SecureZone &zone, const QList<Record> &records, const DnsName &name, quint16 type, qint64 now, int &tries);
/// "A", "DNSKEY" …; "TYPE65" for those without a name here (RFC 3597 5).
[[nodiscard]] QString typeName(quint16 type);

}
