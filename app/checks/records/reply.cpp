// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply.h"

#include "ldnsptr.h"

#include <QtEndian>

namespace Dotlight
{

namespace
{
/// What the 16 bits of EDNS's size field say: a stream has no smaller limit.
constexpr quint16 largestAnswer = 65535;
constexpr quint16 classIn = 1;
/// In one section: no server has so many to say, and each may have to be compared with each.
constexpr size_t mostRecords = 500;
constexpr quint16 isReply = 0x8000;
constexpr quint16 recursionDesired = 0x0100;
constexpr quint16 checkingDisabled = 0x0010;

void append16(QByteArray &bytes, quint16 value)
{
    bytes += char(value >> 8);
    bytes += char(value & 0xff);
}

void append32(QByteArray &bytes, quint32 value)
{
    append16(bytes, quint16(value >> 16));
    append16(bytes, quint16(value & 0xffff));
}

// The header (RFC 1035 4.1.1): six numbers of 16 bits.
constexpr qsizetype headerSize = 12;
constexpr qsizetype idAt = 0;
constexpr qsizetype flagsAt = 2;
constexpr qsizetype questionsAt = 4;
constexpr qsizetype answersAt = 6;
constexpr qsizetype authorityAt = 8;
constexpr qsizetype additionalAt = 10;

quint16 read16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

/// What is no reply to the question is not worth the time that a library takes for it, and anybody may send it.
bool isAbout(QByteArrayView wire, quint16 id, const DnsQuestion &question)
{
    if (wire.size() < headerSize || read16(wire, idAt) != id || (read16(wire, flagsAt) & isReply) == 0
        || read16(wire, questionsAt) != 1)
        return false;
    qsizetype position = headerSize;
    const auto name = DnsName::fromWire(wire, position);
    return name == question.name && wire.size() - position >= 4 && read16(wire, position) == question.type
        && read16(wire, position + 2) == classIn;
}

/// The library reads all that are announced before it gives any away.
bool announcesTooMany(QByteArrayView wire)
{
    const auto tooMany = [&](qsizetype at) { return read16(wire, at) > mostRecords; };
    return wire.size() >= headerSize && (tooMany(answersAt) || tooMany(authorityAt) || tooMany(additionalAt));
}

const uint8_t *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.data());
}

std::optional<DnsName> nameFrom(const ldns_rdf *data)
{
    if (!data || ldns_rdf_get_type(data) != LDNS_RDF_TYPE_DNAME)
        return std::nullopt;
    qsizetype position = 0;
    return DnsName::fromWire({ldns_rdf_data(data), qsizetype(ldns_rdf_size(data))}, position);
}

// What ldns keeps is uncompressed, each part of it as it is on the wire.
std::optional<QByteArray> rdataFrom(const ldns_rr *record)
{
    QByteArray bytes;
    for (size_t i = 0; i < ldns_rr_rd_count(record); ++i) {
        const ldns_rdf *part = ldns_rr_rdf(record, i);
        if (!part)
            return std::nullopt;
        bytes.append(reinterpret_cast<const char *>(ldns_rdf_data(part)), qsizetype(ldns_rdf_size(part)));
    }
    return bytes.size() <= 0xffff ? std::optional(bytes) : std::nullopt;
}

std::optional<Record> recordFrom(const ldns_rr *record)
{
    const auto name = nameFrom(ldns_rr_owner(record));
    const auto rdata = rdataFrom(record);
    if (!name || !rdata || ldns_rr_get_class(record) != LDNS_RR_CLASS_IN)
        return std::nullopt;
    return Record{
        .name = *name, .type = quint16(ldns_rr_get_type(record)), .ttl = ldns_rr_ttl(record), .rdata = *rdata};
}

std::optional<QList<Record>> recordsFrom(const ldns_rr_list *list)
{
    QList<Record> records;
    for (size_t i = 0; i < ldns_rr_list_rr_count(list); ++i) {
        const auto record = recordFrom(ldns_rr_list_rr(list, i));
        if (!record)
            return std::nullopt;
        records.append(*record);
    }
    return records;
}

