// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/files/folderwatch.h"
#include "facts/keptfile.h"

#include <QObject>

namespace Dotlight
{

/// What checks have proven and somebody kept, followed: whichever program made them.
class ProofsFile : public QObject
{
    Q_OBJECT

public:
    /// Where it follows, it makes the file's folder if that is missing, to be told of a file that comes later. With an empty
    /// path there is nothing to read.
    ProofsFile(const QString &path, bool follow, QObject *parent = nullptr);

    void start();
    /// Looks for a folder that was taken away and made again, of which nobody tells.
    void look();
    /// Those that lie there, whether or not they hold.
    [[nodiscard]] const KeptProofs &kept() const { return m_kept; }

Q_SIGNALS:
    void changed();

private:
    void read();

    QString m_path;
    bool m_follow;
    FolderWatch m_folder;
    KeptProofs m_kept;
};

}
