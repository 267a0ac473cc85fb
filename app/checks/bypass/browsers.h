// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browserdns.h"

#include <QList>

#include <functional>

namespace Dotlight
{

class Root;

/// Where this user's files are, as paths of the system.
struct Home {
    QString folder = {};
    /// $XDG_CONFIG_HOME.
    QString config = {};

    [[nodiscard]] static Home ofThisUser();
};

/// A browser that this user has settings of. Of several profiles the one that goes furthest past the system.
struct Browser {
    QString program = {};
    BrowserDns dns = {};
    /// The settings' file, for those who want to look.
    QString file = {};

    friend bool operator==(const Browser &, const Browser &) = default;
};

/// Reads, and no more than 8 MiB in all: what is left then is not understood. It may wait without end, for a disk that is
/// gone.
[[nodiscard]] QList<Browser> browsersOf(const Root &root, const Home &home, bool stubOnly);
using BrowserReader = std::function<QList<Browser>(const Root &root, const Home &home, bool stubOnly)>;

}
