// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records.h"

#include "names.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr ushort classIn = 1;

std::optional<WireRecord> recordFrom(const QVariant &value)
{
    const QVariantList fields = value.toList();
    const auto ifindex = exactly<int>(fields.value(0));
    const auto rrClass = exactly<ushort>(fields.value(1));
    const auto type = exactly<ushort>(fields.value(2));
    const auto data = exactly<QByteArray>(fields.value(3));
    if (!ifindex || !rrClass || !type || !data)
        return std::nullopt;
    return WireRecord{.ifindex = *ifindex, .rrClass = *rrClass, .type = *type, .data = *data};
}
}

Records Wire<Records>::decode(const QVariantList &arguments)
{
    Records result;
    const QVariantList list = plain(arguments.value(0)).toList();
    for (const QVariant &value : list) {
        if (const auto record = recordFrom(value))
            result.records.append(*record);
    }
    result.flags = arguments.value(1).toULongLong();
    return result;
}

QFuture<Reply<Records>> askRecords(
    Bus &bus, int ifindex, const QString &name, quint16 type, quint64 flags, std::chrono::milliseconds limit)
{
    const QVariantList arguments{
        ifindex, name, QVariant::fromValue(classIn), QVariant::fromValue(ushort(type)), QVariant::fromValue(flags)};
    return call<Records>(bus,
        readCall(Resolve1::service, Resolve1::path, Resolve1::managerInterface, u"ResolveRecord"_s, arguments), limit);
}

}
