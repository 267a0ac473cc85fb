// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "checks/designated/designatedjudge.h"
#include "checks/designated/svcb.h"
#include "checks/net/framing.h"
#include "checks/records/rdata.h"
#include "checks/records/verify.h"
#include "checks/why/denial.h"
#include "checks/why/signedset.h"

#include <QtEndian>

#include <algorithm>

namespace Dotlight::Fuzz
{

namespace
{
bool understand(const Record &record)
{
    const auto signature = asSignature(record);
    const auto key = asKey(record);
    const auto nsec = asNsec(record);
    const auto nsec3 = asNsec3(record);
    for (const quint16 type : {RecordType::A, RecordType::NSEC3, quint16(0xffff)}) {
        if (nsec)
            static_cast<void>(nsec->types.has(type));
        if (nsec3)
            static_cast<void>(nsec3->types.has(type));
    }
    return signature || key || nsec || nsec3 || asDelegationSigner(record) || aliasTarget(record);
}

/// What the records prove not to be there, if anybody has signed them.
void deny(const QList<Record> &records)
{
    DenialRecords proofs;
    for (const Record &record : records) {
        if (const auto nsec = asNsec(record))
            proofs.nsec.append(*nsec);
        if (const auto nsec3 = asNsec3(record))
            proofs.nsec3.append(*nsec3);
    }
    for (const auto *text : {"www.a.example", "a.example", "."}) {
        const DnsName name = DnsName::fromText(QString::fromLatin1(text)).value_or(DnsName());
        static_cast<void>(denial(proofs, DnsName(), name, RecordType::DS));
        static_cast<void>(provesExpansion(proofs, DnsName(), name, 1));
    }
}

/// Each signed set against the keys that came with it: what the library makes of foreign keys and signatures.
void verifyWithOwnKeys(const QList<Record> &records)
{
    QList<ZoneKey> keys;
    for (const Record &record : records) {
        if (const auto key = asKey(record))
            keys.append(*key);
    }
    int tries = 16;
    for (const Record &record : records.first(std::min(records.size(), qsizetype(8)))) {
        constexpr qint64 now = 1'800'000'000;
        static_cast<void>(checkSet({.name = record.name, .keys = keys}, records, record.name, record.type, now, tries));
        if (const auto ds = asDelegationSigner(record); ds && !keys.isEmpty())
            static_cast<void>(matches(*ds, keys.first()));
    }
}

bool reply(QByteArrayView bytes)
{
    const auto parsed = parseReply(bytes);
    require(!replyTo(bytes, 0x1234, rootSoa()) || parsed, "an answer to a question is one");
    if (!parsed)
        return false;
    for (const QList<Record> *records : {&parsed->answer, &parsed->authority}) {
        for (const Record &record : *records) {
            understand(record);
            static_cast<void>(signaturesOver(*records, record.name, record.type));
            static_cast<void>(recordSet(*records, record.name, record.type));
        }
        verifyWithOwnKeys(*records);
        deny(*records);
    }
    const DesignationAnswer designation = designationAnswer(*parsed);
    require(
        !tlsEndpoint(designation, *Address::fromString(QStringLiteral("192.0.2.53"))) || !designation.offers.isEmpty(),
        "nobody is named without an offer");
    return true;
}

bool record(QByteArrayView bytes)
{
    const auto parsed = parseRecord(bytes);
    return parsed && understand(*parsed);
}

/// Two bytes of type, then the data.
bool rdata(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return false;
    return understand({.name = *DnsName::fromText(QStringLiteral("a.example")),
        .type = qFromBigEndian<quint16>(bytes.data()),
        .rdata = bytes.sliced(2).toByteArray()});
}

bool name(QByteArrayView bytes)
{
    qsizetype position = 0;
    const auto parsed = DnsName::fromWire(bytes, position);
    static_cast<void>(DnsName::fromText(QString::fromUtf8(bytes)));
    if (!parsed)
        return false;
    require(position > 0 && position <= bytes.size(), "a name ends within its bytes");
    qsizetype again = 0;
    require(DnsName::fromWire(parsed->wire(), again) == parsed && again == position, "a name is what it was read from");
    static_cast<void>(parsed->text());
    return true;
}

bool svcb(QByteArrayView bytes)
{
    const auto parsed = svcbFromRdata(bytes);
    if (!parsed)
        return false;
    require(parsed->priority > 0 && parsed->port >= 0 && parsed->port <= 0xffff, "numbers of a service are in range");
    return true;
}

bool stubFrame(QByteArrayView bytes)
{
    const auto message = framedMessage(bytes.toByteArray());
    require(!message || message->size() + 2 <= bytes.size(), "a message lies within what came");
    return message.has_value();
}
}

std::vector<Target> dnsTargets()
{
    return {{"dns-reply", reply}, {"dns-record", record}, {"dns-rdata", rdata}, {"dns-name", name}, {"svcb", svcb},
        {"stub-frame", stubFrame}};
}

}
