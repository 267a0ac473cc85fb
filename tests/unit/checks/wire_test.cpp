// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedworld.h"

#include "checks/records/verify.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

// rule: long because it is tables of bytes.
class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void noNames_data();
    void noNames();
    void order();
    void question();
    void reply();
    void noReplies_data();
    void noReplies();
    void everyCut();
    void everyByte();
    void bitmap();
    void times_data();
    void times();
    void keysAndSignatures();

private:
    static QByteArray message(const QByteArray &header, const QByteArray &rest);
    static QByteArray goodReply();
};

void WireTest::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("labels");
    QTest::newRow("plain") << u"www.example.com"_s << u"www.example.com"_s << 3;
    QTest::newRow("dot at the end") << u"Example.COM."_s << u"example.com"_s << 2;
    QTest::newRow("root") << u"."_s << u"."_s << 0;
    QTest::newRow("underscore") << u"_25._tcp.example"_s << u"_25._tcp.example"_s << 3;
    QTest::newRow("umlaut") << u"m\u00fcller.example"_s << u"xn--mller-kva.example"_s << 2;
    QTest::newRow("longest label") << QString(63, u'a') << QString(63, u'a') << 1;
}

void WireTest::names()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    QFETCH(const int, labels);
    const auto name = DnsName::fromText(typed);
    QVERIFY(name);
    QCOMPARE(name->text(), shown);
    QCOMPARE(name->labelCount(), labels);
    qsizetype position = 0;
    QVERIFY(DnsName::fromWire(name->wire(), position) == name);
    QCOMPARE(position, name->wire().size());
}

void WireTest::noNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("empty label") << u"a..b"_s;
    QTest::newRow("dot in front") << u".a"_s;
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("backslash") << u"a\\.b"_s;
    QTest::newRow("label too long") << QString(64, u'a');
    QTest::newRow("too long") << QString(200, u'a').replace(u"aa"_s, u"a."_s)
            + QString(100, u'a').replace(u"aa"_s, u"a."_s) + u'a';
    QTest::newRow("escape") << u"a\x1b[31m"_s;
}

void WireTest::noNames()
{
    QFETCH(const QString, typed);
    QVERIFY(!DnsName::fromText(typed));
}

// The example of RFC 4034 6.1.
void WireTest::order()
{
    const QList<QByteArray> wires{"\x07"
                                  "example",
        "\x01"
        "a\x07"
        "example",
        "\x08"
        "yljkjljk\x01"
        "a\x07"
        "example",
        "\x01"
        "Z\x01"
        "a\x07"
        "example",
        "\x04"
        "zABC\x01"
        "a\x07"
        "EXAMPLE",
        "\x01"
        "z\x07"
        "example",
        "\x01\x01\x01"
        "z\x07"
        "example",
        "\x01"
        "*\x01"
        "z\x07"
        "example",
        "\x01\xc8\x01"
        "z\x07"
        "example"};
    std::optional<DnsName> before;
    for (const QByteArray &wire : wires) {
        qsizetype position = 0;
        const auto name = DnsName::fromWire(wire + '\0', position);
        QVERIFY(name);
        QVERIFY(!before || *before < *name);
        QVERIFY(!before || !(*name < *before));
        before = name;
    }
    QCOMPARE(before->text(), u"\\200.z.example"_s);
}

void WireTest::question()
{
    QCOMPARE(signedQuestionWire(0x1234, {.name = dnsName("a.example"), .type = RecordType::DNSKEY}).toHex(),
        "123401100001000000000001"
        "0161076578616d706c6500"
        "00300001"
        "00"
        "0029ffff000080000000"_ba);
}

QByteArray WireTest::message(const QByteArray &header, const QByteArray &rest)
{
    return QByteArray::fromHex(header) + QByteArray::fromHex(rest);
}

// a.example A, one answer whose name is a pointer to the question's.
QByteArray WireTest::goodReply()
{
    return message(
        "1234818000010001 00000000", "0161076578616d706c6500 0001 0001 c00c 0001 0001 0000003c 0004 c0000201");
}

