// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "checks/designated/svcb.h"
#include "checks/net/dnsmessage.h"
#include "checks/net/stubquestion.h"
#include "checks/records/rdata.h"

#include <QtEndian>

namespace Dotlight::Fuzz
{

namespace
{
bool dnsMessage(QByteArrayView bytes)
{
    const quint16 id = bytes.size() < 2 ? 0 : qFromBigEndian<quint16>(bytes.data());
    return DnsMessage::reply(bytes.toByteArray(), DnsMessage::rootSoa(), id).has_value();
}

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

bool reply(QByteArrayView bytes)
{
    const auto parsed = parseReply(bytes);
    if (!parsed)
        return false;
    for (const QList<Record> *records : {&parsed->answer, &parsed->authority}) {
        for (const Record &record : *records) {
            understand(record);
            static_cast<void>(signaturesOver(*records, record.name, record.type));
            static_cast<void>(recordSet(*records, record.name, record.type));
        }
    }
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
    return {{"dns-message", dnsMessage}, {"dns-reply", reply}, {"dns-record", record}, {"dns-rdata", rdata},
        {"dns-name", name}, {"svcb", svcb}, {"stub-frame", stubFrame}};
}

}
