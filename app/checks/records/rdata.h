// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reply.h"

/*
 * What the records of DNSSEC say (RFC 4034, RFC 5155). Nothing for a record of another type, or one that breaks off.
 */
namespace Dotlight
{

struct Signature {
    DnsName name;
    quint16 covered = 0;
    quint8 algorithm = 0;
    /// Of the name, less where it was made from a wildcard.
    quint8 labels = 0;
    quint32 originalTtl = 0;
    /// Seconds since 1970 in serial number arithmetic (RFC 4034 3.1.5): inWindow() compares them.
    quint32 expiration = 0;
    quint32 inception = 0;
    quint16 keyTag = 0;
    DnsName signer;
    /// As it came.
    Record record;

    friend bool operator==(const Signature &, const Signature &) = default;
};

struct ZoneKey {
    DnsName name;
    quint16 flags = 0;
    quint8 protocol = 0;
    quint8 algorithm = 0;
    quint16 tag = 0;
    Record record;

    /// It may sign a zone: the flag "zone key", protocol 3, not revoked (RFC 4034 2.1, RFC 5011 2.1).
    [[nodiscard]] bool isUsable() const { return (flags & 0x100) && !(flags & 0x80) && protocol == 3; }
    /// The flag "secure entry point": a key that signs keys.
    [[nodiscard]] bool isEntryPoint() const { return flags & 1; }
    friend bool operator==(const ZoneKey &, const ZoneKey &) = default;
};

struct DelegationSigner {
    DnsName name;
    quint16 keyTag = 0;
    quint8 algorithm = 0;
    quint8 digestType = 0;
    QByteArray digest;

    friend bool operator==(const DelegationSigner &, const DelegationSigner &) = default;
};

/// The types that there are at a name, in the form of RFC 4034 4.1.2.
struct TypeBitmap {
    QByteArray bytes;

    [[nodiscard]] bool has(quint16 type) const;
    friend bool operator==(const TypeBitmap &, const TypeBitmap &) = default;
};

struct Nsec {
    DnsName name;
    DnsName next;
    TypeBitmap types;

    friend bool operator==(const Nsec &, const Nsec &) = default;
};

struct Nsec3 {
    /// Without its first label.
    DnsName zone;
    /// Both not in base 32 but as they are.
    QByteArray hash;
    QByteArray nextHash;
    quint8 algorithm = 0;
    bool optOut = false;
    quint16 iterations = 0;
    QByteArray salt;
    TypeBitmap types;

    friend bool operator==(const Nsec3 &, const Nsec3 &) = default;
};

[[nodiscard]] std::optional<Signature> asSignature(const Record &record);
[[nodiscard]] std::optional<ZoneKey> asKey(const Record &record);
[[nodiscard]] std::optional<DelegationSigner> asDelegationSigner(const Record &record);
[[nodiscard]] std::optional<Nsec> asNsec(const Record &record);
[[nodiscard]] std::optional<Nsec3> asNsec3(const Record &record);
/// The keys of that name.
[[nodiscard]] QList<ZoneKey> keysOf(const QList<Record> &records, const DnsName &name);
/// Of a CNAME or DNAME.
[[nodiscard]] std::optional<DnsName> aliasTarget(const Record &record);
/// The signatures of that name over that type; at most 16, and whoever sends more means to keep validators busy.
[[nodiscard]] QList<Signature> signaturesOver(const QList<Record> &records, const DnsName &name, quint16 type);

}
