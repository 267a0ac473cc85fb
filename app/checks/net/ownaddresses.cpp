// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownaddresses.h"

#include <QNetworkInterface>

#include <optional>

namespace Dotlight
{

namespace
{
std::optional<LinkAddress> linkAddress(const QNetworkAddressEntry &entry, bool up)
{
    constexpr int bitsPerByte = 8;
    QHostAddress host = entry.ip();
    host.setScopeId(QString());
    const auto address = Address::fromString(host.toString());
    if (!address)
        return std::nullopt;
    // -1 where it is not known
    const int prefixLength = entry.prefixLength();
    return LinkAddress{.address = *address,
        .prefixLength = prefixLength >= 0 ? prefixLength : int(address->bytes().size()) * bitsPerByte,
        .up = up};
}
}

QList<LinkAddress> linkAddresses()
{
    QList<LinkAddress> result;
    const QList<QNetworkInterface> links = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &link : links) {
        const bool up = link.flags().testFlag(QNetworkInterface::IsUp);
        const QList<QNetworkAddressEntry> entries = link.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (const auto address = linkAddress(entry, up))
                result.append(*address);
        }
    }
    return result;
}

QList<Address> ownAddresses()
{
    QList<Address> result;
    const QList<LinkAddress> all = linkAddresses();
    for (const LinkAddress &one : all) {
        if (one.up)
            result.append(one.address);
    }
    return result;
}

}