QByteArray headAndQuestion(quint16 id, quint16 flags, quint16 additional, const DnsQuestion &question)
{
    QByteArray bytes;
    // One question, no answer, nothing of authority (RFC 1035 4.1.1).
    for (const quint16 number : {id, flags, quint16(1), quint16(0), quint16(0), additional})
        append16(bytes, number);
    bytes += question.name.wire();
    append16(bytes, question.type);
    append16(bytes, classIn);
    return bytes;
}

std::optional<DnsReply> replyFrom(const ldns_pkt *packet)
{
    const ldns_rr_list *questions = ldns_pkt_question(packet);
    if (ldns_rr_list_rr_count(questions) != 1)
        return std::nullopt;
    const ldns_rr *question = ldns_rr_list_rr(questions, 0);
    const auto name = nameFrom(ldns_rr_owner(question));
    const auto answer = recordsFrom(ldns_pkt_answer(packet));
    const auto authority = recordsFrom(ldns_pkt_authority(packet));
    if (!name || !answer || !authority || ldns_rr_get_class(question) != LDNS_RR_CLASS_IN)
        return std::nullopt;
    return DnsReply{
        .id = ldns_pkt_id(packet),
        .rcode = int(ldns_pkt_get_rcode(packet)),
        .truncated = ldns_pkt_tc(packet),
        .question = {.name = *name, .type = quint16(ldns_rr_get_type(question))},
        .answer = *answer,
        .authority = *authority,
    };
}
}

QByteArray Record::wire() const
{
    QByteArray bytes = name.wire();
    append16(bytes, type);
    append16(bytes, classIn);
    append32(bytes, ttl);
    append16(bytes, quint16(rdata.size()));
    return bytes + rdata;
}

std::expected<DnsReply, ReplyFault> parseReply(QByteArrayView wire)
{
    if (announcesTooMany(wire))
        return std::unexpected(ReplyFault::Unusual);
    ldns_pkt *raw = nullptr;
    if (ldns_wire2pkt(&raw, unsignedBytes(wire), size_t(wire.size())) != LDNS_STATUS_OK)
        return std::unexpected(ReplyFault::Malformed);
    const LdnsPacket packet(raw);
    if (!ldns_pkt_qr(packet.get()))
        return std::unexpected(ReplyFault::NoReply);
    const auto reply = replyFrom(packet.get());
    if (!reply)
        return std::unexpected(ReplyFault::Unusual);
    return *reply;
}

std::optional<Record> parseRecord(QByteArrayView wire)
{
    ldns_rr *raw = nullptr;
    size_t position = 0;
    const auto size = size_t(wire.size());
    if (ldns_wire2rr(&raw, unsignedBytes(wire), size, &position, LDNS_SECTION_ANSWER) != LDNS_STATUS_OK)
        return std::nullopt;
    const LdnsRecord record(raw);
    return position == size ? recordFrom(record.get()) : std::nullopt;
}

std::optional<DnsReply> replyTo(QByteArrayView wire, quint16 id, const DnsQuestion &question)
{
    if (!isAbout(wire, id, question))
        return std::nullopt;
    const auto reply = parseReply(wire);
    return reply ? std::optional(*reply) : std::nullopt;
}

QByteArray questionWire(quint16 id, const DnsQuestion &question)
{
    return headAndQuestion(id, recursionDesired, 0, question);
}

QByteArray signedQuestionWire(quint16 id, const DnsQuestion &question)
{
    constexpr quint32 dnssecOk = 0x8000;
    QByteArray bytes = headAndQuestion(id, recursionDesired | checkingDisabled, 1, question);
    bytes += DnsName().wire();
    append16(bytes, RecordType::OPT);
    append16(bytes, largestAnswer);
    append32(bytes, dnssecOk);
    append16(bytes, 0);
    return bytes;
}

QList<Record> recordSet(const QList<Record> &records, const DnsName &name, quint16 type)
{
    QList<Record> set;
    for (const Record &record : records) {
        if (record.type == type && record.name == name && !set.contains(record))
            set.append(record);
    }
    return set;
}

}
