// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainshown.h"

#include "checks/records/verify.h"

#include <algorithm>

namespace Dotlight
{

namespace
{
/// Of a zone. Honest ones have a few.
constexpr qsizetype mostSignatures = 64;
}

ChainShown::ChainShown(const DnsName &name)
{
    m_chain.name = name.text();
}

void ChainShown::addAlias(const DnsName &name)
{
    m_chain.aliases.append(name.text());
}

void ChainShown::setTowards(const DnsName &name)
{
    m_towards = name.text();
}

void ChainShown::addZone(const DnsName &name, const QList<DelegationSigner> &ds)
{
    ChainZone zone{.name = name.text(), .towards = m_towards, .ds = {}, .keys = {}, .signatures = {}};
    for (const DelegationSigner &one : ds) {
        zone.ds.append({.keyTag = one.keyTag, .algorithm = algorithmName(one.algorithm), .digestType = one.digestType});
    }
    m_chain.zones.append(zone);
}

void ChainShown::addKeys(const QList<ZoneKey> &keys, const QList<DelegationSigner> &ds)
{
    ChainZone &zone = m_chain.zones.last();
    for (const ZoneKey &key : keys) {
        zone.keys.append({.tag = key.tag,
            .algorithm = algorithmName(key.algorithm),
            .entryPoint = key.isEntryPoint(),
            .trusted = isNamed(key, ds)});
    }
    for (qsizetype i = 0; i < ds.size(); ++i) {
        zone.ds[i].matches = std::ranges::any_of(keys, [&](const ZoneKey &key) { return isNamed(key, {ds[i]}); });
    }
}

void ChainShown::addSignatures(const DnsName &name, const SetCheck &check)
{
    QList<ChainSignature> &all = zoneOf(name).signatures;
    for (const ChainSignature &signature : check.seen) {
        // Where one is good, those by keys that nobody vouches for yet are no matter.
        const bool idle = check.good && signature.state == SignatureState::KeyMissing;
        if (!idle && all.size() < mostSignatures && !all.contains(signature))
            all.append(signature);
    }
}

void ChainShown::setState(const DnsName &name, ChainState state)
{
    zoneOf(name).state = state;
}

void ChainShown::fail(ChainBreak broken, const QString &at, BreakPlace place)
{
    m_chain.broken = broken;
    m_chain.breakAt = at;
    m_chain.state = stateFor(broken);
    m_chain.culprit = culpritFor(broken, place);
}

void ChainShown::blame(Culprit culprit)
{
    m_chain.culprit = culprit;
}

void ChainShown::end(ChainEnd how)
{
    m_chain.end = how;
    m_chain.state = ChainState::Secure;
}

void ChainShown::endUnsigned(const DnsName &top, ChainEnd how, ChainBreak broken)
{
    if (m_chain.zones.isEmpty() || m_chain.zones.last().name != top.text())
        addZone(top, {});
    m_chain.zones.last().state = ChainState::Insecure;
    m_chain.state = ChainState::Insecure;
    m_chain.breakAt = top.text();
    m_chain.end = how;
    if (how == ChainEnd::Unknown) {
        m_chain.broken = broken;
        m_chain.culprit = culpritFor(broken, BreakPlace::Below);
    }
}

void ChainShown::endAgainstProof(const DnsName &gone)
{
    m_chain.end = ChainEnd::AgainstProof;
    m_chain.state = ChainState::Insecure;
    m_chain.breakAt = gone.text();
}

void ChainShown::endPrivate(const DnsName &domain, ChainEnd how, ChainBreak broken)
{
    m_chain.privateDomain = domain.text();
    m_chain.state = ChainState::Insecure;
    m_chain.breakAt = domain.text();
    m_chain.end = how;
    if (how == ChainEnd::Unknown) {
        m_chain.broken = broken;
        m_chain.culprit = culpritFor(broken, BreakPlace::Below);
    }
}

// Behind an alias it may be one that is not the last.
ChainZone &ChainShown::zoneOf(const DnsName &name)
{
    const auto it = std::ranges::find(m_chain.zones, name.text(), &ChainZone::name);
    return it == m_chain.zones.end() ? m_chain.zones.last() : *it;
}

}
