// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <chrono>

namespace Dotlight
{

/// What a person chose for themselves. Each process reads it from the person's own file.
struct Settings {
    static constexpr std::chrono::seconds shortestSlowLook{10};
    static constexpr std::chrono::seconds longestSlowLook{3600};

    /// The tray icon comes with the desktop session.
    bool startAtLogin = true;
    /// How often silent changes are looked for, from shortestSlowLook to longestSlowLook.
    std::chrono::seconds slowLook{60};

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Why a choice was not taken down.
enum class SaveRefusal {
    /// What is in the file is no settings file, and would be lost.
    FileNotUnderstood,
    /// The file or its folder can't be written: rights, a full disk, somebody else's lock that does not end.
    NotWritable,
};

/// How the file calls them; a contract with those who write it by hand.
namespace SettingsKey
{
inline constexpr QLatin1StringView startAtLogin{"tray/start-at-login"};
/// In seconds.
inline constexpr QLatin1StringView slowLook{"watch/slow-look-seconds"};
}

/// $XDG_CONFIG_HOME/dotlight/settings.ini (XDG Base Directory Specification).
[[nodiscard]] QString settingsPath();

}
