// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/evidence.h"

#include <optional>

/*
 * The flags of a lookup that go in (org.freedesktop.resolve1(5), "Flags").
 */
namespace Dotlight::AskFlag
{

/// By classic DNS alone: no multicast, nothing that resolved answers by itself.
inline constexpr quint64 dnsOnly = 0x801;
inline constexpr quint64 noCache = 0x1000;
inline constexpr quint64 noZone = 0x2000;
/// From systemd 254 on; older ones refuse it as an invalid argument.
inline constexpr quint64 noStale = 0x1000000;

/// As fresh as that version of resolved can be told. Where the version isn't known it is asked as a new one: see refusesNoStale().
[[nodiscard]] constexpr quint64 fresh(std::optional<int> majorVersion)
{
    constexpr int firstWithNoStale = 254;
    const bool old = majorVersion.value_or(firstWithNoStale) < firstWithNoStale;
    return noCache | noZone | (old ? 0 : noStale);
}

/// The answer to a question with these flags says that it is to be asked again, with noStale taken out.
[[nodiscard]] inline bool refusesNoStale(quint64 flags, const Answer &answer)
{
    return (flags & noStale) && answer.refusedQuestion();
}

}
