// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chainshown.h"
#include "walk.h"
#include "zoneproofs.h"

#include <QtGlobal>

#include <optional>

namespace Dotlight
{

/// Inside of why: how far a walk got. All its steps ask by it, and tell it where they end.
class Trail
{
public:
    Trail(const ChainInput &input, const Fetch &fetch);
    Q_DISABLE_COPY_MOVE(Trail)

    [[nodiscard]] ChainShown &shown() { return m_shown; }
    [[nodiscard]] ZoneProofs &proofs() { return m_proofs; }
    /// It is over, or an answer is needed.
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    /// The question without whose answer it does not go on.
    [[nodiscard]] const std::optional<DnsQuestion> &needed() const { return m_needed; }

    /// From the root again, to this name.
    void setOut(const DnsName &name);
    /// Whether a zone begins on the way can't be told, for want of this.
    void setUnproven(ChainBreak lacking) { m_unproven = lacking; }
    /// One does begin here: what was not known above it is no matter.
    void clearUnproven() { m_unproven.reset(); }

    /// The reply; null where there is none that says anything, and then the walk is over, or not asked yet.
    [[nodiscard]] const DnsReply *ask(const DnsQuestion &question);

    /// It breaks in the zone that it is in.
    void stop(ChainBreak broken);
    void fail(ChainBreak broken, const QString &at, BreakPlace place);
    void end(ChainEnd how);
    /// Nothing is there, by a proof: so nothing at the name that the walk is on its way to, unless somebody says otherwise.
    void endDenied(const DnsName &gone);
    /// From that zone on nothing is signed: what there is at the name can't be proven, but asked.
    void endUnsigned(const DnsName &top, const DnsName &name);

private:
    [[nodiscard]] const Fetched *fetched(const DnsQuestion &question);
    [[nodiscard]] DnsQuestion address() const { return {.name = m_name, .type = RecordType::A}; }
    /// Those of other owners' zones too; nothing where that can't be told.
    [[nodiscard]] std::optional<bool> proofsAreLeftOut();
    void failHere(ChainBreak broken);
    /// A signature or a proof is not there, though all above it are.
    void stopLacking(ChainBreak broken);
    void endPrivate();
    [[nodiscard]] bool isOn(const std::optional<DnsName> &domain) const;
    /// The question goes to the servers of the zone that the walk is in, of which the zone above it has told.
    [[nodiscard]] bool isForTheZone(const DnsQuestion &question) const;

    const Fetch &m_fetch;
    NameWay m_way;
    /// The one that the walk is on its way to.
    DnsName m_name;
    ChainShown m_shown;
    ZoneProofs m_proofs;
    std::optional<DnsQuestion> m_needed;
    std::optional<ChainBreak> m_unproven;
    bool m_stopped = false;
};

}
