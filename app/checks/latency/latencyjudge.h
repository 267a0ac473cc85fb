// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/scope.h"
#include "facts/checkresult.h"
#include "spread.h"

/*
 * How long lookups take. Pure.
 */
namespace Dotlight
{

using Times = QList<std::chrono::microseconds>;

/// Of one server, the root's SOA each time.
struct ServerTimes {
    Server server = {};
    /// Over UDP in clear.
    Times plain = {};
    /// Over TLS, a new connection each: connecting, handshake, answer.
    Times tlsCold = {};
    /// Over TLS, on a connection that is open.
    Times tlsReused = {};

    friend bool operator==(const ServerTimes &, const ServerTimes &) = default;
};

/// Of resolved.
struct ResolverTimes {
    /// Asked over the bus, answered from its cache.
    Times cached = {};
    /// Asked over the bus, answered from the network.
    Times fresh = {};
    /// Asked at its stub listener, as programs do; from its cache for the most part.
    Times stub = {};

    friend bool operator==(const ResolverTimes &, const ResolverTimes &) = default;
};

[[nodiscard]] CheckResult judgeLatency(const ServerTimes &times, const Scope &scope);
[[nodiscard]] CheckResult judgeLatency(const ResolverTimes &times);
/// In whole milliseconds, at least 1: over an open TLS connection where the scope uses TLS and one came about, else in clear.
[[nodiscard]] std::optional<int> latencyOf(const ServerTimes &times, TransportMode mode);

}
