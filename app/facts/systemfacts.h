// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modes.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Dotlight
{

struct NetworkManagerFacts {
    Presence presence = Presence::Loading;
    /// Such as "1.52.1"; nothing if it could not be had.
    std::optional<QString> version;
    /// DnsManager.Mode: "systemd-resolved", "default", "dnsmasq", "none" …; nothing if it could not be had.
    std::optional<QString> dnsMode;
    Connectivity connectivity = Connectivity::Unknown;
    /// The host that its connectivity check looks up by itself (ConnectivityCheckUri while ConnectivityCheckEnabled);
    /// empty if there is none.
    QString connectivityHost;
    /// The page that this check fetches: a captive portal answers it with its sign-in page. http or https with a host;
    /// empty if there is none.
    QString connectivityPage;
    /// Servers in GlobalDnsConfiguration: with resolved they reach nobody.
    QStringList globalServers;

    friend bool operator==(const NetworkManagerFacts &, const NetworkManagerFacts &) = default;
};

/// What this computer's files say, beside the daemons.
struct SystemFacts {
    /// /etc/resolv.conf is there and has nameserver lines, and all of them are 127.0.0.53 or 127.0.0.54.
    std::optional<bool> resolvConfNamesStubOnly;
    /// The hosts line of /etc/nsswitch.conf has "resolve"; nothing if the file could not be read.
    std::optional<bool> nsswitchHasResolve;
    /// /proc/sys/kernel/random/boot_id: another one after each start; empty where it can't be read.
    QString bootId;

    friend bool operator==(const SystemFacts &, const SystemFacts &) = default;
};

}
