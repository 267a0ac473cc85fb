// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chainshown.h"
#include "checks/records/rdata.h"
#include "denial.h"
#include "signedset.h"

namespace Dotlight
{

/// What a reply denies.
struct Denied {
    Denial what = Denial::NotProven;
    /// What is wrong with it, where nothing is proven.
    ChainBreak broken = ChainBreak::DenialMissing;
};

/// Inside of why: the zones whose keys are proven, and what they prove. Each signature that is looked at is shown.
class ZoneProofs
{
public:
    /// now: seconds since 1970.
    ZoneProofs(qint64 now, ChainShown &shown);

    /// The zone that the walk is in: its keys are what all is checked with.
    [[nodiscard]] const DnsName &zone() const { return m_zone.name; }
    /// Where it breaks, if it breaks now.
    [[nodiscard]] BreakPlace place() const;

    /// Into a zone whose keys are proven already; false where they are not.
    [[nodiscard]] bool goBackTo(const DnsName &zone);
    /// Into one whose keys are to be proven.
    void enter(const DnsName &zone);
    /// Of the zone that was entered, with the records that its parent (or of the root, resolved) has for it. answer: the
    /// keys with their signatures.
    [[nodiscard]] ChainBreak proveKeys(
        const QList<Record> &answer, const QList<ZoneKey> &keys, const QList<DelegationSigner> &ds);

    [[nodiscard]] SetCheck check(const QList<Record> &records, const DnsName &name, quint16 type);
    /// Of a set in the answer; where it was made from a wildcard, with what has to be proven beside it.
    [[nodiscard]] ChainBreak proveAnswer(const DnsReply &reply, const DnsName &name, quint16 type);
    [[nodiscard]] Denied denied(const DnsReply &reply, const DnsName &name, quint16 type);

private:
    struct Denials {
        DenialRecords records;
        ChainBreak broken = ChainBreak::DenialMissing;
    };

    /// Of all zones together: whoever needs more means to keep validators busy.
    static constexpr int mostVerifications = 300;

    [[nodiscard]] Denials denials(const QList<Record> &authority);

    qint64 m_now;
    ChainShown &m_shown;
    QList<SecureZone> m_proven;
    SecureZone m_zone;
    int m_tries = mostVerifications;
};

}
