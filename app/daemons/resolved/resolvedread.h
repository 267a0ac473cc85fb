// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/bus/bus.h"
#include "daemons/bus/buserror.h"
#include "fromwire.h"

#include <QMap>

namespace Dotlight
{

/// What one read of resolved showed.
struct ResolvedState {
    ResolverFacts facts;
    /// Of the links that have servers or domains, and of no other.
    QMap<int, LinkDns> links;
    QList<DelegateFacts> delegates;
    friend bool operator==(const ResolvedState &, const ResolvedState &) = default;
};

/// One smart read: the Manager names the links that have anything, only these are read. Deleting it ends it.
class ResolvedRead : public QObject
{
    Q_OBJECT

public:
    /// The version, where an earlier read had it from resolved itself.
    ResolvedRead(Bus &bus, const QString &varlinkSocket, const std::optional<QString> &version, QObject *parent);

    void start();
    [[nodiscard]] const ResolvedState &state() const { return m_state; }

Q_SIGNALS:
    void finished();

private:
    void readVersion();
    void readSystemdVersion();
    void takeVersion(const QString &text, bool certain);
    void onManager(const Reply<QVariantMap> &reply);
    void readLink(int ifindex);
    void readDelegates();
    void readDelegate(const QVariantList &entry);
    void readAbsence();
    void onUnit(const QVariantMap &properties);
    void done();
    void keepDisguisedGlobals();

    Bus &m_bus;
    QString m_varlinkSocket;
    ResolvedState m_state;
    FromWire::Manager m_manager;
    int m_pending = 0;
};

}
