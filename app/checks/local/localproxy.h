// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "checks/net/procnet.h"

namespace Dotlight
{

/// Who answers DNS on this computer beside resolved.
struct LocalListeners {
    /// Addresses that listen on port 53 and are not resolved's stub; nothing where the kernel's sockets can't be read.
    std::optional<QList<Address>> addresses;
    /// Programs known to answer DNS that are running, by the name that the kernel has.
    QStringList programs;
    /// This computer's own addresses, beside the loopback.
    QList<Address> own = {};

    friend bool operator==(const LocalListeners &, const LocalListeners &) = default;
};

/// Sockets of all four tables; without those of resolvedUid, which are resolved's own, or where that is not known without its
/// stub. Pure.
[[nodiscard]] QList<Address> listenersOnPort53(
    const QList<SocketLine> &sockets, std::optional<uint> resolvedUid = std::nullopt);
/// scopes: those that it is about; all: every one that resolved has.
[[nodiscard]] QList<CheckResult> localProxyResults(
    const QList<Scope> &scopes, const QList<Scope> &all, const LocalListeners &listeners);

/// `local-proxy`: a server that is this computer itself and not resolved's own, and whoever listens on port 53.
class LocalProxyCheck : public InstantCheck
{
    Q_OBJECT

public:
    explicit LocalProxyCheck(const CheckContext &context)
        : InstantCheck(CheckId::LocalProxy, context)
    {
    }

protected:
    [[nodiscard]] QList<CheckResult> results() const override;
};

}
