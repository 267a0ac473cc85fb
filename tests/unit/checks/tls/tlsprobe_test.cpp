// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/net/framing.h"
#include "checks/tls/tlsprobe.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The deeds of a server that speaks no TLS, or ends too early: what it does when it is connected to, and when it hears something.
struct Deeds {
    std::function<void(QTcpSocket &)> onConnect = [](QTcpSocket &) { };
    std::function<void(QTcpSocket &)> onData = [](QTcpSocket &) { };
};

/// What a server over TLS sends for the message of a question.
using Talk = std::function<void(QTcpSocket &, const QByteArray &message)>;

Q_DECLARE_METATYPE(Deeds)
Q_DECLARE_METATYPE(Talk)

namespace
{
using End = TlsAttempt::End;

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(TLS_SERVER) + u'/' + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray replyTo(QByteArray message)
{
    message[2] = char(uchar(message[2]) | 0x80U);
    return message;
}

/// With so many records of 255 bytes each, at most 127.
QByteArray with(QByteArray message, int records)
{
    message[7] = char(records);
    for (int i = 0; i < records; ++i)
        message += QByteArray::fromHex("0000100001"
                                       "00000000"
                                       "00ff"
                                       "fe")
            + QByteArray(254, 'x');
    return message;
}

class PlainServer
{
public:
    explicit PlainServer(const Deeds &deeds)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, deeds] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, deeds] { deeds.onData(*socket); });
            deeds.onConnect(*socket);
        });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

class TlsServer
{
public:
    explicit TlsServer(const Talk &talk)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(fixture("certificate.pem")));
        configuration.setPrivateKey(QSslKey(fixture("key.pem"), QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this, talk] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, talk, stream = QByteArray()]() mutable {
                stream += socket->readAll();
                if (const auto message = framedMessage(stream)) {
                    stream = stream.sliced(message->size() + 2);
                    talk(*socket, *message);
                }
            });
        });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QSslServer m_server;
};

Server serverAt(quint16 port)
{
    return {.address = *Address::fromString(u"127.0.0.1"_s), .port = port, .name = u"dns.example"_s};
}

std::optional<TlsAttempt> attempt(quint16 port)
{
    constexpr int noIndex = 0;
    TlsProbe probe(serverAt(port), noIndex);
    QSignalSpy spy(&probe, &TlsProbe::finished);
    probe.start();
    const bool told = spy.isEmpty() && spy.wait(20'000) && spy.size() == 1;
    return told ? std::optional(probe.attempt()) : std::nullopt;
}
}

/// One connection to a port for DNS over TLS, with servers on the loopback that do all kinds of things.
class TlsProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTls_data();
    void withoutTls();
    void nobodyThere();
    void answers();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void askedAgain();
    void deletedInTheMiddle();
};

void TlsProbeTest::withoutTls_data()
{
    QTest::addColumn<Deeds>("deeds");
    QTest::addColumn<TlsAttempt::End>("end");
    const auto row = [](const char *tag, const Deeds &deeds, End end) { QTest::newRow(tag) << deeds << end; };
    const auto say = [](const QByteArray &bytes) { return [bytes](QTcpSocket &socket) { socket.write(bytes); }; };
    const auto hangUp = [](QTcpSocket &socket) { socket.abort(); };
    row("a greeting in clear", {.onConnect = say("220 mail.example ESMTP\r\n")}, End::NotTls);
    row("an answer in clear", {.onData = say("HTTP/1.1 400 Bad Request\r\n\r\n")}, End::NotTls);
    row("zeros", {.onData = say(QByteArray(64, '\0'))}, End::NotTls);
    row("hangs up at once", {.onConnect = hangUp}, End::CutOff);
    row("hangs up when it hears TLS", {.onData = hangUp}, End::CutOff);
    row("ends in the middle of its first record",
        {.onData =
                [](QTcpSocket &socket) {
                    socket.write(QByteArray::fromHex("160303007a0200"));
                    socket.disconnectFromHost();
                }},
        End::CutOff);
    // Record 21, version 3.3, two bytes: fatal, handshake_failure (RFC 8446, 6.2).
    row("an alert", {.onData = say(QByteArray::fromHex("15030300020228"))}, End::NoAgreement);
}

