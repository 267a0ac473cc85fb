// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify.h"

#include "ldnsptr.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
struct Algorithm {
    quint8 number;
    QLatin1StringView name;
    bool supported;
};
// IANA, "DNS Security Algorithm Numbers".
constexpr std::array<Algorithm, 9> algorithms{{
    {5, "RSASHA1"_L1, true},
    {7, "RSASHA1-NSEC3-SHA1"_L1, true},
    {8, "RSASHA256"_L1, true},
    {10, "RSASHA512"_L1, true},
    {12, "ECC-GOST"_L1, false},
    {13, "ECDSAP256SHA256"_L1, true},
    {14, "ECDSAP384SHA384"_L1, true},
    {15, "ED25519"_L1, true},
    // systemd-resolved checks none of these (EOPNOTSUPP), and takes what they sign as not signed.
    {16, "ED448"_L1, false},
}};

LdnsRecord toLdns(const Record &record)
{
    const QByteArray wire = record.wire();
    ldns_rr *raw = nullptr;
    size_t position = 0;
    const auto *bytes = reinterpret_cast<const uint8_t *>(wire.constData());
    if (ldns_wire2rr(&raw, bytes, size_t(wire.size()), &position, LDNS_SECTION_ANSWER) != LDNS_STATUS_OK)
        return nullptr;
    return LdnsRecord(raw);
}

LdnsRecords toLdns(const QList<Record> &records)
{
    LdnsRecords list(ldns_rr_list_new());
    for (const Record &record : records) {
        LdnsRecord one = toLdns(record);
        if (!one || !ldns_rr_list_push_rr(list.get(), one.get()))
            return nullptr;
        // It is the list's now.
        [[maybe_unused]] const ldns_rr *kept = one.release();
    }
    return list;
}

std::optional<QCryptographicHash::Algorithm> hashOf(quint8 digestType)
{
    switch (digestType) {
    case 1:
        return QCryptographicHash::Sha1;
    case 2:
        return QCryptographicHash::Sha256;
    case 4:
        return QCryptographicHash::Sha384;
    default:
        return std::nullopt;
    }
}
}

Window window(const Signature &signature, qint64 now)
{
    const auto time = quint32(now);
    if (qint32(time - signature.inception) < 0)
        return Window::Before;
    return qint32(signature.expiration - time) < 0 ? Window::After : Window::Inside;
}

qint64 wholeTime(quint32 time, qint64 now)
{
    return now + qint32(time - quint32(now));
}

Crypto verify(const QList<Record> &set, const Signature &signature, const ZoneKey &key)
{
    if (!isSupportedAlgorithm(signature.algorithm))
        return Crypto::Unsupported;
    const LdnsRecords records = toLdns(set);
    const LdnsRecord rrsig = toLdns(signature.record);
    const LdnsRecords keys = toLdns(QList<Record>{key.record});
    if (set.isEmpty() || !records || !rrsig || !keys)
        return Crypto::Bad;
    const ldns_status status = ldns_verify_rrsig_keylist_notime(records.get(), rrsig.get(), keys.get(), nullptr);
    switch (status) {
    case LDNS_STATUS_OK:
        return Crypto::Good;
    // The library or this system's policy, not the signature.
    case LDNS_STATUS_CRYPTO_UNKNOWN_ALGO:
    case LDNS_STATUS_CRYPTO_ALGO_NOT_IMPL:
    case LDNS_STATUS_SSL_ERR:
    case LDNS_STATUS_MEM_ERR:
        return Crypto::Unsupported;
    default:
        return Crypto::Bad;
    }
}

DigestMatch matches(const DelegationSigner &ds, const ZoneKey &key)
{
    if (ds.keyTag != key.tag || ds.algorithm != key.algorithm || ds.name != key.name)
        return DigestMatch::No;
    const auto hash = hashOf(ds.digestType);
    if (!hash)
        return DigestMatch::Unsupported;
    const QByteArray digest = QCryptographicHash::hash(key.name.wire() + key.record.rdata, *hash);
    return digest == ds.digest ? DigestMatch::Yes : DigestMatch::No;
}

bool isNamed(const ZoneKey &key, const QList<DelegationSigner> &ds)
{
    return std::ranges::any_of(ds, [&](const DelegationSigner &one) { return matches(one, key) == DigestMatch::Yes; });
}

bool isSupportedAlgorithm(quint8 algorithm)
{
    const auto *const it = std::ranges::find(algorithms, algorithm, &Algorithm::number);
    return it != algorithms.end() && it->supported;
}

bool isSupportedDigest(quint8 digestType)
{
    return hashOf(digestType).has_value();
}

QString algorithmName(quint8 algorithm)
{
    const auto *const it = std::ranges::find(algorithms, algorithm, &Algorithm::number);
    return it == algorithms.end() ? QString::number(algorithm) : QString(it->name);
}

std::optional<QByteArray> nsec3Hash(const DnsName &name, const Nsec3 &nsec3)
{
    constexpr quint8 sha1 = 1;
    if (nsec3.algorithm != sha1)
        return std::nullopt;
    QByteArray hash = name.wire();
    for (int round = 0; round <= nsec3.iterations; ++round)
        hash = QCryptographicHash::hash(hash + nsec3.salt, QCryptographicHash::Sha1);
    return hash;
}

}
