// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/net/plainquestion.h"
#include "tlsresult.h"

namespace Dotlight
{

/// One server: TLS, and port 53 where that does not come about.
class ServerProbe : public QObject
{
    Q_OBJECT

public:
    ServerProbe(const Server &server, const Scope &scope);

    void start();
    [[nodiscard]] ServerSeen seen() const { return {m_server, m_tls.attempt(), m_plainAnswers}; }
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] bool isDone() const { return m_done; }

Q_SIGNALS:
    void finished();

private:
    void askPlainly();
    void onTls();
    void onPlain();

    Server m_server;
    Scope m_scope;
    TlsProbe m_tls;
    PlainQuestion m_plain;
    QTimer m_impatience;
    std::optional<bool> m_plainAnswers;
    bool m_plainAsked = false;
    bool m_tlsDone = false;
    bool m_done = false;
};

}
