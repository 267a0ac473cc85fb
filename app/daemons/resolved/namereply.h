// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/bus/call.h"
#include "facts/nameanswer.h"

namespace Dotlight
{

/// All of a reply to ResolveHostname. Entries that make no sense are left out.
[[nodiscard]] NameAnswer nameAnswer(const QVariantList &arguments);

template<>
struct Wire<NameAnswer> {
    static constexpr QLatin1StringView signature{"a(iiay)st"};
    [[nodiscard]] static NameAnswer decode(const QVariantList &arguments) { return nameAnswer(arguments); }
};

}
