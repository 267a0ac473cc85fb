// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framing.h"

#include <QtEndian>

namespace Dotlight
{

namespace
{
constexpr qsizetype lengthSize = sizeof(quint16);
}

QByteArray framed(const QByteArray &message)
{
    QByteArray length(lengthSize, Qt::Uninitialized);
    qToBigEndian(quint16(message.size()), length.data());
    return length + message;
}

std::expected<QByteArray, FrameFault> framedMessage(const QByteArray &stream, qsizetype largest)
{
    if (stream.size() < lengthSize)
        return std::unexpected(FrameFault::NotWhole);
    const qsizetype length = qFromBigEndian<quint16>(stream.constData());
    if (length > largest)
        return std::unexpected(FrameFault::TooLarge);
    if (stream.size() < lengthSize + length)
        return std::unexpected(FrameFault::NotWhole);
    return stream.sliced(lengthSize, length);
}

}
