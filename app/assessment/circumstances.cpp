// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drift.h"
#include "judge.h"

namespace Dotlight
{

namespace
{

/// Unsure, it is no drift.
void judgeDrift(const LinkFacts &link, QList<Reason> &reasons)
{
    const Drift drift = driftOf(link);
    if (drift == Drift::Transport)
        reasons << remark(ReasonId::SettingsDrift, Severity::Warning, QStringLiteral("dns-over-tls"));
    else if (drift == Drift::Integrity)
        reasons << remark(ReasonId::SettingsDrift, Severity::Warning, QStringLiteral("dnssec"));
    else if (drift == Drift::Servers)
        reasons << remark(ReasonId::SettingsDrift, Severity::Warning, QStringLiteral("servers"));
}

}

void judgeCircumstances(const Scope &scope, const Snapshot &snapshot, QList<Reason> &reasons)
{
    if (scope.key.kind == ScopeKey::Kind::Global && fallbackInUse(snapshot))
        reasons << remark(ReasonId::FallbackServersInUse, Severity::Info);
    if (!scope.link)
        return;
    if (scope.link->kind == LinkKind::Vpn && scope.inCharge)
        reasons << remark(ReasonId::InsideVpn, Severity::Info, scope.link->name);
    judgeDrift(*scope.link, reasons);
}

}
