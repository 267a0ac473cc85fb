// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/systemfacts.h"

#include <QHash>
#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Dotlight
{

/// The files that decide who answers this computer's lookups, and networkd's states of links. Followed by inotify.
class SystemFiles : public QObject
{
    Q_OBJECT

public:
    /// All paths are below root.
    SystemFiles(const QString &root, bool follow, QObject *parent = nullptr);
    ~SystemFiles() override;

    void start();
    void read();
    [[nodiscard]] const SystemFacts &facts() const { return m_facts; }
    /// systemd-networkd manages the link; false too where it has said nothing of it.
    [[nodiscard]] bool networkdManages(int ifindex);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<QByteArray> content(const QString &path) const;
    void watchDirectories();
    void onReadable();
    [[nodiscard]] bool matters(const QByteArray &name) const;

    QString m_root;
    bool m_follow;
    int m_inotify = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    SystemFacts m_facts;
    bool m_hasNetworkd = false;
    QHash<int, bool> m_networkdManages;
};

}
