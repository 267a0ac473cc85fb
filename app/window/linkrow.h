// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/snapshot.h"

#include <QList>
#include <QString>

namespace Dotlight
{

/// A link without a DNS scope of its own.
struct LinkRow {
    QString key;
    QString title;
    QString subtitle;
    QString kindIcon;
    /// Why it asks nothing: "Not connected", "Connected, without DNS servers".
    QString state;
    /// Title and state in one, for those who hear it.
    QString heard;

    friend bool operator==(const LinkRow &, const LinkRow &) = default;
};

[[nodiscard]] QList<LinkRow> linkRows(const Snapshot &snapshot);

}
