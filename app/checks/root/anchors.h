// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/records/rdata.h"
#include "daemons/bus/buserror.h"

#include <QFuture>

#include <chrono>

namespace Dotlight
{

class Bus;
struct Records;

/// What resolved trusts of the root; empty where it trusts nothing. The error is one of the bus: resolved did not say.
using AnchorReply = Reply<QList<DelegationSigner>>;

/// The DS records of the root in resolved's answer; none where the answer is not its own trust anchor.
[[nodiscard]] AnchorReply anchorsFrom(const Reply<Records> &reply);
/// Asks resolved for its trust anchor of the root, which it answers by itself.
[[nodiscard]] QFuture<AnchorReply> askAnchors(Bus &bus, std::chrono::milliseconds limit);

}
