// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/settings.h"

#include <QString>

#include <expected>

namespace Dotlight
{

enum class SaveRefusal {
    /// What is in the file is no settings file, and would be lost.
    FileNotUnderstood,
    /// The file or its folder can't be written: rights, a full disk.
    NotWritable,
};

/// Writes a person's choices into their file, whole or not at all, under QSettings' lock; what else stands in it is kept.
/// The new state comes back by the file itself.
[[nodiscard]] std::expected<void, SaveRefusal> saveSettings(
    const Settings &settings, const QString &path = settingsPath());

}
