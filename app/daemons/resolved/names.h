// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

/*
 * Names on the bus, of resolved and of the service manager that knows why resolved is not there.
 */
namespace Dotlight::Resolve1
{

inline const QString service = QStringLiteral("org.freedesktop.resolve1");
inline const QString path = QStringLiteral("/org/freedesktop/resolve1");
inline const QString varlinkSocket = QStringLiteral("/run/systemd/resolve/io.systemd.Resolve");
inline const QString managerInterface = QStringLiteral("org.freedesktop.resolve1.Manager");
inline const QString linkInterface = QStringLiteral("org.freedesktop.resolve1.Link");
inline const QString delegateInterface = QStringLiteral("org.freedesktop.resolve1.DnsDelegate");

/// The object of a link, as sd_bus_path_encode(3) names it: 12 becomes …/link/_312. Saves asking GetLink for each.
[[nodiscard]] QString linkPath(int ifindex);

}

namespace Dotlight::Systemd1
{

inline const QString service = QStringLiteral("org.freedesktop.systemd1");
inline const QString path = QStringLiteral("/org/freedesktop/systemd1");
inline const QString managerInterface = QStringLiteral("org.freedesktop.systemd1.Manager");
inline const QString unitInterface = QStringLiteral("org.freedesktop.systemd1.Unit");
/// systemd-resolved.service, whether it is loaded or not.
inline const QString resolvedUnitPath = QStringLiteral("/org/freedesktop/systemd1/unit/systemd_2dresolved_2eservice");

/// "257.13" of "257.13-1~deb13u1", "258" of "258~rc1", "262" of "v262-2-gabcdef"; nothing where there is no number.
[[nodiscard]] std::optional<QString> versionNumber(const QString &version);

}
