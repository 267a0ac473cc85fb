// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/designated/designationquestion.h"

#include "rdata.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <functional>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

namespace
{
/// What it sends back for a question's id; each is a datagram of its own.
using Script = std::function<QByteArrayList(quint16 id)>;

const QByteArray record = rdata(1, "dns.example", alpn({"dot"}));
constexpr int cutShort = 0x8380;

/// A server on the loopback, on the same port over UDP and TCP.
class FakeServer
{
public:
    FakeServer(const Script &overUdp, const Script &overTcp)
    {
        m_udp.bind(QHostAddress::LocalHost);
        m_tcp.listen(QHostAddress::LocalHost, m_udp.localPort());
        QObject::connect(&m_udp, &QUdpSocket::readyRead, &m_udp, [this, overUdp] {
            const QNetworkDatagram question = m_udp.receiveDatagram();
            for (const QByteArray &reply : overUdp(qFromBigEndian<quint16>(question.data().constData())))
                m_udp.writeDatagram(question.makeReply(reply));
        });
        QObject::connect(&m_tcp, &QTcpServer::newConnection, &m_tcp, [this, overTcp] {
            QTcpSocket *socket = m_tcp.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, overTcp] {
                for (const QByteArray &reply : overTcp(qFromBigEndian<quint16>(socket->readAll().constData() + 2)))
                    socket->write(u16(int(reply.size())) + reply);
            });
        });
    }

    [[nodiscard]] Server server() const
    {
        return {.address = *Address::fromString(u"127.0.0.1"_s), .port = m_udp.localPort(), .name = {}};
    }

private:
    QUdpSocket m_udp;
    QTcpServer m_tcp;
};

QByteArrayList nothing(quint16)
{
    return {};
}

std::optional<DesignationAnswer> ask(const Server &server)
{
    DesignationQuestion question(server);
    QSignalSpy spy(&question, &DesignationQuestion::finished);
    question.ask();
    return spy.isEmpty() && spy.wait(4000) ? question.answer() : std::nullopt;
}
}

class DesignationQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answered_data()
    {
        QTest::addColumn<Script>("udp");
        QTest::addColumn<Script>("tcp");
        const Script good = [](quint16 id) { return QByteArrayList{message(id, {record})}; };
        const Script cut = [](quint16 id) { return QByteArrayList{message(id, {}, cutShort)}; };
        QTest::newRow("at once") << good << Script(nothing);
        QTest::newRow("over TCP, since it was cut short") << cut << good;
        QTest::newRow("behind what somebody else sent") << Script([](quint16 id) {
            return QByteArrayList{message(quint16(id + 1), {}), QByteArray(12, '\xff'), QByteArray(),
                message(id, {}, 0x0100), message(id, {record})};
        }) << Script(nothing);
    }

    void answered()
    {
        QFETCH(Script, udp);
        QFETCH(Script, tcp);
        const FakeServer fake(udp, tcp);
        const auto answer = ask(fake.server());
        QVERIFY(answer);
        QCOMPARE(answer->offers.size(), 1);
        QCOMPARE(answer->offers.first().target, u"dns.example"_s);
    }

    void asksTwice()
    {
        int asked = 0;
        const FakeServer fake(
            [&asked](quint16 id) {
                asked += 1;
                return asked == 2 ? QByteArrayList{message(id, {})} : QByteArrayList();
            },
            nothing);
        QVERIFY(ask(fake.server()));
        QCOMPARE(asked, 2);
    }

    void notAnswered_data()
    {
        QTest::addColumn<Script>("udp");
        QTest::addColumn<Script>("tcp");
        const Script cut = [](quint16 id) { return QByteArrayList{message(id, {}, cutShort)}; };
        QTest::newRow("silent") << Script(nothing) << Script(nothing);
        QTest::newRow("cut short, and silent over TCP") << cut << Script(nothing);
        QTest::newRow("cut short, and rubbish over TCP")
            << cut << Script([](quint16) { return QByteArrayList{QByteArray(40, '\xff')}; });
        QTest::newRow("another id") << Script([](quint16 id) {
            return QByteArrayList{message(quint16(id ^ 1), {record})};
        }) << Script(nothing);
    }

    void notAnswered()
    {
        QFETCH(Script, udp);
        QFETCH(Script, tcp);
        const FakeServer fake(udp, tcp);
        QVERIFY(!ask(fake.server()));
    }

    void nobodyThere()
    {
        Server server;
        {
            const FakeServer gone(nothing, nothing);
            server = gone.server();
        }
        QVERIFY(!ask(server));
    }

    void deletedInTheMiddle()
    {
        const FakeServer fake(nothing, nothing);
        auto question = std::make_unique<DesignationQuestion>(fake.server());
        question->ask();
        question.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(DesignationQuestionTest)
#include "designationquestion_test.moc"
