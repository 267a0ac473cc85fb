// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/designated/svcb.h"

#include "rdata.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

namespace
{
Address address(const char *text)
{
    return *Address::fromString(QString::fromLatin1(text));
}

const QByteArray v4 = QByteArray::fromHex("c0000235");
const QByteArray v6 = QByteArray::fromHex("20010db8000000000000000000000053");
}

class SvcbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void right_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Svcb>("svcb");
        const auto row = [](const char *tag, const QByteArray &bytes, const Svcb &svcb) {
            QTest::newRow(tag) << bytes << svcb;
        };
        const QString name = u"dns.example"_s;
        row("no parameters", rdata(1, "dns.example", {}), {.priority = 1, .target = name});
        row("the root for a target", rdata(7, "", {}), {.priority = 7, .target = {}});
        row("all parameters",
            rdata(1, "dns.example",
                parameter(0, u16(1) + u16(3)) + alpn({"dot", "h2"}) + parameter(2, {}) + parameter(3, u16(8853))
                    + parameter(4, v4) + parameter(5, "anything") + parameter(6, v6) + parameter(7, "/q{?dns}")),
            {.priority = 1,
                .target = name,
                .protocols = {u"dot"_s, u"h2"_s},
                .port = 8853,
                .hints = {address("192.0.2.53"), address("2001:db8::53")},
                .dohPath = u"/q{?dns}"_s});
        row("two hints", rdata(1, "a.b", parameter(4, v4 + v4)),
            {.priority = 1, .target = u"a.b"_s, .hints = {address("192.0.2.53"), address("192.0.2.53")}});
        row("a key of another time", rdata(1, "a.b", parameter(65535, "x")), {.priority = 1, .target = u"a.b"_s});
        row("a protocol that can't be shown", rdata(1, "a.b", alpn({"d\x1bt", "dot"})),
            {.priority = 1, .target = u"a.b"_s, .protocols = {u"dot"_s}});
        row("an underscore", rdata(1, "_dns.resolver.arpa", {}), {.priority = 1, .target = u"_dns.resolver.arpa"_s});
    }

    void right()
    {
        QFETCH(QByteArray, bytes);
        const auto svcb = svcbFromRdata(bytes);
        QVERIFY(svcb);
        QTEST(*svcb, "svcb");
    }

    void wrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *tag, const QByteArray &bytes) { QTest::newRow(tag) << bytes; };
        const auto with = [](const QByteArray &parameters) { return rdata(1, "dns.example", parameters); };
        row("empty", {});
        row("half a priority", QByteArray(1, '\1'));
        row("an alias", rdata(0, "dns.example", {}));
        row("no target", u16(1));
        row("a target without an end", u16(1) + "\3dns");
        row("a label longer than what is there", u16(1) + "\77dns");
        row("a compressed target", u16(1) + "\xc0\x0c");
        row("a target too long", u16(1) + QByteArray("\77" + QByteArray(63, 'a')).repeated(4) + '\0');
        row("a blank in the target", rdata(1, "dns x.example", {}));
        row("an escape in the target", rdata(1, "dns\x1b.example", {}));
        row("a NUL in the target", u16(1) + QByteArray("\3d\0s\0", 5));
        row("a byte above ASCII in the target", rdata(1, "d\xc3\xa4.example", {}));
        row("half a key", with(QByteArray(1, '\0')));
        row("a key without a length", with(u16(3)));
        row("a value longer than what is there", with(u16(3) + u16(40) + u16(853)));
        row("keys out of order", with(parameter(3, u16(853)) + alpn({"dot"})));
        row("a key twice", with(parameter(3, u16(853)) + parameter(3, u16(853))));
        row("no protocols", with(parameter(1, {})));
        row("an empty protocol", with(parameter(1, QByteArray(1, '\0'))));
        row("a protocol longer than what is there", with(parameter(1, "\5dot")));
        row("port 0", with(parameter(3, u16(0))));
        row("half a port", with(parameter(3, QByteArray(1, '\3'))));
        row("a port too long", with(parameter(3, u16(853) + u16(853))));
        row("no hints", with(parameter(4, {})));
        row("a hint too short", with(parameter(4, v4.first(3))));
        row("a hint too long", with(parameter(4, v4 + 'x')));
        row("IPv4 for IPv6", with(parameter(6, v4)));
        row("no-default-alpn with a value", with(parameter(2, "x")));
        row("nothing mandatory", with(parameter(0, {})));
        row("something unknown is mandatory", with(parameter(0, u16(99)) + alpn({"dot"})));
        row("mandatory itself is mandatory", with(parameter(0, u16(0)) + alpn({"dot"})));
        row("half a mandatory key", with(parameter(0, QByteArray(1, '\0'))));
        row("a path that can't be shown", with(parameter(7, "/\n")));
        row("all bits set", QByteArray(300, '\xff'));
        row("all bits clear behind a priority", u16(1) + QByteArray(300, '\0'));
    }

    void wrong()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!svcbFromRdata(bytes));
    }

    /// Whatever is cut off, it ends, and takes nothing from beyond the end.
    void cutOff()
    {
        const QByteArray whole = rdata(1, "dns.example", alpn({"dot"}) + parameter(3, u16(853)) + parameter(4, v4));
        int understood = 0;
        for (qsizetype length = 0; length <= whole.size(); ++length)
            understood += svcbFromRdata(QByteArrayView(whole).first(length)) ? 1 : 0;
        // as a whole, and at the end of the target and of each parameter but the last
        QCOMPARE(understood, 4);
    }

    void speaksTls()
    {
        QVERIFY((Svcb{.protocols = {u"h2"_s, u"dot"_s}}.speaksTls()));
        QVERIFY((!Svcb{.protocols = {u"doq"_s, u"dots"_s}}.speaksTls()));
    }
};

QTEST_GUILESS_MAIN(SvcbTest)
#include "svcb_test.moc"
