// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dotlight
{

/// How a browser is set to look up names.
struct BrowserDns {
    enum class Use {
        /// As the system does.
        System,
        /// By DNS over HTTPS of its own where it knows the system's server to offer it.
        Perhaps,
        /// By DNS over HTTPS of its own first, and as the system does where that fails.
        First,
        /// By DNS over HTTPS of its own alone.
        Only,
        /// There are settings, and they are not understood.
        NotUnderstood,
    };
    Use use = Use::System;
    /// The host that it asks; empty if it is the browser's own choice. Never more of the address: it may name a person.
    QString server = {};

    [[nodiscard]] bool isOwn() const { return use == Use::First || use == Use::Only; }
    friend bool operator==(const BrowserDns &, const BrowserDns &) = default;
};

}
