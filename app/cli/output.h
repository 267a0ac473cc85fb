// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>
#include <system_error>

namespace Dotlight::Cli
{

/// Writes all of it at once, in UTF-8; waits where the file is slow. No buffer stays behind.
[[nodiscard]] std::expected<void, std::error_code> write(int fileDescriptor, const QString &text);
[[nodiscard]] std::expected<void, std::error_code> write(int fileDescriptor, const QByteArray &bytes);
/// "dotlightctl: ..." on standard error, in one line.
void complain(const QString &text);
/// The same, of an output that could not be written.
void complain(const std::error_code &error);

}
