// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <chrono>
#include <functional>
#include <queue>

namespace Dotlight
{

/// A private connection to a bus. Calls beyond 64 in flight wait here: the bus refuses the 129th of a connection.
class Bus : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxInFlight = 64;
    using Handler = std::function<void(const QDBusMessage &reply)>;

    /// To the bus at address, or to the system bus if it is empty.
    explicit Bus(const QString &address, QObject *parent = nullptr);
    ~Bus() override;

    [[nodiscard]] bool isConnected() const { return m_connection.isConnected(); }
    /// Why it is not connected, in the library's words or such as it would use.
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QDBusConnection &connection() { return m_connection; }
    /// Calls sent and waiting to be sent that have no reply yet.
    [[nodiscard]] int unanswered() const { return m_inFlight + int(m_waiting.size()); }

    /// Sends message when there is room; handler gets the reply or error, once, unless this object is gone by then.
    void send(const QDBusMessage &message, std::chrono::milliseconds timeout, Handler handler);

Q_SIGNALS:
    void disconnected();

private Q_SLOTS:
    void onDisconnected();

private:
    struct Waiting {
        QDBusMessage message;
        std::chrono::milliseconds timeout;
        Handler handler;
    };
    void sendNow(const Waiting &waiting);
    void sendNext();

    QString m_name;
    QDBusConnection m_connection;
    std::queue<Waiting> m_waiting;
    int m_inFlight = 0;
};

/// A call that starts no daemon and asks for no password.
[[nodiscard]] QDBusMessage readCall(const QString &service, const QString &path, const QString &interface,
    const QString &member, const QVariantList &arguments = {});
/// org.freedesktop.DBus.Properties.GetAll, in the same way.
[[nodiscard]] QDBusMessage getAll(const QString &service, const QString &path, const QString &interface);
/// org.freedesktop.DBus.Properties.Get, in the same way.
[[nodiscard]] QDBusMessage getOne(
    const QString &service, const QString &path, const QString &interface, const QString &property);

}
