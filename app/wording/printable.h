// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/*
 * Names that come from the bus or the network are not to be trusted: of a Wi-Fi network, its owner chooses it.
 */
namespace Dotlight
{

/// The text with everything that would steer a terminal or turn a line around (control and direction characters, broken
/// surrogates) spelt out as \xNN or \uNNNN.
[[nodiscard]] QString printable(const QString &text);
/// The same for a text that a host may take for HTML, as panels do with tooltips: no tag begins in it.
[[nodiscard]] QString withoutMarkup(const QString &text);
/// JSON that says the same, with such characters as \uNNNN, so that it can be shown on a terminal.
[[nodiscard]] QByteArray printableJson(const QByteArray &json);

}
