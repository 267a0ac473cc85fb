// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

/*
 * DNS messages in a stream: two bytes of length before each (RFC 1035 4.2.2).
 */
namespace Dotlight
{

/// The largest message that the two bytes can announce, with them.
inline constexpr qint64 largestFramed = 2 + 0xffff;

/// message: at most 65535 bytes.
[[nodiscard]] QByteArray framed(const QByteArray &message);
/// The first message of a stream, without its length; nothing as long as it isn't all there.
[[nodiscard]] std::optional<QByteArray> framedMessage(const QByteArray &stream);

}
