// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks.h"
#include "facts/checkresult.h"

#include <QByteArray>
#include <QJsonObject>

/*
 * What the prober tells the window, and where the window shows it.
 */
namespace Dotlight::Test
{

/// Its evidence is that server, or none.
[[nodiscard]] CheckResult result(CheckId id, Verdict verdict, const QString &server = {});
/// As the prober prints it.
[[nodiscard]] QByteArray line(const QJsonObject &object);
[[nodiscard]] QByteArray line(const CheckResult &told);
/// The prober's last line, of a computer where all is well but for these.
[[nodiscard]] QByteArray conclusion(const QList<CheckResult> &results);
[[nodiscard]] const CheckRow &rowOf(const Checks &checks, CheckId id);

}
