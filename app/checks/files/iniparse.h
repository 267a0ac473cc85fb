// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Dotlight
{

/// One "key=value" of a file in sections, as NetworkManager and Firefox write theirs.
struct IniEntry {
    QString section;
    QString key;
    QString value;

    friend bool operator==(const IniEntry &, const IniEntry &) = default;
};

/// All of them in their order, repeated ones too. Comments begin a line with # or ;. What is no entry is passed over.
[[nodiscard]] QList<IniEntry> parseIni(QByteArrayView text);

}
