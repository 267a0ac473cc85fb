// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

/*
 * What the few files that matter say.
 */
namespace Dotlight::FileParse
{

/// resolv.conf(5): there are nameserver lines, and all of them are resolved's own stub.
[[nodiscard]] bool namesStubOnly(QByteArrayView resolvConf);
/// nsswitch.conf(5): the hosts line names "resolve".
[[nodiscard]] bool hostsHaveResolve(QByteArrayView nsswitchConf);
/// networkd's state of a link (a private format): ADMIN_STATE, by the same rule that resolved applies when it refuses
/// changes to managed links. Nothing if there is no such line.
[[nodiscard]] std::optional<bool> networkdManages(QByteArrayView linkState);

}
