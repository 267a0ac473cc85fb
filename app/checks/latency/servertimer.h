// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/net/plainquestion.h"
#include "checks/tls/tlsprobe.h"
#include "latencyjudge.h"

#include <memory>

namespace Dotlight
{

/// Asks one server the root's SOA, one question after the other: in clear, over new TLS connections, over an open one. What
/// gets no answer is not asked again.
class ServerTimer : public QObject
{
    Q_OBJECT

public:
    ServerTimer(const Server &server, const Scope &scope, QObject *parent = nullptr);
    ~ServerTimer() override;

    void start();
    /// What has come so far.
    [[nodiscard]] const ServerTimes &times() const { return m_times; }

Q_SIGNALS:
    void finished();

private:
    void askPlain();
    void onPlain();
    void askCold();
    void askReused();
    void onTls();
    void onCold(const TlsAttempt &attempt);
    void onReused(const TlsAttempt &attempt);
    void end();

    TransportMode m_mode;
    int m_ifindex;
    ServerTimes m_times;
    QTimer m_patience;
    std::unique_ptr<PlainQuestion> m_plain;
    std::unique_ptr<TlsProbe> m_tls;
    /// What comes next is over the open connection.
    bool m_reuses = false;
    bool m_ended = false;
};

}
