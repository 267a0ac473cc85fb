// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsprobe.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
bool isAboutDates(const QSslError &error)
{
    return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
}

bool isAboutTrust(const QSslError &error)
{
    // The name is judged by resolved's rules, not by Qt's.
    return !isAboutDates(error) && error.error() != QSslError::HostNameMismatch;
}

SeenCertificate seen(const QSslSocket &socket)
{
    const QSslCertificate leaf = socket.peerCertificate();
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    SeenCertificate result;
    const auto names = leaf.subjectAlternativeNames();
    result.dnsNames = names.values(QSsl::DnsEntry);
    for (const QString &text : names.values(QSsl::IpAddressEntry)) {
        if (const auto address = Address::fromString(QHostAddress(text).toString()))
            result.addresses.append(*address);
    }
    result.subject = leaf.subjectInfo(QSslCertificate::CommonName).join(u' ');
    result.issuer = leaf.issuerInfo(QSslCertificate::CommonName).join(u' ');
    result.notBefore = leaf.effectiveDate();
    result.notAfter = leaf.expiryDate();
    result.selfSigned = leaf.isSelfSigned();
    result.trusted = !leaf.isNull() && std::ranges::none_of(errors, isAboutTrust);
    result.chainOutdated = std::ranges::any_of(
        errors, [&](const QSslError &error) { return isAboutDates(error) && error.certificate() != leaf; });
    return result;
}

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

TlsProbe::TlsProbe(const Server &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_limit, &QTimer::timeout, this, &TlsProbe::onLimit);
    connectSocket();
}

TlsProbe::~TlsProbe()
{
    // It would tell us of its end.
    m_socket.disconnect(this);
}

void TlsProbe::connectSocket()
{
    connect(&m_socket, &QSslSocket::connected, this, &TlsProbe::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsProbe::onEncrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &TlsProbe::onReadable);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &TlsProbe::onError);
    connect(&m_socket, &QSslSocket::sslErrors, &m_socket, [this] { m_socket.ignoreSslErrors(); });
}

void TlsProbe::start()
{
    m_limit.start(connectLimit);
    m_lap.start();
    const quint16 port = m_server.port != 0 ? quint16(m_server.port) : usualPort;
    // resolved sends no SNI where no name was given.
    m_socket.connectToHostEncrypted(m_server.address.toString(), port, m_server.name);
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
}

void TlsProbe::onEncrypted()
{
    m_attempt.handshake = lap();
    m_attempt.end = TlsAttempt::End::Encrypted;
    m_attempt.certificate = seen(m_socket);
    m_attempt.protocol = protocolName(m_socket.sessionProtocol());
    ask();
}

void TlsProbe::ask()
{
    m_id = quint16(QRandomGenerator::system()->bounded(0x10000));
    const QByteArray message = DnsMessage::query(DnsMessage::rootSoa(), m_id).value_or(QByteArray());
    // RFC 1035, 4.2.2: two bytes of length before it.
    QByteArray framed(2, '\0');
    qToBigEndian(quint16(message.size()), framed.data());
    m_lap.restart();
    m_socket.write(framed + message);
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
    if (m_received.size() < 2)
        return;
    const qsizetype size = qFromBigEndian<quint16>(m_received.constData());
    if (m_received.size() < 2 + size)
        return;
    m_attempt.answering = lap();
    m_attempt.reply = DnsMessage::reply(m_received.sliced(2, size), DnsMessage::rootSoa(), m_id);
    end();
}

void TlsProbe::onError(QAbstractSocket::SocketError error)
{
    if (!isConnected())
        m_attempt.end = endFor(error);
    else if (!m_attempt.handshake)
        m_attempt.end = TlsAttempt::End::NotTls;
    // What comes later ends the talk and takes nothing back.
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
