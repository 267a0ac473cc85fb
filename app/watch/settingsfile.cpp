// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
bool readBool(const QSettings &file, QLatin1StringView key, bool otherwise)
{
    const QString word = file.value(key).toString();
    if (word == "true"_L1)
        return true;
    return word == "false"_L1 ? false : otherwise;
}

std::chrono::seconds readSlowLook(const QSettings &file, std::chrono::seconds otherwise)
{
    bool isNumber = false;
    const std::chrono::seconds seconds{file.value(SettingsKey::slowLook).toString().toInt(&isNumber)};
    const bool inRange = seconds >= Settings::shortestSlowLook && seconds <= Settings::longestSlowLook;
    return isNumber && inRange ? seconds : otherwise;
}
}

Settings readSettings(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    const Settings usual;
    return {.startAtLogin = readBool(file, SettingsKey::startAtLogin, usual.startAtLogin),
        .slowLook = readSlowLook(file, usual.slowLook)};
}

SettingsFile::SettingsFile(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_settings(readSettings(path))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SettingsFile::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SettingsFile::read);
    follow();
}

void SettingsFile::follow()
{
    // Only a folder that is there can be followed; one that can't be made has no file to follow in it either.
    const QString folder = QFileInfo(m_path).absolutePath();
    QDir().mkpath(folder);
    // The folder tells of files that come and take the place of others, the file of what is written into it.
    for (const QString &path : {folder, m_path})
        if (!m_watcher.files().contains(path) && !m_watcher.directories().contains(path) && QFile::exists(path))
            m_watcher.addPath(path);
}

void SettingsFile::read()
{
    follow();
    const Settings now = readSettings(m_path);
    if (now == m_settings)
        return;
    m_settings = now;
    Q_EMIT changed(now);
}

}
