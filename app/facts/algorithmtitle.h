// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dotlight
{

/// What people call a DNSSEC algorithm ("Ed25519"), by its name in IANA's registry ("ED25519"); others as they are. Names
/// are not translated.
[[nodiscard]] QString algorithmTitle(const QString &algorithm);

}
