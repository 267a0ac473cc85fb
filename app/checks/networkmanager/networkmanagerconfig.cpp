// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkmanagerconfig.h"

#include "checks/files/iniparse.h"
#include "daemons/files/root.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr auto usrLibFolder = "/usr/lib/NetworkManager/conf.d/"_L1;
constexpr auto runFolder = "/run/NetworkManager/conf.d/"_L1;
constexpr auto etcFolder = "/etc/NetworkManager/conf.d/"_L1;
constexpr auto mainFile = "/etc/NetworkManager/NetworkManager.conf"_L1;
/// What it writes itself, for what it was told over the bus; read last.
constexpr auto internFile = "/var/lib/NetworkManager/NetworkManager-intern.conf"_L1;
/// Far above what any system has.
constexpr qsizetype mostSnippets = 500;

QStringList snippets(const Root &root, QLatin1StringView folder)
{
    const QDir dir(root.below(folder));
    return dir.entryList({u"*.conf"_s}, QDir::Files | QDir::System | QDir::Hidden, QDir::Name).mid(0, mostSnippets);
}

void append(QStringList &paths, QLatin1StringView folder, QStringList names, const QStringList &hidden)
{
    std::ranges::sort(names);
    for (const QString &name : std::as_const(names)) {
        if (!hidden.contains(name))
            paths << folder + name;
    }
}

/// As NetworkManager reads a boolean; nothing where it would take its default.
std::optional<bool> boolean(const QString &value)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"on"_s, u"1"_s};
    static const QStringList no{u"no"_s, u"false"_s, u"off"_s, u"0"_s};
    if (yes.contains(value, Qt::CaseInsensitive))
        return true;
    if (no.contains(value, Qt::CaseInsensitive))
        return false;
    return std::nullopt;
}

bool isSwitchedOff(const QList<IniEntry> &entries)
{
    return std::ranges::any_of(entries, [](const IniEntry &e) {
        return e.section == ".config"_L1 && e.key == "enable"_L1 && boolean(e.value) == false;
    });
}

bool isGlobalDomain(const QString &section)
{
    return section.startsWith("global-dns-domain-"_L1) || section.startsWith(".intern.global-dns-domain-"_L1);
}
}

bool NetworkManagerConfig::keepsFromResolved() const
{
    return systemdResolved && boolean(systemdResolved->value) == false;
}

QStringList configOrder(const SnippetNames &names)
{
    QStringList paths;
    append(paths, usrLibFolder, names.usrLib, names.run + names.etc);
    append(paths, runFolder, names.run, names.etc);
    paths << mainFile;
    append(paths, etcFolder, names.etc, {});
    paths << internFile;
    return paths;
}

void applyConfig(NetworkManagerConfig &config, QByteArrayView text, const QString &file)
{
    const QList<IniEntry> entries = parseIni(text);
    if (isSwitchedOff(entries))
        return;
    for (const IniEntry &entry : entries) {
        const ConfiguredValue value{entry.value, file};
        if (entry.section == "main"_L1 && entry.key == "dns"_L1)
            config.dns = value;
        else if (entry.section == "main"_L1 && entry.key == "rc-manager"_L1)
            config.rcManager = value;
        else if (entry.section == "main"_L1 && entry.key == "systemd-resolved"_L1)
            config.systemdResolved = value;
        else if (isGlobalDomain(entry.section) && entry.key == "servers"_L1 && !entry.value.isEmpty())
            config.globalServers << value;
    }
}

NetworkManagerConfig readNetworkManagerConfig(const Root &root)
{
    NetworkManagerConfig config;
    const SnippetNames names{
        .usrLib = snippets(root, usrLibFolder), .run = snippets(root, runFolder), .etc = snippets(root, etcFolder)};
    for (const QString &path : configOrder(names)) {
        if (const auto text = root.content(path))
            applyConfig(config, *text, path);
        else if (root.has(path) && path != internFile)
            config.unreadable << path;
    }
    return config;
}

}
