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

std::optional<QByteArray> framedMessage(const QByteArray &stream)
{
    if (stream.size() < lengthSize)
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint16>(stream.constData());
    if (stream.size() < lengthSize + length)
        return std::nullopt;
    return stream.sliced(lengthSize, length);
}

}
