// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/address.h"
#include "facts/resolverfacts.h"

#include <QTest>

using namespace Dotlight;

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
