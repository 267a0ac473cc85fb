// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "descent.h"

#include "checks/records/verify.h"

#include <algorithm>

namespace Dotlight
{

namespace
{
/// Of a zone: keys and DS records that are looked at. Honest ones have a few.
constexpr qsizetype mostOfZone = 64;

bool isUsable(const DelegationSigner &ds)
{
    return isSupportedAlgorithm(ds.algorithm) && isSupportedDigest(ds.digestType);
}
}

Descent::Descent(const QList<DelegationSigner> &anchors, Trail &trail)
    : m_anchors(anchors)
    , m_trail(trail)
    , m_proofs(trail.proofs())
{
}

bool Descent::reach(const DnsName &name)
{
    m_trail.setOut(name);
    if (!enterRoot())
        return false;
    for (qsizetype labels = 1; labels <= name.labelCount(); ++labels) {
        switch (descend(name.ancestor(labels))) {
        case Step::SameZone:
        case Step::NewZone:
            break;
        case Step::Unsigned:
            m_trail.endUnsigned(name.ancestor(labels), name);
            return false;
        case Step::NoName:
            m_trail.endDenied(name.ancestor(labels));
            return false;
        case Step::Stopped:
            return false;
        }
    }
    return true;
}

bool Descent::enterRoot()
{
    // An alias starts at the root again, and what is proven stays proven.
    if (m_proofs.goBackTo(DnsName()))
        return true;
    m_proofs.enter(DnsName());
    if (std::ranges::none_of(m_anchors, isUsable)) {
        m_trail.shown().addZone(DnsName(), {});
        m_trail.fail(ChainBreak::NoRootKeyTrusted, DnsName().text(), BreakPlace::RootKeys);
        return false;
    }
    return enter(DnsName(), m_anchors) == Step::NewZone;
}

Descent::Step Descent::descend(const DnsName &child)
{
    if (m_proofs.goBackTo(child))
        return Step::NewZone;
    const DnsReply *reply = m_trail.ask({child, RecordType::DS});
    if (!reply)
        return Step::Stopped;
    const QList<Record> set = recordSet(reply->answer, child, RecordType::DS);
    if (set.isEmpty())
        return withoutDs(*reply, child);
    const SetCheck check = m_proofs.check(reply->answer, child, RecordType::DS);
    if (check.broken != ChainBreak::None || check.isExpanded())
        return stop(check.isExpanded() ? ChainBreak::SignatureBad : check.broken);
    QList<DelegationSigner> ds;
    for (const Record &record : set.first(std::min(set.size(), mostOfZone))) {
        if (const auto one = asDelegationSigner(record))
            ds.append(*one);
    }
    return enter(child, ds);
}

Descent::Step Descent::withoutDs(const DnsReply &reply, const DnsName &child)
{
    // A zone does not begin at an alias; that it is one is checked where it matters, at the end.
    if (!recordSet(reply.answer, child, RecordType::CNAME).isEmpty())
        return Step::SameZone;
    const Denied denied = m_proofs.denied(reply, child, RecordType::DS);
    switch (denied.what) {
    case Denial::NoData:
        return Step::SameZone;
    case Denial::InsecureDelegation:
        return Step::Unsigned;
    case Denial::NoName:
        return Step::NoName;
    case Denial::NotProven:
        break;
    }
    if (reply.rcode != Rcode::NoError)
        return stop(denied.broken);
    // Servers that leave proofs out are about, and resolved does without this one where what is signed shows the zone.
    m_trail.setUnproven(denied.broken);
    return Step::SameZone;
}

// Into a zone of which these keys are to be trusted.
Descent::Step Descent::enter(const DnsName &name, const QList<DelegationSigner> &ds)
{
    m_trail.shown().addZone(name, ds);
    if (std::ranges::none_of(ds, isUsable))
        return Step::Unsigned;
    m_proofs.enter(name);
    const DnsReply *reply = m_trail.ask({name, RecordType::DNSKEY});
    if (!reply)
        return Step::Stopped;
    const QList<ZoneKey> keys = keysOf(reply->answer, name).mid(0, mostOfZone);
    m_trail.shown().addKeys(keys, ds);
    const ChainBreak broken =
        keys.isEmpty() && name.isRoot() ? withoutRootKeys() : m_proofs.proveKeys(reply->answer, keys, ds);
    if (broken != ChainBreak::None)
        return m_trail.needed() ? Step::Stopped : stop(broken);
    m_trail.clearUnproven();
    m_trail.shown().setState(name, ChainState::Secure);
    return Step::NewZone;
}

// A server that knows nothing of DNSSEC tells of the root what it always told.
ChainBreak Descent::withoutRootKeys()
{
    const DnsReply *reply = m_trail.ask({DnsName(), RecordType::SOA});
    if (!reply)
        return m_trail.needed() ? ChainBreak::NoAnswer : m_trail.shown().chain().broken;
    const bool there = !recordSet(reply->answer, DnsName(), RecordType::SOA).isEmpty();
    return there ? ChainBreak::SignatureMissing : ChainBreak::NoAnswer;
}

Descent::Step Descent::stop(ChainBreak broken)
{
    m_trail.stop(broken);
    return Step::Stopped;
}

}
