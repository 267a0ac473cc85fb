// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long one table of rows, and what they share

#include "fixture/fakesmain.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// python-dbusmock's NetworkManager: absent, late, restarted, silent, right and wrong values.
class NetworkManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absent();
    void appearsLate();
    void restarts();
    void silent();
    void slow();
    void deviceVanishes();
    void facts();
    void deviceTypes_data();
    void deviceTypes();
    void connectivity_data();
    void connectivity();
    void wakesTheReadOfResolved();
    void globalDns();
    void garbage_data();
    void garbage();
    void cleanupTestCase();

private:
    // The garbage rows share one.
    std::unique_ptr<Scene> m_scene;
};

static constexpr auto managerPath = "/org/freedesktop/NetworkManager";
static constexpr auto managerInterface = "org.freedesktop.NetworkManager";

static QJsonObject home(int type = 1, const QString &kind = u"802-3-ethernet"_s)
{
    const QJsonObject device{
        {u"name"_s, u"wan0"_s}, {u"type"_s, type}, {u"connection"_s, u"Home"_s}, {u"kind"_s, kind}, {u"dot"_s, 2}};
    const QJsonObject held{{u"nameservers"_s, QJsonArray{u"192.0.2.53#dns.example"_s}}, {u"interface"_s, u"wan0"_s},
        {u"priority"_s, 100}, {u"vpn"_s, false}};
    return {{u"devices"_s, QJsonArray{device}}, {u"checkUri"_s, u"http://ping.example/nm"_s},
        {u"dns"_s, QJsonObject{{u"configuration"_s, QJsonArray{held}}}}};
}

static bool present(const Snapshot &snapshot)
{
    return snapshot.networkManager.presence == Presence::Present;
}

static bool absentNow(const Snapshot &snapshot)
{
    return snapshot.networkManager.presence == Presence::Absent;
}

static bool start(Scene &scene, const QJsonObject &seed, const QStringList &arguments = {})
{
    return scene.networkManager.start(scene.privateBus.address(), seed, arguments);
}

/// A scene with resolved and this NetworkManager, watched.
static bool begin(Scene &scene, const QJsonObject &seed)
{
    if (!scene.bus() || !scene.startResolved(strictSeed()) || !start(scene, seed))
        return false;
    scene.startWatch();
    return scene.until(present);
}

static QJsonObject setting(
    const QString &path, const QString &interface, const QString &name, const QString &type, const QJsonValue &data)
{
    return {{u"path"_s, path}, {u"interface"_s, interface}, {u"name"_s, name}, {u"type"_s, type}, {u"data"_s, data}};
}

void NetworkManagerTest::absent()
{
    Scene scene;
    QVERIFY(scene.begin(strictSeed()));
    QVERIFY(scene.until(absentNow));
    QCOMPARE(scene.verdict().level, Level::Encrypted);
    QVERIFY(scene.snapshot()->link(2)->connection.isEmpty());
}

void NetworkManagerTest::appearsLate()
{
    Scene scene;
    QVERIFY(scene.begin(strictSeed()));
    QVERIFY(scene.until(absentNow));
    QVERIFY(start(scene, home()));
    QVERIFY(scene.until([](const Snapshot &s) { return present(s) && s.link(2)->connection == "Home"_L1; }));
}

void NetworkManagerTest::restarts()
{
    Scene scene;
    QVERIFY(begin(scene, home()));
    scene.networkManager.crash();
    QVERIFY(scene.until(absentNow));
    QVERIFY2(scene.snapshot()->link(2)->connection.isEmpty(), "what a dead NetworkManager said");
    QCOMPARE(scene.verdict().level, Level::Encrypted);
    QVERIFY(start(scene, home()));
    QVERIFY(scene.until([](const Snapshot &s) { return present(s) && s.link(2)->connection == "Home"_L1; }));
}

