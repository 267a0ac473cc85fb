// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "instance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{

// Flag and answers of org.freedesktop.DBus.RequestName (D-Bus Specification).
constexpr uint doNotQueue = 4;
constexpr uint primaryOwner = 1;
constexpr uint alreadyOwner = 4;

}

Instance::Instance(QObject *parent)
    : QObject(parent)
{
    new ApplicationAdaptor(this);
}

void Instance::claim()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Before the name: who started us through it sends its message at once.
    bus.registerObject(u"/org/dotlight/Dotlight/Tray"_s, this, QDBusConnection::ExportAdaptors);

    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"RequestName"_s);
    message << u"org.dotlight.Dotlight.Tray"_s << doNotQueue;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            Q_EMIT failed(reply.error().message());
        } else if (reply.value() == primaryOwner || reply.value() == alreadyOwner) {
            Q_EMIT claimed();
        } else {
            Q_EMIT taken();
        }
    });
}

ApplicationAdaptor::ApplicationAdaptor(Instance *instance)
    : QDBusAbstractAdaptor(instance)
    , m_instance(instance)
{
}

void ApplicationAdaptor::Activate(const QVariantMap &platformData)
{
    Q_EMIT m_instance->openRequested(platformData.value(u"activation-token"_s).toString());
}

void ApplicationAdaptor::Open(const QStringList &, const QVariantMap &platformData)
{
    Activate(platformData);
}

void ApplicationAdaptor::ActivateAction(const QString &action, const QVariantList &, const QVariantMap &)
{
    if (action == "look-again"_L1) {
        Q_EMIT m_instance->lookAgainRequested();
    } else if (action == "quit"_L1) {
        Q_EMIT m_instance->quitRequested();
    }
}

}
