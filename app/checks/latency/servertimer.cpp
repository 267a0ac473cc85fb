// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servertimer.h"

#include <utility>

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr qsizetype wanted = 5;
/// For one question; a second packet goes out half-way, and what is answered after that is not timed: a slow network's
/// answers have to come before.
constexpr auto plainLimit = 2000ms;
/// For one step over TLS.
constexpr auto tlsLimit = 1500ms;
}

ServerTimer::ServerTimer(const Server &server, const Scope &scope, QObject *parent)
    : QObject(parent)
    , m_mode(scope.transport)
    , m_ifindex(scope.key.ifindex())
    , m_times{.server = server, .plain = {}, .tlsCold = {}, .tlsReused = {}}
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_patience.setInterval(tlsLimit);
    connect(&m_patience, &QTimer::timeout, this, &ServerTimer::end);
}

ServerTimer::~ServerTimer() = default;

void ServerTimer::start()
{
    // A port of a person's own choice is that of the mode.
    if (m_times.server.port != 0 && m_mode != TransportMode::Off)
        askCold();
    else
        askPlain();
}

void ServerTimer::askPlain()
{
    const Server &server = m_times.server;
    m_plain = std::make_unique<PlainQuestion>(
        PlainQuestion::Server{.address = server.address, .port = server.plainPort(), .ifindex = m_ifindex}, rootSoa(),
        plainLimit);
    connect(m_plain.get(), &PlainQuestion::finished, this, &ServerTimer::onPlain);
    m_plain->ask();
}

void ServerTimer::onPlain()
{
    const bool answered = m_plain->outcome() == PlainQuestion::Outcome::Answered;
    // Later than that, the first packet was lost, and it is not known which of the two was answered.
    if (answered && m_plain->duration() < plainLimit / 2)
        m_times.plain << m_plain->duration();
    if (answered && m_times.plain.size() < wanted && m_plain->duration() < plainLimit / 2)
        askPlain();
    else if (m_times.server.port == 0)
        askCold();
    else
        end();
}

void ServerTimer::askCold()
{
    m_reuses = false;
    m_tls = std::make_unique<TlsProbe>(m_times.server, m_ifindex);
    connect(m_tls.get(), &TlsProbe::finished, this, &ServerTimer::onTls, Qt::QueuedConnection);
    m_patience.start();
    m_tls->start();
}

void ServerTimer::onTls()
{
    if (m_ended)
        return;
    const TlsAttempt &attempt = m_tls->attempt();
    if (!attempt.reply || !attempt.answering || !attempt.connecting || !attempt.handshake)
        end();
    else if (m_reuses)
        onReused(attempt);
    else
        onCold(attempt);
}

void ServerTimer::onCold(const TlsAttempt &attempt)
{
    m_times.tlsCold << *attempt.connecting + *attempt.handshake + *attempt.answering;
    // At once: a slow server leaves no time for it after all of the handshakes.
    if (m_times.tlsReused.isEmpty())
        askReused();
    else if (m_times.tlsCold.size() < wanted)
        askCold();
    else
        end();
}

void ServerTimer::onReused(const TlsAttempt &attempt)
{
    m_times.tlsReused << *attempt.answering;
    if (m_times.tlsReused.size() < wanted)
        askReused();
    else
        askCold();
}

void ServerTimer::askReused()
{
    m_reuses = true;
    m_patience.start();
    m_tls->askAgain();
}

void ServerTimer::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    m_tls.reset();
    Q_EMIT finished();
}

}
