// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rdata.h"

#include "ldnsptr.h"

#include <QtEndian>

namespace Dotlight
{

namespace
{
/// Reads on and on; once too much was asked for, it is broken and gives zeros.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    quint8 u8() { return number<quint8>(); }
    quint16 u16() { return number<quint16>(); }
    quint32 u32() { return number<quint32>(); }
    QByteArray bytes(qsizetype count)
    {
        if (m_broken || count > m_bytes.size() - m_position) {
            m_broken = true;
            return {};
        }
        m_position += count;
        return m_bytes.sliced(m_position - count, count);
    }
    QByteArray rest() { return bytes(m_bytes.size() - m_position); }
    DnsName name()
    {
        const auto result = m_broken ? std::nullopt : DnsName::fromWire(m_bytes, m_position);
        m_broken = !result;
        return result.value_or(DnsName());
    }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool isAtEnd() const { return m_position == m_bytes.size(); }

private:
    template<typename T>
    T number()
    {
        const QByteArray part = bytes(sizeof(T));
        return m_broken ? T(0) : qFromBigEndian<T>(part.constData());
    }

    QByteArray m_bytes;
    qsizetype m_position = 0;
    bool m_broken = false;
};

int base32Digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'v' ? c - 'a' + 10 : -1;
}

// Base 32 with the extended hex alphabet, without padding (RFC 4648 7, RFC 5155 3.3).
std::optional<QByteArray> fromBase32(const QByteArray &label)
{
    QByteArray bytes;
    quint32 bits = 0;
    int held = 0;
    for (const char c : label) {
        const int digit = base32Digit(c);
        if (digit < 0)
            return std::nullopt;
        bits = (bits << 5) | quint32(digit);
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes += char((bits >> held) & 0xff);
        }
    }
    return bytes;
}
}

bool TypeBitmap::has(quint16 type) const
{
    Reader reader(bytes);
    while (!reader.isBroken() && !reader.isAtEnd()) {
        const quint8 window = reader.u8();
        const QByteArray map = reader.bytes(reader.u8());
        const int index = (type & 0xff) / 8;
        if (window == type >> 8)
            return index < map.size() && (uchar(map[index]) & (0x80 >> (type % 8)));
    }
    return false;
}

std::optional<Signature> asSignature(const Record &record)
{
    Reader reader(record.rdata);
    Signature signature{.name = record.name, .signer = {}, .record = record};
    signature.covered = reader.u16();
    signature.algorithm = reader.u8();
    signature.labels = reader.u8();
    signature.originalTtl = reader.u32();
    signature.expiration = reader.u32();
    signature.inception = reader.u32();
    signature.keyTag = reader.u16();
    signature.signer = reader.name();
    if (record.type != RecordType::RRSIG || reader.isBroken() || reader.isAtEnd())
        return std::nullopt;
    return signature;
}

std::optional<ZoneKey> asKey(const Record &record)
{
    Reader reader(record.rdata);
    ZoneKey key{.name = record.name, .record = record};
    key.flags = reader.u16();
    key.protocol = reader.u8();
    key.algorithm = reader.u8();
    if (record.type != RecordType::DNSKEY || reader.isBroken() || reader.isAtEnd())
        return std::nullopt;
    key.tag =
        ldns_calc_keytag_raw(reinterpret_cast<const uint8_t *>(record.rdata.constData()), size_t(record.rdata.size()));
    return key;
}

std::optional<DelegationSigner> asDelegationSigner(const Record &record)
{
    Reader reader(record.rdata);
    DelegationSigner ds{.name = record.name, .digest = {}};
    ds.keyTag = reader.u16();
    ds.algorithm = reader.u8();
    ds.digestType = reader.u8();
    ds.digest = reader.rest();
    if (record.type != RecordType::DS || reader.isBroken() || ds.digest.isEmpty())
        return std::nullopt;
    return ds;
}

std::optional<Nsec> asNsec(const Record &record)
{
    Reader reader(record.rdata);
    Nsec nsec{.name = record.name, .next = reader.name(), .types = {}};
    nsec.types.bytes = reader.rest();
    if (record.type != RecordType::NSEC || reader.isBroken())
        return std::nullopt;
    return nsec;
}

std::optional<Nsec3> asNsec3(const Record &record)
{
    Reader reader(record.rdata);
    Nsec3 nsec{.zone = record.name.parent(), .hash = {}, .nextHash = {}, .salt = {}, .types = {}};
    nsec.algorithm = reader.u8();
    nsec.optOut = reader.u8() & 1;
    nsec.iterations = reader.u16();
    nsec.salt = reader.bytes(reader.u8());
    nsec.nextHash = reader.bytes(reader.u8());
    nsec.types.bytes = reader.rest();
    const auto hash = fromBase32(record.name.firstLabel());
    if (record.type != RecordType::NSEC3 || reader.isBroken() || !hash || hash->size() != nsec.nextHash.size())
        return std::nullopt;
    nsec.hash = *hash;
    return nsec;
}

std::optional<DnsName> aliasTarget(const Record &record)
{
    Reader reader(record.rdata);
    const DnsName target = reader.name();
    const bool isAlias = record.type == RecordType::CNAME || record.type == RecordType::DNAME;
    return isAlias && !reader.isBroken() && reader.isAtEnd() ? std::optional(target) : std::nullopt;
}

QList<ZoneKey> keysOf(const QList<Record> &records, const DnsName &name)
{
    QList<ZoneKey> keys;
    for (const Record &record : recordSet(records, name, RecordType::DNSKEY)) {
        if (auto key = asKey(record))
            keys.append(*std::move(key));
    }
    return keys;
}

QList<Signature> signaturesOver(const QList<Record> &records, const DnsName &name, quint16 type)
{
    constexpr int most = 16;
    int left = most;
    QList<Signature> signatures;
    for (const Record &record : records) {
        // What covers another type is not even taken apart: there may be hundreds, and each set comes here anew.
        if (record.type != RecordType::RRSIG || record.name != name || Reader(record.rdata).u16() != type)
            continue;
        if (left-- <= 0)
            break;
        if (auto signature = asSignature(record))
            signatures.append(*std::move(signature));
    }
    return signatures;
}

}
