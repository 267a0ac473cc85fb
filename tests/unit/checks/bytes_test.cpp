// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/net/procnet.h"
#include "checks/records/reply.h"

#include "designated/rdata.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class BytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionIsAsOnTheWire();
    void replies_data();
    void replies();
    void recorded_data();
    void recorded();
    void recordedInParts();
    void costsNoTime_data();
    void costsNoTime();
    void anyBytes();
    void sockets_data();
    void sockets();
    void noSockets_data();
    void noSockets();
};

namespace
{
// Id 0x1234, one question: the SOA of the root.
QByteArray message(const char *flags)
{
    return QByteArray::fromHex(QByteArray("1234") + flags + "0001000000000000" + "00" + "0006" + "0001");
}

QByteArray recording(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/replies/") + QString::fromLatin1(name) + u".hex"_s);
    return file.open(QIODevice::ReadOnly) ? QByteArray::fromHex(file.readAll()) : QByteArray();
}

QList<quint16> typesOf(const QList<Record> &records)
{
    QList<quint16> types;
    for (const Record &record : records)
        types.append(record.type);
    return types;
}

/// 64 KiB that ldns takes most of half a second for: each name is a chain of thousands of pointers (RFC 1035 4.1.4).
QByteArray costly()
{
    const auto head = [](int type) { return Test::u16(type) + Test::u16(1) + Test::u16(0) + Test::u16(0); };
    QByteArray bytes = message("8180");
    int target = int(bytes.size()) + 11;
    QByteArray chain(1, '\0');
    for (int at = target + 1; at < 0x3ff0; at += 2) {
        chain += Test::u16(0xc000 | target);
        target = at;
    }
    bytes += QByteArray(1, '\0') + head(10) + Test::u16(int(chain.size())) + chain;
    // TALINK, which has two names.
    const QByteArray pointer = Test::u16(0xc000 | target);
    const QByteArray record = pointer + head(58) + Test::u16(4) + pointer + pointer;
    int count = 1;
    for (; bytes.size() < 65000; ++count)
        bytes += record;
    return bytes.replace(6, 2, Test::u16(count));
}
}

void BytesTest::questionIsAsOnTheWire()
{
    // RFC 1035, 4.1: recursion desired and nothing else.
    QCOMPARE(questionWire(0x1234, rootSoa()), message("0100"));
}

void BytesTest::replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rcode");
    QTest::newRow("no error") << message("8180") << 0;
    QTest::newRow("refused") << message("8185") << 5;
    QTest::newRow("not: another id") << QByteArray(message("8180")).replace(0, 2, QByteArray::fromHex("4321")) << -1;
    QTest::newRow("not: a question") << message("0100") << -1;
    QTest::newRow("not: about something else") << QByteArray::fromHex("123481800001000000000000"
                                                                      "0161"
                                                                      "00"
                                                                      "0006"
                                                                      "0001")
                                               << -1;
    QTest::newRow("not: of another type") << QByteArray::fromHex("123481800001000000000000"
                                                                 "00"
                                                                 "0001"
                                                                 "0001")
                                          << -1;
    QTest::newRow("not: without the question") << QByteArray::fromHex("123481800000000000000000") << -1;
    QTest::newRow("not: cut off") << message("8180").chopped(1) << -1;
    QTest::newRow("not: empty") << QByteArray() << -1;
    QTest::newRow("not: a name that points at itself") << QByteArray::fromHex("123481800001000000000000"
                                                                              "c00c"
                                                                              "0006"
                                                                              "0001")
                                                       << -1;
}

void BytesTest::replies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, rcode);
    const auto reply = replyTo(bytes, 0x1234, rootSoa());
    QCOMPARE(reply ? reply->rcode : -1, rcode);
}

void BytesTest::recorded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rcode");
    QTest::addColumn<QList<quint16>>("answer");
    QTest::addColumn<QList<quint16>>("authority");
    using namespace RecordType;
    const QList<quint16> none;
    const QList<quint16> denial{SOA, RRSIG, NSEC, RRSIG};
    QTest::newRow("signed-address") << u"www.good.example"_s << 0 << QList<quint16>{A, RRSIG} << none;
    QTest::newRow("root-keys") << u"."_s << 0 << QList<quint16>{DNSKEY, DNSKEY, RRSIG, RRSIG} << none;
    QTest::newRow("delegation") << u"example"_s << 0 << QList<quint16>{DS, RRSIG} << none;
    QTest::newRow("denied") << u"nothere.good.example"_s << 3 << none << denial;
    QTest::newRow("unsigned-delegation") << u"unsigned.example"_s << 0 << none << denial;
    QTest::newRow("bad-signature") << u"www.sigfail.example"_s << 0 << QList<quint16>{A, RRSIG} << none;
}