void WireTest::reply()
{
    const auto reply = parseReply(goodReply());
    QVERIFY(reply);
    QCOMPARE(reply->id, 0x1234);
    QCOMPARE(reply->rcode, 0);
    QVERIFY(reply->question.name == dnsName("a.example"));
    QCOMPARE(reply->answer.size(), 1);
    QVERIFY(reply->answer.first() == record(u"a.example. 60 IN A 192.0.2.1"_s));
}

void WireTest::noReplies_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<ReplyFault>("fault");
    const QByteArray name = "0161076578616d706c6500 0001 0001 ";
    QTest::newRow("nothing") << QByteArray() << ReplyFault::Malformed;
    QTest::newRow("a question") << message("1234010000010000 00000000", name) << ReplyFault::NoReply;
    QTest::newRow("no question") << message("1234818000000000 00000000", "") << ReplyFault::Unusual;
    QTest::newRow("another class") << message("1234818000010000 00000000", "0161076578616d706c6500 0001 0003")
                                   << ReplyFault::Unusual;
    QTest::newRow("a record of another class")
        << message("1234818000010001 00000000", name + "c00c 0001 0003 0000003c 0004 c0000201") << ReplyFault::Unusual;
    QTest::newRow("a name that points at itself")
        << message("1234818000010001 00000000", name + "c01b 0001 0001 0000003c 0004 c0000201")
        << ReplyFault::Malformed;
    QTest::newRow("more records than there are")
        << message("12348180000100ff 00000000", name + "c00c 0001 0001 0000003c 0004 c0000201")
        << ReplyFault::Malformed;
    QTest::newRow("more records than are looked at")
        << message("1234818000010001 00000201", name + "c00c 0001 0001 0000003c 0004 c0000201") << ReplyFault::Unusual;
    QTest::newRow("data longer than the message")
        << message("1234818000010001 00000000", name + "c00c 0001 0001 0000003c ffff c0000201")
        << ReplyFault::Malformed;
}

void WireTest::noReplies()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const ReplyFault, fault);
    const auto reply = parseReply(wire);
    QVERIFY(!reply);
    QCOMPARE(reply.error(), fault);
}

void WireTest::everyCut()
{
    const QByteArray whole = goodReply();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!parseReply(whole.first(size)));
    const QByteArray wire = Signer("example.").sign({record(u"example. 60 IN A 192.0.2.1"_s)}).wire();
    QVERIFY(parseRecord(wire));
    for (qsizetype size = 0; size < wire.size(); ++size)
        QVERIFY(!parseRecord(wire.first(size)));
    QVERIFY(!parseRecord(wire + 'x'));
}

// Only that it ends, and that what comes out can be read: the sanitizers look on.
void WireTest::everyByte()
{
    const Signer signer("example.");
    const QList<Record> records{signer.key(), signer.ds(), signer.sign({signer.key()}),
        record(u"a.example. 60 IN NSEC b.example. A RRSIG NSEC TYPE1234"_s),
        record(
            u"%1 60 IN NSEC3 1 1 2 abcd %2 A RRSIG"_s.arg(hashedOwner("a.example.", "example."), QString(32, u'0')))};
    for (const Record &original : records) {
        for (qsizetype at = 0; at < original.rdata.size(); ++at) {
            for (const char mask : {'\x01', '\x80', '\xff'}) {
                Record changed = original;
                changed.rdata[at] = char(changed.rdata[at] ^ mask);
                std::ignore = asSignature(changed);
                std::ignore = asKey(changed);
                std::ignore = asDelegationSigner(changed);
                const auto nsec = asNsec(changed);
                std::ignore = nsec && nsec->types.has(RecordType::SOA);
                std::ignore = asNsec3(changed);
                std::ignore = parseRecord(changed.wire());
                changed.rdata.truncate(at);
                // 18 bytes, the signer's name of 9, and at least one of the signature itself.
                QCOMPARE(asSignature(changed).has_value(), original.type == RecordType::RRSIG && at > 27);
            }
        }
    }
}

