// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace Dotlight
{

/// A D-Bus error as it came, or as libdbus made it.
struct BusError {
    QString name;
    QString message;

    /// Nobody owns the name that was called. With auto-start off that is all that a call to a stopped daemon gives.
    [[nodiscard]] bool isNoOwner() const;
    /// The object or link is not there: it went away between two calls.
    [[nodiscard]] bool isNoObject() const;
    /// The method is not there: an older daemon.
    [[nodiscard]] bool isNoMethod() const;

    friend bool operator==(const BusError &, const BusError &) = default;
};

template<typename T>
using Reply = std::expected<T, BusError>;

}
