// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/fakesmain.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// A look that asks NetworkManager for active connections alone says the same of links with DNS as one that asks for all.
class ActiveConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsAll();
    void many();
    void vanishes_data();
    void vanishes();
    void absent();
    void silent();
    void cleanup() { m_scene.reset(); }

private:
    [[nodiscard]] bool begin(const QJsonObject &seed, const QStringList &arguments = {});
    [[nodiscard]] bool look(bool everyLink, int limit = 10'000);
    [[nodiscard]] int calls(const QString &member);

    std::unique_ptr<Scene> m_scene;
};

static QJsonObject device(const QString &name, const QString &connection)
{
    QJsonObject device{{u"name"_s, name}, {u"type"_s, 1}, {u"dot"_s, 2}};
    if (!connection.isEmpty())
        device.insert(u"connection"_s, connection);
    return device;
}

static QJsonObject network(const QJsonArray &devices)
{
    const QJsonObject held{{u"nameservers"_s, QJsonArray{u"192.0.2.53#dns.example"_s}}, {u"interface"_s, u"wan0"_s},
        {u"priority"_s, 100}, {u"vpn"_s, false}};
    return {{u"devices"_s, devices}, {u"checkUri"_s, u"http://ping.example/nm"_s},
        {u"globalDns"_s, QJsonArray{u"192.0.2.99"_s}}, {u"dns"_s, QJsonObject{{u"configuration"_s, QJsonArray{held}}}}};
}

static const QJsonObject twoConnected =
    network({device(u"wan0"_s, u"Home"_s), device(u"wan1"_s, u"Guest"_s), device(u"wan2"_s, QString())});

bool ActiveConnectionsTest::begin(const QJsonObject &seed, const QStringList &arguments)
{
    m_scene = std::make_unique<Scene>();
    m_scene->options.follow = false;
    return m_scene->bus() && m_scene->startResolved(strictSeed())
        && m_scene->networkManager.start(m_scene->privateBus.address(), seed, arguments);
}

bool ActiveConnectionsTest::look(bool everyLink, int limit)
{
    m_scene->options.everyLink = everyLink;
    m_scene->startWatch();
    return m_scene->settled(limit);
}

int ActiveConnectionsTest::calls(const QString &member)
{
    return m_scene->networkManager.tell(u"counters"_s).value("calls"_L1).toObject().value(member).toInt();
}

void ActiveConnectionsTest::sameAsAll()
{
    QVERIFY(begin(twoConnected));
    QVERIFY(look(true));
    const SnapshotPtr all = m_scene->snapshot();
    QCOMPARE(calls(u"GetManagedObjects"_s), 1);
    QVERIFY(look(false));
    const SnapshotPtr active = m_scene->snapshot();
    QCOMPARE(calls(u"GetManagedObjects"_s), 1);
    QCOMPARE(active->networkManager, all->networkManager);
    QCOMPARE(*active->link(2), *all->link(2));
    QCOMPARE(*active->link(3), *all->link(3));
    QCOMPARE(active->link(2)->connection, u"Home"_s);
    QCOMPARE(active->link(2)->heldTransport, TransportMode::Strict);
    // Managed, says NetworkManager when it is asked; here it was not.
    QCOMPARE(all->link(4)->managedBy, ManagedBy::NetworkManager);
    QCOMPARE(active->link(4)->managedBy, ManagedBy::Unknown);
}

/// One answer with everything is cheaper than one for each.
void ActiveConnectionsTest::many()
{
    QJsonArray devices{device(u"wan0"_s, u"Home"_s)};
    for (int number = 0; number < 30; ++number)
        devices << device(u"other%1"_s.arg(number), u"Other %1"_s.arg(number));
    QVERIFY(begin(network(devices)));
    QVERIFY(look(false));
    QCOMPARE(m_scene->snapshot()->link(2)->connection, u"Home"_s);
    QCOMPARE(calls(u"GetManagedObjects"_s), 1);
}

void ActiveConnectionsTest::vanishes_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the connection") << u"/org/freedesktop/NetworkManager/ActiveConnection/2"_s;
    QTest::newRow("the device") << u"/org/freedesktop/NetworkManager/Devices/2"_s;
    QTest::newRow("the DNS manager") << u"/org/freedesktop/NetworkManager/DnsManager"_s;
}

/// It is named by another object, and gone when it is asked itself: that takes nothing from the rest.
void ActiveConnectionsTest::vanishes()
{
    QFETCH(QString, path);
    QVERIFY(begin(twoConnected));
    m_scene->networkManager.tell(u"vanish"_s, {{u"path"_s, path}});
    QVERIFY(look(false));
    QCOMPARE(m_scene->snapshot()->networkManager.version, u"1.52.1"_s);
    QCOMPARE(m_scene->snapshot()->link(2)->connection, u"Home"_s);
}

void ActiveConnectionsTest::absent()
{
    m_scene = std::make_unique<Scene>();
    m_scene->options.follow = false;
    QVERIFY(m_scene->bus() && m_scene->startResolved(strictSeed()));
    QVERIFY(look(false));
    QCOMPARE(m_scene->snapshot()->networkManager.presence, Presence::Absent);
    QCOMPARE(m_scene->snapshot()->link(2)->managedBy, ManagedBy::Nobody);
}

void ActiveConnectionsTest::silent()
{
    QVERIFY(begin(twoConnected, {u"--hang"_s}));
    QVERIFY(look(false, 15'000));
    QCOMPARE(m_scene->snapshot()->networkManager.presence, Presence::Present);
    QVERIFY(!m_scene->snapshot()->networkManager.version);
    QCOMPARE(m_scene->snapshot()->link(2)->managedBy, ManagedBy::Unknown);
}

DOTLIGHT_FAKES_MAIN(ActiveConnectionsTest)
#include "tst_activeconnections.moc"
