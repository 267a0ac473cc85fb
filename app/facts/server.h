// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "address.h"

#include <QList>
#include <QString>

namespace Dotlight
{

/// Where plain DNS (RFC 1035 4.2) and DNS over TLS (RFC 7858 3.1) are answered unless somebody says otherwise.
inline constexpr quint16 usualPlainPort = 53;
inline constexpr quint16 usualTlsPort = 853;

/// A DNS server as resolve1's DNSEx property gives it.
struct Server {
    Address address;
    /// 0 stands for the usual one; another is used for both (resolved.conf(5), DNS=).
    int port = 0;
    /// The name that its certificate is checked against, and that is sent as SNI; empty if none was given.
    QString name;

    [[nodiscard]] quint16 plainPort() const { return port != 0 ? quint16(port) : usualPlainPort; }
    [[nodiscard]] quint16 tlsPort() const { return port != 0 ? quint16(port) : usualTlsPort; }
    friend bool operator==(const Server &, const Server &) = default;
};

/// A search or routing domain. "~." has the name "." here and routeOnly set.
struct Domain {
    QString name;
    bool routeOnly = false;

    [[nodiscard]] bool isRoot() const { return name.isEmpty() || name == QLatin1StringView("."); }
    friend bool operator==(const Domain &, const Domain &) = default;
};

}
