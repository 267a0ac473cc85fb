// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificatecheck.h"
#include "checks/records/reply.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTimer>

namespace Dotlight
{

/// What one connection to a server's port for DNS over TLS (RFC 7858) brought.
struct TlsAttempt {
    enum class End {
        /// There is TLS; whose certificate it is says certificate.
        Encrypted,
        /// Nothing came back from the port.
        Dropped,
        Refused,
        /// Something is there, and what it says is no TLS.
        NotTls,
        /// It speaks TLS, and told or was told that there is no agreement on how.
        NoAgreement,
        /// The connection was ended before there was TLS: by the server, or by somebody on the way.
        CutOff,
        /// The port is open, and the handshake was not over in time.
        Stalled,
        /// This computer has no way there.
        NoRoute,
    };
    End end = End::Dropped;
    SeenCertificate certificate;
    /// Such as "TLS 1.3".
    QString protocol;
    /// Each from the end of the one before; nothing where it did not come to that.
    std::optional<std::chrono::microseconds> connecting;
    std::optional<std::chrono::microseconds> handshake;
    std::optional<std::chrono::microseconds> answering;
    /// To the root's SOA, over that connection.
    std::optional<DnsReply> reply;
};

/// One such connection: connect, handshake with the system's store of authorities, one question. No certificate stops it:
/// it is to be looked at.
class TlsProbe : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds connectLimit{4000};
    /// Handshake and answer together.
    static constexpr std::chrono::milliseconds talkLimit{5000};

    /// ifindex: of the link that it is asked over, or 0.
    TlsProbe(const Server &server, int ifindex, QObject *parent = nullptr);
    ~TlsProbe() override;

    void start();
    [[nodiscard]] const TlsAttempt &attempt() const { return m_attempt; }
    [[nodiscard]] bool isConnected() const { return m_attempt.connecting.has_value(); }
    /// The question once more over the open connection; finished() comes again. Only after an answer.
    void askAgain();

Q_SIGNALS:
    void finished();

private:
    void connectSockets();
    void onConnected();
    void onEncrypted();
    void onReadable();
    void onNoConnection(QAbstractSocket::SocketError error);
    void onError(QAbstractSocket::SocketError error);
    void onLimit();
    void ask();
    void end();
    [[nodiscard]] std::chrono::microseconds lap();

    Server m_server;
    int m_ifindex;
    /// Until it is connected: QSslSocket can't be kept to a link.
    QTcpSocket m_tcp;
    QSslSocket m_socket;
    QTimer m_limit;
    QElapsedTimer m_lap;
    quint16 m_id = 0;
    QByteArray m_received;
    TlsAttempt m_attempt;
    bool m_alerted = false;
    bool m_ended = false;
};

}
