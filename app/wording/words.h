// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "facts/settings.h"

#include <QString>

/*
 * The one place for words: tray, window, notifications and command line ask here. Everything is translated.
 * Rule: what happened, what it means for the person, what to do; the technical term in second place.
 */
namespace Dotlight
{

/// The one sentence that matters, for the whole. No more than the evidence says.
[[nodiscard]] QString summary(const Assessment &assessment, const Snapshot &snapshot);
/// The same for one scope.
[[nodiscard]] QString summary(const ScopeAssessment &scope);
/// One or two words for a level: "Protected", "Exposed" …
[[nodiscard]] QString title(Level level);
/// A reason as one or two plain sentences.
[[nodiscard]] QString text(const Reason &reason);
/// The few words for a reason, for a list or a tooltip.
[[nodiscard]] QString shortText(const Reason &reason);
[[nodiscard]] QString text(const TransportState &state);
[[nodiscard]] QString text(const IntegrityState &state);
[[nodiscard]] QString text(TransportMode mode);
[[nodiscard]] QString text(IntegrityMode mode);
[[nodiscard]] QString text(TransportAchieved achieved);
[[nodiscard]] QString text(IntegrityAchieved achieved);
[[nodiscard]] QString text(TransportProven proven);
[[nodiscard]] QString text(IntegrityProven proven);
[[nodiscard]] QString text(LinkKind kind);
/// "198.51.100.1", "[2001:db8::1]:5353", with "#name" where there is one: resolved.conf's own form.
[[nodiscard]] QString text(const Server &server);
/// "~corp.example" or "corp.example": resolved.conf's own form.
[[nodiscard]] QString text(const Domain &domain);
/// Why a choice was not taken down into the file at path.
[[nodiscard]] QString text(SaveRefusal refusal, const QString &path);
/// The name of the level's symbolic icon, without directory: "dotlight-protected-symbolic" …
[[nodiscard]] QString iconName(Level level);
/// A line per scope for a tooltip: "wan0: encrypted, server not checked".
[[nodiscard]] QString scopeLine(const ScopeAssessment &scope);
/// A scope as it fits after "over": "wan0", "the computer-wide servers"; of none "the network".
[[nodiscard]] QString placeName(const std::optional<ScopeKey> &scope);

}
