// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/join.h"

#include <QTest>

#include <linux/if_arp.h>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
/// One link as the clients have it; join() looks at nothing else.
struct Clients {
    ResolvedState resolved;
    NetworkManagerFacts networkManager;
    QHash<QString, NetworkManager1::LinkInfo> managed;
    bool everyManaged = true;
    SystemFacts system;
    bool networkd = false;
    QMap<int, KernelLink> links{{2, {2, u"wan0"_s, true, u"veth"_s, ARPHRD_ETHER}}};
    QSet<int> gateways;
    bool linksReadable = true;

    [[nodiscard]] Snapshot joined() const
    {
        return join({resolved, networkManager, managed, everyManaged, system, [this](int) { return networkd; }, links,
            linksReadable, gateways});
    }
    [[nodiscard]] LinkFacts link() const { return joined().links[0]; }
};
}

class JoinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("hardware");
        QTest::addColumn<LinkKind>("expected");
        QTest::newRow("card") << QString() << ARPHRD_ETHER << LinkKind::Ethernet;
        QTest::newRow("wireless card") << u"wlan"_s << ARPHRD_ETHER << LinkKind::Wifi;
        QTest::newRow("veth") << u"veth"_s << ARPHRD_ETHER << LinkKind::Ethernet;
        QTest::newRow("bridge") << u"bridge"_s << ARPHRD_ETHER << LinkKind::Bridge;
        QTest::newRow("wireguard") << u"wireguard"_s << ARPHRD_NONE << LinkKind::Vpn;
        QTest::newRow("tun") << u"tun"_s << ARPHRD_NONE << LinkKind::Vpn;
        QTest::newRow("vlan") << u"vlan"_s << ARPHRD_ETHER << LinkKind::Other;
        QTest::newRow("modem") << QString() << ARPHRD_RAWIP << LinkKind::Other;
    }

    void kinds()
    {
        QFETCH(QString, kind);
        QFETCH(int, hardware);
        QTEST(kindOf({2, u"x"_s, true, kind, hardware}), "expected");
    }

    void managedBy_data()
    {
        QTest::addColumn<bool>("networkManager");
        QTest::addColumn<bool>("networkd");
        QTest::addColumn<Presence>("presence");
        QTest::addColumn<ManagedBy>("expected");
        QTest::newRow("NetworkManager") << true << false << Presence::Present << ManagedBy::NetworkManager;
        QTest::newRow("networkd") << false << true << Presence::Present << ManagedBy::Networkd;
        QTest::newRow("both: resolved heeds networkd") << true << true << Presence::Present << ManagedBy::Networkd;
        QTest::newRow("nobody") << false << false << Presence::Present << ManagedBy::Nobody;
        QTest::newRow("no NetworkManager") << false << false << Presence::Absent << ManagedBy::Nobody;
        QTest::newRow("not asked for") << false << false << Presence::Present << ManagedBy::Unknown;
        QTest::newRow("it hangs") << false << false << Presence::Present << ManagedBy::Unknown;
        QTest::newRow("not read yet") << false << false << Presence::Loading << ManagedBy::Unknown;
    }

    void managedBy()
    {
        QFETCH(bool, networkManager);
        QFETCH(bool, networkd);
        QFETCH(Presence, presence);
        Clients clients;
        clients.managed[u"wan0"_s].managed = networkManager;
        clients.networkManager.presence = presence;
        if (QByteArrayView(QTest::currentDataTag()) != "it hangs")
            clients.networkManager.version = u"1.52.1"_s;
        clients.everyManaged = QByteArrayView(QTest::currentDataTag()) != "not asked for";
        clients.networkd = networkd;
        QTEST(clients.link().managedBy, "expected");
    }

    void networkManagerKnowsTheKindBetter()
    {
        Clients clients;
        clients.managed[u"wan0"_s].kind = LinkKind::Wifi;
        QCOMPARE(clients.link().kind, LinkKind::Wifi);
        clients.managed[u"wan0"_s].kind = LinkKind::Unknown;
        QCOMPARE(clients.link().kind, LinkKind::Ethernet);
    }

    void ofAnotherLink()
    {
        Clients clients;
        clients.resolved.links.insert(7, LinkDns{});
        clients.gateways = {7};
        clients.managed[u"other"_s].connection = u"Home"_s;
        QVERIFY(!clients.link().dns && !clients.link().gateway && clients.link().connection.isEmpty());
        clients.resolved.links.insert(2, LinkDns{});
        clients.gateways = {2};
        QVERIFY(clients.link().dns && clients.link().gateway);
    }

    void linksReadable_data()
    {
        QTest::addColumn<bool>("read");
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("servers");
        QTest::addColumn<bool>("readable");
        QTest::newRow("all are here") << true << 2 << true << true;
        QTest::newRow("one that resolved asks is not here") << true << 7 << true << false;
        QTest::newRow("one that is not asked is not here") << true << 7 << false << true;
        QTest::newRow("the kernel did not tell") << false << 2 << true << false;
    }

    void linksReadable()
    {
        QFETCH(const bool, read);
        QFETCH(const int, index);
        QFETCH(const bool, servers);
        Clients clients;
        clients.linksReadable = read;
        LinkDns dns;
        if (servers)
            dns.servers = {Server{}};
        clients.resolved.links.insert(index, dns);
        QTEST(clients.joined().linksReadable, "readable");
    }
};

QTEST_GUILESS_MAIN(JoinTest)
#include "join_test.moc"
