// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proofsfile.h"

#include <QFile>
#include <QFileInfo>

namespace Dotlight
{

namespace
{
QStringList folderOf(const QString &path)
{
    return path.isEmpty() ? QStringList() : QStringList{QFileInfo(path).absolutePath()};
}
}

ProofsFile::ProofsFile(const QString &path, bool follow, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_follow(follow && !path.isEmpty())
    , m_folder(m_follow, folderOf(path),
          [name = QFile::encodeName(QFileInfo(path).fileName())](const QByteArray &file) { return file == name; })
{
    connect(&m_folder, &FolderWatch::changed, this, &ProofsFile::read);
}

void ProofsFile::start()
{
    if (m_path.isEmpty())
        return;
    if (m_follow) {
        // Where that is not possible, nobody can keep anything there either.
        makeFolderOf(m_path);
        m_folder.start();
    }
    m_kept = readKept(m_path);
}

void ProofsFile::look()
{
    if (!m_follow)
        return;
    m_folder.renew();
    read();
}

void ProofsFile::read()
{
    const KeptProofs now = readKept(m_path);
    if (now == m_kept)
        return;
    m_kept = now;
    Q_EMIT changed();
}

}
