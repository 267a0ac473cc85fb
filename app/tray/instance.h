// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractAdaptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace Dotlight
{

/// The one resident Dotlight of a session: it holds the name org.dotlight.Dotlight.Tray on the session bus and answers
/// there to org.freedesktop.Application.
class Instance : public QObject
{
    Q_OBJECT

public:
    explicit Instance(QObject *parent = nullptr);

    /// Ends in one of the first three signals.
    void claim();

Q_SIGNALS:
    void claimed();
    /// Another one holds the name.
    void taken();
    void failed(const QString &text);
    void openRequested(const QString &token);
    void lookAgainRequested();
    void quitRequested();
};

/// What a launcher says to a program that is started by D-Bus (Desktop Entry Specification, "D-Bus Activation").
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(Instance *instance);

public Q_SLOTS:
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    /// Knows "look-again" and "quit".
    void ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData);

private:
    Instance *const m_instance;
};

}
