// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long one table of rows, and what they share

#include "fixture/fakesmain.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// What Watch makes of resolved's properties: right ones, unknown ones, missing ones, and ones of a wrong type.
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usual();
    void globalServers();
    void delegates();
    void noDelegatesBefore258();
    void unknownValues_data();
    void unknownValues();
    void missing_data();
    void missing();
    void garbage_data();
    void garbage();
    void senselessEntries_data();
    void senselessEntries();

    void cleanupTestCase();

private:
    [[nodiscard]] bool become(QJsonObject seed);

    // Hundreds of rows share one scene: its resolved becomes another one for each.
    std::unique_ptr<Scene> m_scene;
    int m_generation = 0;
};

static const QStringList managerProperties{u"DNSOverTLS"_s, u"DNSSEC"_s, u"DNS"_s, u"DNSEx"_s, u"FallbackDNS"_s,
    u"FallbackDNSEx"_s, u"CurrentDNSServer"_s, u"CurrentDNSServerEx"_s, u"Domains"_s, u"TransactionStatistics"_s,
    u"CacheStatistics"_s, u"DNSSECStatistics"_s, u"DNSSECSupported"_s, u"DNSStubListener"_s, u"ResolvConfMode"_s};
static const QStringList linkProperties{u"ScopesMask"_s, u"DNS"_s, u"DNSEx"_s, u"CurrentDNSServer"_s,
    u"CurrentDNSServerEx"_s, u"Domains"_s, u"DefaultRoute"_s, u"DNSOverTLS"_s, u"DNSSEC"_s, u"DNSSECSupported"_s};

/// A computer that is protected, whatever its link 2 claims: the answers say TLS and validated.
static QJsonObject seed()
{
    QJsonObject all = strictSeed();
    all.insert(u"manager"_s, QJsonObject{{u"DNSOverTLS"_s, u"yes"_s}, {u"DNSSEC"_s, u"yes"_s}});
    const QJsonObject validated{{u"root"_s, QJsonObject{{u"flags"_s, u"0x840201"_s}}}};
    all.insert(u"answers"_s, QJsonObject{{u"*"_s, validated}});
    return all;
}

/// The same with object's property as given; object is the Manager or link 2.
static QJsonObject seedWith(bool ofLink, const QString &property, const QJsonValue &value)
{
    QJsonObject all = seed();
    const QString folder = ofLink ? u"links"_s : u"manager"_s;
    QJsonObject inner = all.value(folder).toObject();
    if (ofLink) {
        QJsonObject values = inner.value("2"_L1).toObject();
        values.insert(property, value);
        inner.insert(u"2"_s, values);
    } else {
        inner.insert(property, value);
    }
    all.insert(folder, inner);
    return all;
}

static bool isRead(const Snapshot &snapshot)
{
    return snapshot.resolver.presence == Presence::Present && snapshot.link(2) != nullptr;
}

/// Loads the seed and waits until Watch has read all of it. Two marks say so, for a row may spoil one of them.
bool ValuesTest::become(QJsonObject seed)
{
    if (!m_scene) {
        m_scene = std::make_unique<Scene>();
        if (!m_scene->begin(strictSeed()))
            return false;
    }
    const int generation = ++m_generation;
    QJsonObject manager = seed.value("manager"_L1).toObject();
    if (!manager.contains("TransactionStatistics"_L1))
        manager.insert(u"TransactionStatistics"_s, QJsonArray{0, generation});
    seed.insert(u"manager"_s, manager);
    // A link for a domain of its own, which says nothing of the whole.
    QJsonObject links = seed.value("links"_L1).toObject();
    QJsonObject mark = link(u"yes"_s, u"yes"_s);
    mark.insert(u"DNSEx"_s, QJsonArray{server(u"192.0.2.99"_s, u"g%1.example"_s.arg(generation))});
    mark.insert(u"Domains"_s, QJsonArray{QJsonArray{u"corp.example"_s, true}});
    mark.insert(u"DefaultRoute"_s, false);
    links.insert(u"3"_s, mark);
    seed.insert(u"links"_s, links);
    m_scene->resolved.tell(u"load"_s, {{u"seed"_s, seed}});
    m_scene->watch->look();
    return m_scene->until([generation](const Snapshot &snapshot) {
        const LinkDns marked = snapshot.link(3)->dns.value_or(LinkDns());
        return snapshot.resolver.statistics.value_or(ResolverStatistics()).transactions == quint64(generation)
            || marked.servers.value(0).name == u"g%1.example"_s.arg(generation);
    });
}

