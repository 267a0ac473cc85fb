// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/net/stubquestion.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include <array>
#include <functional>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// What the listener does once the question is there; it gets its bytes without the length.
using Deed = std::function<void(QTcpSocket &, const QByteArray &question)>;

QByteArray framed(const QByteArray &message)
{
    QByteArray length(2, Qt::Uninitialized);
    qToBigEndian(quint16(message.size()), length.data());
    return length + message;
}

// The question turned into a reply: the header's first flag, and no additional record any more.
QByteArray replyTo(const QByteArray &question)
{
    QByteArray reply = question.first(question.size() - 11);
    reply[2] = char(reply[2] | 0x80);
    reply[11] = 0;
    return reply;
}
}

class StubQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void noListener();
    void limit();
    void noConnection();

private:
    struct Told {
        int times = 0;
        StubReply reply = std::unexpected(StubFault::NoAnswer);
    };
    static Told ask(quint16 port, std::chrono::milliseconds limit);
};

StubQuestionTest::Told StubQuestionTest::ask(quint16 port, std::chrono::milliseconds limit)
{
    Told told;
    StubQuestion question({.name = DnsName::fromText(u"a.example"_s).value(), .type = RecordType::A}, limit,
        {.address = QHostAddress(QHostAddress::LocalHost), .port = port}, nullptr);
    connect(&question, &StubQuestion::answered, &question, [&told](const StubReply &reply) {
        told.times += 1;
        told.reply = reply;
    });
    question.start();
    if (told.times == 0 && !QTest::qWaitFor([&] { return told.times > 0; }, 5s))
        qWarning("nothing was told");
    QCoreApplication::processEvents();
    return told;
}

void StubQuestionTest::answers_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<std::optional<StubFault>>("fault");
    const auto row = [](const char *tag, const Deed &deed, std::optional<StubFault> fault) {
        QTest::newRow(tag) << deed << fault;
    };
    row("a reply", [](QTcpSocket &s, const QByteArray &q) { s.write(framed(replyTo(q))); }, std::nullopt);
    row(
        "a reply and more behind it",
        [](QTcpSocket &s, const QByteArray &q) { s.write(framed(replyTo(q)) + QByteArray(100000, 'x')); },
        std::nullopt);
    row(
        "a reply in pieces",
        [](QTcpSocket &s, const QByteArray &q) {
            for (const char byte : framed(replyTo(q))) {
                s.write(&byte, 1);
                s.flush();
            }
        },
        std::nullopt);
    row(
        "another id",
        [](QTcpSocket &s, const QByteArray &q) {
            QByteArray reply = replyTo(q);
            reply[0] = char(reply[0] ^ 1);
            s.write(framed(reply));
        },
        StubFault::Malformed);
    row(
        "another name",
        [](QTcpSocket &s, const QByteArray &q) {
            QByteArray reply = replyTo(q);
            reply[13] = 'b';
            s.write(framed(reply));
        },
        StubFault::Malformed);
    row(
        "another type",
        [](QTcpSocket &s, const QByteArray &q) {
            QByteArray reply = replyTo(q);
            reply[reply.size() - 3] = 28;
            s.write(framed(reply));
        },
        StubFault::Malformed);
    row(
        "truncated",
        [](QTcpSocket &s, const QByteArray &q) {
            QByteArray reply = replyTo(q);
            reply[2] = char(reply[2] | 2);
            s.write(framed(reply));
        },
        StubFault::Malformed);
    row("the question itself", [](QTcpSocket &s, const QByteArray &q) { s.write(framed(q)); }, StubFault::Malformed);
    row("length 0", [](QTcpSocket &s, const QByteArray &) { s.write(framed({})); }, StubFault::Malformed);
    row(
        "64 KiB of nonsense", [](QTcpSocket &s, const QByteArray &) { s.write(framed(QByteArray(65535, '\xc0'))); },
        StubFault::Malformed);
    row("closed", [](QTcpSocket &s, const QByteArray &) { s.disconnectFromHost(); }, StubFault::Closed);
    row(
        "closed in the middle",
        [](QTcpSocket &s, const QByteArray &q) {
            s.write(framed(replyTo(q)).first(9));
            s.disconnectFromHost();
        },
        StubFault::Malformed);
}

void StubQuestionTest::answers()
{
    QFETCH(const Deed, deed);
    QFETCH(const std::optional<StubFault>, fault);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&received, &deed, socket] {
            received += socket->readAll();
            if (received.size() > 2 && received.size() == 2 + qFromBigEndian<quint16>(received.constData()))
                deed(*socket, received.sliced(2));
        });
    });
    const Told told = ask(server.serverPort(), 4s);
    QCOMPARE(told.times, 1);
    QCOMPARE(told.reply.has_value(), !fault.has_value());
    if (fault)
        QCOMPARE(told.reply.error(), *fault);
    else
        QCOMPARE(told.reply->question.name.text(), u"a.example"_s);
}

void StubQuestionTest::noListener()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    const Told told = ask(port, 4s);
    QCOMPARE(told.times, 1);
    QVERIFY(!told.reply);
    QCOMPARE(told.reply.error(), StubFault::NoListener);
}

void StubQuestionTest::limit()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QElapsedTimer clock;
    clock.start();
    const Told told = ask(silent.serverPort(), 200ms);
    QCOMPARE(told.times, 1);
    QVERIFY(!told.reply);
    QCOMPARE(told.reply.error(), StubFault::NoAnswer);
    QVERIFY(clock.durationElapsed() >= 200ms);
    QVERIFY(clock.durationElapsed() < 4s);
}

// A listener whose queue is full takes part in no connection, as one behind a filter that drops.
void StubQuestionTest::noConnection()
{
    QTcpServer shut;
    shut.setListenBacklogSize(1);
    QVERIFY(shut.listen(QHostAddress::LocalHost));
    shut.pauseAccepting();
    std::array<QTcpSocket, 6> queue;
    for (QTcpSocket &socket : queue) {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), shut.serverPort());
        socket.waitForConnected(100);
    }
    const Told told = ask(shut.serverPort(), 300ms);
    QCOMPARE(told.times, 1);
    QVERIFY(!told.reply);
    QCOMPARE(told.reply.error(), StubFault::NoListener);
}

QTEST_GUILESS_MAIN(StubQuestionTest)
#include "stubquestion_test.moc"
