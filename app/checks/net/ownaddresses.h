// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/address.h"

#include <QList>

/*
 * The addresses of this computer, at this moment; without the scope that those of a link itself (fe80::…) have.
 */
namespace Dotlight
{

/// An address that a link of this computer has.
struct LinkAddress {
    Address address = {};
    /// How many of its bits its network has in common; all of them where that is not known.
    int prefixLength = 0;
    /// The link is up.
    bool up = false;

    friend bool operator==(const LinkAddress &, const LinkAddress &) = default;
};

/// Of all links, the loopback included.
[[nodiscard]] QList<LinkAddress> linkAddresses();
/// Those of links that are up.
[[nodiscard]] QList<Address> ownAddresses();

}
