// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/records/reply.h"
#include "facts/server.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <expected>
#include <optional>

namespace Dotlight
{

/// Why a question to the stub got no reply that says anything.
enum class StubFault {
    /// Nothing listens there, or no connection to it comes about.
    NoListener,
    /// The time was up.
    NoAnswer,
    /// It closed the connection, which resolved does after 10 s without an answer of its own.
    Closed,
    /// What came is no DNS reply, too long, or one to another question.
    Malformed,
};

using StubReply = std::expected<DnsReply, StubFault>;

/// One question to resolved's stub listener over TCP, with DO and CD set: systemd 257 passes on what its servers say, with
/// signatures and without validating them. Asked once, told once; deleting it ends it.
class StubQuestion : public QObject
{
    Q_OBJECT

public:
    struct Listener {
        /// systemd-resolved.service(8).
        QHostAddress address{QStringLiteral("127.0.0.53")};
        quint16 port = usualPlainPort;
    };

    StubQuestion(const DnsQuestion &question, std::chrono::milliseconds limit, QObject *parent)
        : StubQuestion(question, limit, Listener(), parent)
    {
    }
    StubQuestion(
        const DnsQuestion &question, std::chrono::milliseconds limit, const Listener &listener, QObject *parent);

    [[nodiscard]] const DnsQuestion &question() const { return m_question; }
    void start();

Q_SIGNALS:
    /// Never from within start().
    void answered(const Dotlight::StubReply &reply);

private:
    void onConnected();
    void onLimit();
    void onReadable();
    void onError(QAbstractSocket::SocketError error);
    void tell(const StubReply &reply);
    [[nodiscard]] StubReply read(const QByteArray &message) const;

    DnsQuestion m_question;
    quint16 m_id;
    Listener m_listener;
    QTcpSocket m_socket;
    QTimer m_limit;
    QByteArray m_received;
    bool m_told = false;
};

}
