// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/bus/bus.h"
#include "daemons/bus/buserror.h"
#include "objects.h"

namespace Dotlight::NetworkManager1
{

enum class Extent {
    /// Every device.
    All,
    /// Those with an active connection alone: no other has anything to do with DNS, and a computer can have a thousand.
    Active,
};

/// One read of NetworkManager's objects. Deleting it ends it.
class ObjectsRead : public QObject
{
    Q_OBJECT

public:
    ObjectsRead(Bus &bus, Extent extent, QObject *parent);

    void start();
    [[nodiscard]] const Reply<Objects> &result() const { return m_result; }

Q_SIGNALS:
    void finished();

private:
    void readAll();
    /// What has gone meanwhile is left out.
    void readOne(const QString &path, const QString &interface);
    void take(const QString &path, const QString &interface, const QVariantMap &properties);
    void readConnections(const QStringList &paths);
    void done();

    Bus &m_bus;
    Extent m_extent;
    Reply<Objects> m_result;
    int m_pending = 0;
};

}