/// What resolved says is shown though NetworkManager says nothing.
void NetworkManagerTest::silent()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QVERIFY(start(scene, home(), {u"--hang"_s}));
    scene.startWatch();
    QVERIFY(scene.settled(15'000));
    QCOMPARE(scene.verdict().level, Level::Encrypted);
}

static QJsonObject withApplied(const QString &how)
{
    QJsonObject seed = home();
    QJsonArray devices = seed[u"devices"_s].toArray();
    QJsonObject wan = devices[0].toObject();
    wan[u"applied"_s] = how;
    const QJsonObject second{{u"name"_s, u"wan1"_s}, {u"type"_s, 1}, {u"connection"_s, u"Second"_s}, {u"dot"_s, 1}};
    seed[u"devices"_s] = QJsonArray{wan, second};
    return seed;
}

/// What one device says late holds up nothing of what is said of the others.
void NetworkManagerTest::slow()
{
    Scene scene;
    QVERIFY(begin(scene, withApplied(u"late"_s)));
    QVERIFY(scene.until([](const Snapshot &s) { return s.link(2)->heldTransport == TransportMode::Strict; }));
    QCOMPARE(scene.snapshot()->link(3)->heldTransport, TransportMode::Opportunistic);
    QCOMPARE(scene.verdict().level, Level::Encrypted);
}

/// It was in GetManagedObjects, and GetAppliedConnection finds it no more.
void NetworkManagerTest::deviceVanishes()
{
    Scene scene;
    QVERIFY(begin(scene, withApplied(u"vanishes"_s)));
    QVERIFY(scene.until([](const Snapshot &s) { return s.link(3)->heldTransport == TransportMode::Opportunistic; }));
    QVERIFY(!scene.snapshot()->link(2)->heldTransport);
    scene.networkManager.tell(u"undevice"_s, {{u"number"_s, 1}});
    QVERIFY(scene.until([](const Snapshot &s) { return s.link(2)->connection.isEmpty(); }));
    QCOMPARE(scene.snapshot()->link(3)->connection, u"Second"_s);
    QCOMPARE(scene.verdict().level, Level::Encrypted);
}

void NetworkManagerTest::facts()
{
    Scene scene;
    QVERIFY(begin(scene, home()));
    const NetworkManagerFacts facts = scene.snapshot()->networkManager;
    QCOMPARE(facts.version, u"1.52.1"_s);
    QCOMPARE(facts.dnsMode, u"systemd-resolved"_s);
    QCOMPARE(facts.connectivity, Connectivity::Full);
    QCOMPARE(facts.connectivityHost, u"ping.example"_s);
    QVERIFY(facts.globalServers.isEmpty());
    const LinkFacts *wan = scene.snapshot()->link(2);
    QCOMPARE(wan->connection, u"Home"_s);
    QCOMPARE(wan->managedBy, ManagedBy::NetworkManager);
    QCOMPARE(wan->heldServers, QStringList{u"192.0.2.53#dns.example"_s});
    QCOMPARE(wan->heldTransport, TransportMode::Strict);
    QCOMPARE(scene.snapshot()->link(3)->managedBy, ManagedBy::Nobody);
}

void NetworkManagerTest::deviceTypes_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<LinkKind>("kind");
    QTest::newRow("ethernet") << 1 << u"802-3-ethernet"_s << LinkKind::Ethernet;
    QTest::newRow("wifi") << 2 << u"802-11-wireless"_s << LinkKind::Wifi;
    QTest::newRow("bridge") << 13 << u"bridge"_s << LinkKind::Bridge;
    QTest::newRow("veth") << 20 << u"802-3-ethernet"_s << LinkKind::Ethernet;
    QTest::newRow("wireguard") << 29 << u"wireguard"_s << LinkKind::Vpn;
    QTest::newRow("tun of a VPN") << 16 << u"vpn"_s << LinkKind::Vpn;
}

void NetworkManagerTest::deviceTypes()
{
    QFETCH(int, type);
    QFETCH(QString, profile);
    Scene scene;
    QVERIFY(begin(scene, home(type, profile)));
    QCOMPARE(scene.snapshot()->link(2)->connection, u"Home"_s);
    QTEST(scene.snapshot()->link(2)->kind, "kind");
}

void NetworkManagerTest::connectivity_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<Connectivity>("expected");
    QTest::newRow("unknown") << 0 << Connectivity::Unknown;
    QTest::newRow("none") << 1 << Connectivity::None;
    QTest::newRow("portal") << 2 << Connectivity::Portal;
    QTest::newRow("limited") << 3 << Connectivity::Limited;
    QTest::newRow("full") << 4 << Connectivity::Full;
    QTest::newRow("one that nobody knows") << 77 << Connectivity::Unknown;
}

void NetworkManagerTest::connectivity()
{
    QFETCH(int, value);
    QFETCH(Connectivity, expected);
    QJsonObject seed = home();
    seed.insert(u"connectivity"_s, expected == Connectivity::Full ? 1 : 4);
    Scene scene;
    QVERIFY(begin(scene, seed));
    scene.networkManager.tell(u"set"_s,
        setting(QLatin1StringView(managerPath), QLatin1StringView(managerInterface), u"Connectivity"_s, u"u"_s, value));
    QVERIFY(scene.until([expected](const Snapshot &s) { return s.networkManager.connectivity == expected; }));
    const auto isPortal = [](const Reason &reason) { return reason.id == ReasonId::CaptivePortal; };
    QCOMPARE(std::ranges::any_of(scene.verdict().reasons, isPortal), expected == Connectivity::Portal);
}

