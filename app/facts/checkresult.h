// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "scopekey.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Dotlight
{

/// The checks, in the order in which they are listed and shown.
enum class CheckId {
    Lookup,
    ResolvConf,
    LocalProxy,
    NetworkManager,
    Portal,
    Bypass,
    Clock,
    TrustAnchor,
    Dnssec,
    Tls,
    Port853,
    DesignatedResolver,
    Wire,
    Latency,
};
inline constexpr int checkCount = int(CheckId::Latency) + 1;

/// How a check ended. Failed: something was seen to be wrong. Inconclusive: nothing was seen either way. Skipped: there was
/// nothing to check, or it was not asked for here.
enum class Verdict { Passed, Failed, Inconclusive, Skipped };

/// What one check found of one thing: a scope, a server, or the computer.
struct CheckResult {
    CheckId id = CheckId::Lookup;
    /// Nothing where it is about the whole computer.
    std::optional<ScopeKey> scope = {};
    Verdict verdict = Verdict::Inconclusive;
    Finding finding = Finding::NotFinished;
    /// What the finding's sentences need, in the order of their %1, %2 …; not translated.
    QStringList words = {};
    /// What was seen, as JSON shows it. Keys are camelCase; wording has a label for each.
    QJsonObject evidence = {};
    std::chrono::milliseconds duration{0};

    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

}
