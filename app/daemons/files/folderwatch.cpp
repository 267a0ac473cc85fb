// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderwatch.h"

#include "daemons/bus/log.h"

#include <QFile>
#include <QSocketNotifier>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace Dotlight
{

FolderWatch::FolderWatch(
    bool follow, QStringList folders, std::function<bool(const QByteArray &name)> matters, QObject *parent)
    : QObject(parent)
    , m_follow(follow)
    , m_folders(std::move(folders))
    , m_matters(std::move(matters))
{
}

FolderWatch::~FolderWatch()
{
    m_notifier.reset();
    if (m_inotify >= 0)
        close(m_inotify);
}

void FolderWatch::start()
{
    if (!m_follow)
        return;
    m_inotify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_inotify < 0) {
        qCWarning(daemonsLog) << "files can't be followed:" << qt_error_string();
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_inotify, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatch::onReadable);
    renew();
}

void FolderWatch::renew()
{
    if (m_inotify < 0)
        return;
    // Adding a folder again changes nothing.
    constexpr uint32_t events = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR;
    for (const QString &folder : std::as_const(m_folders))
        inotify_add_watch(m_inotify, QFile::encodeName(folder).constData(), events);
}

void FolderWatch::onReadable()
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
            any = any || lost || (event.len > 0 && m_matters(QByteArray(buffer.data() + at)));
            at += event.len;
        }
    }
    if (any)
        Q_EMIT changed();
}

}
