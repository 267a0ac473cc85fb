// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/scope.h"
#include "checks/net/procnet.h"
#include "facts/checkresult.h"

/*
 * What the kernel's sockets show of the way that a lookup took. It shows where, not what. Pure.
 */
namespace Dotlight
{

/// A socket of resolved's that leads somewhere.
struct Connection {
    Address server = {};
    quint16 port = 0;
    bool udp = false;

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// What was seen in all looks together.
struct WireSeen {
    QList<Connection> connections = {};
    int looks = 0;
    /// Whose sockets resolved's are; nothing if there is no such user, and then they are those of everybody else.
    std::optional<uint> resolvedUid = {};
    /// The kernel's lists were read, and whole, in each look. Where not, what was not seen may have been there.
    bool listsRead = true;
    /// The newest of each: how the lookups ended that ran meanwhile.
    QList<Lookup> lookups = {};

    friend bool operator==(const WireSeen &, const WireSeen &) = default;
};

/// Adds what one look at the kernel's lists showed: established connections of TCP, connected sockets of UDP. ownUid: Dotlight's.
void addLook(WireSeen &seen, const QList<SocketLine> &tcp, const QList<SocketLine> &udp, uint ownUid);
/// all: every scope, since two may ask the same server.
[[nodiscard]] CheckResult judgeWire(const Scope &scope, const QList<Scope> &all, const WireSeen &seen);
/// Of a scope that was not asked: what is there may be left over.
[[nodiscard]] CheckResult wireNotAsked(const Scope &scope);
/// Enough was seen to judge by. With encryption off a connection over TLS is none of it.
[[nodiscard]] bool showsItsWay(const Scope &scope, const WireSeen &seen);
/// Of the newer lookups those that came in clear, or were not answered, where the one before came encrypted. limit: that of
/// one lookup; who is silent for so long says nothing. Both ends of a change are true; the worse of them counts.
[[nodiscard]] QList<Lookup> worseThan(
    const QList<Lookup> &before, const QList<Lookup> &newer, std::chrono::milliseconds limit);

}
