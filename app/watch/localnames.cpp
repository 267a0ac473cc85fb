// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localnames.h"

#include "daemons/files/fileparse.h"
#include "daemons/files/root.h"
#include "facts/domainname.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// Lists of names that are to be kept from their servers have a few MiB.
constexpr qint64 mostOfHosts = 32 * Root::mostOfAFile;
}

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
    const auto text = Root(root).whole(u"/etc/hosts"_s, mostOfHosts);
    if (!text) {
        result.hostsRead = text.error() == FileFault::Missing;
        return result;
    }
    const FileParse::HostsFile file = FileParse::hosts(*text);
    for (const QString &name : file.names)
        result.hosts.insert(plainName(name));
    result.hostAddresses = file.addresses;
    return result;
}

}
