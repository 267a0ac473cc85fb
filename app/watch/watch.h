// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/snapshot.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Dotlight
{

struct WatchOptions {
    /// Ask the self-lookups. Without them nothing is sent to the network.
    bool lookups = true;
    /// Follow signals and look again by itself; without it one round is made (dotlightctl status).
    bool follow = true;
    /// Who manages links without DNS is wanted too. Without it, and without follow, NetworkManager is asked for active
    /// connections alone, and the others' managedBy stays unknown.
    bool everyLink = true;
    /// How often silent changes are looked for; design default.
    std::chrono::milliseconds slowLook = std::chrono::seconds(60);
    /// Our own limit of a self-lookup.
    std::chrono::milliseconds lookupLimit = std::chrono::seconds(5);
    /// The same for a scope in opportunistic mode, whose fallback takes about five seconds by itself.
    std::chrono::milliseconds opportunisticLookupLimit = std::chrono::seconds(7);
    /// Where files are read below; the real root by default.
    QString root = QStringLiteral("/");
    /// Where proofs are kept (proofsPath()): those that hold are laid into each snapshot. Empty: none are read.
    QString proofs;
    /// D-Bus address of the system bus; empty for the real one. Tests give a private one.
    QString busAddress;
};

/// Joins all that the daemons tell into one immutable Snapshot, and publishes a new one when it differs from the last.
/// Never blocks, never starts a daemon, never asks for a password. Ask it from the thread it lives in.
class Watch : public QObject
{
    Q_OBJECT

public:
    explicit Watch(const WatchOptions &options, QObject *parent = nullptr);
    ~Watch() override;

    void start();
    /// Reads again and looks up afresh, as a person who looks wants it. Calls while one is under way become one.
    void look();
    /// How often silent changes are looked for from now on.
    void setSlowLook(std::chrono::milliseconds interval);
    /// Never null; before the first publication an unsettled one.
    [[nodiscard]] SnapshotPtr snapshot() const;

Q_SIGNALS:
    void changed(const Dotlight::SnapshotPtr &snapshot);
    /// The system bus can't be reached; text is the library's message. Where it follows, it tries again with each slow look
    /// and with look().
    void busFailed(const QString &text);

private:
    void startAnew();

    class Private;
    WatchOptions m_options;
    std::unique_ptr<Private> d;
};

}
