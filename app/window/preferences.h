// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/settings.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Dotlight
{

/// The settings as QML sees them. It writes nothing: whoever made it listens to wished, and tells what the file says then.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to Main by the program")
    Q_PROPERTY(bool startAtLogin READ startAtLogin NOTIFY changed)
    /// In seconds.
    Q_PROPERTY(int slowLook READ slowLook NOTIFY changed)
    /// Why the last wish could not be kept; empty as a rule.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    explicit Preferences(QObject *parent = nullptr);

    [[nodiscard]] bool startAtLogin() const { return m_settings.startAtLogin; }
    [[nodiscard]] int slowLook() const { return int(m_settings.slowLook.count()); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    void show(const Settings &settings);
    void showProblem(const QString &text);

    Q_INVOKABLE void wishStartAtLogin(bool on);
    Q_INVOKABLE void wishSlowLook(int seconds);

Q_SIGNALS:
    void changed();
    void problemChanged();
    void wished(const Dotlight::Settings &settings);

private:
    Settings m_settings;
    QString m_problem;
};

}
