// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "address.h"

#include <arpa/inet.h>

#include <array>

namespace Dotlight
{

std::optional<Address> Address::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 4 && bytes.size() != 16)
        return std::nullopt;
    Address address;
    address.m_bytes = bytes;
    return address;
}

std::optional<Address> Address::fromString(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    std::array<char, 16> raw{};
    if (inet_pton(AF_INET, latin.constData(), raw.data()) == 1)
        return fromBytes(QByteArray(raw.data(), 4));
    if (inet_pton(AF_INET6, latin.constData(), raw.data()) == 1)
        return fromBytes(QByteArray(raw.data(), 16));
    return std::nullopt;
}

bool Address::isLoopback() const
{
    if (isIpv6())
        return m_bytes == QByteArray(15, '\0') + '\1';
    return !m_bytes.isEmpty() && quint8(m_bytes[0]) == 127;
}

bool Address::isResolvedStub() const
{
    return m_bytes == QByteArray("\x7f\0\0\x35", 4) || m_bytes == QByteArray("\x7f\0\0\x36", 4);
}

QString Address::toString() const
{
    if (m_bytes.isEmpty())
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(isIpv6() ? AF_INET6 : AF_INET, m_bytes.constData(), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

}
