// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/networkmanager/objects.h"
#include "daemons/resolved/resolvedread.h"
#include "daemons/sockets/netlinkparse.h"
#include "facts/snapshot.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace Dotlight
{

/// What a link's kernel facts alone say of its kind. Hardware without a kind of its own is taken for ethernet.
[[nodiscard]] LinkKind kindOf(const KernelLink &link);

/// What the clients know, as they have it.
struct Known {
    const ResolvedState &resolved;
    const NetworkManagerFacts &networkManager;
    /// By name.
    const QHash<QString, NetworkManager1::LinkInfo> &managed;
    /// It was asked for every device; else nothing is known of the others.
    bool everyManaged;
    const SystemFacts &system;
    const std::function<bool(int ifindex)> &networkdManages;
    const QMap<int, KernelLink> &links;
    bool linksReadable;
    const QSet<int> &gateways;
};

/// The facts of a snapshot; evidence and states of the watch are not here.
[[nodiscard]] Snapshot join(const Known &known);

}
