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

/// Of one scope. Pure. Servers of other scopes tell nothing: the way to them is another.
[[nodiscard]] CheckResult port853Result(const Scope &scope, const QList<ServerProof> &own);

}
