// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Dotlight
{

/// An IP address of either family. QHostAddress would bring in Qt::Network.
class Address
{
public:
    Address() = default;

    /// From the 4 or 16 bytes that the bus carries, in network order; nothing for any other length.
    [[nodiscard]] static std::optional<Address> fromBytes(const QByteArray &bytes);
    /// From the usual text forms of inet_pton(3); nothing for anything else, a scope id ("%eth0") included.
    [[nodiscard]] static std::optional<Address> fromString(const QString &text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isIpv6() const { return m_bytes.size() == 16; }
    [[nodiscard]] bool isLoopback() const;
    /// 0.0.0.0 or ::; of a socket that listens: all addresses of this computer.
    [[nodiscard]] bool isUnspecified() const;
    /// May be reached over the internet: not of this computer, its links, private networks or shared ones, and no multicast
    /// (IANA, special-purpose address registries). Addresses for documentation count as public.
    [[nodiscard]] bool isPublic() const;
    /// 224.0.0.0/4, and all above it; ff00::/8.
    [[nodiscard]] bool isMulticast() const;
    /// fe80::/10: says nothing without the link (RFC 4291, 2.5.6).
    [[nodiscard]] bool isLinkLocal() const;
    /// 127.0.0.53.
    [[nodiscard]] static Address resolvedStub();
    /// 127.0.0.53 and 127.0.0.54: resolved's own stub listener (systemd-resolved.service(8)).
    [[nodiscard]] bool isResolvedStub() const;
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Address &, const Address &) = default;

private:
    QByteArray m_bytes;
};

}
