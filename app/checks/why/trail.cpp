// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trail.h"

#include "asking.h"

namespace Dotlight
{

Trail::Trail(const ChainInput &input, const Fetch &fetch)
    : m_fetch(fetch)
    , m_shown(input.name)
    , m_proofs(input.now, m_shown)
{
}

void Trail::setOut(const DnsName &name)
{
    m_shown.setTowards(name);
    m_unproven.reset();
}

const DnsReply *Trail::ask(const DnsQuestion &question)
{
    const Fetched *came = fetched(question);
    if (!came)
        return nullptr;
    const ChainBreak broken = faultOf(*came, question);
    if (broken == ChainBreak::None)
        return &came->reply;
    stop(broken);
    if (isForTheZone(question) && tellsOfFailingServers(*came))
        m_shown.blame(Culprit::Owner);
    return nullptr;
}

void Trail::stop(ChainBreak broken)
{
    const bool ofAnotherZone = broken == ChainBreak::SignatureMissing || broken == ChainBreak::SignedByOtherKey;
    if (m_unproven && ofAnotherZone)
        broken = *m_unproven;
    m_shown.setState(m_proofs.zone(), stateFor(broken));
    fail(broken, m_proofs.zone().text(), m_proofs.place());
    const bool unclear = broken == ChainBreak::SignatureMissing || broken == ChainBreak::DenialMissing;
    if (unclear && m_shown.chain().culprit == Culprit::Unclear && proofsAreLeftOut())
        m_shown.blame(Culprit::Server);
}

void Trail::fail(ChainBreak broken, const QString &at, BreakPlace place)
{
    m_stopped = true;
    m_shown.fail(broken, at, place);
}

void Trail::end(ChainEnd how)
{
    m_stopped = true;
    m_shown.end(how);
}

void Trail::endUnsigned(const DnsName &top, const DnsName &name)
{
    m_stopped = true;
    const DnsQuestion question{name, RecordType::A};
    const Fetched *came = fetched(question);
    if (!came)
        return;
    m_shown.endUnsigned(top, unprovenEnd(*came), faultOf(*came, question));
    // That nothing there is signed was proven by answers that came the same way.
    if (tellsOfFailingServers(*came))
        m_shown.blame(Culprit::Owner);
}

const Fetched *Trail::fetched(const DnsQuestion &question)
{
    const Fetched *came = m_fetch(question);
    if (!came) {
        m_needed = question;
        m_stopped = true;
    }
    return came;
}

// Of the root nobody has told, and a DS is what its parent has of the zone that it names; where it is not known whether a zone
// begins further down, it may be that one.
bool Trail::isForTheZone(const DnsQuestion &question) const
{
    return m_proofs.place() == BreakPlace::Below && question.type != RecordType::DS && !m_unproven;
}

// Also of another owner's zone, so it is not this one's owner.
bool Trail::proofsAreLeftOut()
{
    const Fetched *compared = fetched(provenAbsence());
    return compared && lacksProof(*compared);
}

}
