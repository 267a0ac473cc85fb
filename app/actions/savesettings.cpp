// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savesettings.h"

#include "takelock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>

#include <chrono>

namespace Dotlight
{

namespace
{

// QSettings waits for its lock without end and without a word, also where a folder or a pipe has the lock's name.
bool canBeLocked(const QString &path)
{
    QLockFile lock(path + QStringLiteral(".lock"));
    return takeLock(lock, std::chrono::seconds(1));
}

}

std::expected<void, SaveRefusal> saveSettings(const Settings &settings, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return std::unexpected(SaveRefusal::NotWritable);
    if (!canBeLocked(path))
        return std::unexpected(SaveRefusal::NotWritable);
    QSettings file(path, QSettings::IniFormat);
    // QSettings takes a file apart only when it is asked for what is in it.
    static_cast<void>(file.allKeys());
    if (file.status() == QSettings::FormatError)
        return std::unexpected(SaveRefusal::FileNotUnderstood);
    file.setValue(SettingsKey::startAtLogin, settings.startAtLogin);
    file.setValue(SettingsKey::slowLook, qint64(settings.slowLook.count()));
    file.sync();
    if (file.status() != QSettings::NoError)
        return std::unexpected(SaveRefusal::NotWritable);
    return {};
}

}
