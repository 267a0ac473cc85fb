// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/settings.h"

#include <QString>

#include <expected>

namespace Dotlight
{

/// Writes a person's choices into their file, whole or not at all, under QSettings' lock; what else stands in it is kept.
/// The new state comes back by the file itself. Waits for that lock for a second at most.
[[nodiscard]] std::expected<void, SaveRefusal> saveSettings(
    const Settings &settings, const QString &path = settingsPath());

}
