// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/keptfile.h"
#include "facts/settings.h"
#include "facts/snapshot.h"

#include <QString>

#include <expected>

namespace Dotlight
{

/// Lays what was proven of these facts over what is kept, and writes it: whole or not at all, for nobody else to read, one
/// program at a time. Answers with all that holds now. Nothing is kept where path is empty; else it waits for its lock for
/// most of a second at the longest.
[[nodiscard]] std::expected<KeptProofs, SaveRefusal> saveProofs(
    const Snapshot &facts, const Proofs &proven, const QString &path = proofsPath());

}
