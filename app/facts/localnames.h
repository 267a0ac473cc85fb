// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "address.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace Dotlight
{

/// What this computer knows by itself, beside the daemons.
struct LocalNames {
    /// Its own names as resolved makes them up: "host", "host.example", "host.local".
    QStringList own;
    /// Those in /etc/hosts as plainName() has them, for there may be hundreds of thousands; and the addresses there, whose
    /// reverse names are answered from it too.
    QSet<QString> hosts;
    QList<Address> hostAddresses = {};
    /// All of that file, or there is none.
    bool hostsRead = true;

    friend bool operator==(const LocalNames &, const LocalNames &) = default;
};

}