void WireTest::bitmap()
{
    const auto nsec = asNsec(record(u"a.example. 60 IN NSEC b.example. A MX RRSIG NSEC TYPE1234"_s));
    QVERIFY(nsec);
    for (const int type : {1, 15, 46, 47, 1234})
        QVERIFY2(nsec->types.has(quint16(type)), qPrintable(QString::number(type)));
    for (const int type : {0, 2, 16, 48, 1233, 1235, 65535})
        QVERIFY2(!nsec->types.has(quint16(type)), qPrintable(QString::number(type)));
    for (qsizetype size = 0; size < nsec->types.bytes.size(); ++size)
        QVERIFY(!TypeBitmap{nsec->types.bytes.first(size)}.has(1234));
}

void WireTest::times_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<Window>("expected");
    constexpr qint64 year2040 = 2208988800;
    constexpr qint64 wrap = qint64(1) << 32;
    QTest::newRow("inside") << now - 1 << now + 1 << now << Window::Inside;
    QTest::newRow("first second") << now << now + 1 << now << Window::Inside;
    QTest::newRow("last second") << now - 1 << now << now << Window::Inside;
    QTest::newRow("before") << now + 1 << now + 2 << now << Window::Before;
    QTest::newRow("after") << now - 2 << now - 1 << now << Window::After;
    QTest::newRow("not before 2040") << year2040 << year2040 + 100 << now << Window::Before;
    QTest::newRow("in 2040") << year2040 << year2040 + 100 << year2040 + 50 << Window::Inside;
    QTest::newRow("over the end of 32 bits") << wrap - 50 << wrap + 50 << wrap + 10 << Window::Inside;
    QTest::newRow("before the end of 32 bits, until beyond") << wrap - 50 << wrap + 50 << wrap - 10 << Window::Inside;
    QTest::newRow("ended beyond the end of 32 bits") << wrap - 50 << wrap + 50 << wrap + 60 << Window::After;
}

void WireTest::times()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, until);
    QFETCH(const qint64, at);
    QFETCH(const Window, expected);
    Signature signature;
    signature.inception = quint32(from);
    signature.expiration = quint32(until);
    QCOMPARE(window(signature, at), expected);
}

void WireTest::keysAndSignatures()
{
    const Signer signer("example.");
    const Signer other("example.");
    const QList<Record> set{record(u"example. 60 IN A 192.0.2.1"_s), record(u"example. 60 IN A 192.0.2.2"_s)};
    const auto signature = asSignature(signer.sign(set, expired));
    const auto key = asKey(signer.key());
    QVERIFY(signature && key);
    QCOMPARE(signature->keyTag, key->tag);
    QCOMPARE(verify(set, *signature, *key), Crypto::Good);
    QCOMPARE(verify({set.last(), set.first()}, *signature, *key), Crypto::Good);
    QCOMPARE(verify({set.first()}, *signature, *key), Crypto::Bad);
    QCOMPARE(verify({}, *signature, *key), Crypto::Bad);
    QCOMPARE(verify(set, *signature, *asKey(other.key())), Crypto::Bad);
    QCOMPARE(verify(set, *asSignature(damaged(signature->record)), *key), Crypto::Bad);
    QCOMPARE(matches(signer.anchor(), *key), DigestMatch::Yes);
    QCOMPARE(matches(other.anchor(), *key), DigestMatch::No);
    DelegationSigner ds = signer.anchor();
    ds.digestType = 3;
    QCOMPARE(matches(ds, *key), DigestMatch::Unsupported);
    ds.digestType = 2;
    ds.digest[0] = char(ds.digest[0] ^ 1);
    QCOMPARE(matches(ds, *key), DigestMatch::No);
}

QTEST_GUILESS_MAIN(WireTest)
#include "wire_test.moc"
