// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/settings.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace Dotlight
{

/// What the file says. What is missing, not understood or out of range is at its default.
[[nodiscard]] Settings readSettings(const QString &path = settingsPath());

/// A person's choices, followed: whoever wrote them, this program, another one or an editor.
class SettingsFile : public QObject
{
    Q_OBJECT

public:
    /// Makes the file's folder where it is missing, to be told of a file that comes later.
    explicit SettingsFile(const QString &path = settingsPath(), QObject *parent = nullptr);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Reads again: for those who can't wait to be told.
    void read();

Q_SIGNALS:
    void changed(const Dotlight::Settings &settings);

private:
    void follow();

    QString m_path;
    Settings m_settings;
    QFileSystemWatcher m_watcher;
};

}
