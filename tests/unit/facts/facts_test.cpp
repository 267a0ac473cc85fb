// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/address.h"
#include "facts/resolverfacts.h"
#include "facts/server.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("loopback");
        QTest::addColumn<bool>("stub");
        QTest::newRow("IPv4") << "192.0.2.53" << "192.0.2.53" << false << false;
        QTest::newRow("IPv6, shortened") << "2001:DB8:0::53" << "2001:db8::53" << false << false;
        QTest::newRow("loopback") << "127.0.0.1" << "127.0.0.1" << true << false;
        QTest::newRow("loopback, IPv6") << "::1" << "::1" << true << false;
        QTest::newRow("stub") << "127.0.0.53" << "127.0.0.53" << true << true;
        QTest::newRow("proxy stub") << "127.0.0.54" << "127.0.0.54" << true << true;
    }
    void address()
    {
        QFETCH(QString, text);
        const auto parsed = Address::fromString(text);
        QVERIFY(parsed);
        QTEST(parsed->toString(), "shown");
        QTEST(parsed->isLoopback(), "loopback");
        QTEST(parsed->isResolvedStub(), "stub");
        QCOMPARE(Address::fromBytes(parsed->bytes()), parsed);
    }

    /// What is nothing of all that but public can be reached over the internet.
    void addressKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char *text, const char *kinds) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(kinds);
        };
        row("192.0.2.53", "public");
        row("2001:db8::53", "public");
        row("0.0.0.0", "unspecified");
        row("::", "unspecified");
        row("127.0.0.1", "loopback");
        row("127.0.0.53", "loopback stub");
        row("127.0.0.54", "loopback stub");
        row("127.0.0.55", "loopback");
        row("::1", "loopback");
        row("10.0.0.1", "");
        row("172.15.255.255", "public");
        row("172.16.0.1", "");
        row("172.31.255.255", "");
        row("172.32.0.1", "public");
        row("192.168.1.1", "");
        row("100.63.255.255", "public");
        row("100.64.0.1", "");
        row("169.254.1.1", "");
        row("223.255.255.255", "public");
        row("224.0.0.251", "multicast");
        row("255.255.255.255", "multicast");
        row("fe7f::1", "");
        row("fe80::1", "link-local");
        row("febf::1", "link-local");
        row("fec0::1", "");
        row("fd00::1", "");
        row("ff02::fb", "multicast");
        row("::ffff:192.0.2.1", "");
    }

    void addressKind()
    {
        QFETCH(QString, text);
        const Address address = *Address::fromString(text);
        QStringList kinds;
        const auto add = [&](bool is, const QString &kind) { kinds += is ? QStringList{kind} : QStringList(); };
        add(address.isPublic(), u"public"_s);
        add(address.isUnspecified(), u"unspecified"_s);
        add(address.isLoopback(), u"loopback"_s);
        add(address.isResolvedStub(), u"stub"_s);
        add(address.isLinkLocal(), u"link-local"_s);
        add(address.isMulticast(), u"multicast"_s);
        QTEST(kinds.join(u' '), "kinds");
        QCOMPARE(Address().isPublic() || Address().isUnspecified() || Address().isMulticast(), false);
    }

    /// Where a server without a port of its own is asked.
    void ports()
    {
        QCOMPARE(Server().plainPort(), 53);
        QCOMPARE(Server().tlsPort(), 853);
        QCOMPARE(Server{.port = 8853}.plainPort(), 8853);
        QCOMPARE(Server{.port = 8853}.tlsPort(), 8853);
        QVERIFY(Address::resolvedStub().isResolvedStub());
    }

    void noAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("name") << "dns.example";
        QTest::newRow("port") << "192.0.2.53:853";
        QTest::newRow("interface") << "fe80::1%eth0";
        QTest::newRow("number too large") << "192.0.2.256";
        QTest::newRow("blank") << " 192.0.2.53";
    }
    void noAddress()
    {
        QFETCH(QString, text);
        QVERIFY(!Address::fromString(text));
    }

    void noBytes()
    {
        for (const int length : {0, 1, 3, 5, 15, 17})
            QVERIFY(!Address::fromBytes(QByteArray(length, 'x')));
    }

    void majorVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("major");
        QTest::newRow("Debian 13") << "257.13-1~deb13u1" << 257;
        QTest::newRow("release candidate") << "262~rc1" << 262;
        QTest::newRow("no number") << "unknown" << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void majorVersion()
    {
        QFETCH(QString, version);
        ResolverFacts facts;
        facts.version = version;
        QTEST(facts.majorVersion().value_or(-1), "major");
        facts.version.reset();
        QVERIFY(!facts.majorVersion());
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "facts_test.moc"
