// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedset.h"

#include "checks/records/verify.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// Zones that need more are made to keep validators busy.
constexpr int mostVerifications = 16;

// As RRSIG counts them: without the root and without a "*" in front (RFC 4034 3.1.3).
qsizetype countedLabels(const DnsName &name)
{
    return name.labelCount() - (name.firstLabel() == "*" ? 1 : 0);
}

SignatureState inTime(const Signature &signature, qint64 now)
{
    switch (window(signature, now)) {
    case Window::Before:
        return SignatureState::NotYetValid;
    case Window::After:
        return SignatureState::Expired;
    case Window::Inside:
        break;
    }
    return SignatureState::Good;
}

SignatureState stateOf(
    const SecureZone &zone, const QList<Record> &set, const Signature &signature, qint64 now, int &left)
{
    if (signature.signer != zone.name || signature.labels > countedLabels(signature.name))
        return SignatureState::KeyMissing;
    SignatureState state = SignatureState::KeyMissing;
    for (const ZoneKey &key : zone.keys) {
        if (key.tag != signature.keyTag || key.algorithm != signature.algorithm || !key.isUsable() || left-- <= 0)
            continue;
        switch (verify(set, signature, key)) {
        case Crypto::Good:
            return inTime(signature, now);
        case Crypto::Bad:
            state = SignatureState::Bad;
            break;
        case Crypto::Unsupported:
            return SignatureState::Unsupported;
        }
    }
    return state;
}

ChainBreak breakOf(SignatureState state)
{
    switch (state) {
    case SignatureState::Good:
        return ChainBreak::None;
    case SignatureState::Bad:
        return ChainBreak::SignatureBad;
    case SignatureState::Expired:
        return ChainBreak::SignatureExpired;
    case SignatureState::NotYetValid:
        return ChainBreak::SignatureNotYetValid;
    case SignatureState::KeyMissing:
        return ChainBreak::SignedByOtherKey;
    case SignatureState::Unsupported:
        break;
    }
    return ChainBreak::SignatureMissing;
}

// The one that says most of why it fails: a signature that fits and is only too old, before one that does not fit.
int weight(ChainBreak broken)
{
    constexpr std::array order{ChainBreak::None, ChainBreak::SignatureExpired, ChainBreak::SignatureNotYetValid,
        ChainBreak::SignatureBad, ChainBreak::SignedByOtherKey, ChainBreak::SignatureMissing};
    return int(std::ranges::find(order, broken) - order.begin());
}

ChainSignature shown(const Signature &signature, SignatureState state, qint64 now)
{
    return {
        .name = signature.name.text(),
        .covers = typeName(signature.covered),
        .algorithm = algorithmName(signature.algorithm),
        .keyTag = signature.keyTag,
        .signer = signature.signer.text(),
        .inception = wholeTime(signature.inception, now),
        .expiration = wholeTime(signature.expiration, now),
        .state = state,
    };
}
}

bool SetCheck::isExpanded() const
{
    return good && good->labels < countedLabels(good->name);
}

SetCheck checkSet(
    const SecureZone &zone, const QList<Record> &records, const DnsName &name, quint16 type, qint64 now, int &tries)
{
    const QList<Record> set = recordSet(records, name, type);
    SetCheck result;
    const int granted = std::min(tries, mostVerifications);
    int left = granted;
    for (const Signature &signature : signaturesOver(records, name, type)) {
        if (left <= 0)
            break;
        const SignatureState state = stateOf(zone, set, signature, now, left);
        result.seen.append(shown(signature, state, now));
        if (weight(breakOf(state)) < weight(result.broken))
            result.broken = breakOf(state);
        if (state == SignatureState::Good && !result.good)
            result.good = signature;
    }
    tries -= granted - std::max(left, 0);
    return result;
}

QString typeName(quint16 type)
{
    constexpr std::array<std::pair<quint16, QLatin1StringView>, 12> names{{
        {RecordType::A, "A"_L1},
        {RecordType::NS, "NS"_L1},
        {RecordType::CNAME, "CNAME"_L1},
        {RecordType::SOA, "SOA"_L1},
        {RecordType::TXT, "TXT"_L1},
        {RecordType::AAAA, "AAAA"_L1},
        {RecordType::DNAME, "DNAME"_L1},
        {RecordType::DS, "DS"_L1},
        {RecordType::RRSIG, "RRSIG"_L1},
        {RecordType::NSEC, "NSEC"_L1},
        {RecordType::DNSKEY, "DNSKEY"_L1},
        {RecordType::NSEC3, "NSEC3"_L1},
    }};
    const auto *const it = std::ranges::find(names, type, &std::pair<quint16, QLatin1StringView>::first);
    return it == names.end() ? u"TYPE%1"_s.arg(type) : QString(it->second);
}

}
