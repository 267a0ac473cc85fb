// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Dotlight
{

class Root;

/// A value of NetworkManager.conf(5), and the file that has the last word on it.
struct ConfiguredValue {
    QString value;
    QString file;

    friend bool operator==(const ConfiguredValue &, const ConfiguredValue &) = default;
};

/// What NetworkManager's files say of DNS.
struct NetworkManagerConfig {
    /// [main] dns=
    std::optional<ConfiguredValue> dns;
    /// [main] rc-manager=
    std::optional<ConfiguredValue> rcManager;
    /// [main] systemd-resolved=
    std::optional<ConfiguredValue> systemdResolved;
    /// servers= of each [global-dns-domain-…].
    QList<ConfiguredValue> globalServers;
    /// Files that are there and could not be read: they may say otherwise.
    QStringList unreadable;

    /// Told to leave resolved alone; it sends to it by default.
    [[nodiscard]] bool keepsFromResolved() const;

    friend bool operator==(const NetworkManagerConfig &, const NetworkManagerConfig &) = default;
};

/// The names of the files in each folder of snippets.
struct SnippetNames {
    QStringList usrLib = {};
    QStringList run = {};
    QStringList etc = {};
};

/// The paths of all files in the order in which later ones override earlier ones. A name in /etc hides the same one in /run and
/// /usr/lib, one in /run that in /usr/lib.
[[nodiscard]] QStringList configOrder(const SnippetNames &names);
/// Lays one file's values over those of the files before it.
void applyConfig(NetworkManagerConfig &config, QByteArrayView text, const QString &file);
[[nodiscard]] NetworkManagerConfig readNetworkManagerConfig(const Root &root);

}
