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

    /// The link's, for questions sent to it alone; 0 of others, which have none.
    [[nodiscard]] int ifindex() const { return kind == Kind::Link ? index : 0; }
    /// Empty of others than delegates.
    [[nodiscard]] QString delegateId() const { return kind == Kind::Delegate ? name : QString(); }

    friend bool operator==(const ScopeKey &, const ScopeKey &) = default;
};

}
