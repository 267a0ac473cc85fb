// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stubquestion.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QtEndian>

#include <utility>

namespace Dotlight
{

namespace
{
constexpr qsizetype lengthSize = sizeof(quint16);
/// The largest message that the two bytes of length can announce (RFC 1035 4.2.2).
constexpr qint64 largestMessage = lengthSize + 0xffff;
}

std::optional<QByteArray> framedMessage(const QByteArray &stream)
{
    if (stream.size() < lengthSize)
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint16>(stream.constData());
    if (stream.size() < lengthSize + length)
        return std::nullopt;
    return stream.sliced(lengthSize, length);
}

StubQuestion::StubQuestion(
    const DnsName &name, quint16 type, std::chrono::milliseconds limit, const Listener &listener, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_type(type)
    , m_id(quint16(QRandomGenerator::system()->generate()))
    , m_listener(listener)
{
    // A proxy of the environment is none for this computer's own addresses.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(largestMessage);
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { tell(std::unexpected(StubFault::NoAnswer)); });
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
    const QByteArray question = questionWire(m_id, m_name, m_type);
    QByteArray length(lengthSize, Qt::Uninitialized);
    qToBigEndian(quint16(question.size()), length.data());
    m_socket.write(length + question);
}

void StubQuestion::onReadable()
{
    m_received += m_socket.readAll();
    if (const auto message = framedMessage(m_received))
        tell(read(*message));
}

StubReply StubQuestion::read(const QByteArray &message) const
{
    const auto reply = parseReply(message);
    const bool ours = reply && reply->id == m_id && reply->name == m_name && reply->type == m_type && !reply->truncated;
    return ours ? StubReply(*reply) : std::unexpected(StubFault::Malformed);
}

void StubQuestion::onError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
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
