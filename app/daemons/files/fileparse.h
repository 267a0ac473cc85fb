// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

/*
 * What the few files that matter say.
 */
namespace Dotlight::FileParse
{

/// resolv.conf(5): there are nameserver lines, and all of them are resolved's own stub.
[[nodiscard]] bool namesStubOnly(QByteArrayView resolvConf);
/// The addresses of its nameserver lines, as written.
[[nodiscard]] QStringList nameservers(QByteArrayView resolvConf);
/// nsswitch.conf(5): what stands behind "hosts:"; nothing where no line begins so.
[[nodiscard]] std::optional<QString> hostsLine(QByteArrayView nsswitchConf);
/// That names "resolve".
[[nodiscard]] bool hostsHaveResolve(QByteArrayView nsswitchConf);
/// hosts(5): the names of every line that begins with an address, in small letters.
[[nodiscard]] QStringList hostNames(QByteArrayView hosts);

}
