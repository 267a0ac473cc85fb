// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionend.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSocketNotifier>

#include <functional>

#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{

constexpr auto login1 = "org.freedesktop.login1"_L1;

// logind is asked only where it runs, and only for what is there to be had.
template<typename Value>
void ask(QObject *context, const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments, std::function<void(const Value &)> then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(login1, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        const QDBusPendingReply<Value> reply = *watcher;
        if (!reply.isError()) {
            then(reply.value());
        }
    });
}

}

SessionEnd::SessionEnd(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
        u"Disconnected"_s, this, SLOT(busClosed()));
    // A unit of the user's manager ends with graphical-session.target, and has no session of its own.
    const bool unit = qgetenv("SYSTEMD_EXEC_PID") == QByteArray::number(QCoreApplication::applicationPid());
    const QString session = qEnvironmentVariable("XDG_SESSION_ID");
    if (!unit && !session.isEmpty()) {
        followSession(session);
    }
}

void SessionEnd::busClosed()
{
    Q_EMIT ended();
}

void SessionEnd::followSession(const QString &id)
{
    ask<QDBusObjectPath>(this, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"GetSession"_s, {id},
        [this](const QDBusObjectPath &session) {
            ask<QDBusVariant>(this, session.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                {u"org.freedesktop.login1.Session"_s, u"Leader"_s},
                [this](const QDBusVariant &leader) { followLeader(leader.variant().toUInt()); });
        });
}

void SessionEnd::followLeader(uint pid)
{
    const int fd = pid > 0 ? int(syscall(SYS_pidfd_open, pid_t(pid), 0)) : -1;
    if (fd < 0) {
        return;
    }
    auto *notifier = new QSocketNotifier(fd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT ended();
    });
    connect(notifier, &QObject::destroyed, this, [fd] { close(fd); });
}

}
