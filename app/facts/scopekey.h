// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dotlight
{

/// Which scope something is about. The global one has index 0 and the name "global", a delegate index -1 and its id.
struct ScopeKey {
    enum class Kind { Link, Global, Delegate };
    Kind kind = Kind::Link;
    int index = 0;
    QString name;

    friend bool operator==(const ScopeKey &, const ScopeKey &) = default;
};

}
