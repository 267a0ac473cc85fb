// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "root.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// At a time: most files are far smaller than what may be read of them.
constexpr qint64 pieceSize = 1 << 16;

QByteArray readFrom(QFile &file, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray piece = file.read(std::min(pieceSize, most - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}
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

std::optional<QByteArray> Root::begin(const QString &path, qint64 most) const
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
    return readFrom(file, most);
}

std::optional<QByteArray> Root::content(const QString &path) const
{
    return begin(path, mostOfAFile);
}

std::expected<QByteArray, FileFault> Root::whole(const QString &path, qint64 most) const
{
    const auto bytes = begin(path, most);
    if (!bytes)
        return std::unexpected(has(path) ? FileFault::Unreadable : FileFault::Missing);
    if (bytes->size() >= most)
        return std::unexpected(FileFault::TooLarge);
    return *bytes;
}

}
