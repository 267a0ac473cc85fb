// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "rootjudge.h"

namespace Dotlight
{

/// The root's keys: those that resolved trusts beside those that the root is signed with, and the anchor files.
class TrustAnchorCheck : public Check
{
    Q_OBJECT

public:
    explicit TrustAnchorCheck(const CheckContext &context);

protected:
    void run() override;
    void giveUp() override;

private:
    void onePartLess();

    RootSeen m_seen;
    int m_open = 2;
};

}