void ValuesTest::cleanupTestCase()
{
    m_scene.reset();
}

void ValuesTest::usual()
{
    Scene scene;
    QJsonObject one = link(u"opportunistic"_s, u"allow-downgrade"_s);
    const QJsonArray servers{server(u"192.0.2.53"_s, u"dns.example"_s), server(u"2001:db8::53"_s, {}, 8853)};
    one.insert(u"DNSEx"_s, servers);
    one.insert(u"CurrentDNSServerEx"_s, servers[1]);
    one.insert(u"DNSSECSupported"_s, false);
    one.insert(u"DefaultRoute"_s, false);
    one.insert(u"Domains"_s, QJsonArray{QJsonArray{u"corp.example"_s, true}, QJsonArray{u"lan.example"_s, false}});
    QJsonObject all = oneLink(one);
    all.insert(u"manager"_s,
        QJsonObject{{u"DNSOverTLS"_s, u"opportunistic"_s}, {u"ResolvConfMode"_s, u"static"_s},
            {u"DNSStubListener"_s, u"udp"_s}, {u"DNSSECStatistics"_s, QJsonArray{1, 2, 3, 4}},
            {u"TransactionStatistics"_s, QJsonArray{0, 5}}, {u"CacheStatistics"_s, QJsonArray{9, 6, 7}}});
    QVERIFY(scene.begin(all));
    QVERIFY(scene.until(isRead));

    const ResolverFacts facts = scene.snapshot()->resolver;
    QCOMPARE(facts.version, u"257.13"_s);
    QCOMPARE(facts.transport, TransportMode::Opportunistic);
    QCOMPARE(facts.integrity, IntegrityMode::Off);
    QCOMPARE(facts.resolvConf, ResolvConfMode::Static);
    QCOMPARE(facts.stubListener, StubListener::Udp);
    const ResolverStatistics counts{.secure = 1,
        .insecure = 2,
        .bogus = 3,
        .indeterminate = 4,
        .transactions = 5,
        .cacheHits = 6,
        .cacheMisses = 7};
    QVERIFY(facts.statistics == counts);
    QVERIFY2(facts.servers.isEmpty() && facts.domains.isEmpty(), "a link's are not global");

    const LinkFacts *found = scene.snapshot()->link(2);
    QCOMPARE(found->name, u"wan0"_s);
    QVERIFY(found->carrier);
    const LinkDns dns = found->dns.value();
    QVERIFY(dns.scope);
    QVERIFY(!dns.defaultRoute);
    QCOMPARE(dns.transport, TransportMode::Opportunistic);
    QCOMPARE(dns.integrity, IntegrityMode::AllowDowngrade);
    QCOMPARE(dns.integritySupported, false);
    const Server second{.address = Address::fromString(u"2001:db8::53"_s).value(), .port = 8853, .name = {}};
    QCOMPARE(dns.servers.size(), 2);
    QCOMPARE(dns.servers[0].name, u"dns.example"_s);
    QVERIFY(dns.servers[1] == second);
    QVERIFY(dns.currentServer == second);
    QVERIFY(dns.domains == (QList<Domain>{{u"corp.example"_s, true}, {u"lan.example"_s, false}}));
    QVERIFY2(scene.snapshot()->link(3) && !scene.snapshot()->link(3)->dns, "links without DNS are there without it");
    QVERIFY2(!scene.snapshot()->link(1), "never the loopback");
}

void ValuesTest::globalServers()
{
    Scene scene;
    QJsonObject all = strictSeed();
    all.insert(u"global"_s,
        QJsonObject{{u"DNSEx"_s, QJsonArray{globalServer(u"198.51.100.1"_s, u"g.example"_s)}},
            {u"Domains"_s, QJsonArray{QJsonArray{0, u"."_s, true}}}});
    all.insert(u"manager"_s,
        QJsonObject{{u"FallbackDNSEx"_s, QJsonArray{globalServer(u"198.51.100.9"_s)}},
            {u"CurrentDNSServerEx"_s, globalServer(u"198.51.100.1"_s, u"g.example"_s)}});
    QVERIFY(scene.begin(all));
    QVERIFY(scene.until(isRead));
    const ResolverFacts facts = scene.snapshot()->resolver;
    QCOMPARE(facts.servers.size(), 1);
    QCOMPARE(facts.servers[0].name, u"g.example"_s);
    QCOMPARE(facts.fallbackServers.size(), 1);
    QVERIFY(facts.currentServer == facts.servers[0]);
    QVERIFY(facts.domains.value(0).isRoot());
    QVERIFY(!scene.verdict().link(2)->inCharge);
}

