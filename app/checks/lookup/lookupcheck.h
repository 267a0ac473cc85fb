// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <memory>

namespace Dotlight
{

class LookupBurst;

/// `lookup`: the self-lookups, one with each link and one without, and their flags. They are what the level rests on.
class LookupCheck : public Check
{
    Q_OBJECT

public:
    explicit LookupCheck(const CheckContext &context);
    ~LookupCheck() override;

protected:
    void run() override;
    void giveUp() override;

private:
    void onAnswers();

    std::unique_ptr<LookupBurst> m_burst;
};

/// Of one scope; lookup: the answer that speaks for it. Pure.
[[nodiscard]] CheckResult lookupResult(const ScopeAssessment &scope, const Lookup &lookup);
/// Of the lookup without a link. Pure.
[[nodiscard]] CheckResult lookupWithoutLinkResult(const Lookup &lookup);

}
