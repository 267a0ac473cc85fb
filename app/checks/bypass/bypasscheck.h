// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browsers.h"
#include "checks/check.h"

namespace Dotlight
{

/// Which programs look up names past resolved, so that Dotlight's light does not speak for them: this user's browsers with DNS
/// over HTTPS of their own, and nsswitch.conf(5) without resolve.
class BypassCheck : public InstantCheck
{
    Q_OBJECT

public:
    explicit BypassCheck(const CheckContext &context, const Home &home = Home::ofThisUser());

protected:
    void run() override;
    [[nodiscard]] QList<CheckResult> results() const override;

private:
    Home m_home;
    QList<Browser> m_browsers;
};

/// Pure.
[[nodiscard]] QList<CheckResult> judgeBypass(const QList<Browser> &browsers, std::optional<bool> nsswitchHasResolve);
/// Each that has DNS over HTTPS of its own, once.
[[nodiscard]] QStringList bypassingPrograms(const QList<Browser> &browsers);

}
