// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/net/plainquestion.h"
#include "tlsresult.h"

#include <memory>

namespace Dotlight
{

/// One server: TLS, and a question in clear where that does not come about: at its own port, and at port 53.
class ServerProbe : public QObject
{
    Q_OBJECT

public:
    ServerProbe(const Server &server, const Scope &scope);

    void start();
    [[nodiscard]] ServerSeen seen() const { return {m_server, m_tls.attempt(), m_plainAnswers, m_port53Answers}; }
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] bool isDone() const { return m_done; }

Q_SIGNALS:
    void finished();

private:
    void askPlainly();
    void onTls();
    void onPlain();
    [[nodiscard]] bool isPlainOver() const;
    void conclude();

    Server m_server;
    Scope m_scope;
    TlsProbe m_tls;
    PlainQuestion m_plain;
    /// Where another port is set; else null.
    std::unique_ptr<PlainQuestion> m_atPort53;
    QTimer m_impatience;
    std::optional<bool> m_plainAnswers;
    std::optional<bool> m_port53Answers;
    bool m_plainAsked = false;
    bool m_tlsDone = false;
    bool m_done = false;
};

}
