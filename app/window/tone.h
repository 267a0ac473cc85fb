// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/level.h"
#include "assessment/route.h"
#include "facts/chain.h"

#include <QObject>
#include <QtQmlIntegration>

/*
 * How a thing is tinted. Colour is never the only sign: a word and an icon of its own shape stand beside it.
 */
namespace Dotlight::ToneOf
{
Q_NAMESPACE
QML_NAMED_ELEMENT(Tone)

enum class Tone { Neutral, Good, Caution, Bad };
Q_ENUM_NS(Tone)
}

namespace Dotlight
{

using ToneOf::Tone;

[[nodiscard]] Tone tone(Level level);
[[nodiscard]] Tone tone(Severity severity);
[[nodiscard]] Tone tone(TransportAchieved achieved);
[[nodiscard]] Tone tone(TransportProven proven);
[[nodiscard]] Tone tone(IntegrityAchieved achieved);
[[nodiscard]] Tone tone(IntegrityProven proven);
[[nodiscard]] Tone tone(ChainState state);
[[nodiscard]] Tone tone(Travel travel);

}
