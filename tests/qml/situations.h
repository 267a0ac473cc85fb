// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/snapshot.h"

#include <QStringList>

namespace Dotlight::Test
{

/// Names of all situations that a window can be in.
[[nodiscard]] QStringList situations();
/// The facts of one of them; an unsettled snapshot for a name that is not there.
[[nodiscard]] Snapshot situation(const QString &name);
/// `count` links (index 100 and up) without DNS, as containers make them.
void addQuietLinks(Snapshot &snapshot, int count);
/// `count` links (index 1000 and up) with servers, all in charge.
void addDnsLinks(Snapshot &snapshot, int count);

}
