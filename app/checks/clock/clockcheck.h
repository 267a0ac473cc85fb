// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "checks/records/rdata.h"

namespace Dotlight
{

/// The computer's clock: is it set by a time server, and does it lie within the time of the root's signatures? It starts no
/// daemon to find out, timedated neither.
class ClockCheck : public Check
{
    Q_OBJECT

public:
    explicit ClockCheck(const CheckContext &context);

protected:
    void run() override;
    void giveUp() override;

private:
    void ask(quint16 type);
    void onePartLess();

    QList<DnsReply> m_replies;
    QList<DelegationSigner> m_anchors;
    int m_open = 0;
};

}
