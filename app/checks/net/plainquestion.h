// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsmessage.h"
#include "facts/address.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUdpSocket>

namespace Dotlight
{

/// One question over UDP, in clear. Asked a second time half-way to its limit, since a packet may get lost.
class PlainQuestion : public QObject
{
    Q_OBJECT

public:
    /// How it ended.
    enum class Outcome {
        Answered,
        /// Nothing came in time.
        Silent,
        /// The computer or the network said that nobody is there.
        Unreachable,
    };

    PlainQuestion(const Address &server, quint16 port, const DnsMessage::Question &question,
        std::chrono::milliseconds limit, QObject *parent = nullptr);

    void ask();
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] const DnsMessage::Reply &reply() const { return m_reply; }
    /// From the first packet to the reply.
    [[nodiscard]] std::chrono::microseconds duration() const { return m_duration; }

Q_SIGNALS:
    void finished();

private:
    void send();
    void onReadable();
    void end(Outcome outcome);

    DnsMessage::Question m_question;
    quint16 m_id;
    QByteArray m_bytes;
    QUdpSocket m_socket;
    QString m_server;
    quint16 m_port;
    QTimer m_limit;
    QTimer m_repeat;
    QElapsedTimer m_clock;
    Outcome m_outcome = Outcome::Silent;
    DnsMessage::Reply m_reply;
    std::chrono::microseconds m_duration{0};
    bool m_ended = false;
};

}
