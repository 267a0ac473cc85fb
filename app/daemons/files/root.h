// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

namespace Dotlight
{

enum class FileFault {
    Missing,
    /// It is there and can't be read, or is no file.
    Unreadable,
    /// More than is read.
    TooLarge,
};

/// Where a system's files are: "/" or, in tests, a folder that stands for it.
class Root
{
public:
    /// Far above what any file that is read here is, should one of them be something else: 1 MiB.
    static constexpr qint64 mostOfAFile = 1 << 20;

    explicit Root(const QString &path);

    /// A path of this machine for an absolute one of the system.
    [[nodiscard]] QString below(const QString &path) const { return m_path + path; }
    [[nodiscard]] bool has(const QString &path) const;
    /// The first MiB of a file; nothing if it can't be read or is no file.
    [[nodiscard]] std::optional<QByteArray> content(const QString &path) const;
    /// All of a file, or why not. most: it has fewer bytes.
    [[nodiscard]] std::expected<QByteArray, FileFault> whole(const QString &path, qint64 most = mostOfAFile) const;

private:
    [[nodiscard]] std::optional<QByteArray> begin(const QString &path, qint64 most) const;

    /// Without a slash at its end; empty for "/".
    QString m_path;
};

}
