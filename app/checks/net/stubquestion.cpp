// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stubquestion.h"

#include "framing.h"

#include <QNetworkProxy>
#include <QRandomGenerator>

#include <utility>

namespace Dotlight
{

StubQuestion::StubQuestion(
    const DnsQuestion &question, std::chrono::milliseconds limit, const Listener &listener, QObject *parent)
    : QObject(parent)
    , m_question(question)
    , m_id(quint16(QRandomGenerator::system()->generate()))
    , m_listener(listener)
{
    // A proxy of the environment is none for this computer's own addresses.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(largestFramed);
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, &StubQuestion::onLimit);
    connect(&m_socket, &QTcpSocket::connected, this, &StubQuestion::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &StubQuestion::onReadable);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &StubQuestion::onError);
}

void StubQuestion::start()
{
    m_limit.start();
    QMetaObject::invokeMethod(
        this, [this] { m_socket.connectToHost(m_listener.address, m_listener.port); }, Qt::QueuedConnection);
}

void StubQuestion::onConnected()
{
    m_socket.write(framed(signedQuestionWire(m_id, m_question)));
}

// The listener is this computer's: one that can't be connected to at once is shut off, whatever the network does.
void StubQuestion::onLimit()
{
    const bool connected = m_socket.state() == QAbstractSocket::ConnectedState;
    tell(std::unexpected(connected ? StubFault::NoAnswer : StubFault::NoListener));
}

void StubQuestion::onReadable()
{
    m_received += m_socket.readAll();
    if (const auto message = framedMessage(m_received))
        tell(read(*message));
}

StubReply StubQuestion::read(const QByteArray &message) const
{
    const auto reply = replyTo(message, m_id, m_question);
    return reply && !reply->truncated ? StubReply(*reply) : std::unexpected(StubFault::Malformed);
}

void StubQuestion::onError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError:
        return tell(std::unexpected(StubFault::NoListener));
    case QAbstractSocket::RemoteHostClosedError:
        return tell(std::unexpected(m_received.isEmpty() ? StubFault::Closed : StubFault::Malformed));
    default:
        return tell(std::unexpected(StubFault::NoAnswer));
    }
}

void StubQuestion::tell(const StubReply &reply)
{
    if (std::exchange(m_told, true))
        return;
    m_limit.stop();
    m_socket.abort();
    Q_EMIT answered(reply);
}

}
