// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/localnames.h"

namespace Dotlight
{

/// Of a host called "box.example": that, "box", and "box.local" (systemd-resolved.service(8), "Synthetic records").
[[nodiscard]] QStringList ownNames(const QString &hostName);
/// What this computer is called, and who is in its /etc/hosts, which is looked for below root.
[[nodiscard]] LocalNames localNames(const QString &root);

}
