// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences.h"

#include <utility>

namespace Dotlight
{

Preferences::Preferences(QObject *parent)
    : QObject(parent)
{
}

void Preferences::show(const Settings &settings)
{
    m_settings = settings;
    // Also where nothing differs: a switch that a person has moved goes back to what is so.
    Q_EMIT changed();
}

void Preferences::showProblem(const QString &text)
{
    if (std::exchange(m_problem, text) != text)
        Q_EMIT problemChanged();
}

void Preferences::wishStartAtLogin(bool on)
{
    Settings wish = m_settings;
    wish.startAtLogin = on;
    Q_EMIT wished(wish);
}

void Preferences::wishSlowLook(int seconds)
{
    Settings wish = m_settings;
    wish.slowLook = std::chrono::seconds(seconds);
    Q_EMIT wished(wish);
}

}
