// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverprobe.h"

#include <utility>

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
/// A connection that takes longer is likely to come to nothing: time to find out whether the server is there at all.
constexpr auto patience = 2000ms;
constexpr auto plainLimit = 2000ms;
}

ServerProbe::ServerProbe(const Server &server, const Scope &scope)
    : m_server(server)
    , m_scope(scope)
    , m_tls(server, scope.key.ifindex())
    , m_plain({.address = server.address, .port = server.plainPort(), .ifindex = scope.key.ifindex()}, rootSoa(),
          plainLimit)
{
    m_impatience.setSingleShot(true);
    m_impatience.setInterval(patience);
    connect(&m_impatience, &QTimer::timeout, this, [this] {
        if (!m_tls.isConnected())
            askPlainly();
    });
    connect(&m_tls, &TlsProbe::finished, this, &ServerProbe::onTls);
    connect(&m_plain, &PlainQuestion::finished, this, &ServerProbe::onPlain);
}

void ServerProbe::start()
{
    m_impatience.start();
    m_tls.start();
}

void ServerProbe::askPlainly()
{
    if (!std::exchange(m_plainAsked, true))
        m_plain.ask();
}

void ServerProbe::onTls()
{
    m_tlsDone = true;
    m_impatience.stop();
    const TlsAttempt::End end = m_tls.attempt().end;
    const bool portClosed =
        end == TlsAttempt::End::Dropped || end == TlsAttempt::End::Refused || end == TlsAttempt::End::NoRoute;
    if (portClosed && !m_plainAnswers) {
        askPlainly();
    } else {
        m_done = true;
        Q_EMIT finished();
    }
}

void ServerProbe::onPlain()
{
    m_plainAnswers = m_plain.outcome() == PlainQuestion::Outcome::Answered;
    if (!m_tlsDone)
        return;
    m_done = true;
    Q_EMIT finished();
}

}
