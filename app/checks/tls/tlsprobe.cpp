// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsprobe.h"

#include "checks/net/framing.h"
#include "checks/net/overlink.h"
#include "seencertificate.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <fcntl.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

/// What the handshake of OpenSSL says of bytes that are no TLS records.
bool isNoTls(const QString &error)
{
    return error.contains("wrong version number"_L1) || error.contains("packet length too long"_L1)
        || error.contains("http request"_L1);
}

TlsAttempt::End endFor(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return TlsAttempt::End::Refused;
    case QAbstractSocket::SocketTimeoutError:
        return TlsAttempt::End::Dropped;
    default:
        return TlsAttempt::End::NoRoute;
    }
}
}

TlsProbe::TlsProbe(const Server &server, int ifindex, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_ifindex(ifindex)
{
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_limit, &QTimer::timeout, this, &TlsProbe::onLimit);
    connectSockets();
}

TlsProbe::~TlsProbe()
{
    // They would tell us of their end.
    m_tcp.disconnect(this);
    m_socket.disconnect(this);
}

void TlsProbe::connectSockets()
{
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    // Whoever sends without end waits for us to read.
    m_socket.setReadBufferSize(largestFramed);
    connect(&m_tcp, &QTcpSocket::connected, this, &TlsProbe::onConnected);
    connect(&m_tcp, &QTcpSocket::errorOccurred, this, &TlsProbe::onNoConnection);
    connect(&m_socket, &QSslSocket::alertReceived, this, [this] { m_alerted = true; });
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsProbe::onEncrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &TlsProbe::onReadable);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &TlsProbe::onError);
    connect(&m_socket, &QSslSocket::sslErrors, &m_socket, [this] { m_socket.ignoreSslErrors(); });
}

void TlsProbe::start()
{
    m_limit.start(connectLimit);
    m_lap.start();
    keepToLink(m_tcp, m_server.address, m_ifindex);
    m_tcp.connectToHost(hostOf(m_server.address, m_ifindex), m_server.tlsPort());
}

std::chrono::microseconds TlsProbe::lap()
{
    const std::chrono::microseconds result(m_lap.nsecsElapsed() / 1000);
    m_lap.restart();
    return result;
}

void TlsProbe::onConnected()
{
    m_attempt.connecting = lap();
    m_limit.start(talkLimit);
    m_tcp.disconnect(this);
    const int handedOver = ::fcntl(int(m_tcp.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    m_tcp.abort();
    // resolved sends no SNI where no name was given.
    m_socket.setPeerVerifyName(m_server.name);
    if (handedOver < 0 || !m_socket.setSocketDescriptor(handedOver)) {
        m_attempt.end = TlsAttempt::End::CutOff;
        return end();
    }
    m_socket.startClientEncryption();
}

void TlsProbe::onEncrypted()
{
    m_attempt.handshake = lap();
    m_attempt.end = TlsAttempt::End::Encrypted;
    m_attempt.certificate = seenCertificate(m_socket.peerCertificate(), m_socket.sslHandshakeErrors());
    m_attempt.protocol = protocolName(m_socket.sessionProtocol());
    ask();
}

void TlsProbe::ask()
{
    m_id = quint16(QRandomGenerator::system()->bounded(0x10000));
    m_lap.restart();
    m_socket.write(framed(questionWire(m_id, rootSoa())));
}

void TlsProbe::askAgain()
{
    m_ended = false;
    m_received.clear();
    m_attempt.reply.reset();
    m_attempt.answering.reset();
    m_limit.start(talkLimit);
    ask();
}

void TlsProbe::onReadable()
{
    if (m_ended)
        return;
    m_received += m_socket.readAll();
    const auto message = framedMessage(m_received, largestUnsigned);
    if (!message && message.error() == FrameFault::NotWhole)
        return;
    m_attempt.answering = lap();
    if (message)
        m_attempt.reply = replyTo(*message, m_id, rootSoa());
    end();
}

void TlsProbe::onNoConnection(QAbstractSocket::SocketError error)
{
    m_attempt.end = endFor(error);
    end();
}

void TlsProbe::onError(QAbstractSocket::SocketError error)
{
    // What comes after the handshake ends the talk and takes nothing back.
    if (m_attempt.handshake)
        return end();
    if (error == QAbstractSocket::SslHandshakeFailedError)
        m_attempt.end =
            !m_alerted && isNoTls(m_socket.errorString()) ? TlsAttempt::End::NotTls : TlsAttempt::End::NoAgreement;
    else
        m_attempt.end = TlsAttempt::End::CutOff;
    end();
}

void TlsProbe::onLimit()
{
    if (!isConnected())
        m_attempt.end = TlsAttempt::End::Dropped;
    else if (!m_attempt.handshake)
        m_attempt.end = TlsAttempt::End::Stalled;
    end();
}

void TlsProbe::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    // Never from within the socket's own signal: whoever is told may delete it.
    QMetaObject::invokeMethod(this, &TlsProbe::finished, Qt::QueuedConnection);
}

}
