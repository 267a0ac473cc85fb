// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{

void call(const QDBusMessage &message, QObject *context, std::function<void(const QString &)> done)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->isError() ? watcher->error().message() : QString());
    });
}

}

void openWindow(const QString &token, QObject *context, std::function<void(const QString &)> done)
{
    QVariantMap platformData;
    if (!token.isEmpty()) {
        // The first name is Wayland's, the second X11's.
        platformData.insert(u"activation-token"_s, token);
        platformData.insert(u"desktop-startup-id"_s, token);
    }
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.dotlight.Dotlight"_s, u"/org/dotlight/Dotlight"_s, u"org.freedesktop.Application"_s, u"Activate"_s);
    message << platformData;
    call(message, context, std::move(done));
}

void openPage(const QString &page, const QString &token, QObject *context, std::function<void(const QString &)> done)
{
    QVariantMap options;
    if (!token.isEmpty())
        options.insert(u"activation_token"_s, token);
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.OpenURI"_s, u"OpenURI"_s);
    // no parent window: the tray has none
    message << QString() << page << options;
    call(message, context, std::move(done));
}

}
