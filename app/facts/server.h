// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "address.h"

#include <QList>
#include <QString>

namespace Dotlight
{

/// A DNS server as resolve1's DNSEx property gives it.
struct Server {
    Address address;
    /// 0 stands for the usual one: 853 over TLS, 53 otherwise.
    int port = 0;
    /// The name that its certificate is checked against, and that is sent as SNI; empty if none was given.
    QString name;

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
