// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

namespace Dotlight
{

/// Whether NetworkManager gives what it holds to resolved: its mode, its files, and link by link.
class NetworkManagerCheck : public InstantCheck
{
    Q_OBJECT

public:
    explicit NetworkManagerCheck(const CheckContext &context);

protected:
    [[nodiscard]] QList<CheckResult> results() const override;

private:
    [[nodiscard]] bool looksAt(const LinkFacts &link) const;
};

}
