// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <expected>

/*
 * DNS messages in a stream: two bytes of length before each (RFC 1035 4.2.2).
 */
namespace Dotlight
{

/// The largest message that the two bytes can announce, with them.
inline constexpr qint64 largestFramed = 2 + 0xffff;
/// Far above any message without signatures. One that is larger is made to keep its reader busy.
inline constexpr qsizetype largestUnsigned = 16 << 10;

/// Why there is no message.
enum class FrameFault {
    /// It isn't all there yet.
    NotWhole,
    /// It is announced to be larger than may be, whatever of it is there.
    TooLarge,
};

/// message: at most 65535 bytes.
[[nodiscard]] QByteArray framed(const QByteArray &message);
/// The first message of a stream, without its length. largest: of it, in bytes.
[[nodiscard]] std::expected<QByteArray, FrameFault> framedMessage(const QByteArray &stream, qsizetype largest = 0xffff);

}
