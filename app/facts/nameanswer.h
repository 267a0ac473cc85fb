// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "address.h"
#include "evidence.h"

#include <QList>
#include <QString>

namespace Dotlight
{

/// Output flags of resolve1's Resolve* methods that say which protocol brought an answer (org.freedesktop.resolve1(5)).
namespace LookupFlag
{
inline constexpr quint64 Dns = 0x1;
/// LLMNR and multicast DNS, each over IPv4 and IPv6.
inline constexpr quint64 Multicast = 0x1e;
}

/// resolved's answer to the question for the addresses of a name.
struct NameAnswer {
    struct Entry {
        /// The link over which it came, whichever scope asked; 0 where resolved does not say.
        int ifindex = 0;
        Address address;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    Answer answer;
    /// The rest only where it was answered.
    QList<Entry> entries;
    /// The name that the addresses belong to, behind all aliases.
    QString canonical;

    friend bool operator==(const NameAnswer &, const NameAnswer &) = default;
};

}
