// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

QString Resolve1::linkPath(int ifindex)
{
    // Only a leading digit is escaped, as "_" and the hexadecimal value of its character.
    const QString digits = QString::number(ifindex);
    return path + "/link/_"_L1 + QString::number(digits.front().unicode(), 16) + digits.sliced(1);
}

std::optional<QString> Systemd1::versionNumber(const QString &version)
{
    const qsizetype start = version.startsWith(u'v') ? 1 : 0;
    qsizetype end = start;
    while (end < version.size() && (version[end].isDigit() || (version[end] == u'.' && end > start)))
        ++end;
    if (end > start && version[end - 1] == u'.')
        --end;
    const QString number = version.sliced(start, end - start);
    return number.isEmpty() ? std::nullopt : std::optional(number);
}

}
