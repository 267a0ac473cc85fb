// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

/*
 * Inside of wording: the evidence of the check `dnssec` for people. Translated.
 */
namespace Dotlight
{

/// Of one operator's test names: what they say together, and each.
[[nodiscard]] QString operatorText(const QJsonObject &tested);
/// What the names say of each algorithm, a line each.
[[nodiscard]] QStringList algorithmTexts(const QJsonObject &verdictsOf);
/// The words of that evidence which are said in these texts, as they stand in it.
[[nodiscard]] QStringList testNameWords();

}
