// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zoneproofs.h"

#include "checks/records/verify.h"

#include <algorithm>
#include <map>

namespace Dotlight
{

namespace
{
/// Sets that deny something in one reply. Three are enough for any proof.
constexpr size_t mostDenials = 16;
}

ZoneProofs::ZoneProofs(qint64 now, ChainShown &shown)
    : m_now(now)
    , m_shown(shown)
{
}

BreakPlace ZoneProofs::place() const
{
    if (!m_zone.name.isRoot())
        return BreakPlace::Below;
    return m_proven.isEmpty() ? BreakPlace::RootKeys : BreakPlace::RootZone;
}

bool ZoneProofs::goBackTo(const DnsName &zone)
{
    const auto proven = std::ranges::find(m_proven, zone, &SecureZone::name);
    if (proven == m_proven.end())
        return false;
    m_zone = *proven;
    return true;
}

void ZoneProofs::enter(const DnsName &zone)
{
    m_zone = {.name = zone, .keys = {}};
}

ChainBreak ZoneProofs::proveKeys(
    const QList<Record> &answer, const QList<ZoneKey> &keys, const QList<DelegationSigner> &ds)
{
    const bool isRoot = m_zone.name.isRoot();
    for (const ZoneKey &key : keys) {
        if (isNamed(key, ds) && key.isUsable())
            m_zone.keys.append(key);
    }
    if (m_zone.keys.isEmpty())
        return isRoot ? ChainBreak::RootKeyUnknown : ChainBreak::KeyNotNamed;
    const ChainBreak broken = check(answer, m_zone.name, RecordType::DNSKEY).broken;
    // The key that is trusted is there, but it signs no more.
    if (isRoot && broken == ChainBreak::SignedByOtherKey)
        return ChainBreak::RootKeyUnknown;
    if (broken != ChainBreak::None)
        return broken;
    m_zone.keys = keys;
    m_proven.append(m_zone);
    return ChainBreak::None;
}

SetCheck ZoneProofs::check(const QList<Record> &records, const DnsName &name, quint16 type)
{
    SetCheck result = checkSet(m_zone, records, name, type, m_now, m_tries);
    if (!result.good && m_tries <= 0)
        result.broken = ChainBreak::Malformed;
    m_shown.addSignatures(m_zone.name, result);
    return result;
}

ChainBreak ZoneProofs::proveAnswer(const DnsReply &reply, const DnsName &name, quint16 type)
{
    const SetCheck set = check(reply.answer, name, type);
    if (set.broken != ChainBreak::None)
        return set.broken;
    const bool proven =
        !set.isExpanded() || provesExpansion(denials(reply.authority).records, m_zone.name, name, set.good->labels);
    return proven ? ChainBreak::None : ChainBreak::DenialMissing;
}

Denied ZoneProofs::denied(const DnsReply &reply, const DnsName &name, quint16 type)
{
    const Denials proven = denials(reply.authority);
    return {.what = denial(proven.records, m_zone.name, name, type), .broken = proven.broken};
}

// Those whose signatures are good. What is wrong with the others, if all are wrong, is kept.
ZoneProofs::Denials ZoneProofs::denials(const QList<Record> &authority)
{
    Denials result;
    const auto isSignature = [](const Record &record) { return record.type == RecordType::RRSIG; };
    if (std::ranges::none_of(authority, isSignature))
        result.broken = ChainBreak::SignatureMissing;
    std::map<DnsQuestion, SetCheck> checks;
    for (const Record &record : authority) {
        if (checks.size() >= mostDenials)
            break;
        const auto nsec = asNsec(record);
        const auto nsec3 = asNsec3(record);
        if (!nsec && !nsec3)
            continue;
        const auto [at, isNew] = checks.try_emplace({.name = record.name, .type = record.type});
        if (isNew)
            at->second = check(authority, record.name, record.type);
        const SetCheck &set = at->second;
        if (set.broken != ChainBreak::None)
            result.broken = set.broken;
        else if (nsec && !set.isExpanded())
            result.records.nsec.append(*nsec);
        else if (nsec3 && !set.isExpanded())
            result.records.nsec3.append(*nsec3);
    }
    return result;
}

}
