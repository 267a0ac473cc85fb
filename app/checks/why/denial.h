// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/records/rdata.h"

/*
 * Proofs that something is not there, by NSEC (RFC 4035 5.4) and NSEC3 (RFC 5155 8). Pure: whose signatures have been
 * checked is the caller's part.
 */
namespace Dotlight
{

enum class Denial {
    /// Nothing of the kind is proven.
    NotProven,
    /// There is no such name.
    NoName,
    /// The name is there, or names below it are, without that type.
    NoData,
    /// Of a DS: the name is the top of a zone of its own that is not signed, or may be one (opt-out, or hashes that nobody
    /// has to work out, RFC 9276 3.2).
    InsecureDelegation,
};

/// Records that deny, of one zone, their signatures good.
struct DenialRecords {
    QList<Nsec> nsec;
    QList<Nsec3> nsec3;
};

[[nodiscard]] Denial denial(const DenialRecords &records, const DnsName &zone, const DnsName &name, quint16 type);
/// Neither the name nor one between it and the wildcard is there: what has to be proven beside an answer made from the
/// wildcard with so many labels (RFC 4035 5.3.4, RFC 5155 8.8).
[[nodiscard]] bool provesExpansion(
    const DenialRecords &records, const DnsName &zone, const DnsName &name, qsizetype wildcardLabels);

}
