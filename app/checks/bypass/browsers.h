// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browserdns.h"

#include <QList>

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

/// Reads, and only of each file's first MiB.
[[nodiscard]] QList<Browser> browsersOf(const Root &root, const Home &home, bool stubOnly);

}
