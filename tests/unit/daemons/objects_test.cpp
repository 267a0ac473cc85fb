// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/networkmanager/objects.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::NetworkManager1;
using namespace Qt::StringLiterals;

namespace
{
const QString main_ = u"/org/freedesktop/NetworkManager"_s;
const QString dnsManager = main_ + u"/DnsManager"_s;
const QString device1 = main_ + u"/Devices/1"_s;
const QString active1 = main_ + u"/ActiveConnection/1"_s;

QVariantMap deviceProperties(uint type = 1)
{
    return {{u"Interface"_s, u"wan0"_s}, {u"IpInterface"_s, u"wan0"_s}, {u"DeviceType"_s, type}, {u"State"_s, 100u},
        {u"Managed"_s, true}, {u"ActiveConnection"_s, active1}};
}

Objects connected()
{
    Objects objects;
    objects.apply(device1, deviceInterface, deviceProperties());
    objects.apply(active1, activeInterface, {{u"Id"_s, u"Home"_s}});
    objects.apply(dnsManager, dnsInterface,
        {{u"Mode"_s, u"systemd-resolved"_s},
            {u"Configuration"_s,
                QVariantList{
                    QVariantMap{{u"interface"_s, u"wan0"_s}, {u"nameservers"_s, QStringList{u"192.0.2.1#a"_s}}}}}});
    objects.setHeldModes(device1, {.transport = TransportMode::Strict, .integrity = IntegrityMode::On});
    return objects;
}
}

class ObjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joined()
    {
        const LinkInfo link = connected().links().value(u"wan0"_s);
        QCOMPARE(link.kind, LinkKind::Ethernet);
        QVERIFY(link.managed);
        QCOMPARE(link.connection, u"Home"_s);
        QCOMPARE(link.heldServers, QStringList{u"192.0.2.1#a"_s});
        QCOMPARE(link.held.transport, TransportMode::Strict);
        QCOMPARE(link.held.integrity, IntegrityMode::On);
    }

    void laterValuesReplace()
    {
        Objects objects = connected();
        objects.apply(device1, deviceInterface, {{u"State"_s, 30u}, {u"ActiveConnection"_s, u"/"_s}});
        const LinkInfo link = objects.links().value(u"wan0"_s);
        QVERIFY(link.managed);
        QVERIFY(link.connection.isEmpty());
        QVERIFY(link.held == HeldModes());
    }

    void removed()
    {
        Objects objects = connected();
        objects.remove(device1);
        QVERIFY(objects.links().isEmpty());
    }

    void modemsIpInterface()
    {
        Objects objects = connected();
        objects.apply(device1, deviceInterface, {{u"Interface"_s, u"cdc-wdm0"_s}, {u"IpInterface"_s, u"wan0"_s}});
        QVERIFY(objects.links().contains(u"wan0"_s));
        objects.apply(device1, deviceInterface, {{u"IpInterface"_s, QString()}});
        QVERIFY(objects.links().contains(u"cdc-wdm0"_s));
    }

    void kinds_data()
    {
        QTest::addColumn<uint>("type");
        QTest::addColumn<LinkKind>("kind");
        QTest::newRow("ethernet") << 1u << LinkKind::Ethernet;
        QTest::newRow("veth") << 20u << LinkKind::Ethernet;
        QTest::newRow("wifi") << 2u << LinkKind::Wifi;
        QTest::newRow("bridge") << 13u << LinkKind::Bridge;
        QTest::newRow("tun") << 16u << LinkKind::Vpn;
        QTest::newRow("wireguard") << 29u << LinkKind::Vpn;
        QTest::newRow("generic") << 14u << LinkKind::Unknown;
        QTest::newRow("of the future") << 4711u << LinkKind::Unknown;
    }

    void kinds()
    {
        QFETCH(uint, type);
        Objects objects;
        objects.apply(device1, deviceInterface, deviceProperties(type));
        QTEST(objects.links().value(u"wan0"_s).kind, "kind");
    }

    void main()
    {
        Objects objects;
        const QVariantMap global{
            {u"domains"_s, QVariantMap{{u"*"_s, QVariantMap{{u"servers"_s, QStringList{u"192.0.2.9"_s}}}}}}};
        objects.apply(main_, mainInterface,
            {{u"Version"_s, u"1.52.1"_s}, {u"Connectivity"_s, 2u},
                {u"ConnectivityCheckUri"_s, u"http://check.example:8080/nm"_s}, {u"ConnectivityCheckEnabled"_s, true},
                {u"GlobalDnsConfiguration"_s, global}});
        QCOMPARE(objects.facts().version, u"1.52.1"_s);
        QCOMPARE(objects.facts().connectivity, Connectivity::Portal);
        QCOMPARE(objects.facts().connectivityHost, u"check.example"_s);
        QCOMPARE(objects.facts().connectivityPage, u"http://check.example:8080/nm"_s);
        QCOMPARE(objects.facts().globalServers, QStringList{u"192.0.2.9"_s});
        objects.apply(main_, mainInterface,
            {{u"Connectivity"_s, 9u}, {u"ConnectivityCheckUri"_s, QString()},
                {u"GlobalDnsConfiguration"_s, QVariantMap()}});
        QCOMPARE(objects.facts().version, u"1.52.1"_s);
        QCOMPARE(objects.facts().connectivity, Connectivity::Unknown);
        QVERIFY(objects.facts().connectivityHost.isEmpty() && objects.facts().globalServers.isEmpty());
        QVERIFY(objects.facts().connectivityPage.isEmpty());
    }

    void otherTypesThanDocumented()
    {
        Objects objects = connected();
        objects.apply(device1, deviceInterface,
            {{u"Interface"_s, 1}, {u"DeviceType"_s, u"wifi"_s}, {u"Managed"_s, 0u}, {u"State"_s, 100},
                {u"ActiveConnection"_s, QVariantList()}});
        QCOMPARE(objects, connected());
        objects.apply(dnsManager, dnsInterface, {{u"Mode"_s, 3}, {u"Configuration"_s, u"none"_s}});
        QVERIFY(objects.links().value(u"wan0"_s).heldServers.isEmpty());
        QCOMPARE(objects.facts().dnsMode, u"systemd-resolved"_s);
        objects.apply(main_, mainInterface, {{u"Connectivity"_s, u"full"_s}, {u"GlobalDnsConfiguration"_s, 5}});
        QCOMPARE(objects.facts().connectivity, Connectivity::Unknown);
    }

    void pageAskedFor_data()
    {
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("page");
        QTest::newRow("http") << true << u"http://check.example/nm?x=1"_s << u"http://check.example/nm?x=1"_s;
        QTest::newRow("https, an address") << true << u"https://[2001:db8::1]/"_s << u"https://[2001:db8::1]/"_s;
        QTest::newRow("the check is off") << false << u"http://check.example/nm"_s << QString();
        QTest::newRow("none") << true << QString() << QString();
        QTest::newRow("a file") << true << u"file:///etc/passwd"_s << QString();
        QTest::newRow("a script") << true << u"javascript:alert(1)"_s << QString();
        QTest::newRow("no host") << true << u"http:///nm"_s << QString();
        QTest::newRow("a password") << true << u"http://me:secret@check.example/"_s << QString();
        QTest::newRow("no address") << true << u"http://a b/"_s << QString();
    }

    void pageAskedFor()
    {
        QFETCH(const bool, enabled);
        QFETCH(const QString, uri);
        QTEST(Dotlight::NetworkManager1::pageAskedFor(enabled, uri), "page");
    }

    void heldTransport_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<std::optional<TransportMode>>("mode");
        QTest::newRow("strict") << QVariant(2) << std::optional(TransportMode::Strict);
        QTest::newRow("opportunistic") << QVariant(1) << std::optional(TransportMode::Opportunistic);
        QTest::newRow("off") << QVariant(0) << std::optional(TransportMode::Off);
        QTest::newRow("default") << QVariant(-1) << std::optional<TransportMode>();
        QTest::newRow("left out") << QVariant() << std::optional<TransportMode>();
        QTest::newRow("of the future") << QVariant(3) << std::optional(TransportMode::Unknown);
        QTest::newRow("another type") << QVariant(u"yes"_s) << std::optional<TransportMode>();
    }

    void heldTransport()
    {
        QFETCH(QVariant, value);
        QTEST(modesOf({{u"connection"_s, QVariantMap{{u"dns-over-tls"_s, value}}}}).transport, "mode");
    }

    void heldIntegrity_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<std::optional<IntegrityMode>>("mode");
        QTest::newRow("on") << QVariant(2) << std::optional(IntegrityMode::On);
        QTest::newRow("allow downgrade") << QVariant(1) << std::optional(IntegrityMode::AllowDowngrade);
        QTest::newRow("off") << QVariant(0) << std::optional(IntegrityMode::Off);
        QTest::newRow("default") << QVariant(-1) << std::optional<IntegrityMode>();
        QTest::newRow("left out") << QVariant() << std::optional<IntegrityMode>();
        QTest::newRow("of the future") << QVariant(3) << std::optional(IntegrityMode::Unknown);
        QTest::newRow("another type") << QVariant(u"yes"_s) << std::optional<IntegrityMode>();
    }

    void heldIntegrity()
    {
        QFETCH(QVariant, value);
        QTEST(modesOf({{u"connection"_s, QVariantMap{{u"dnssec"_s, value}}}}).integrity, "mode");
    }
};

QTEST_GUILESS_MAIN(ObjectsTest)
#include "objects_test.moc"
