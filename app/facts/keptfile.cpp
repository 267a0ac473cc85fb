// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Dotlight
{

QString proofsPath()
{
    if (qEnvironmentVariableIsEmpty("XDG_STATE_HOME") && qEnvironmentVariableIsEmpty("HOME"))
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/dotlight/proofs.json"_L1;
}

bool makeFolderOf(const QString &path)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return true;
    // Another program may be making it just now.
    return QDir().mkpath(QFileInfo(folder).absolutePath())
        && (QDir().mkdir(folder, ownerOnly) || QFileInfo(folder).isDir());
}

KeptProofs readKept(const QString &path)
{
    // A pipe or a device by that name would be waited for.
    if (!QFileInfo(path).isFile())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? parseKept(file.read(mostKeptBytes + 1)) : KeptProofs();
}

}
