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

bool Address::isUnspecified() const
{
    return !m_bytes.isEmpty() && m_bytes == QByteArray(m_bytes.size(), '\0');
}

bool Address::isPublic() const
{
    if (m_bytes.isEmpty() || isUnspecified() || isLoopback() || isLinkLocal())
        return false;
    const auto byte = [this](qsizetype at) { return quint8(m_bytes[at]); };
    // fc00::/7 is private, ff00::/8 multicast; ::ffff:0:0/96 and the like are no addresses on a wire.
    if (isIpv6())
        return (byte(0) & 0xe0) == 0x20;
    const bool isPrivate =
        byte(0) == 10 || (byte(0) == 172 && (byte(1) & 0xf0) == 16) || (byte(0) == 192 && byte(1) == 168);
    const bool isShared = byte(0) == 100 && (byte(1) & 0xc0) == 64;
    const bool isOfTheLink = byte(0) == 169 && byte(1) == 254;
    return byte(0) != 0 && byte(0) < 224 && !isPrivate && !isShared && !isOfTheLink;
}

bool Address::isMulticast() const
{
    return !m_bytes.isEmpty() && quint8(m_bytes[0]) >= (isIpv6() ? 0xff : 0xe0);
}

bool Address::isLinkLocal() const
{
    return isIpv6() && quint8(m_bytes[0]) == 0xfe && (quint8(m_bytes[1]) & 0xc0) == 0x80;
}

Address Address::resolvedStub()
{
    return *fromString(QStringLiteral("127.0.0.53"));
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
