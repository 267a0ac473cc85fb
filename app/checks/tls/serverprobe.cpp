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

bool answered(const PlainQuestion &question)
{
    return question.outcome() == PlainQuestion::Outcome::Answered;
}
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
    connect(&m_plain, &PlainQuestion::finished, this, [this] {
        m_plainAnswers = answered(m_plain);
        onPlain();
    });
    if (server.plainPort() == usualPlainPort)
        return;
    m_atPort53 = std::make_unique<PlainQuestion>(
        PlainQuestion::Server{.address = server.address, .port = usualPlainPort, .ifindex = scope.key.ifindex()},
        rootSoa(), plainLimit);
    connect(m_atPort53.get(), &PlainQuestion::finished, this, [this] {
        m_port53Answers = answered(*m_atPort53);
        onPlain();
    });
}

void ServerProbe::start()
{
    m_impatience.start();
    m_tls.start();
}

void ServerProbe::askPlainly()
{
    if (std::exchange(m_plainAsked, true))
        return;
    m_plain.ask();
    if (m_atPort53)
        m_atPort53->ask();
}

void ServerProbe::onTls()
{
    m_tlsDone = true;
    m_impatience.stop();
    const TlsAttempt::End end = m_tls.attempt().end;
    const bool portClosed =
        end == TlsAttempt::End::Dropped || end == TlsAttempt::End::Refused || end == TlsAttempt::End::NoRoute;
    if (portClosed && !isPlainOver())
        askPlainly();
    else
        conclude();
}

void ServerProbe::onPlain()
{
    if (m_tlsDone && isPlainOver())
        conclude();
}

bool ServerProbe::isPlainOver() const
{
    return m_plainAnswers.has_value() && (!m_atPort53 || m_port53Answers.has_value());
}

void ServerProbe::conclude()
{
    // What was asked in clear out of impatience may come to its end later.
    if (!std::exchange(m_done, true))
        Q_EMIT finished();
}

}
