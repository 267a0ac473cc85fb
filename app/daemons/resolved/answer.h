// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/bus/call.h"
#include "facts/evidence.h"

namespace Dotlight
{

[[nodiscard]] Answer answerFromFlags(quint64 flags);
/// What resolved's error to a lookup says.
[[nodiscard]] Answer answerFromError(const BusError &error);

/// The output flags of a reply to ResolveRecord.
struct RecordReply {
    quint64 flags = 0;
};

/// The output flags of a reply to ResolveHostname.
struct HostnameReply {
    quint64 flags = 0;
};

template<>
struct Wire<RecordReply> {
    static constexpr QLatin1StringView signature{"a(iqqay)t"};
    [[nodiscard]] static RecordReply decode(const QVariantList &arguments)
    {
        return {arguments.value(1).toULongLong()};
    }
};

template<>
struct Wire<HostnameReply> {
    static constexpr QLatin1StringView signature{"a(iiay)st"};
    [[nodiscard]] static HostnameReply decode(const QVariantList &arguments)
    {
        return {arguments.value(2).toULongLong()};
    }
};

}
