// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolverfacts.h"

namespace Dotlight
{

std::optional<int> ResolverFacts::majorVersion() const
{
    if (!version)
        return std::nullopt;
    qsizetype digits = 0;
    while (digits < version->size() && version->at(digits).isDigit())
        ++digits;
    bool ok = false;
    const int number = QStringView(*version).left(digits).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

}
