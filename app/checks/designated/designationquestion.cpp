// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designationquestion.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QtEndian>

#include <utility>

namespace Dotlight
{

namespace
{
constexpr quint16 plainPort = 53;
constexpr qsizetype lengthBytes = 2;
/// More than any sender can have sent to somebody who takes what comes first.
constexpr int mostDatagrams = 100;
}

DesignationQuestion::DesignationQuestion(const Server &server, QObject *parent)
    : QObject(parent)
    , m_server(server.address.toString())
    , m_port(server.port != 0 ? quint16(server.port) : plainPort)
    , m_id(quint16(QRandomGenerator::system()->bounded(0x10000)))
    , m_query(DnsMessage::query(designationQuestion(), m_id).value_or(QByteArray()))
{
    for (QTimer *timer : {&m_limit, &m_again}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    m_limit.setInterval(limit);
    m_again.setInterval(limit / 2);
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    m_udp.setProxy(QNetworkProxy::NoProxy);
    connect(&m_limit, &QTimer::timeout, this, &DesignationQuestion::end);
    connect(&m_again, &QTimer::timeout, this, &DesignationQuestion::send);
    connect(&m_udp, &QUdpSocket::connected, this, &DesignationQuestion::send);
    connect(&m_udp, &QUdpSocket::readyRead, this, &DesignationQuestion::onDatagrams);
    connect(&m_udp, &QUdpSocket::errorOccurred, this, &DesignationQuestion::end);
    connect(&m_tcp, &QTcpSocket::connected, this, [this] {
        QByteArray length(lengthBytes, '\0');
        qToBigEndian(quint16(m_query.size()), length.data());
        m_tcp.write(length + m_query);
    });
    connect(&m_tcp, &QTcpSocket::readyRead, this, &DesignationQuestion::onStream);
    connect(&m_tcp, &QTcpSocket::errorOccurred, this, &DesignationQuestion::end);
}

DesignationQuestion::~DesignationQuestion()
{
    // They would tell us of their end.
    m_udp.disconnect(this);
    m_tcp.disconnect(this);
}

void DesignationQuestion::ask()
{
    m_limit.start();
    m_again.start();
    // A connected socket hears nobody else.
    m_udp.connectToHost(m_server, m_port);
}

void DesignationQuestion::send()
{
    if (m_udp.state() == QAbstractSocket::ConnectedState)
        m_udp.write(m_query);
}

void DesignationQuestion::onDatagrams()
{
    for (int i = 0; i < mostDatagrams && m_udp.hasPendingDatagrams(); ++i) {
        if (take(m_udp.receiveDatagram().data(), true))
            return;
    }
}

bool DesignationQuestion::take(const QByteArray &message, bool mayBeCut)
{
    const auto reply = DnsMessage::reply(message, designationQuestion(), m_id);
    if (!reply || m_ended)
        return false;
    if (reply->truncated && mayBeCut) {
        askOverTcp();
        return true;
    }
    m_answer = designationAnswer(message);
    end();
    return true;
}

void DesignationQuestion::askOverTcp()
{
    m_again.stop();
    m_udp.disconnect(this);
    if (m_tcp.state() == QAbstractSocket::UnconnectedState)
        m_tcp.connectToHost(m_server, m_port);
}

void DesignationQuestion::onStream()
{
    m_stream += m_tcp.read(lengthBytes + 0xffff - m_stream.size());
    if (m_stream.size() < lengthBytes)
        return;
    const qsizetype size = qFromBigEndian<quint16>(m_stream.constData());
    if (m_stream.size() < lengthBytes + size)
        return;
    take(m_stream.sliced(lengthBytes, size), false);
    end();
}

void DesignationQuestion::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    m_again.stop();
    // Never from within a socket's own signal: whoever is told may delete it.
    QMetaObject::invokeMethod(this, &DesignationQuestion::finished, Qt::QueuedConnection);
}

}
