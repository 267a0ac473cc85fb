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
constexpr quint16 plainPort = 53;
/// For one question; a second packet goes out half-way.
constexpr auto plainLimit = 1000ms;
/// For one step over TLS.
constexpr auto tlsLimit = 1500ms;
}

ServerTimer::ServerTimer(const Server &server, TransportMode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
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
    const quint16 port = server.port != 0 ? quint16(server.port) : plainPort;
    m_plain = std::make_unique<PlainQuestion>(server.address, port, DnsMessage::rootSoa(), plainLimit);
    // Queued: it is not to be deleted from within its own signal.
    connect(m_plain.get(), &PlainQuestion::finished, this, &ServerTimer::onPlain, Qt::QueuedConnection);
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
    m_tls = std::make_unique<TlsProbe>(m_times.server);
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
    else if (m_times.tlsCold.size() < wanted)
        onCold(attempt);
    else
        onReused(attempt);
}

void ServerTimer::onCold(const TlsAttempt &attempt)
{
    m_times.tlsCold << *attempt.connecting + *attempt.handshake + *attempt.answering;
    if (m_times.tlsCold.size() < wanted)
        return askCold();
    m_patience.start();
    m_tls->askAgain();
}

void ServerTimer::onReused(const TlsAttempt &attempt)
{
    m_times.tlsReused << *attempt.answering;
    if (m_times.tlsReused.size() == wanted)
        return end();
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