void ValuesTest::delegates()
{
    Scene scene;
    QJsonObject all = strictSeed();
    all.insert(u"version"_s, u"258.1"_s);
    all.insert(u"delegates"_s,
        QJsonObject{{u"corp"_s,
            QJsonObject{{u"DNS"_s, QJsonArray{globalServer(u"203.0.113.1"_s)}},
                {u"CurrentDNSServer"_s, globalServer(u"203.0.113.1"_s)},
                {u"Domains"_s, QJsonArray{QJsonArray{u"corp.example"_s, true}}}, {u"DefaultRoute"_s, false}}}});
    QVERIFY(scene.bus({u"--version"_s, u"258.1-2"_s}));
    QVERIFY(scene.startResolved(all));
    scene.startWatch();
    QVERIFY(scene.until(isRead));
    QCOMPARE(scene.snapshot()->delegates.size(), 1);
    QCOMPARE(scene.snapshot()->delegates[0].id, u"corp"_s);
    QCOMPARE(scene.snapshot()->delegates[0].servers.size(), 1);
    QCOMPARE(scene.snapshot()->delegates[0].domains.value(0).name, u"corp.example"_s);
}

void ValuesTest::noDelegatesBefore258()
{
    Scene scene;
    QVERIFY(scene.begin(strictSeed()));
    QVERIFY(scene.until(isRead));
    QVERIFY(scene.snapshot()->delegates.isEmpty());
    QCOMPARE(scene.calls(u"ListDelegates"_s), 0);
}

void ValuesTest::unknownValues_data()
{
    QTest::addColumn<bool>("ofLink");
    QTest::addColumn<QString>("property");
    for (const auto &property : {u"DNSOverTLS"_s, u"DNSSEC"_s}) {
        QTest::addRow("link %s", qPrintable(property)) << true << property;
        QTest::addRow("manager %s", qPrintable(property)) << false << property;
    }
    QTest::newRow("ResolvConfMode") << false << u"ResolvConfMode"_s;
    QTest::newRow("DNSStubListener") << false << u"DNSStubListener"_s;
}

/// A later systemd may bring a new mode: unknown, never off, and never fine.
void ValuesTest::unknownValues()
{
    QFETCH(bool, ofLink);
    QFETCH(QString, property);
    QVERIFY(become(seed()));
    QCOMPARE(m_scene->verdict().level, Level::Protected);
    QVERIFY(become(seedWith(ofLink, property, u"quantum"_s)));
    const auto isUnknown = [&](const Snapshot &snapshot) {
        const LinkDns dns = snapshot.link(2)->dns.value_or(LinkDns());
        const bool transport = (ofLink ? dns.transport : snapshot.resolver.transport) == TransportMode::Unknown;
        const bool integrity = (ofLink ? dns.integrity : snapshot.resolver.integrity) == IntegrityMode::Unknown;
        return property == "DNSOverTLS"_L1     ? transport
            : property == "DNSSEC"_L1          ? integrity
            : property == "DNSStubListener"_L1 ? snapshot.resolver.stubListener == StubListener::Unknown
                                               : snapshot.resolver.resolvConf == ResolvConfMode::Unknown;
    };
    QVERIFY(isUnknown(*m_scene->snapshot()));
    // A link's modes decide; the global ones are nobody's own here, and the file itself says that it names the stub.
    if (ofLink)
        QCOMPARE(m_scene->verdict().level, Level::Unknown);
    for (const Reason &reason : m_scene->verdict().reasons)
        QVERIFY(reason.id != ReasonId::PlainTransport && reason.id != ReasonId::DnssecOff);
}

static void eachProperty(const std::function<void(bool, const QString &)> &row)
{
    for (const QString &property : managerProperties)
        row(false, property);
    for (const QString &property : linkProperties)
        row(true, property);
}

static const char *owner(bool ofLink)
{
    return ofLink ? "Link" : "Manager";
}