/// A changed TLS mode is told by NetworkManager's DnsManager alone, and with an equal value.
void NetworkManagerTest::wakesTheReadOfResolved()
{
    Scene scene;
    QVERIFY(begin(scene, home()));
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, QJsonObject{{u"DNSOverTLS"_s, u"no"_s}}}});
    scene.networkManager.tell(u"dns"_s);
    QVERIFY(scene.until([](const Snapshot &s) { return s.link(2)->dns->transport == TransportMode::Off; }));
    QVERIFY(scene.until([&](const Snapshot &) { return scene.verdict().level == Level::Exposed; }));
}

void NetworkManagerTest::globalDns()
{
    Scene scene;
    QVERIFY(begin(scene, home()));
    scene.networkManager.tell(u"globalDns"_s, {{u"servers"_s, QJsonArray{u"dns+tls://192.0.2.1#x.example"_s}}});
    QVERIFY(scene.until([](const Snapshot &s) { return s.networkManager.globalServers.size() == 1; }));
    const auto ignored = [](const Reason &reason) { return reason.id == ReasonId::NetworkManagerGlobalDnsIgnored; };
    QVERIFY(std::ranges::any_of(scene.verdict().reasons, ignored));
    scene.networkManager.tell(u"globalDns"_s, {{u"servers"_s, QJsonArray()}});
    QVERIFY(scene.until([](const Snapshot &s) { return s.networkManager.globalServers.isEmpty(); }));
}

void NetworkManagerTest::garbage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("property");
    const QString root = QLatin1StringView(managerPath);
    const QString interface = QLatin1StringView(managerInterface);
    const auto rows = [](const QString &path, const QString &of, const QStringList &properties) {
        for (const QString &property : properties)
            QTest::addRow("%s.%s", qPrintable(of.section(u'.', 3)), qPrintable(property)) << path << of << property;
    };
    rows(root, interface,
        {u"Version"_s, u"Connectivity"_s, u"ConnectivityCheckUri"_s, u"GlobalDnsConfiguration"_s, u"Devices"_s,
            u"ActiveConnections"_s, u"PrimaryConnection"_s});
    rows(root + u"/DnsManager"_s, interface + u".DnsManager"_s, {u"Mode"_s, u"Configuration"_s});
    rows(root + u"/Devices/1"_s, interface + u".Device"_s,
        {u"DeviceType"_s, u"Interface"_s, u"IpInterface"_s, u"ActiveConnection"_s, u"Managed"_s, u"State"_s});
    rows(root + u"/ActiveConnection/1"_s, interface + u".Connection.Active"_s,
        {u"Id"_s, u"Type"_s, u"Vpn"_s, u"Devices"_s, u"Connection"_s});
}

void NetworkManagerTest::garbage()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, property);
    if (!m_scene) {
        m_scene = std::make_unique<Scene>();
        QVERIFY(begin(*m_scene, home()));
        m_scene->networkManager.tell(u"save"_s);
    }
    static int mark = 0;
    const std::pair<QString, QJsonValue> values[] = {
        {u"d"_s, 0.5}, {u"g"_s, u"as"_s}, {u"a(iay)"_s, QJsonArray{QJsonArray{2, QJsonArray{1}}}}};
    for (const auto &[type, data] : values) {
        m_scene->networkManager.tell(u"restore"_s);
        // Two marks say that this state was read, for a row may spoil one of them.
        const QString host = u"ping%1.example"_s.arg(++mark);
        const QString version = u"1.52.%1"_s.arg(mark);
        const QString root = QLatin1StringView(managerPath);
        const QString main = QLatin1StringView(managerInterface);
        m_scene->networkManager.tell(
            u"set"_s, setting(root, main, u"ConnectivityCheckUri"_s, u"s"_s, QString(u"http://%1/"_s.arg(host))));
        m_scene->networkManager.tell(u"set"_s, setting(root, main, u"Version"_s, u"s"_s, version));
        m_scene->networkManager.tell(u"set"_s, setting(path, interface, property, type, data));
        m_scene->watch->look();
        QVERIFY(m_scene->until([&](const Snapshot &s) {
            return s.networkManager.connectivityHost == host || s.networkManager.version == version;
        }));
        // Of resolved's facts and of the verdict NetworkManager decides nothing.
        QVERIFY(m_scene->snapshot()->link(2)->hasScope());
        QCOMPARE(m_scene->verdict().level, Level::Encrypted);
        // The same read anew and as a whole, not as a changed property.
        WatchOptions once = m_scene->options;
        once.follow = false;
        Watch anew(once);
        anew.start();
        QVERIFY(waitFor([&] { return anew.snapshot()->settled && !anew.snapshot()->lookupsPending; }, 10'000));
        QCOMPARE(assess(*anew.snapshot()).level, Level::Encrypted);
        QCOMPARE(anew.snapshot()->networkManager.presence, Presence::Present);
    }
}

void NetworkManagerTest::cleanupTestCase()
{
    m_scene.reset();
}

DOTLIGHT_FAKES_MAIN(NetworkManagerTest)
#include "tst_networkmanager.moc"
