// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainquestion.h"

#include "framing.h"
#include "overlink.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include <utility>

namespace Dotlight
{

namespace
{
/// Before others have their turn: whoever sends without end would keep their timers from running.
constexpr int mostAtOnce = 10;
/// Without EDNS a reply has 512 bytes at most (RFC 1035, 4.2.1); not all servers keep to that.
constexpr qint64 largestDatagram = 4096;
}

PlainQuestion::PlainQuestion(
    const Server &server, const DnsQuestion &question, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_question(question)
    , m_id(quint16(QRandomGenerator::system()->bounded(0x10000)))
{
    for (QTimer *timer : {&m_limit, &m_again}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    m_limit.setInterval(limit);
    m_again.setInterval(limit / 2);
    m_udp.setProxy(QNetworkProxy::NoProxy);
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    m_tcp.setReadBufferSize(largestFramed);
    connect(&m_limit, &QTimer::timeout, this, &PlainQuestion::conclude);
    connect(&m_again, &QTimer::timeout, this, &PlainQuestion::send);
    connect(&m_udp, &QUdpSocket::connected, this, &PlainQuestion::send);
    connect(&m_udp, &QUdpSocket::readyRead, this, &PlainQuestion::onDatagrams);
    connect(&m_udp, &QUdpSocket::errorOccurred, this, [this] { end(Outcome::Unreachable); });
    connect(&m_tcp, &QTcpSocket::connected, this, [this] { m_tcp.write(framed(questionWire(m_id, m_question))); });
    connect(&m_tcp, &QTcpSocket::readyRead, this, &PlainQuestion::onStream);
    connect(&m_tcp, &QTcpSocket::errorOccurred, this, &PlainQuestion::conclude);
}

PlainQuestion::~PlainQuestion()
{
    // They would tell us of their end.
    m_udp.disconnect(this);
    m_tcp.disconnect(this);
}

void PlainQuestion::ask()
{
    m_clock.start();
    m_limit.start();
    m_again.start();
    // A connected socket is told of "port unreachable", and hears nobody else.
    keepToLink(m_udp, m_server.address, m_server.ifindex);
    m_udp.connectToHost(hostOf(m_server.address, m_server.ifindex), m_server.port);
}

void PlainQuestion::send()
{
    if (m_udp.state() == QAbstractSocket::ConnectedState)
        m_udp.write(questionWire(m_id, m_question));
}

void PlainQuestion::onDatagrams()
{
    if (m_resting)
        return;
    // Read before anything is asked of the socket, its size too: QUdpSocket drops an error that it finds while it looks.
    for (int i = 0; i < mostAtOnce; ++i) {
        if (m_ended || take(m_udp.receiveDatagram(largestDatagram).data(), true) || !m_udp.hasPendingDatagrams())
            return;
    }
    rest();
}

void PlainQuestion::rest()
{
    m_resting = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_resting = false;
            onDatagrams();
        },
        Qt::QueuedConnection);
}

bool PlainQuestion::take(const QByteArray &message, bool mayBeCut)
{
    const auto reply = replyTo(message, m_id, m_question);
    if (!reply || m_ended)
        return false;
    if (reply->truncated && mayBeCut)
        askOverTcp(*reply);
    else
        answered(*reply);
    return true;
}

void PlainQuestion::answered(const DnsReply &reply)
{
    m_reply = reply;
    m_duration = std::chrono::microseconds(m_clock.nsecsElapsed() / 1000);
    end(Outcome::Answered);
}

void PlainQuestion::askOverTcp(const DnsReply &cutShort)
{
    m_again.stop();
    m_udp.disconnect(this);
    m_reply = cutShort;
    keepToLink(m_tcp, m_server.address, m_server.ifindex);
    m_tcp.connectToHost(hostOf(m_server.address, m_server.ifindex), m_server.port);
}

void PlainQuestion::onStream()
{
    m_stream += m_tcp.read(largestFramed - m_stream.size());
    const auto message = framedMessage(m_stream, largestUnsigned);
    if (!message && message.error() == FrameFault::NotWhole)
        return;
    if (!message || !take(*message, false))
        conclude();
}

void PlainQuestion::conclude()
{
    if (m_reply.truncated)
        answered(m_reply);
    else
        end(Outcome::Silent);
}

void PlainQuestion::end(Outcome outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    m_again.stop();
    m_outcome = outcome;
    QMetaObject::invokeMethod(this, &PlainQuestion::finished, Qt::QueuedConnection);
}

}
