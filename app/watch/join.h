// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/resolved/resolvedread.h"
#include "daemons/sockets/netlinkparse.h"
#include "facts/snapshot.h"

#include <QMap>
#include <QSet>

namespace Dotlight
{

/// What a link's kernel facts alone say of its kind. Hardware without a kind of its own is taken for ethernet.
[[nodiscard]] LinkKind kindOf(const KernelLink &link);

/// What the clients know, as they have it.
struct Known {
    const ResolvedState &resolved;
    const QMap<int, KernelLink> &links;
    const QSet<int> &gateways;
};

/// The facts of a snapshot; evidence and states of the watch are not here.
[[nodiscard]] Snapshot join(const Known &known);

}
