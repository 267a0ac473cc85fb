// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemfiles.h"

#include "daemons/bus/log.h"
#include "fileparse.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
const QString networkdLinks = u"/run/systemd/netif/links"_s;
/// Far above what any of these files is, should one of them be something else.
constexpr qint64 largestFile = 1 << 20;
}

SystemFiles::SystemFiles(const QString &root, bool follow, QObject *parent)
    : QObject(parent)
    , m_root(QDir::cleanPath(root))
    , m_follow(follow)
{
    if (m_root == "/"_L1)
        m_root.clear();
}

SystemFiles::~SystemFiles()
{
    m_notifier.reset();
    if (m_inotify >= 0)
        close(m_inotify);
}

void SystemFiles::start()
{
    if (m_follow) {
        m_inotify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (m_inotify < 0) {
            qCWarning(daemonsLog) << "files can't be followed:" << qt_error_string();
        } else {
            m_notifier = std::make_unique<QSocketNotifier>(m_inotify, QSocketNotifier::Read);
            connect(m_notifier.get(), &QSocketNotifier::activated, this, &SystemFiles::onReadable);
        }
    }
    read();
}

void SystemFiles::read()
{
    watchDirectories();
    m_networkdManages.clear();
    m_hasNetworkd = access(QFile::encodeName(m_root + networkdLinks).constData(), F_OK) == 0;
    m_facts = {};
    if (const auto text = content(u"/etc/resolv.conf"_s))
        m_facts.resolvConfNamesStubOnly = FileParse::namesStubOnly(*text);
    if (const auto text = content(u"/etc/nsswitch.conf"_s))
        m_facts.nsswitchHasResolve = FileParse::hostsHaveResolve(*text);
}

bool SystemFiles::networkdManages(int ifindex)
{
    if (!m_hasNetworkd)
        return false;
    const auto known = m_networkdManages.constFind(ifindex);
    if (known != m_networkdManages.cend())
        return *known;
    const auto state = content(networkdLinks + u'/' + QString::number(ifindex));
    const bool manages = state && FileParse::networkdManages(*state).value_or(false);
    m_networkdManages.insert(ifindex, manages);
    return manages;
}

std::optional<QByteArray> SystemFiles::content(const QString &path) const
{
    QString where = m_root + path;
    // An absolute link below another root leads to a place below that root.
    const QString target = m_root.isEmpty() ? QString() : QFileInfo(where).readSymLink();
    if (target.startsWith(u'/'))
        where = m_root + target;
    QFile file(where);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    return file.read(largestFile);
}

void SystemFiles::watchDirectories()
{
    if (m_inotify < 0)
        return;
    // Adding a directory again changes nothing; one that was made meanwhile is found by this.
    constexpr uint32_t events = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR;
    for (const QString &path : {u"/etc"_s, u"/run/systemd/resolve"_s, networkdLinks})
        inotify_add_watch(m_inotify, QFile::encodeName(m_root + path).constData(), events);
}

bool SystemFiles::matters(const QByteArray &name) const
{
    static constexpr std::array<QByteArrayView, 3> names{"resolv.conf", "stub-resolv.conf", "nsswitch.conf"};
    const bool isLink = !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    return isLink || std::ranges::find(names, QByteArrayView(name)) != names.end();
}

void SystemFiles::onReadable()
{
    alignas(inotify_event) std::array<char, 4096> buffer;
    bool any = false;
    ssize_t length = 0;
    while ((length = ::read(m_inotify, buffer.data(), buffer.size())) > 0) {
        for (ssize_t at = 0; at + ssize_t(sizeof(inotify_event)) <= length;) {
            inotify_event event;
            std::memcpy(&event, buffer.data() + at, sizeof event);
            at += ssize_t(sizeof event);
            const bool lost = event.mask & IN_Q_OVERFLOW;
            any = any || lost || (event.len > 0 && matters(QByteArray(buffer.data() + at)));
            at += event.len;
        }
    }
    if (any)
        Q_EMIT changed();
}

}
