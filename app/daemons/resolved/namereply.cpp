// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namereply.h"

#include "answer.h"

#include <sys/socket.h>

namespace Dotlight
{

namespace
{
std::optional<NameAnswer::Entry> entry(const QVariantList &fields)
{
    const auto ifindex = exactly<int>(fields.value(0));
    const auto family = exactly<int>(fields.value(1));
    const auto address = Address::fromBytes(exactly<QByteArray>(fields.value(2)).value_or(QByteArray()));
    if (!ifindex || *ifindex < 0 || !address || family != (address->isIpv6() ? AF_INET6 : AF_INET))
        return std::nullopt;
    return NameAnswer::Entry{*ifindex, *address};
}
}

NameAnswer nameAnswer(const QVariantList &arguments)
{
    NameAnswer result;
    result.answer = answerFromFlags(arguments.value(2).toULongLong());
    result.canonical = arguments.value(1).toString();
    const auto entries = exactly<QVariantList>(plain(arguments.value(0)));
    for (const QVariant &fields : entries.value_or(QVariantList())) {
        if (const auto found = entry(exactly<QVariantList>(fields).value_or(QVariantList())))
            result.entries << *found;
    }
    return result;
}

}
