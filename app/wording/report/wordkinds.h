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
/// The name of a D-Bus error of systemd-resolved, of D-Bus itself, or of the system (sd-bus-errors(3)).
[[nodiscard]] bool isErrorName(const QString &word);
/// The special-use domain, or the one that resolved exempts by itself, that a name (in small letters, without a dot at
/// the end) is or ends in; empty if in none.
[[nodiscard]] QString specialDomainOf(const QString &name);
/// A name of several labels, as hosts and domains have; what is a number or a time is none.
[[nodiscard]] bool readsAsName(const QString &text);
/// It parts words.
[[nodiscard]] bool separates(QChar c);
/// Where the phrase stands in the text, not as a part of a longer word; -1 if nowhere.
[[nodiscard]] qsizetype positionOf(const QString &phrase, const QString &text);
/// Dashes and the like.
[[nodiscard]] bool saysNothing(const QString &word);
/// "/etc/x", and what symbolic links lead to from there.
[[nodiscard]] bool isPath(const QString &word);
/// Where it begins behind what begins an action in nsswitch.conf, and a routing domain.
[[nodiscard]] qsizetype beginOfWord(const QString &word);
/// Where it ends without what ends a sentence, or an action in nsswitch.conf.
[[nodiscard]] qsizetype endOfWord(const QString &word);

}
