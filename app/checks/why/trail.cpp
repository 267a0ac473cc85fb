// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trail.h"

#include "asking.h"

#include <algorithm>

namespace Dotlight
{

Trail::Trail(const ChainInput &input, const Fetch &fetch)
    : m_fetch(fetch)
    , m_way(input.way)
    , m_shown(input.name)
    , m_proofs(input.now, m_shown)
{
}

void Trail::setOut(const DnsName &name)
{
    m_name = name;
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
    const bool lacks = broken == ChainBreak::SignatureMissing || broken == ChainBreak::DenialMissing;
    if (lacks && m_proofs.place() != BreakPlace::RootKeys)
        stopLacking(broken);
    else
        failHere(broken);
}

void Trail::failHere(ChainBreak broken)
{
    m_shown.setState(m_proofs.zone(), stateFor(broken));
    fail(broken, m_proofs.zone().text(), m_proofs.place());
}

void Trail::stopLacking(ChainBreak broken)
{
    if (isOn(m_way.exempt))
        return endPrivate();
    const std::optional<bool> leftOut = proofsAreLeftOut();
    // The root proves everything, so whoever passes its proofs on and has none for this answers it by itself; so does a
    // server that is asked for its own domain.
    const bool isPrivate = leftOut == false && (m_proofs.place() == BreakPlace::RootZone || isOn(m_way.ownDomain));
    if (isPrivate && m_way.unchecked)
        return endPrivate();
    failHere(isPrivate ? ChainBreak::PrivateUnproven : broken);
    if (leftOut == true)
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

void Trail::endDenied(const DnsName &gone)
{
    const Fetched *came = fetched(address());
    if (!came)
        return;
    if (unprovenEnd(*came) != ChainEnd::Answered)
        return end(ChainEnd::NoSuchName);
    m_stopped = true;
    m_shown.endAgainstProof(gone);
}

void Trail::endPrivate()
{
    m_stopped = true;
    const Fetched *came = fetched(address());
    if (!came)
        return;
    const std::optional<DnsName> &known = isOn(m_way.exempt) ? m_way.exempt : m_way.ownDomain;
    const qsizetype below = m_proofs.zone().labelCount() + 1;
    const qsizetype labels = isOn(known) ? std::max(known->labelCount(), below) : below;
    m_shown.endPrivate(m_name.ancestor(labels), unprovenEnd(*came), faultOf(*came, address()));
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

std::optional<bool> Trail::proofsAreLeftOut()
{
    const Fetched *compared = fetched(provenAbsence());
    return compared ? lacksProof(*compared) : std::nullopt;
}

bool Trail::isOn(const std::optional<DnsName> &domain) const
{
    return domain && m_name.isAtOrBelow(*domain);
}

}
