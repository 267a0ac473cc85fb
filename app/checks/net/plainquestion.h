// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/records/reply.h"
#include "facts/server.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>

namespace Dotlight
{

/// One question to a server, in clear and without EDNS: over UDP, and over TCP where the reply is cut short (RFC 1035,
/// 4.2); where that comes to nothing, it was answered by the one that was cut short. Asked a second time half-way to its
/// limit, since a packet may get lost.
class PlainQuestion : public QObject
{
    Q_OBJECT

public:
    /// How it ended.
    enum class Outcome {
        Answered,
        /// Nothing that is a reply came in time.
        Silent,
        /// The computer or the network said that nobody is there.
        Unreachable,
    };

    struct Server {
        Address address;
        quint16 port = usualPlainPort;
        /// Of the link that it is asked over; else 0.
        int ifindex = 0;
    };

    PlainQuestion(
        const Server &server, const DnsQuestion &question, std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~PlainQuestion() override;

    void ask();
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /// Only where it was answered.
    [[nodiscard]] const DnsReply &reply() const { return m_reply; }
    /// From the first packet to the reply.
    [[nodiscard]] std::chrono::microseconds duration() const { return m_duration; }

Q_SIGNALS:
    /// Once, never from within ask() or a socket's own signal: whoever is told may delete it.
    void finished();

private:
    void send();
    void onDatagrams();
    /// What else has come is read in a later turn of the event loop.
    void rest();
    void askOverTcp(const DnsReply &cutShort);
    void onStream();
    /// False where it is no reply to the question.
    bool take(const QByteArray &message, bool mayBeCut);
    void answered(const DnsReply &reply);
    void end(Outcome outcome);
    /// Nothing more comes.
    void conclude();

    Server m_server;
    DnsQuestion m_question;
    quint16 m_id;
    QUdpSocket m_udp;
    QTcpSocket m_tcp;
    QByteArray m_stream;
    QTimer m_limit;
    QTimer m_again;
    QElapsedTimer m_clock;
    Outcome m_outcome = Outcome::Silent;
    DnsReply m_reply;
    std::chrono::microseconds m_duration{0};
    bool m_resting = false;
    bool m_ended = false;
};

}
