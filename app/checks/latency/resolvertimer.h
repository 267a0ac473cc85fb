// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/net/plainquestion.h"
#include "latencyjudge.h"

#include <memory>

namespace Dotlight
{

class Bus;

/// Asks resolved the root's SOA, one question after the other: fresh, from its cache, at its stub listener.
class ResolverTimer : public QObject
{
    Q_OBJECT

public:
    /// ifindex: the link to ask with, 0 for none. stub: its listener takes questions over UDP.
    ResolverTimer(Bus &bus, int ifindex, std::optional<int> majorVersion, bool stub, QObject *parent = nullptr);
    ~ResolverTimer() override;

    void start();
    /// What has come so far.
    [[nodiscard]] const ResolverTimes &times() const { return m_times; }

Q_SIGNALS:
    void finished();

private:
    void ask(bool fresh);
    void onReply(bool fresh, quint64 flags);
    void askStub();
    void onStub();
    void end();

    Bus &m_bus;
    int m_ifindex;
    std::optional<int> m_majorVersion;
    bool m_stub;
    ResolverTimes m_times;
    int m_askedForCached = 0;
    QElapsedTimer m_clock;
    QTimer m_patience;
    std::unique_ptr<PlainQuestion> m_question;
    bool m_ended = false;
};

}
