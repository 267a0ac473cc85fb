// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bus.h"

#include <QDBusPendingCallWatcher>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;

QString newName()
{
    static std::atomic_int count = 0;
    return u"dotlight-%1"_s.arg(++count);
}

QDBusConnection connectTo(const QString &address, const QString &name)
{
    return address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
                             : QDBusConnection::connectToBus(address, name);
}
}

Bus::Bus(const QString &address, QObject *parent)
    : QObject(parent)
    , m_name(newName())
    , m_connection(connectTo(address, m_name))
{
    m_connection.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
        u"Disconnected"_s, this, SLOT(onDisconnected()));
}

Bus::~Bus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

QString Bus::errorText() const
{
    // Of a connection that was there and is closed the library says nothing.
    const QString text = m_connection.lastError().message();
    return text.isEmpty() ? u"Connection was closed"_s : text;
}

void Bus::onDisconnected()
{
    Q_EMIT disconnected();
}

void Bus::send(const QDBusMessage &message, std::chrono::milliseconds timeout, Handler handler)
{
    Waiting waiting{message, timeout, std::move(handler)};
    if (m_inFlight < maxInFlight)
        sendNow(waiting);
    else
        m_waiting.push(std::move(waiting));
}

void Bus::sendNow(const Waiting &waiting)
{
    ++m_inFlight;
    auto *watcher =
        new QDBusPendingCallWatcher(m_connection.asyncCall(waiting.message, int(waiting.timeout.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, handler = waiting.handler] {
        watcher->deleteLater();
        --m_inFlight;
        sendNext();
        handler(watcher->reply());
    });
}

void Bus::sendNext()
{
    if (m_waiting.empty() || m_inFlight >= maxInFlight)
        return;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop();
    sendNow(next);
}

QDBusMessage readCall(const QString &service, const QString &path, const QString &interface, const QString &member,
    const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, member);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

QDBusMessage getAll(const QString &service, const QString &path, const QString &interface)
{
    return readCall(service, path, propertiesInterface, u"GetAll"_s, {interface});
}

QDBusMessage getOne(const QString &service, const QString &path, const QString &interface, const QString &property)
{
    return readCall(service, path, propertiesInterface, u"Get"_s, {interface, property});
}

}
