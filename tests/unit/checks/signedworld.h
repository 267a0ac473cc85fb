// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/why/walk.h"

#include <map>
#include <memory>

/*
 * A small signed internet for tests: keys are made anew with ldns, replies are what its servers would say.
 */
namespace Dotlight::Test
{

/// 2026-11-25 12:00 UTC.
inline constexpr qint64 now = 1795608000;
inline constexpr qint64 oneDay = 86400;

struct Validity {
    qint64 from = now - 10 * oneDay;
    qint64 until = now + 10 * oneDay;
};
inline constexpr Validity expired{now - 400 * oneDay, now - 370 * oneDay};
inline constexpr Validity notYet{now + 370 * oneDay, now + 400 * oneDay};

/// A record of its presentation form, such as "www.example. 60 IN A 192.0.2.1".
[[nodiscard]] Record record(const QString &text);
[[nodiscard]] DnsName dnsName(const char *text);

/// A zone's only key.
class Signer
{
public:
    explicit Signer(const char *zone);
    /// With that private key, in the format of ldns and BIND.
    Signer(const char *zone, QByteArray privateKey);
    ~Signer();
    Signer(Signer &&) noexcept;

    [[nodiscard]] Record key() const;
    [[nodiscard]] Record ds() const;
    [[nodiscard]] DelegationSigner anchor() const;
    /// The RRSIG of one set.
    [[nodiscard]] Record sign(const QList<Record> &set, const Validity &validity = {}) const;
    /// The set and its RRSIG.
    [[nodiscard]] QList<Record> withSignature(const QList<Record> &set, const Validity &validity = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What is answered, by question.
class World
{
public:
    void answer(const char *name, quint16 type, const QList<Record> &answer, const QList<Record> &authority = {},
        int rcode = Rcode::NoError);
    void fetched(const char *name, quint16 type, Fetched::State state);
    [[nodiscard]] Fetch fetch() const;
    /// The DNSKEY set of a zone, signed by itself.
    void keys(const char *zone, const Signer &signer, const Validity &validity = {});
    [[nodiscard]] std::map<DnsQuestion, Fetched> &all() { return m_fetched; }

private:
    std::map<DnsQuestion, Fetched> m_fetched;
};

/// Changes one byte in the middle of a signature.
[[nodiscard]] Record damaged(const Record &signature);
/// The name of an NSEC3 record for a name, no salt, no further rounds: its first label and the zone.
[[nodiscard]] QString hashedOwner(const char *name, const char *zone);

}
