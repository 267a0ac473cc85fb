// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Dotlight
{

/// What this computer knows by itself, beside the daemons.
struct LocalNames {
    /// Its own names as resolved makes them up: "host", "host.example", "host.local".
    QStringList own;
    /// Those in /etc/hosts.
    QStringList hosts;

    friend bool operator==(const LocalNames &, const LocalNames &) = default;
};

}
