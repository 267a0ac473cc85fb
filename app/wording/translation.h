// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dotlight
{

/// Where the translations of an installed Dotlight lie.
[[nodiscard]] QString translationFolder();
/// Makes the application speak the person's language, if there is a translation; costs nothing where that is English.
/// Needs a QCoreApplication. Returns the language's name, such as "de"; empty for English.
QString installTranslation(const QString &folder = translationFolder());

}
