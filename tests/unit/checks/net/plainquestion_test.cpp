// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/net/plainquestion.h"

#include "../designated/rdata.h"
#include "checks/designated/designatedjudge.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <functional>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// What it sends back for a question's id; each is a datagram of its own.
using Script = std::function<QByteArrayList(quint16 id)>;

const QByteArray record = rdata(1, "dns.example", alpn({"dot"}));
const QByteArray longRecord = rdata(1, "dns.example", alpn({"dot"}) + parameter(99, QByteArray(200, 'x')));
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

    [[nodiscard]] PlainQuestion::Server server() const
    {
        return {.address = *Address::fromString(u"127.0.0.1"_s), .port = m_udp.localPort()};
    }

private:
    QUdpSocket m_udp;
    QTcpServer m_tcp;
};

QByteArrayList nothing(quint16)
{
    return {};
}

struct Asked {
    PlainQuestion::Outcome outcome = PlainQuestion::Outcome::Silent;
    DnsReply reply = {};
    bool told = false;
};

Asked ask(const PlainQuestion::Server &server, std::chrono::milliseconds limit = 2s)
{
    PlainQuestion question(server, designationQuestion(), limit);
    QSignalSpy spy(&question, &PlainQuestion::finished);
    question.ask();
    const bool told = spy.isEmpty() && spy.wait(4000);
    return {.outcome = question.outcome(), .reply = question.reply(), .told = told};
}
}

class PlainQuestionTest : public QObject
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
        const Asked asked = ask(fake.server());
        QVERIFY(asked.told);
        QCOMPARE(asked.outcome, PlainQuestion::Outcome::Answered);
        const DesignationAnswer answer = designationAnswer(asked.reply);
        QCOMPARE(answer.offers.size(), 1);
        QCOMPARE(answer.offers.first().target, u"dns.example"_s);
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
        QCOMPARE(ask(fake.server()).outcome, PlainQuestion::Outcome::Answered);
        QCOMPARE(asked, 2);
    }

    /// Whatever comes, and however fast: others have their turn in between.
    void aFewAtATime()
    {
        int turns = 0;
        const FakeServer fake(
            [&turns](quint16 id) {
                turns = 0;
                return QByteArrayList(90, message(quint16(id ^ 1), {})) << message(id, {record});
            },
            nothing);
        QObject others;
        std::function<void()> turn = [&] {
            turns += 1;
            QMetaObject::invokeMethod(&others, [&turn] { turn(); }, Qt::QueuedConnection);
        };
        turn();
        QCOMPARE(ask(fake.server()).outcome, PlainQuestion::Outcome::Answered);
        QVERIFY2(turns >= 7, qPrintable(QString::number(turns)));
    }

    void notAnswered_data()
    {
        QTest::addColumn<Script>("udp");
        QTest::addColumn<Script>("tcp");
        const Script cut = [](quint16 id) { return QByteArrayList{message(id, {}, cutShort)}; };
        QTest::newRow("silent") << Script(nothing) << Script(nothing);
        QTest::newRow("another id") << Script([](quint16 id) {
            return QByteArrayList{message(quint16(id ^ 1), {record})};
        }) << Script(nothing);
        QTest::newRow("more than a datagram has that was not asked to be large")
            << Script([](quint16 id) { return QByteArrayList{message(id, QByteArrayList(20, longRecord))}; })
            << Script(nothing);
    }

    void notAnswered()
    {
        QFETCH(Script, udp);
        QFETCH(Script, tcp);
        const FakeServer fake(udp, tcp);
        const Asked asked = ask(fake.server(), 500ms);
        QVERIFY(asked.told);
        QCOMPARE(asked.outcome, PlainQuestion::Outcome::Silent);
    }

    void answeredInPart_data()
    {
        QTest::addColumn<Script>("tcp");
        QTest::newRow("silent over TCP") << Script(nothing);
        QTest::newRow("more than there can be over TCP")
            << Script([](quint16 id) { return QByteArrayList{message(id, QByteArrayList(100, longRecord))}; });
        QTest::newRow("rubbish over TCP") << Script([](quint16) { return QByteArrayList{QByteArray(40, '\xff')}; });
    }

    /// The server is there and did answer.
    void answeredInPart()
    {
        QFETCH(Script, tcp);
        const FakeServer fake([](quint16 id) { return QByteArrayList{message(id, {}, cutShort)}; }, tcp);
        const Asked asked = ask(fake.server(), 500ms);
        QCOMPARE(asked.outcome, PlainQuestion::Outcome::Answered);
        QVERIFY(asked.reply.truncated);
    }

    /// The kernel tells of it at once, and so does this: long before the limit.
    void nobodyThere()
    {
        PlainQuestion::Server server;
        {
            const FakeServer gone(nothing, nothing);
            server = gone.server();
        }
        const Asked asked = ask(server, 60s);
        QVERIFY(asked.told);
        QCOMPARE(asked.outcome, PlainQuestion::Outcome::Unreachable);
    }

    void deletedInTheMiddle()
    {
        const FakeServer fake(nothing, nothing);
        auto question = std::make_unique<PlainQuestion>(fake.server(), designationQuestion(), 2s);
        question->ask();
        question.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(PlainQuestionTest)
#include "plainquestion_test.moc"
