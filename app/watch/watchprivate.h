// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/bus/bus.h"
#include "daemons/files/systemfiles.h"
#include "daemons/networkd/networkdlinks.h"
#include "daemons/networkmanager/networkmanagerclient.h"
#include "daemons/resolved/resolvedclient.h"
#include "daemons/sockets/linktable.h"
#include "proofsfile.h"
#include "selflookups.h"
#include "watch.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Dotlight
{

class Watch::Private : public QObject
{
    Q_OBJECT

public:
    Private(const WatchOptions &options, Watch *watch);

    void start();
    void look();
    void setSlowLook(std::chrono::milliseconds interval) { m_slowLook.setInterval(interval); }

    SnapshotPtr snapshot = std::make_shared<const Snapshot>();

private:
    enum class Fresh { No, Quietly, Visibly };

    void connectClients();
    /// Something is not as it was: one read now, or one more after that which is under way.
    void stir();
    void slowLook();
    void onBusLost();
    void read();
    void onOwnerChanged();
    void onRead();
    void onNetworkManagerRead();
    void onLookups(const QList<Lookup> &lookups);
    void onProgress();
    void takeFacts();
    void settleEvidence();
    void askIfDue(const Snapshot &facts);
    void dropEvidence();
    void onProofs();
    void publish(Snapshot next);
    [[nodiscard]] Snapshot facts();
    [[nodiscard]] bool mayAskAgain() const;

    Watch *q;
    WatchOptions m_options;
    Bus m_bus;
    ResolvedClient m_resolved;
    NetworkManagerClient m_networkManager;
    LinkTable m_links;
    SystemFiles m_files;
    NetworkdLinks m_networkd;
    ProofsFile m_proofs;
    SelfLookups m_lookups;
    QTimer m_slowLook;
    QTimer m_startingLook;
    QElapsedTimer m_sinceLook;

    /// There is no way to the system bus; this object only waits for its successor.
    bool m_lost = false;
    bool m_reading = false;
    bool m_again = false;
    /// Lookups are to be asked, whatever the facts say.
    Fresh m_fresh = Fresh::No;
    /// They are under way and a person is told so.
    bool m_pendingShown = false;
    /// Answers whose facts are being read once more, to see whether they still hold.
    std::optional<QList<Lookup>> m_unconfirmed;
    QList<Lookup> m_evidence;
};

}
