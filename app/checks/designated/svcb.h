// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/address.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <optional>

/*
 * A service binding (RFC 9460) for DNS servers (RFC 9461), as it comes in an answer. Its bytes are anybody's. Pure.
 */
namespace Dotlight
{

/// One way to a server over an encrypted protocol.
struct Svcb {
    /// 1 to 65535; the lowest is to be tried first.
    int priority = 0;
    /// Without a dot at its end; empty if the record stands for its own name. Letters, digits, hyphens and underscores only.
    QString target = {};
    /// "dot", "doq", "h2", "h3" …: printable names only.
    QStringList protocols = {};
    /// 0 where none is given.
    int port = 0;
    QList<Address> hints = {};
    /// Of DNS over HTTPS, such as "/dns-query{?dns}".
    QString dohPath = {};

    [[nodiscard]] bool speaksTls() const;
    friend bool operator==(const Svcb &, const Svcb &) = default;
};

/// Nothing where it breaks a rule of the format, is an alias (priority 0) or wants something that is not understood here
/// ("mandatory").
[[nodiscard]] std::optional<Svcb> svcbFromRdata(QByteArrayView rdata);

}
