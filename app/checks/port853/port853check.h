// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

namespace Dotlight
{

/// `port-853`: from what `tls` has proven: is it the network that blocks the port, one server that has it closed, or can't it
/// be told?
class Port853Check : public InstantCheck
{
    Q_OBJECT

public:
    explicit Port853Check(const CheckContext &context)
        : InstantCheck(CheckId::Port853, context)
    {
    }

protected:
    [[nodiscard]] QList<CheckResult> results() const override;
};

/// Of one scope. Pure. The way to the servers of other scopes may be another, so that one is open there is told and decides
/// nothing.
[[nodiscard]] CheckResult port853Result(
    const Scope &scope, const QList<ServerProof> &own, const QList<ServerProof> &others = {});

}
