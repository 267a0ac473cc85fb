// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/chain.h"

#include <QLatin1StringView>
#include <QString>

/*
 * What a chain of signatures says, in words.
 */
namespace Dotlight
{

/// The stable names: what JSON uses. Not translated, never renamed.
[[nodiscard]] QLatin1StringView name(ChainState state);
[[nodiscard]] QLatin1StringView name(ChainBreak broken);
[[nodiscard]] QLatin1StringView name(Culprit culprit);
[[nodiscard]] QLatin1StringView name(ChainEnd end);
[[nodiscard]] QLatin1StringView name(SignatureState state);

/// What was found, in one sentence.
[[nodiscard]] QString summary(const Chain &chain);
/// What that means, whose part it is to do something, and what that is.
[[nodiscard]] QString explanation(const Chain &chain);
/// A few words for a zone: "signed", "not signed" …
[[nodiscard]] QString text(const ChainZone &zone);
/// A zone's name as it fits into a sentence: "example.com", "the root".
[[nodiscard]] QString zoneName(const QString &name);
/// Whose word for the zone's keys this is, or that there is none.
[[nodiscard]] QString dsLine(const ChainZone &zone);
/// Its keys; empty where none was seen.
[[nodiscard]] QString keysLine(const ChainZone &zone);
/// A signature with what is true of it.
[[nodiscard]] QString text(const ChainSignature &signature);

}
