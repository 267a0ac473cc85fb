// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keptproofs.h"

namespace Dotlight
{

/// $XDG_STATE_HOME/dotlight/proofs.json (XDG Base Directory Specification); empty where there is neither that nor HOME, and so
/// no place to keep anything.
[[nodiscard]] QString proofsPath();
/// Makes the folder of such a file where it is missing, for its owner alone, as the specification wants it.
bool makeFolderOf(const QString &path);
/// What can be understood of the file; nothing where there is no such file, or it is larger than one may be.
[[nodiscard]] KeptProofs readKept(const QString &path);

}
