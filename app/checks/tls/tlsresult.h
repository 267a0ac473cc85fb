// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/scope.h"
#include "facts/checkresult.h"
#include "tlsprobe.h"

/*
 * What an attempt means. Pure.
 */
namespace Dotlight
{

/// An expiry that is so near or nearer is warned of.
inline constexpr qint64 warnDaysBeforeExpiry = 14;

/// What was seen of one server of one scope.
struct ServerSeen {
    Server server;
    TlsAttempt attempt;
    /// It answered in clear, at its own port; nothing if it was not asked.
    std::optional<bool> plainAnswers;
    /// And at port 53, where another one is its own.
    std::optional<bool> port53Answers = {};
};

/// For assessment.
[[nodiscard]] ServerProof proofOf(const ServerSeen &seen, const Scope &scope, const QDateTime &now);
/// For people.
[[nodiscard]] CheckResult tlsResult(const ServerSeen &seen, const Scope &scope, const QDateTime &now);

}
