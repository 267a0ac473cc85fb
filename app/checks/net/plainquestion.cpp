// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainquestion.h"

#include <QNetworkDatagram>
#include <QRandomGenerator>

#include <utility>

namespace Dotlight
{

PlainQuestion::PlainQuestion(const Address &server, quint16 port, const DnsMessage::Question &question,
    std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_question(question)
    , m_id(quint16(QRandomGenerator::system()->bounded(0x10000)))
    , m_bytes(DnsMessage::query(question, m_id).value_or(QByteArray()))
    , m_server(server.toString())
    , m_port(port)
{
    for (QTimer *timer : {&m_limit, &m_repeat}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    m_limit.setInterval(limit);
    m_repeat.setInterval(limit / 2);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(Outcome::Silent); });
    connect(&m_repeat, &QTimer::timeout, this, &PlainQuestion::send);
    connect(&m_socket, &QUdpSocket::readyRead, this, &PlainQuestion::onReadable);
    // A connected socket is told of "port unreachable", and hears nobody else.
    connect(&m_socket, &QUdpSocket::errorOccurred, this, [this] { end(Outcome::Unreachable); }, Qt::QueuedConnection);
}

void PlainQuestion::ask()
{
    m_clock.start();
    m_limit.start();
    m_repeat.start();
    m_socket.connectToHost(m_server, m_port);
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        send();
    else
        connect(&m_socket, &QUdpSocket::connected, this, &PlainQuestion::send);
}

void PlainQuestion::send()
{
    m_socket.write(m_bytes);
}

void PlainQuestion::onReadable()
{
    while (m_socket.hasPendingDatagrams()) {
        const QByteArray bytes = m_socket.receiveDatagram().data();
        if (const auto reply = DnsMessage::reply(bytes, m_question, m_id)) {
            m_reply = *reply;
            m_duration = std::chrono::microseconds(m_clock.nsecsElapsed() / 1000);
            return end(Outcome::Answered);
        }
    }
}

void PlainQuestion::end(Outcome outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    m_repeat.stop();
    m_socket.close();
    m_outcome = outcome;
    Q_EMIT finished();
}

}
