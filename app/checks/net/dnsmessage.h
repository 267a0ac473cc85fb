// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/*
 * A question to a server and what its reply says as a whole (RFC 1035, section 4). By ldns.
 */
namespace Dotlight::DnsMessage
{

/// Resource record types (IANA, DNS parameters).
namespace Type
{
inline constexpr quint16 A = 1;
inline constexpr quint16 Soa = 6;
}

struct Question {
    QString name;
    quint16 type = Type::Soa;

    friend bool operator==(const Question &, const Question &) = default;
};

/// The question that tells nobody anything: the SOA of the root.
[[nodiscard]] Question rootSoa();

/// In wire format, recursion desired; nothing where the name is none.
[[nodiscard]] std::optional<QByteArray> query(const Question &question, quint16 id);

struct Reply {
    /// 0 is NOERROR (RFC 6895).
    int rcode = 0;
    int answers = 0;
    /// Behind it would be more, over TCP.
    bool truncated = false;

    friend bool operator==(const Reply &, const Reply &) = default;
};

/// The reply to that question with that id; nothing for anything else.
[[nodiscard]] std::optional<Reply> reply(const QByteArray &message, const Question &question, quint16 id);

}
