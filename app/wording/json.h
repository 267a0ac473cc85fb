// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"
#include "facts/checkresult.h"

#include <QJsonObject>

namespace Dotlight
{

/// The object of `dotlightctl status --json`; desktop/status.schema.json describes it.
[[nodiscard]] QJsonObject statusJson(const Snapshot &snapshot, const Assessment &assessment);
/// One entry of "checks".
[[nodiscard]] QJsonObject checkJson(const CheckResult &result);
/// The object of `dotlightctl check --json`: the same as statusJson(), and the checks.
[[nodiscard]] QJsonObject checksJson(
    const Snapshot &snapshot, const Assessment &assessment, const QList<CheckResult> &results);

}