/// What the stub of a real resolved said in the lab, with the checking disabled and signatures wanted.
void BytesTest::recorded()
{
    QFETCH(QList<quint16>, answer);
    QFETCH(QList<quint16>, authority);
    const auto reply = parseReply(recording(QTest::currentDataTag()));
    QVERIFY(reply);
    QTEST(reply->question.name.text(), "name");
    QTEST(reply->rcode, "rcode");
    QCOMPARE(typesOf(reply->answer), answer);
    QCOMPARE(typesOf(reply->authority), authority);
}

/// Cut off anywhere it is no reply.
void BytesTest::recordedInParts()
{
    for (const char *name : {"denied", "root-keys"}) {
        const QByteArray whole = recording(name);
        QVERIFY(parseReply(whole));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!parseReply(whole.first(size)));
    }
}

void BytesTest::costsNoTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto changed = [](qsizetype at, int number) { return costly().replace(at, 2, Test::u16(number)); };
    QTest::newRow("another id") << changed(0, 0x4321);
    QTest::newRow("a question") << changed(2, 0x0100);
    QTest::newRow("several questions") << changed(4, 2);
    QTest::newRow("another type") << changed(13, 1);
    QTest::newRow("another class") << changed(15, 3);
    QTest::newRow("more records than anybody has to say") << costly();
}

/// Anybody may send as many of them as he likes.
void BytesTest::costsNoTime()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 50; ++i)
        QVERIFY(!replyTo(bytes, 0x1234, rootSoa()));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

void BytesTest::anyBytes()
{
    // Each bit of a good reply turned over, one at a time: whatever comes of it, nothing breaks.
    const QByteArray good = message("8180");
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bytes = good;
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        const auto reply = replyTo(bytes, 0x1234, rootSoa());
        QVERIFY(!reply || reply->rcode <= 15);
    }
}

void BytesTest::sockets_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("local");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("state");
    // Recorded on a little-endian machine.
    QTest::newRow("listening") << QByteArray(
        "   0: 3500007F:0035 00000000:0000 0A 00000000:00000000 00:00000000 00000000   991        0 1 1")
                               << u"127.0.0.53"_s << 53 << 10;
    QTest::newRow("IPv6") << QByteArray(
        "  1: B80D0120000000000000000035000000:0355 00000000000000000000000000000000:0000 07 0:0 0:0 0 991 0 1")
                          << u"2001:db8::35"_s << 853 << 7;
    QTest::newRow("IPv4 in IPv6's form") << QByteArray(
        "  1: 0000000000000000FFFF0000010200C0:0035 0000000000000000FFFF000000000000:0000 01 0:0 0:0 0 991 0 1")
                                         << u"192.0.2.1"_s << 53 << 1;
}

void BytesTest::sockets()
{
    QFETCH(QByteArray, line);
    const auto found = parseProcNet("  sl  local_address rem_address   st tx_queue\n" + line + '\n');
    QCOMPARE(found.size(), 1);
    QTEST(found.first().local.toString(), "local");
    QTEST(int(found.first().localPort), "port");
    QTEST(found.first().state, "state");
    QCOMPARE(found.first().uid, 991U);
}

void BytesTest::noSockets_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("a b c d e f g h i j");
    QTest::newRow("cut off") << QByteArray("   0: 3500007F:0035 00000000:0000 0A");
    QTest::newRow("address too long") << QByteArray("0: 3500007F00:0035 00000000:0000 0A 0:0 0:0 0 991 0");
    QTest::newRow("no port") << QByteArray("0: 3500007F 00000000:0000 0A 0:0 0:0 0 991 0");
    QTest::newRow("port too large") << QByteArray("0: 3500007F:10035 00000000:0000 0A 0:0 0:0 0 991 0");
    QTest::newRow("no hexadecimal") << QByteArray("0: 35ZZ007F:0035 00000000:0000 0A 0:0 0:0 0 991 0");
    QTest::newRow("uid no number") << QByteArray("0: 3500007F:0035 00000000:0000 0A 0:0 0:0 0 x 0");
}

void BytesTest::noSockets()
{
    QFETCH(QByteArray, line);
    QVERIFY(parseProcNet(line).isEmpty());
}

QTEST_GUILESS_MAIN(BytesTest)
#include "bytes_test.moc"
