// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trail.h"

namespace Dotlight
{

/// Inside of why: the way from the root down to the zone that a name lies in, each proven by the one above it.
class Descent
{
public:
    /// anchors: what resolved trusts of the root. Both outlive it.
    Descent(const QList<DelegationSigner> &anchors, Trail &trail);

    /// False where the walk ends above it, or does not go on without an answer.
    [[nodiscard]] bool reach(const DnsName &name);

private:
    enum class Step { SameZone, NewZone, Unsigned, NoName, Stopped };

    bool enterRoot();
    Step descend(const DnsName &child);
    Step withoutDs(const DnsReply &reply, const DnsName &child);
    Step enter(const DnsName &name, const QList<DelegationSigner> &ds);
    ChainBreak withoutRootKeys();
    Step stop(ChainBreak broken);

    const QList<DelegationSigner> &m_anchors;
    Trail &m_trail;
    ZoneProofs &m_proofs;
};

}
