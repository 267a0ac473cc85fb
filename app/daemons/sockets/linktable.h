// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "netlinkparse.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <memory>

class QSocketNotifier;

namespace Dotlight
{

/// The kernel's links and default routes, by rtnetlink. A dump is answered by the kernel at once: nothing waits here.
class LinkTable : public QObject
{
    Q_OBJECT

public:
    /// Without follow nothing is listened to.
    /// sysfs is looked at below root.
    LinkTable(const QString &root, bool follow, QObject *parent = nullptr);
    ~LinkTable() override;

    /// Listens first and reads then, so that nothing falls between. Without follow it leaves both.
    void start();
    /// Reads all anew.
    void read();
    [[nodiscard]] const QMap<int, KernelLink> &links() const { return m_links; }
    /// The last time that all were read, all were told.
    [[nodiscard]] bool isReadable() const { return m_isReadable; }
    /// The links that a default route of the main table leads over.
    [[nodiscard]] const QSet<int> &gateways() const { return m_gateways; }

Q_SIGNALS:
    void changed();

private:
    void listen();
    void onReadable();
    [[nodiscard]] bool receive();
    void take(const nlmsghdr &message);
    void put(QMap<int, KernelLink> &links, KernelLink link) const;
    bool readLinks();
    void readRoutes();

    QString m_root;
    bool m_follow;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QMap<int, KernelLink> m_links;
    bool m_isReadable = true;
    QSet<int> m_gateways;
    bool m_routesChanged = false;
};

}
