// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localnames.h"

#include "daemons/files/fileparse.h"
#include "daemons/files/root.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Dotlight
{

QStringList ownNames(const QString &hostName)
{
    const QString first = hostName.section(u'.', 0, 0);
    if (first.isEmpty() || first == "localhost"_L1)
        return {};
    QStringList names{first, first + ".local"_L1};
    if (hostName != first)
        names << hostName;
    return names;
}

LocalNames localNames(const QString &root)
{
    LocalNames result;
    result.own = ownNames(QSysInfo::machineHostName());
    if (const auto text = Root(root).content(u"/etc/hosts"_s))
        result.hosts = FileParse::hostNames(*text);
    return result;
}

}
