// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/printable.h"

#include <QString>
#include <QStringList>

/*
 * Text for a terminal: how wide it is, where it breaks, and what must not get there.
 */
namespace Dotlight::Cli
{

/// A word that a person typed, for a message of one line: printable, shortened, in quotes.
[[nodiscard]] QString quoted(const QString &word);
/// How many columns a terminal needs for it.
[[nodiscard]] int columns(const QString &text);
/// Lines of at most `width` columns, broken between words, or within one that is too long for a line of its own.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

}
