// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

class QLockFile;

namespace Dotlight
{

/// Within that time; false where it is not to be had, or is no file.
[[nodiscard]] bool takeLock(QLockFile &lock, std::chrono::milliseconds limit);

}
