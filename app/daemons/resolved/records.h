// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/bus/call.h"

#include <QByteArray>
#include <QList>

namespace Dotlight
{

/// A resource record as resolved gives it.
struct WireRecord {
    int ifindex = 0;
    quint16 rrClass = 0;
    quint16 type = 0;
    /// All of it in wire format, uncompressed. It came over the network: not to be trusted.
    QByteArray data;

    friend bool operator==(const WireRecord &, const WireRecord &) = default;
};

struct Records {
    QList<WireRecord> records;
    /// The output flags.
    quint64 flags = 0;

    friend bool operator==(const Records &, const Records &) = default;
};

template<>
struct Wire<Records> {
    static constexpr QLatin1StringView signature{"a(iqqay)t"};
    [[nodiscard]] static Records decode(const QVariantList &arguments);
};

/// ResolveRecord in class IN, with the link's index or 0 for none. resolved refuses RRSIG and such as a type, and does not
/// give the signatures with what they sign.
[[nodiscard]] QFuture<Reply<Records>> askRecords(
    Bus &bus, int ifindex, const QString &name, quint16 type, quint64 flags, std::chrono::milliseconds limit);

}
