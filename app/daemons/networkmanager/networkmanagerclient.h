// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/bus/buserror.h"
#include "daemons/bus/owner.h"
#include "objectsread.h"

#include <QDBusMessage>

#include <memory>

namespace Dotlight
{

/// NetworkManager as a client sees it: read once, then kept by PropertiesChanged. It follows the owner.
class NetworkManagerClient : public QObject
{
    Q_OBJECT

public:
    /// Only all of it can be followed.
    NetworkManagerClient(Bus &bus, bool follow, NetworkManager1::Extent extent, QObject *parent = nullptr);
    ~NetworkManagerClient() override;

    void start();
    /// Reads all anew; only needed where nothing is followed.
    void read();
    /// Reads again if it did not answer last time; what it said meanwhile was not understood without.
    void retry();
    [[nodiscard]] NetworkManagerFacts facts() const;
    [[nodiscard]] QHash<QString, NetworkManager1::LinkInfo> links() const { return m_objects.links(); }
    /// It is absent, or was asked and has answered or had its five seconds.
    [[nodiscard]] bool isRead() const { return m_isRead; }

Q_SIGNALS:
    /// A read has ended.
    void finished();
    /// NetworkManager says that something is not as it was; what it holds is up to date here, resolved may follow.
    void announced();

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated,
        const QDBusMessage &message);
    void onInterfacesAdded(const QDBusMessage &message);
    void onInterfacesRemoved(const QDBusMessage &message);

private:
    enum class Listening { Begin, End };

    void onOwner();
    void listen(Listening what, const QString &owner);
    void onAbsent();
    void onObjects();
    void onDone();
    void readApplied();
    void readAppliedOf(const QString &devicePath);

    Bus &m_bus;
    Owner m_owner;
    bool m_follow;
    NetworkManager1::Extent m_extent;
    QString m_listensTo;
    Presence m_presence = Presence::Loading;
    bool m_isRead = false;
    bool m_hangs = false;
    int m_reading = 0;
    /// Counts owners and reads: answers to questions of an earlier one are not for us.
    int m_era = 0;
    std::unique_ptr<NetworkManager1::ObjectsRead> m_objectsRead;
    NetworkManager1::Objects m_objects;
    /// The active connection that the applied settings were read for, by device.
    QMap<QString, QString> m_appliedFor;
};

}
