// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rdata.h"

/*
 * The mathematics of DNSSEC, without a clock and without a network.
 */
namespace Dotlight
{

/// Where a time lies beside a signature's two.
enum class Window { Inside, Before, After };
/// By serial number arithmetic (RFC 4034 3.1.5, RFC 1982), which ldns 1.8.4 does not do from 2038 on. now: seconds since 1970.
[[nodiscard]] Window window(const Signature &signature, qint64 now);
/// The 32 bits of a signature's time stand for the one nearest to now. Both in seconds since 1970.
[[nodiscard]] qint64 wholeTime(quint32 time, qint64 now);

/// What a key says of a signature; of its time it says nothing.
enum class Crypto { Good, Bad, Unsupported };
/// set: all records of the name and type that the signature covers.
[[nodiscard]] Crypto verify(const QList<Record> &set, const Signature &signature, const ZoneKey &key);

enum class DigestMatch { Yes, No, Unsupported };
[[nodiscard]] DigestMatch matches(const DelegationSigner &ds, const ZoneKey &key);
/// One of these names the key.
[[nodiscard]] bool isNamed(const ZoneKey &key, const QList<DelegationSigner> &ds);
/// It is checked: the library and systemd-resolved both can verify it.
[[nodiscard]] bool isSupportedAlgorithm(quint8 algorithm);
[[nodiscard]] bool isSupportedDigest(quint8 digestType);
/// "ECDSAP256SHA256" for 13 and so on, as IANA's registry spells it; the number for those it has no name for here.
[[nodiscard]] QString algorithmName(quint8 algorithm);

/// The hash of a name as nsec3 makes it (RFC 5155 5); nothing for an algorithm that is not known.
[[nodiscard]] std::optional<QByteArray> nsec3Hash(const DnsName &name, const Nsec3 &nsec3);

}
