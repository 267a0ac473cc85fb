// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedworld.h"

#include "checks/records/ldnsptr.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Dotlight::Test
{

namespace
{
/// With the keys in it.
using LdnsKeys = std::unique_ptr<ldns_key_list, LdnsDeleter<ldns_key_list_free>>;

LdnsRecord parsed(const QString &text)
{
    ldns_rr *raw = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&raw, text.toLatin1().constData(), 60, nullptr, nullptr);
    if (status != LDNS_STATUS_OK)
        qFatal("no record: %s: %s", qPrintable(text), ldns_get_errorstr_by_id(status));
    return LdnsRecord(raw);
}

Record fromLdns(const ldns_rr *record)
{
    uint8_t *raw = nullptr;
    size_t size = 0;
    if (ldns_rr2wire(&raw, record, LDNS_SECTION_ANSWER, &size) != LDNS_STATUS_OK)
        qFatal("no wire form");
    const LdnsBytes bytes(raw);
    return parseRecord({reinterpret_cast<const char *>(raw), qsizetype(size)}).value();
}

LdnsRecord toLdns(const Record &record)
{
    const QByteArray wire = record.wire();
    ldns_rr *raw = nullptr;
    size_t position = 0;
    if (ldns_wire2rr(&raw, reinterpret_cast<const uint8_t *>(wire.constData()), size_t(wire.size()), &position,
            LDNS_SECTION_ANSWER)
        != LDNS_STATUS_OK)
        qFatal("no record");
    return LdnsRecord(raw);
}
}

Record record(const QString &text)
{
    return fromLdns(parsed(text).get());
}

DnsName dnsName(const char *text)
{
    return DnsName::fromText(QString::fromLatin1(text)).value();
}

struct Signer::Private {
    /// One key, which is the list's.
    LdnsKeys keys;
    ldns_key *key = nullptr;
    LdnsRecord dnskey;

    void take(ldns_key *newKey, const char *zone);
};

void Signer::Private::take(ldns_key *newKey, const char *zone)
{
    constexpr uint16_t zoneKeyAndEntryPoint = 257;
    key = newKey;
    keys.reset(ldns_key_list_new());
    ldns_key_list_push_key(keys.get(), key);
    ldns_key_set_pubkey_owner(key, ldns_dname_new_frm_str(zone));
    ldns_key_set_flags(key, zoneKeyAndEntryPoint);
    dnskey.reset(ldns_key2rr(key));
    ldns_rr_set_ttl(dnskey.get(), 60);
    ldns_key_set_keytag(key, ldns_calc_keytag(dnskey.get()));
    ldns_key_set_use(key, true);
}

Signer::Signer(const char *zone)
    : d(std::make_unique<Private>())
{
    d->take(ldns_key_new_frm_algorithm(LDNS_SIGN_ECDSAP256SHA256, 256), zone);
}

Signer::Signer(const char *zone, QByteArray privateKey)
    : d(std::make_unique<Private>())
{
    FILE *file = fmemopen(privateKey.data(), size_t(privateKey.size()), "r");
    ldns_key *key = nullptr;
    if (!file || ldns_key_new_frm_fp(&key, file) != LDNS_STATUS_OK)
        qFatal("no private key");
    fclose(file);
    d->take(key, zone);
}

Signer::~Signer() = default;
Signer::Signer(Signer &&) noexcept = default;

Record Signer::key() const
{
    return fromLdns(d->dnskey.get());
}

Record Signer::ds() const
{
    const LdnsRecord ds(ldns_key_rr2ds(d->dnskey.get(), LDNS_SHA256));
    return fromLdns(ds.get());
}

DelegationSigner Signer::anchor() const
{
    return asDelegationSigner(ds()).value();
}

Record Signer::sign(const QList<Record> &set, const Validity &validity) const
{
    ldns_key_set_inception(d->key, uint32_t(validity.from));
    ldns_key_set_expiration(d->key, uint32_t(validity.until));
    const LdnsRecords records(ldns_rr_list_new());
    for (const Record &one : set)
        ldns_rr_list_push_rr(records.get(), toLdns(one).release());
    const LdnsRecords signatures(ldns_sign_public(records.get(), d->keys.get()));
    if (ldns_rr_list_rr_count(signatures.get()) != 1)
        qFatal("not signed");
    return fromLdns(ldns_rr_list_rr(signatures.get(), 0));
}

QList<Record> Signer::withSignature(const QList<Record> &set, const Validity &validity) const
{
    return set + QList<Record>{sign(set, validity)};
}

void World::answer(
    const char *name, quint16 type, const QList<Record> &answer, const QList<Record> &authority, int rcode)
{
    m_fetched[{dnsName(name), type}] = {.state = Fetched::State::Answered,
        .reply = {.rcode = rcode,
            .question = {.name = dnsName(name), .type = type},
            .answer = answer,
            .authority = authority}};
}

void World::fetched(const char *name, quint16 type, Fetched::State state)
{
    m_fetched[{dnsName(name), type}] = {.state = state};
}

Fetch World::fetch() const
{
    return [this](const DnsQuestion &question) -> const Fetched * {
        const auto it = m_fetched.find(question);
        return it == m_fetched.end() ? nullptr : &it->second;
    };
}

void World::keys(const char *zone, const Signer &signer, const Validity &validity)
{
    answer(zone, RecordType::DNSKEY, signer.withSignature({signer.key()}, validity));
}

Record damaged(const Record &signature)
{
    Record result = signature;
    const qsizetype middle = result.rdata.size() - 20;
    result.rdata[middle] = char(result.rdata[middle] ^ 1);
    return result;
}

QString hashedOwner(const char *name, const char *zone)
{
    const LdnsData plain(ldns_dname_new_frm_str(name));
    const LdnsData hashed(ldns_nsec3_hash_name(plain.get(), 1, 0, 0, nullptr));
    char *text = ldns_rdf2str(hashed.get());
    const QString label = QString::fromLatin1(text);
    free(text);
    return label + QString::fromLatin1(zone);
}

}
