// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/assessment.h"

#include <QJsonObject>

namespace Dotlight
{

/// The object of `dotlightctl status --json`; desktop/status.schema.json describes it.
[[nodiscard]] QJsonObject statusJson(const Snapshot &snapshot, const Assessment &assessment);

}