void TlsProbeTest::withoutTls()
{
    QFETCH(Deeds, deeds);
    const PlainServer server(deeds);
    const auto seen = attempt(server.port());
    QVERIFY(seen);
    QTEST(seen->end, "end");
    QVERIFY(seen->connecting && !seen->handshake && !seen->reply);
}

void TlsProbeTest::nobodyThere()
{
    quint16 port = 0;
    {
        const PlainServer gone({});
        port = gone.port();
    }
    const auto seen = attempt(port);
    QVERIFY(seen);
    QCOMPARE(seen->end, End::Refused);
    QVERIFY(!seen->connecting);
}

void TlsProbeTest::answers()
{
    const TlsServer server(
        [](QTcpSocket &socket, const QByteArray &message) { socket.write(framed(with(replyTo(message), 50))); });
    const auto seen = attempt(server.port());
    QVERIFY(seen);
    QCOMPARE(seen->end, End::Encrypted);
    QVERIFY(seen->reply && seen->answering && seen->handshake);
    QCOMPARE(seen->certificate.dnsNames, QStringList{u"dns.example"_s});
    QVERIFY(seen->certificate.selfSigned && !seen->certificate.trusted);
}

void TlsProbeTest::answersThatAreNone_data()
{
    QTest::addColumn<Talk>("talk");
    const auto row = [](const char *tag, const Talk &talk) { QTest::newRow(tag) << talk; };
    row("another id", [](QTcpSocket &socket, QByteArray message) {
        message[0] = char(message[0] ^ 1);
        socket.write(framed(replyTo(message)));
    });
    row("the question", [](QTcpSocket &socket, const QByteArray &message) { socket.write(framed(message)); });
    row("rubbish", [](QTcpSocket &socket, const QByteArray &) { socket.write(framed(QByteArray(80, '\xff'))); });
    row("more than there is to say",
        [](QTcpSocket &socket, const QByteArray &message) { socket.write(framed(with(replyTo(message), 70))); });
    row("hangs up", [](QTcpSocket &socket, const QByteArray &) { socket.disconnectFromHost(); });
    row("hangs up in the middle", [](QTcpSocket &socket, const QByteArray &message) {
        socket.write(framed(replyTo(message)).chopped(4));
        socket.disconnectFromHost();
    });
    row("without end", [](QTcpSocket &socket, const QByteArray &) {
        auto *again = new QTimer(&socket);
        QObject::connect(again, &QTimer::timeout, &socket, [&socket] { socket.write(QByteArray(1 << 16, '\xff')); });
        again->start(0);
    });
}

void TlsProbeTest::answersThatAreNone()
{
    QFETCH(Talk, talk);
    const TlsServer server(talk);
    const auto seen = attempt(server.port());
    QVERIFY(seen);
    // What came before stays true.
    QCOMPARE(seen->end, End::Encrypted);
    QVERIFY(!seen->reply);
}

void TlsProbeTest::askedAgain()
{
    int asked = 0;
    const TlsServer server([&asked](QTcpSocket &socket, const QByteArray &message) {
        asked += 1;
        socket.write(framed(replyTo(message)));
    });
    TlsProbe probe(serverAt(server.port()), 0);
    QSignalSpy spy(&probe, &TlsProbe::finished);
    probe.start();
    QVERIFY(spy.wait(10'000));
    probe.askAgain();
    QVERIFY(spy.wait(10'000));
    QVERIFY(probe.attempt().reply && probe.attempt().answering);
    QCOMPARE(asked, 2);
}

void TlsProbeTest::deletedInTheMiddle()
{
    const PlainServer server({});
    auto probe = std::make_unique<TlsProbe>(serverAt(server.port()), 0);
    probe->start();
    QVERIFY(QTest::qWaitFor([&] { return probe->isConnected(); }, 5s));
    probe.reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TlsProbeTest)
#include "tlsprobe_test.moc"
