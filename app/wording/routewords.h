// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/routecheck.h"

#include <QString>

/*
 * Where a name goes, in words.
 */
namespace Dotlight
{

/// The sentence that matters.
[[nodiscard]] QString summary(const Route &route);
/// What happens where several are asked at once; empty where that is not so.
[[nodiscard]] QString parallelText(const Route &route);
/// Why a scope is asked.
[[nodiscard]] QString whyText(const RouteCandidate &candidate);
/// How the question travels there, and whether the server is checked.
[[nodiscard]] QString travelText(const RouteCandidate &candidate);
/// What becomes of the answers.
[[nodiscard]] QString validatedText(const RouteCandidate &candidate);
[[nodiscard]] QString text(RouteDoubt doubt);
/// What the answer showed; begins with whether it agrees.
[[nodiscard]] QString text(const RouteCheck &check);
/// Why a text is no name; one line, without a full stop.
[[nodiscard]] QString text(NameProblem problem, const QString &typed);
/// The same as a sentence of its own.
[[nodiscard]] QString nameProblemText(NameProblem problem, const QString &typed);

}
