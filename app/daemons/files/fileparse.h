// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/address.h"

#include <QByteArrayView>
#include <QList>
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
/// Of these the C library asks resolved's own stub before all others.
[[nodiscard]] bool stubComesFirst(const QStringList &servers);
/// nsswitch.conf(5): what stands behind "hosts:"; nothing where no line begins so. Of several the last one counts.
[[nodiscard]] std::optional<QString> hostsLine(QByteArrayView nsswitchConf);
/// What that line has programs go by, one after the other; without what they are to do in between, in brackets.
[[nodiscard]] QStringList sources(const QString &line);
/// The hosts line has "resolve" among them.
[[nodiscard]] bool hostsHaveResolve(QByteArrayView nsswitchConf);
/// hosts(5), as resolved reads it: lines that begin with an address.
struct HostsFile {
    /// In small letters; of letters, digits and hyphens, for resolved passes over all others.
    QStringList names;
    /// Those that names can be asked of: not 0.0.0.0 and ::, which stand for no address.
    QList<Address> addresses;
};
[[nodiscard]] HostsFile hosts(QByteArrayView text);

}
