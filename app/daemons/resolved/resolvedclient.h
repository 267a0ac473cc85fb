// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemons/bus/owner.h"
#include "resolvedread.h"

#include <memory>

namespace Dotlight
{

/// systemd-resolved as a client sees it: absent, loading or present. It follows the owner, and reads when told to.
class ResolvedClient : public QObject
{
    Q_OBJECT

public:
    /// Without follow it takes no signals: each read stands for itself. Its varlink socket is looked for below root.
    ResolvedClient(Bus &bus, const QString &root, bool follow, QObject *parent = nullptr);

    void start();
    /// Reads all; one that is under way is given up. finished() tells when it is done, five seconds later at the latest.
    void read();
    [[nodiscard]] const ResolvedState &state() const { return m_state; }
    /// A read has ended since the owner changed last.
    [[nodiscard]] bool isRead() const { return m_isRead; }

Q_SIGNALS:
    void finished();
    /// resolved says that something is not as it was: read again.
    void announced();
    /// Another owner, or none: what was known of the old one is gone, state() says absent or loading.
    void ownerChanged();

private Q_SLOTS:
    void onPropertiesChanged();

private:
    void onOwner();
    void onFinished();
    void listenTo(const QString &owner);

    Bus &m_bus;
    Owner m_owner;
    QString m_varlink;
    bool m_follow;
    bool m_isRead = false;
    QString m_listensTo;
    ResolvedState m_state;
    /// resolved's own word; systemd's is asked for anew each time.
    std::optional<QString> m_version;
    ResolvedRead *m_read = nullptr;
};

}
