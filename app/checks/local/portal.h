// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

namespace Dotlight
{

/// `portal`: what NetworkManager's connectivity check says, and what that is worth while strict modes fail. Sends nothing.
/// After the checks whose findings rule a portal out.
class PortalCheck : public InstantCheck
{
    Q_OBJECT

public:
    explicit PortalCheck(const CheckContext &context)
        : InstantCheck(CheckId::Portal, context)
    {
    }

protected:
    [[nodiscard]] QList<CheckResult> results() const override;
};

/// Pure.
[[nodiscard]] CheckResult portalResult(const Snapshot &snapshot);

}
