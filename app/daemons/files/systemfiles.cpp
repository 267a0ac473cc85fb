// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemfiles.h"

#include "fileparse.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
bool matters(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 3> names{"resolv.conf", "stub-resolv.conf", "nsswitch.conf"};
    return std::ranges::contains(names, QByteArrayView(name));
}
}

SystemFiles::SystemFiles(const QString &root, bool follow, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_folders(follow, {m_root.below(u"/etc"_s), m_root.below(u"/run/systemd/resolve"_s)}, matters)
{
    connect(&m_folders, &FolderWatch::changed, this, &SystemFiles::changed);
}

void SystemFiles::start()
{
    m_folders.start();
    m_facts.bootId = QString::fromLatin1(m_root.content(u"/proc/sys/kernel/random/boot_id"_s).value_or("").trimmed());
    read();
}

void SystemFiles::read()
{
    m_folders.renew();
    // The only one of these that never changes.
    m_facts = {.resolvConfNamesStubOnly = {}, .nsswitchHasResolve = {}, .bootId = m_facts.bootId};
    if (const auto text = m_root.content(u"/etc/resolv.conf"_s))
        m_facts.resolvConfNamesStubOnly = FileParse::namesStubOnly(*text);
    if (const auto text = m_root.content(u"/etc/nsswitch.conf"_s))
        m_facts.nsswitchHasResolve = FileParse::hostsHaveResolve(*text);
}

}
