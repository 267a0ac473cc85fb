// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iniparse.h"

namespace Dotlight
{

QList<IniEntry> parseIni(QByteArrayView text)
{
    QList<IniEntry> entries;
    QString section;
    for (const QByteArray &raw : text.toByteArray().split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.sliced(1, line.size() - 2);
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            entries << IniEntry{section, line.first(equals).trimmed(), line.sliced(equals + 1).trimmed()};
    }
    return entries;
}

}