void ValuesTest::missing_data()
{
    QTest::addColumn<bool>("ofLink");
    QTest::addColumn<QString>("property");
    eachProperty([](bool ofLink, const QString &property) {
        QTest::addRow("%s.%s", owner(ofLink), qPrintable(property)) << ofLink << property;
    });
}

/// As an older or a later version might have it.
void ValuesTest::missing()
{
    QFETCH(bool, ofLink);
    QFETCH(QString, property);
    QJsonObject without = seed();
    if (ofLink)
        without.insert(u"dropOfLinks"_s, QJsonObject{{u"2"_s, QJsonArray{property}}});
    else
        without.insert(u"drop"_s, QJsonArray{property});
    QVERIFY(become(without));
    QCOMPARE(m_scene->snapshot()->resolver.presence, Presence::Present);
    // Both forms of the server list are there; one of them will do.
    if (property.startsWith("DNS"_L1) && !property.startsWith("DNSS"_L1) && property != "DNSOverTLS"_L1)
        QCOMPARE(m_scene->snapshot()->link(2)->dns->servers.size(), 1);
    if (ofLink && (property == "DNSOverTLS"_L1 || property == "DNSSEC"_L1))
        QCOMPARE(m_scene->verdict().level, Level::Unknown);
}

void ValuesTest::garbage_data()
{
    QTest::addColumn<bool>("ofLink");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonObject>("value");
    eachProperty([](bool ofLink, const QString &property) {
        const auto row = [&](const char *what, const QJsonObject &value) {
            QTest::addRow("%s.%s is %s", owner(ofLink), qPrintable(property), what) << ofLink << property << value;
        };
        const QJsonObject nested{{u"x"_s, typed(u"a(iay)"_s, QJsonArray{QJsonArray{2, QJsonArray{1}}})}};
        row("a number", typed(u"d"_s, 0.5));
        row("a signature", typed(u"g"_s, u"a{sv}"_s));
        row("a dict", typed(u"a{sv}"_s, nested));
        row("an array of structs", typed(u"a(ss)"_s, QJsonArray{QJsonArray{u"yes"_s, u"yes"_s}}));
        row("a struct of other things", typed(u"(vas)"_s, QJsonArray{typed(u"b"_s, true), QJsonArray{u"yes"_s}}));
    });
}

/// A wrong type must neither break anything else nor ever look better than the truth, and it is over with the next
/// read.
void ValuesTest::garbage()
{
    QFETCH(bool, ofLink);
    QFETCH(QString, property);
    QFETCH(QJsonObject, value);
    QVERIFY(become(seedWith(ofLink, property, value)));
    const bool decides = ofLink && (property == "DNSOverTLS"_L1 || property == "DNSSEC"_L1);
    if (decides)
        QCOMPARE(m_scene->verdict().level, Level::Unknown);
    for (const LinkFacts &link : m_scene->snapshot()->links)
        QVERIFY(!link.dns || link.dns->servers.size() <= 1);
    QVERIFY(m_scene->snapshot()->resolver.servers.isEmpty());
}

void ValuesTest::senselessEntries_data()
{
    QTest::addColumn<QJsonArray>("entry");
    QTest::newRow("family 99") << QJsonArray{99, QJsonArray{192, 0, 2, 9}, 0, u"x"_s};
    QTest::newRow("no bytes") << QJsonArray{2, QJsonArray{}, 0, u"x"_s};
    QTest::newRow("five bytes") << QJsonArray{2, QJsonArray{1, 2, 3, 4, 5}, 0, u"x"_s};
    QTest::newRow("IPv4 bytes called IPv6") << QJsonArray{10, QJsonArray{192, 0, 2, 9}, 0, u"x"_s};
}

/// An entry that makes no sense is left out; those beside it are kept.
void ValuesTest::senselessEntries()
{
    QFETCH(QJsonArray, entry);
    Scene scene;
    QJsonObject one = link(u"yes"_s, u"yes"_s);
    one.insert(u"DNSEx"_s, QJsonArray{entry, server(u"192.0.2.53"_s, u"dns.example"_s)});
    QVERIFY(scene.begin(oneLink(one)));
    QVERIFY(scene.until(isRead));
    QCOMPARE(scene.snapshot()->link(2)->dns->servers.size(), 1);
    QCOMPARE(scene.snapshot()->link(2)->dns->servers[0].address.toString(), u"192.0.2.53"_s);
}

DOTLIGHT_FAKES_MAIN(ValuesTest)
#include "tst_values.moc"
