// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/records/rdata.h"
#include "facts/chain.h"
#include "signedset.h"

namespace Dotlight
{

/// Inside of why: the chain as it is shown, put together while it is walked.
class ChainShown
{
public:
    explicit ChainShown(const DnsName &name);

    [[nodiscard]] const Chain &chain() const { return m_chain; }

    void addAlias(const DnsName &name);
    /// Zones that are added from now on are on the way to this name.
    void setTowards(const DnsName &name);
    void addZone(const DnsName &name, const QList<DelegationSigner> &ds);
    /// Of the zone that was added last; and which of its DS records name one of them.
    void addKeys(const QList<ZoneKey> &keys, const QList<DelegationSigner> &ds);
    /// Those that the check of a set has looked at, with the keys of that zone.
    void addSignatures(const DnsName &name, const SetCheck &check);
    void setState(const DnsName &name, ChainState state);

    /// It breaks at that zone or name.
    void fail(ChainBreak broken, const QString &at, BreakPlace place);
    void blame(Culprit culprit);
    /// All of it is signed.
    void end(ChainEnd how);
    /// Nothing is signed from that zone on. broken: why its end is not known, if it is not.
    void endUnsigned(const DnsName &top, ChainEnd how, ChainBreak broken);
    /// That there is nothing is proven, and the name is answered all the same.
    void endAgainstProof(const DnsName &gone);
    /// That domain is answered for without the proofs of the zone above it, and none are wanted. broken as before.
    void endPrivate(const DnsName &domain, ChainEnd how, ChainBreak broken);

private:
    [[nodiscard]] ChainZone &zoneOf(const DnsName &name);

    Chain m_chain;
    QString m_towards;
};

}
