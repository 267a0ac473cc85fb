// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsname.h"

#include <QList>

#include <compare>
#include <expected>
#include <optional>

/*
 * DNS messages as plain values (RFC 1035 4). Whatever bytes come in: a value, or the word that they are none.
 */
namespace Dotlight
{

/// IANA's numbers of record types, those that are used here.
namespace RecordType
{
inline constexpr quint16 A = 1;
inline constexpr quint16 NS = 2;
inline constexpr quint16 CNAME = 5;
inline constexpr quint16 SOA = 6;
inline constexpr quint16 TXT = 16;
inline constexpr quint16 AAAA = 28;
inline constexpr quint16 DNAME = 39;
inline constexpr quint16 OPT = 41;
inline constexpr quint16 DS = 43;
inline constexpr quint16 RRSIG = 46;
inline constexpr quint16 NSEC = 47;
inline constexpr quint16 DNSKEY = 48;
inline constexpr quint16 NSEC3 = 50;
inline constexpr quint16 SVCB = 64;
}

/// IANA's response codes, those that are used here.
namespace Rcode
{
inline constexpr int NoError = 0;
inline constexpr int ServFail = 2;
inline constexpr int NxDomain = 3;
inline constexpr int Refused = 5;
}

/// What is asked, of class IN.
struct DnsQuestion {
    DnsName name = {};
    quint16 type = RecordType::SOA;

    friend bool operator==(const DnsQuestion &, const DnsQuestion &) = default;
    friend std::strong_ordering operator<=>(const DnsQuestion &, const DnsQuestion &) = default;
};

/// The question that tells nobody anything: the SOA of the root.
[[nodiscard]] inline DnsQuestion rootSoa()
{
    return {};
}

/// One resource record of class IN.
struct Record {
    DnsName name;
    quint16 type = 0;
    /// Seconds.
    quint32 ttl = 0;
    /// Uncompressed.
    QByteArray rdata;

    /// All of it, uncompressed.
    [[nodiscard]] QByteArray wire() const;
    friend bool operator==(const Record &, const Record &) = default;
};

/// What came back on a question.
struct DnsReply {
    quint16 id = 0;
    int rcode = Rcode::NoError;
    bool truncated = false;
    DnsQuestion question = {};
    QList<Record> answer = {};
    QList<Record> authority = {};

    /// Neither an answer nor a word of why there is none: what resolved's stub says where it got nothing itself.
    [[nodiscard]] bool isEmpty() const { return rcode == Rcode::NoError && answer.isEmpty() && authority.isEmpty(); }
    friend bool operator==(const DnsReply &, const DnsReply &) = default;
};

enum class ReplyFault {
    /// No DNS message, or one that breaks off.
    Malformed,
    /// It is a question, not a reply.
    NoReply,
    /// Not one question of class IN, records of other classes, or more than 500 of them in one section.
    Unusual,
};

[[nodiscard]] std::expected<DnsReply, ReplyFault> parseReply(QByteArrayView wire);
/// One record in wire format, as resolve1's ResolveRecord gives it; nothing if it is not whole or not of class IN.
[[nodiscard]] std::optional<Record> parseRecord(QByteArrayView wire);
/// The reply to that question with that id; nothing for anything else, which costs no time.
[[nodiscard]] std::optional<DnsReply> replyTo(QByteArrayView wire, quint16 id, const DnsQuestion &question);
/// With recursion desired and nothing else (RFC 1035 4.1).
[[nodiscard]] QByteArray questionWire(quint16 id, const DnsQuestion &question);
/// With recursion desired and EDNS (RFC 6891), its DO bit set (RFC 3225) and checking disabled (RFC 4035 3.2.2).
[[nodiscard]] QByteArray signedQuestionWire(quint16 id, const DnsQuestion &question);
/// Those of that name and type.
[[nodiscard]] QList<Record> recordSet(const QList<Record> &records, const DnsName &name, quint16 type);

}
