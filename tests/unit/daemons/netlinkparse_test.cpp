// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/sockets/netlinkparse.h"

#include <QFile>
#include <QTest>

#include <linux/if_arp.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
/// What the kernel (6.18) answered in a namespace with a veth pair, a bridge and a tun device of its own.
QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/netlink/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<KernelLink> linksIn(const QByteArray &bytes)
{
    QList<KernelLink> links;
    Netlink::eachMessage(bytes, [&](const nlmsghdr &message) {
        if (const auto link = Netlink::newLink(message))
            links.append(*link);
    });
    return links;
}

QList<QList<int>> routesIn(const QByteArray &bytes)
{
    QList<QList<int>> routes;
    Netlink::eachMessage(bytes, [&](const nlmsghdr &message) { routes.append(Netlink::defaultRouteLinks(message)); });
    routes.removeAll({});
    return routes;
}

/// The first message with its type overwritten.
QByteArray withType(QByteArray bytes, quint16 type)
{
    std::memcpy(bytes.data() + offsetof(nlmsghdr, nlmsg_type), &type, sizeof type);
    return bytes;
}
}

class NetlinkParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links()
    {
        const QList<KernelLink> expected{
            {2, u"wan0"_s, true, u"veth"_s, ARPHRD_ETHER, 2},
            {3, u"guest0"_s, true, u"veth"_s, ARPHRD_ETHER, 2},
            {10, u"br9"_s, true, u"bridge"_s, ARPHRD_ETHER, 0},
            {11, u"tun9"_s, false, u"tun"_s, ARPHRD_NONE, 1},
            {12, u"veB"_s, true, u"veth"_s, ARPHRD_ETHER, 2},
            {13, u"veA"_s, true, u"veth"_s, ARPHRD_ETHER, 2},
        };
        QCOMPARE(linksIn(recorded("links.bin")), expected);
    }

    void defaultRoutes()
    {
        // Several next hops; IPv4; the same over another metric; IPv6 static; IPv6 advertised. Another table's and an
        // "unreachable" one are in the recording too.
        QCOMPARE(routesIn(recorded("routes.bin")), (QList<QList<int>>{{2, 13}, {2}, {2}, {2}, {2}}));
    }

    void gone()
    {
        const QByteArray bytes = withType(recorded("links.bin"), RTM_DELLINK);
        const auto *message = reinterpret_cast<const nlmsghdr *>(bytes.constData());
        QCOMPARE(Netlink::goneLink(*message), 1);
        QVERIFY(!Netlink::newLink(*message));
        QVERIFY(Netlink::defaultRouteLinks(*message).isEmpty());
    }

    void cutOffAnywhere()
    {
        for (const char *name : {"links.bin", "routes.bin"}) {
            const QByteArray bytes = recorded(name);
            QVERIFY(!bytes.isEmpty());
            for (qsizetype length = 0; length < bytes.size(); ++length) {
                // A copy of its own, so that the sanitizer sees a read beyond it.
                const QByteArray part(bytes.constData(), length);
                QVERIFY(linksIn(part).size() <= 6);
                QVERIFY(routesIn(part).size() <= 5);
            }
        }
    }

    void lengthsThatLie_data()
    {
        QTest::addColumn<quint32>("length");
        QTest::newRow("zero") << 0u;
        QTest::newRow("less than a header") << 15u;
        QTest::newRow("header alone") << 16u;
        QTest::newRow("half of what is inside") << 20u;
        QTest::newRow("beyond the end") << 0x7fffffffu;
        QTest::newRow("negative to some") << 0xfffffff0u;
    }

    void lengthsThatLie()
    {
        QFETCH(quint32, length);
        QByteArray bytes = recorded("links.bin").first(200);
        std::memcpy(bytes.data(), &length, sizeof length);
        QVERIFY(linksIn(bytes).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NetlinkParseTest)
#include "netlinkparse_test.moc"
