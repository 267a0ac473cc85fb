// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/address.h"

#include <QList>

#include <optional>

namespace Dotlight
{

class Root;

/// A line of /proc/net/tcp, tcp6, udp or udp6 (proc_net(5)).
struct SocketLine {
    Address local;
    quint16 localPort = 0;
    Address remote;
    quint16 remotePort = 0;
    /// As the kernel numbers them (include/net/tcp_states.h).
    int state = 0;
    uint uid = 0;

    static constexpr int established = 1;
    static constexpr int listening = 10;
    /// Of UDP: a socket that is not connected.
    static constexpr int unconnected = 7;

    friend bool operator==(const SocketLine &, const SocketLine &) = default;
};

/// Lines that are not understood are left out. Addresses of IPv4 in IPv6's form ("::ffff:192.0.2.1") come as IPv4.
[[nodiscard]] QList<SocketLine> parseProcNet(const QByteArray &text);

/// The number of a user in passwd(5).
[[nodiscard]] std::optional<uint> uidOf(QByteArrayView passwd, QByteArrayView user);
/// Of UDP sockets: what is sent to 127.0.0.53, port 53, goes to another user's than resolvedUid, one that is bound to all
/// addresses included. Nothing where it goes to nobody, or it can't be told whose it is.
[[nodiscard]] std::optional<bool> isStubTaken(const QList<SocketLine> &udp, std::optional<uint> resolvedUid);
/// The user that resolved runs as; nothing where there is none of that name.
[[nodiscard]] std::optional<uint> resolvedUid(const Root &root);

enum class SocketKind { Tcp, Udp };

/// The kernel's sockets of one kind, of both IP versions: all of them, or nothing where its lists can't be read or are
/// too long. A kernel without IPv6 has one list.
[[nodiscard]] std::optional<QList<SocketLine>> kernelSockets(const Root &root, SocketKind kind);

}
