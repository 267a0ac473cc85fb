// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/latency/servertimer.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
/// Answers the first questions, over UDP on the loopback, and none after them.
class FakeServer
{
public:
    explicit FakeServer(int answers)
        : m_left(answers)
    {
        m_udp.bind(QHostAddress::LocalHost);
        QObject::connect(&m_udp, &QUdpSocket::readyRead, &m_udp, [this] {
            QNetworkDatagram question = m_udp.receiveDatagram();
            m_asked += 1;
            if (m_left-- <= 0)
                return;
            QByteArray reply = question.data();
            // QR: it is a reply
            reply[2] = char(uchar(reply[2]) | 0x80U);
            m_udp.writeDatagram(question.makeReply(reply));
        });
    }

    [[nodiscard]] Server server() const
    {
        return {.address = *Address::fromString(u"127.0.0.1"_s), .port = m_udp.localPort(), .name = {}};
    }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    QUdpSocket m_udp;
    int m_left;
    int m_asked = 0;
};

Scope scope(TransportMode mode)
{
    Scope scope;
    scope.transport = mode;
    return scope;
}
}

class ServerTimerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inClear_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("samples");
        // each question goes out twice before it is given up
        QTest::addColumn<int>("asked");
        QTest::newRow("five") << 100 << 5 << 5;
        QTest::newRow("gives up at the first that gets no answer") << 2 << 2 << 4;
        QTest::newRow("silent") << 0 << 0 << 2;
    }

    void inClear()
    {
        QFETCH(int, answers);
        QFETCH(int, samples);
        QFETCH(int, asked);
        const FakeServer fake(answers);
        ServerTimer timer(fake.server(), scope(TransportMode::Off));
        QSignalSpy spy(&timer, &ServerTimer::finished);
        timer.start();
        QVERIFY(spy.wait(4000));
        QCOMPARE(timer.times().plain.size(), samples);
        QCOMPARE(fake.asked(), asked);
        QVERIFY(timer.times().tlsCold.isEmpty());
    }

    /// A port that serves TLS is not asked in clear, and one where nobody speaks TLS ends it.
    void noTls()
    {
        const FakeServer fake(100);
        ServerTimer timer(fake.server(), scope(TransportMode::Strict));
        QSignalSpy spy(&timer, &ServerTimer::finished);
        timer.start();
        QVERIFY(spy.wait(4000));
        QCOMPARE(fake.asked(), 0);
        QCOMPARE(timer.times(), (ServerTimes{.server = fake.server(), .plain = {}, .tlsCold = {}, .tlsReused = {}}));
    }

    void deletedInTheMiddle()
    {
        const FakeServer fake(100);
        auto timer = std::make_unique<ServerTimer>(fake.server(), scope(TransportMode::Off));
        timer->start();
        QVERIFY(QTest::qWaitFor([&fake] { return fake.asked() > 0; }));
        timer.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(ServerTimerTest)
#include "servertimer_test.moc"
