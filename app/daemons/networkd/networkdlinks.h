// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/files/folderwatch.h"
#include "daemons/files/root.h"

#include <QByteArrayView>
#include <QHash>

#include <optional>

namespace Dotlight
{

/// Which links systemd-networkd manages, by the files that it leaves below /run/systemd/netif. Not by its bus name:
/// resolved refuses changes to a managed link by these files too, also while networkd is stopped and they stay.
class NetworkdLinks : public QObject
{
    Q_OBJECT

public:
    /// All paths are below root.
    NetworkdLinks(const QString &root, bool follow, QObject *parent = nullptr);

    void start();
    /// Forgets what was read; a link is read when it is asked for.
    void read();
    /// False too where networkd has said nothing of the link.
    [[nodiscard]] bool manages(int ifindex);

    /// ADMIN_STATE in a link's state (a private format), judged as resolved does. Nothing if there is no such line.
    [[nodiscard]] static std::optional<bool> saysManaged(QByteArrayView linkState);

Q_SIGNALS:
    void changed();

private:
    Root m_root;
    FolderWatch m_folders;
    bool m_isThere = false;
    QHash<int, bool> m_manages;
};

}
