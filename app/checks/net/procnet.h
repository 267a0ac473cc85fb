// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/address.h"

#include <QList>

namespace Dotlight
{

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

}
