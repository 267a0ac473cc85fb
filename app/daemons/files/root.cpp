// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "root.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// Far above what any file that is read here is, should one of them be something else.
constexpr qint64 largestFile = 1 << 20;
}

Root::Root(const QString &path)
    : m_path(QDir::cleanPath(path))
{
    if (m_path == "/"_L1)
        m_path.clear();
}

bool Root::has(const QString &path) const
{
    return access(QFile::encodeName(below(path)).constData(), F_OK) == 0;
}

std::optional<QByteArray> Root::content(const QString &path) const
{
    QString where = below(path);
    // An absolute link below another root leads to a place below that root.
    const QString target = m_path.isEmpty() ? QString() : QFileInfo(where).readSymLink();
    if (target.startsWith(u'/'))
        where = below(target);
    // To open a pipe is to wait for who writes into it.
    if (!QFileInfo(where).isFile())
        return std::nullopt;
    QFile file(where);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    return file.read(largestFile);
}

std::expected<QByteArray, FileFault> Root::whole(const QString &path) const
{
    const auto bytes = content(path);
    if (!bytes)
        return std::unexpected(has(path) ? FileFault::Unreadable : FileFault::Missing);
    if (bytes->size() >= largestFile)
        return std::unexpected(FileFault::TooLarge);
    return *bytes;
}

}
