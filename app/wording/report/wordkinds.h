// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/*
 * Inside of the report: what kind of word something is, by its form alone.
 */
namespace Dotlight
{

/// A link's name made of a number or a slot; not "wlx" and the like, which are followed by a MAC address.
[[nodiscard]] bool tellsNothing(const QString &link);
/// At most ten digits; a time in ISO 8601.
[[nodiscard]] bool isNumberOrTime(const QString &word);
[[nodiscard]] bool isMac(const QString &word);
/// The name of a D-Bus error of systemd-resolved, or of D-Bus itself.
[[nodiscard]] bool isErrorName(const QString &word);
/// The special-use domain that a name (in small letters, without a dot at the end) is or ends in; empty if in none.
[[nodiscard]] QString specialDomainOf(const QString &name);

}
