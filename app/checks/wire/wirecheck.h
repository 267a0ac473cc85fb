// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "wirejudge.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Dotlight
{

class LookupBurst;

/// Looks at the kernel's lists of sockets (proc_net(5)) again and again while fresh lookups run: where do they go? One to port
/// 53 lives for as long as its question, about a millisecond, so it may be missed: a scope is asked up to twenty times.
class WireCheck : public Check
{
    Q_OBJECT

public:
    explicit WireCheck(const CheckContext &context);
    ~WireCheck() override;

protected:
    void run() override;
    void giveUp() override;

private:
    void ask();
    void look(const QList<SocketKind> &kinds);
    void lookNext();
    void onAnswers();
    void tellAll();
    void tellSkipped(const ScopeKey &scope);
    void proveInClear(const ScopeKey &scope);

    WireSeen m_seen;
    QList<Scope> m_all;
    /// Those that are asked now.
    QList<Scope> m_open;
    int m_rounds = 0;
    QTimer m_next;
    QElapsedTimer m_sinceAsked;
    std::unique_ptr<LookupBurst> m_burst;
};

}
