// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "denial.h"

#include "checks/records/verify.h"

#include <algorithm>

namespace Dotlight
{

namespace
{
/// More than any honest zone has, and few enough to work out for every label of a name.
constexpr quint16 mostIterations = 500;

// What the types at a name itself say of one type.
Denial byTypes(const TypeBitmap &types, quint16 type)
{
    const bool cut = types.has(RecordType::NS) && !types.has(RecordType::SOA);
    if (types.has(type) || types.has(RecordType::CNAME))
        return Denial::NotProven;
    if (type == RecordType::DS) {
        // The top of the child itself knows nothing of what its parent has.
        if (types.has(RecordType::SOA))
            return Denial::NotProven;
        return cut ? Denial::InsecureDelegation : Denial::NoData;
    }
    return cut ? Denial::NotProven : Denial::NoData;
}

bool covers(const Nsec &nsec, const DnsName &zone, const DnsName &name)
{
    if (!name.isAtOrBelow(zone) || !(nsec.name < name))
        return false;
    // What is below a delegation or a DNAME is not this zone's to deny.
    const bool cut = nsec.types.has(RecordType::NS) && !nsec.types.has(RecordType::SOA);
    if (name.isAtOrBelow(nsec.name) && (cut || nsec.types.has(RecordType::DNAME)))
        return false;
    return name < nsec.next || nsec.next == zone;
}

const Nsec *covering(const QList<Nsec> &all, const DnsName &zone, const DnsName &name)
{
    const auto it = std::ranges::find_if(all, [&](const Nsec &nsec) { return covers(nsec, zone, name); });
    return it == all.end() ? nullptr : &*it;
}

// How many labels the longest ancestor of the name has that is there, by the gap that holds the name.
qsizetype enclosingLabels(const Nsec &gap, const DnsName &name)
{
    return std::max(name.sharedLabels(gap.name), name.sharedLabels(gap.next));
}

Denial byNsec(const QList<Nsec> &all, const DnsName &zone, const DnsName &name, quint16 type)
{
    const auto own = std::ranges::find(all, name, &Nsec::name);
    if (own != all.end())
        return byTypes(own->types, type);
    const Nsec *gap = covering(all, zone, name);
    if (!gap)
        return Denial::NotProven;
    if (gap->next.isAtOrBelow(name))
        return Denial::NoData;
    const auto wildcard = name.ancestor(enclosingLabels(*gap, name)).child("*");
    if (!wildcard || covering(all, zone, *wildcard))
        return Denial::NoName;
    const auto star = std::ranges::find(all, *wildcard, &Nsec::name);
    return star == all.end() ? Denial::NotProven : byTypes(star->types, type);
}

bool covers(const Nsec3 &nsec, const QByteArray &hash)
{
    const bool last = !(nsec.hash < nsec.nextHash);
    return last ? nsec.hash < hash || hash < nsec.nextHash : nsec.hash < hash && hash < nsec.nextHash;
}

/// The NSEC3 records of one zone with the same parameters.
class Hashed
{
public:
    Hashed(const QList<Nsec3> &all, const DnsName &zone)
    {
        for (const Nsec3 &nsec : all) {
            if (nsec.zone == zone && (m_records.isEmpty() || sameParameters(nsec, m_records.first())))
                m_records.append(nsec);
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_records.isEmpty(); }
    [[nodiscard]] bool isTooCostly() const { return m_records.first().iterations > mostIterations; }
    [[nodiscard]] const Nsec3 *matching(const DnsName &name) const
    {
        const auto hash = nsec3Hash(name, m_records.first());
        const auto it = std::ranges::find_if(m_records, [&](const Nsec3 &nsec) { return hash && nsec.hash == *hash; });
        return it == m_records.end() ? nullptr : &*it;
    }
    [[nodiscard]] const Nsec3 *covering(const DnsName &name) const
    {
        const auto hash = nsec3Hash(name, m_records.first());
        const auto it = std::ranges::find_if(m_records, [&](const Nsec3 &n) { return hash && covers(n, *hash); });
        return it == m_records.end() ? nullptr : &*it;
    }

private:
    static bool sameParameters(const Nsec3 &a, const Nsec3 &b)
    {
        return a.algorithm == b.algorithm && a.iterations == b.iterations && a.salt == b.salt
            && a.hash.size() == b.hash.size();
    }

    QList<Nsec3> m_records;
};

// The longest ancestor that is there; its own one label longer is then what has to be covered.
std::optional<DnsName> closestEncloser(const Hashed &hashed, const DnsName &zone, const DnsName &name)
{
    for (qsizetype labels = name.labelCount() - 1; labels >= zone.labelCount(); --labels) {
        const Nsec3 *match = hashed.matching(name.ancestor(labels));
        if (!match)
            continue;
        const bool cut = match->types.has(RecordType::NS) && !match->types.has(RecordType::SOA);
        return cut || match->types.has(RecordType::DNAME) ? std::nullopt : std::optional(name.ancestor(labels));
    }
    return std::nullopt;
}

Denial byNsec3(const QList<Nsec3> &all, const DnsName &zone, const DnsName &name, quint16 type)
{
    const Hashed hashed(all, zone);
    if (hashed.isEmpty() || !name.isAtOrBelow(zone))
        return Denial::NotProven;
    if (hashed.isTooCostly())
        return Denial::InsecureDelegation;
    if (const Nsec3 *own = hashed.matching(name))
        return byTypes(own->types, type);
    const auto encloser = closestEncloser(hashed, zone, name);
    const Nsec3 *gap = encloser ? hashed.covering(name.ancestor(encloser->labelCount() + 1)) : nullptr;
    if (!gap)
        return Denial::NotProven;
    if (gap->optOut)
        return Denial::InsecureDelegation;
    const auto wildcard = encloser->child("*");
    if (!wildcard || hashed.covering(*wildcard))
        return Denial::NoName;
    const Nsec3 *star = hashed.matching(*wildcard);
    return star ? byTypes(star->types, type) : Denial::NotProven;
}
}

Denial denial(const DenialRecords &records, const DnsName &zone, const DnsName &name, quint16 type)
{
    const Denial result = byNsec(records.nsec, zone, name, type);
    return result == Denial::NotProven ? byNsec3(records.nsec3, zone, name, type) : result;
}

bool provesExpansion(const DenialRecords &records, const DnsName &zone, const DnsName &name, qsizetype wildcardLabels)
{
    // A name nearer than the wildcard's parent, if there is one, keeps the wildcard from standing for this one.
    const auto proves = [&](const Nsec &nsec) {
        return covers(nsec, zone, name) && enclosingLabels(nsec, name) == wildcardLabels;
    };
    if (std::ranges::any_of(records.nsec, proves))
        return true;
    const Hashed hashed(records.nsec3, zone);
    if (hashed.isEmpty())
        return false;
    return hashed.isTooCostly() || hashed.covering(name.ancestor(wildcardLabels + 1));
}

}
