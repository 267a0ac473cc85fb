// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/resolved/fromwire.h"
#include "daemons/resolved/names.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray v4("\xc0\0\x02\x35", 4);
const QByteArray v6 = QByteArray::fromHex("20010db8000000000000000000000035");

QVariant number(int value)
{
    return value;
}

QVariant port(ushort value)
{
    return QVariant::fromValue(value);
}

QVariant count(qulonglong value)
{
    return QVariant::fromValue(value);
}

/// A struct, as an element of a list: QVariantList's own operators would make it flat.
QVariant wireStruct(const QVariantList &fields)
{
    return QVariant(fields);
}

QVariant wireList(std::initializer_list<QVariant> elements)
{
    return QVariant(QVariantList(elements));
}

QVariant serverEx(int ifindex, const QByteArray &bytes, int family = 2, const QString &name = u"dns.example"_s)
{
    return wireStruct({number(ifindex), number(family), bytes, port(853), name});
}
}

class FromWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modes_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<TransportMode>("transport");
        QTest::addColumn<IntegrityMode>("integrity");
        const auto row = [](const char *tag, const QVariant &value, TransportMode transport, IntegrityMode integrity) {
            QTest::newRow(tag) << value << transport << integrity;
        };
        row("no", u"no"_s, TransportMode::Off, IntegrityMode::Off);
        row("yes", u"yes"_s, TransportMode::Strict, IntegrityMode::On);
        row("opportunistic", u"opportunistic"_s, TransportMode::Opportunistic, IntegrityMode::Unknown);
        row("allow-downgrade", u"allow-downgrade"_s, TransportMode::Unknown, IntegrityMode::AllowDowngrade);
        row("a value of the future", u"quic"_s, TransportMode::Unknown, IntegrityMode::Unknown);
        row("other letters", u"Yes"_s, TransportMode::Unknown, IntegrityMode::Unknown);
        row("empty", u""_s, TransportMode::Unknown, IntegrityMode::Unknown);
        row("a boolean", true, TransportMode::Unknown, IntegrityMode::Unknown);
        row("a list", QStringList{u"yes"_s}, TransportMode::Unknown, IntegrityMode::Unknown);
        row("not there", QVariant(), TransportMode::Unknown, IntegrityMode::Unknown);
    }

    void modes()
    {
        QFETCH(QVariant, value);
        QTEST(FromWire::transportMode(value), "transport");
        QTEST(FromWire::integrityMode(value), "integrity");
    }

    void otherWords()
    {
        QCOMPARE(FromWire::resolvConfMode(u"stub"_s), ResolvConfMode::Stub);
        QCOMPARE(FromWire::resolvConfMode(u"static"_s), ResolvConfMode::Static);
        QCOMPARE(FromWire::resolvConfMode(u"uplink"_s), ResolvConfMode::Uplink);
        QCOMPARE(FromWire::resolvConfMode(u"foreign"_s), ResolvConfMode::Foreign);
        QCOMPARE(FromWire::resolvConfMode(u"missing"_s), ResolvConfMode::Missing);
        QCOMPARE(FromWire::resolvConfMode(u"new"_s), ResolvConfMode::Unknown);
        QCOMPARE(FromWire::stubListener(u"yes"_s), StubListener::Yes);
        QCOMPARE(FromWire::stubListener(u"no"_s), StubListener::No);
        QCOMPARE(FromWire::stubListener(u"udp"_s), StubListener::Udp);
        QCOMPARE(FromWire::stubListener(u"tcp"_s), StubListener::Tcp);
        QCOMPARE(FromWire::stubListener(3), StubListener::Unknown);
    }

    void servers()
    {
        const Server named{*Address::fromBytes(v4), 853, u"dns.example"_s};
        const Server bare{*Address::fromBytes(v6), 0, {}};
        QCOMPARE(FromWire::indexedServers(wireList({serverEx(3, v4)})), (QList<FromWire::ServerEntry>{{3, named}}));
        QCOMPARE(FromWire::indexedServers(wireList({wireStruct({number(0), number(10), v6})})),
            (QList<FromWire::ServerEntry>{{0, bare}}));
        QCOMPARE(FromWire::servers(wireList({wireStruct({number(10), v6})})), QList{bare});
        QCOMPARE(FromWire::server(wireStruct({number(2), v4, port(853), u"dns.example"_s})), named);
    }

    void noServers_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("not there") << QVariant();
        QTest::newRow("a string") << QVariant(u"192.0.2.53"_s);
        QTest::newRow("a list of strings") << QVariant(QStringList{u"192.0.2.53"_s});
        QTest::newRow("empty struct") << wireList({wireStruct({})});
        QTest::newRow("family without address") << wireList({wireStruct({number(0), number(2)})});
        QTest::newRow("three bytes") << wireList({serverEx(0, "abc")});
        QTest::newRow("no bytes, as resolved writes none") << wireList({serverEx(0, "", 0)});
        QTest::newRow("family of the other length") << wireList({serverEx(0, v4, 10)});
        QTest::newRow("negative index") << wireList({serverEx(-4, v4)});
        QTest::newRow("index of another type") << wireList({wireStruct({u"0"_s, number(2), v4})});
        QTest::newRow("port of another type") << wireList({wireStruct({number(0), number(2), v4, number(853), u""_s})});
        QTest::newRow("name of another type")
            << wireList({wireStruct({number(0), number(2), v4, port(853), number(1)})});
        QTest::newRow("port without name") << wireList({wireStruct({number(0), number(2), v4, port(853)})});
    }

    void noServers()
    {
        QFETCH(QVariant, value);
        QVERIFY(FromWire::indexedServers(value).isEmpty());
        QVERIFY(!FromWire::indexedServer(value.toList().value(0)));
    }

    void goodOnesStay()
    {
        QCOMPARE(FromWire::indexedServers(wireList({serverEx(0, "abc"), serverEx(2, v4)})).size(), 1);
        const auto domains =
            FromWire::domains(wireList({wireStruct({u"corp.example"_s, true}), wireStruct({number(1)})}));
        QCOMPARE(domains, (QList<Domain>{{u"corp.example"_s, true}}));
    }

    void manager()
    {
        const auto facts = FromWire::manager({
            {u"DNSOverTLS"_s, u"yes"_s},
            {u"DNSEx"_s, wireList({serverEx(0, v4), serverEx(12, v6, 10), serverEx(4, v4)})},
            {u"DNS"_s, wireList({wireStruct({number(9), number(2), v4})})},
            {u"Domains"_s, wireList({wireStruct({number(0), u"lan"_s, false}), wireStruct({number(7), u"."_s, true})})},
            {u"DNSSECSupported"_s, true},
            {u"DNSSECStatistics"_s, wireStruct({count(1), count(2), count(3), count(4)})},
            {u"TransactionStatistics"_s, wireStruct({count(0), count(9)})},
            {u"CacheStatistics"_s, wireStruct({count(5), count(6), count(7)})},
        });
        QCOMPARE(facts.facts.presence, Presence::Present);
        QCOMPARE(facts.facts.transport, TransportMode::Strict);
        QCOMPARE(facts.facts.integrity, IntegrityMode::Unknown);
        QCOMPARE(facts.facts.servers.size(), 1);
        QCOMPARE(facts.facts.domains, (QList<Domain>{{u"lan"_s, false}}));
        QCOMPARE(facts.facts.statistics, (ResolverStatistics{1, 2, 3, 4, 9, 6, 7}));
        QCOMPARE(facts.linksToRead(), (QList{4, 7, 12}));
    }

    void olderFormWhereTheNewerIsMissing()
    {
        const auto facts = FromWire::manager({{u"DNS"_s, wireList({wireStruct({number(9), number(2), v4})})}});
        QCOMPARE(facts.linksToRead(), QList{9});
        const LinkDns link = FromWire::link({{u"DNS"_s, wireList({wireStruct({number(2), v4})})},
            {u"CurrentDNSServer"_s, wireStruct({number(2), v4})}});
        QCOMPARE(link.servers.size(), 1);
        QVERIFY(link.currentServer);
    }

    void managerWithoutAnything()
    {
        const auto facts = FromWire::manager({});
        QCOMPARE(facts.facts.transport, TransportMode::Unknown);
        QVERIFY(!facts.facts.statistics && !facts.facts.currentServer && !facts.facts.integritySupported);
        QVERIFY(facts.linksToRead().isEmpty());
    }

    void whatDecidesTheWayOfNames()
    {
        const auto facts = FromWire::manager({{u"MulticastDNS"_s, u"no"_s}, {u"LLMNR"_s, u"resolve"_s},
                                                 {u"DNSSECNegativeTrustAnchors"_s, QStringList{u"test"_s, u"lan"_s}}})
                               .facts;
        QCOMPARE(facts.multicastDns, std::optional(false));
        QCOMPARE(facts.llmnr, std::optional(true));
        QCOMPARE(facts.negativeAnchors, std::optional(QStringList{u"lan"_s, u"test"_s}));
        const auto garbage = FromWire::manager(
            {{u"MulticastDNS"_s, false}, {u"LLMNR"_s, number(1)}, {u"DNSSECNegativeTrustAnchors"_s, u"test"_s}})
                                 .facts;
        QVERIFY(!garbage.multicastDns && !garbage.llmnr && !garbage.negativeAnchors);
        QCOMPARE(FromWire::link({{u"DNSSECNegativeTrustAnchors"_s, QStringList{u"corp"_s}}}).negativeAnchors,
            QStringList{u"corp"_s});
        QVERIFY(FromWire::link({{u"DNSSECNegativeTrustAnchors"_s, number(1)}}).negativeAnchors.isEmpty());
    }

    void link()
    {
        const LinkDns dns = FromWire::link({{u"ScopesMask"_s, count(0x19)}, {u"DefaultRoute"_s, true}});
        QVERIFY(dns.scope && dns.defaultRoute);
        QVERIFY(!FromWire::link({{u"ScopesMask"_s, count(0x18)}}).scope);
        const LinkDns garbage = FromWire::link({{u"ScopesMask"_s, number(1)}, {u"DefaultRoute"_s, u"yes"_s}});
        // What is not known may well be so.
        QVERIFY(!garbage.readable && garbage.scope && garbage.defaultRoute);
    }

    void linkPaths_data()
    {
        QTest::addColumn<int>("ifindex");
        QTest::addColumn<QString>("path");
        QTest::newRow("one digit") << 5 << u"/org/freedesktop/resolve1/link/_35"_s;
        QTest::newRow("two digits") << 12 << u"/org/freedesktop/resolve1/link/_312"_s;
        QTest::newRow("ten") << 10 << u"/org/freedesktop/resolve1/link/_310"_s;
        QTest::newRow("largest") << 2147483647 << u"/org/freedesktop/resolve1/link/_32147483647"_s;
    }

    void linkPaths()
    {
        QFETCH(int, ifindex);
        QTEST(Resolve1::linkPath(ifindex), "path");
    }

    void versions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<QString>>("number");
        const auto row = [](const char *text, const std::optional<QString> &number) {
            QTest::newRow(text) << QString::fromLatin1(text) << number;
        };
        row("257.13-1~deb13u1", u"257.13"_s);
        row("257 (257.9-1)", u"257"_s);
        row("258~rc1", u"258"_s);
        row("v262-2-gabcdef", u"262"_s);
        row("252.39", u"252.39"_s);
        row("257.", u"257"_s);
        row("git", std::nullopt);
        row(".5", std::nullopt);
        row("", std::nullopt);
    }

    void versions()
    {
        QFETCH(QString, text);
        QTEST(Systemd1::versionNumber(text), "number");
    }
};

QTEST_GUILESS_MAIN(FromWireTest)
#include "fromwire_test.moc"
