// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

/*
 * What the few files that matter say.
 */
namespace Dotlight::FileParse
{

/// resolv.conf(5): there are nameserver lines, and all of them are resolved's own stub.
[[nodiscard]] bool namesStubOnly(QByteArrayView resolvConf);
/// nsswitch.conf(5): the hosts line names "resolve".
[[nodiscard]] bool hostsHaveResolve(QByteArrayView nsswitchConf);
/// hosts(5): the names of every line that begins with an address, in small letters.
[[nodiscard]] QStringList hostNames(QByteArrayView hosts);

}
