// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long one table of names

#include "routesituations.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

/// Where names go: systemd-resolved.service(8), "Synthetic records" and "Protocols and routing".
class RouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goes_data();
    void goes();
    void versions_data();
    void versions();
    void searchDomainsInTurn();
    void longestOfALink();
    void multicastOn_data();
    void multicastOn();
    void llmnrOn_data();
    void llmnrOn();
    void nothingKnown();
    void hostsNotRead();
};

namespace
{
constexpr auto loopback6 = "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa";
constexpr auto any6 = "0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa";

constexpr auto inHosts6 = "1.a.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa";
constexpr auto notInHosts6 = "2.a.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa";

struct Row {
    const char *situation;
    const char *name;
    const char *expected;
};

void add(std::initializer_list<Row> rows)
{
    for (const Row &row : rows)
        QTest::addRow("%s: %s", row.situation, row.name)
            << QString::fromLatin1(row.situation) << QString::fromLatin1(row.name) << QString::fromLatin1(row.expected);
}

void ordinaryNames()
{
    add({
        {"strict-link", "www.good.example", "servers/default-route wan0"},
        {"strict-link", "WWW.Good.EXAMPLE.", "servers/default-route wan0"},
        {"strict-link", "example", "nobody/single-label ?single-label-setting"},
        {"strict-link", "example.", "nobody/single-label ?single-label-setting"},
        {"strict-link", "_dmarc.good.example", "servers/default-route wan0"},
        {"strict-link", "hidden.onion", "servers/default-route wan0"},
        {"strict-link", "router.lan", "servers/default-route wan0"},
        {"strict-link", "nas.home.arpa", "servers/default-route wan0"},
        {"strict-link", "www.test", "servers/default-route wan0"},
        {"strict-link", "1.2.0.192.in-addr.arpa", "servers/default-route wan0"},
        {"strict-link", "printer.local", "nobody/dot-local"},
        {"strict-link", "local", "nobody/single-label ?single-label-setting"},
        {"strict-link", "1.1.254.169.in-addr.arpa", "nobody/link-local-address"},
        {"strict-link", "1.0.0.0.8.e.f.ip6.arpa", "nobody/link-local-address"},
        {"strict-link", "1.0.0.0.f.b.e.f.ip6.arpa", "nobody/link-local-address"},
        {"strict-link", "1.0.0.0.c.e.f.ip6.arpa", "servers/default-route wan0"},
        {"strict-link", ".", "nobody/root-name"},
        {"guest-plain", "www.good.example", "servers/default-route wan0+guest0"},
        {"guest-plain", "check.example", "servers/default-route wan0+guest0"},
        {"guest-plain", "1.2.0.192.in-addr.arpa", "servers/default-route wan0+guest0 ?own-subnet"},
        {"vpn-split", "www.good.example", "servers/default-route wan0"},
        {"vpn-split", "intranet.corp.example", "servers/domain vpn0"},
        {"vpn-split", "corp.example", "servers/domain vpn0"},
        {"vpn-split", "Corp.Example.", "servers/domain vpn0"},
        {"vpn-split", "a.b.c.corp.example", "servers/domain vpn0"},
        {"vpn-split", "evilcorp.example", "servers/default-route wan0"},
        {"vpn-split", "corp.example.good.example", "servers/default-route wan0"},
        {"vpn-split", "corp", "nobody/single-label ?single-label-setting"},
        {"vpn-split", "1.2.0.192.in-addr.arpa", "servers/default-route wan0 ?own-subnet"},
        {"no-servers", "www.good.example", "nobody/no-scope"},
        {"no-servers", "printer", "nobody/no-scope"},
        {"no-servers", "1.2.0.192.in-addr.arpa", "nobody/no-scope"},
    });
}

void severalScopes()
{
    add({
        {"two-vpns", "www.corp.example", "servers/domain vpn0+vpn1"},
        {"two-vpns", "www.dev.corp.example", "servers/domain dev0"},
        {"two-vpns", "dev.corp.example", "servers/domain dev0"},
        {"two-vpns", "dev2.corp.example", "servers/domain vpn0+vpn1"},
        {"two-vpns", "nas.local", "servers/domain vpn0"},
        {"two-vpns", "1.0.0.10.in-addr.arpa", "servers/domain vpn1 ?own-subnet"},
        {"two-vpns", "www.good.example", "servers/default-route wan0"},
        {"search", "printhost", "servers/search-domain wan0+vpn0 ?single-label-setting"},
        {"search", "printhost.", "nobody/single-label ?single-label-setting"},
        {"search", "intranet", "servers/search-domain wan0+vpn0 ?single-label-setting"},
        {"search", "www.intranet", "servers/domain vpn0"},
        {"search", "www.example", "servers/domain wan0"},
        {"search", "www.home.example", "servers/domain wan0"},
        {"search", "www.corp.example", "servers/domain vpn0"},
        {"search", "www.elsewhere.org", "servers/default-route wan0"},
        {"global-beside", "www.good.example", "servers/default-route global+wan0"},
        {"global-beside", "printer.local", "nobody/dot-local"},
        {"global-before", "www.good.example", "servers/domain global"},
        {"global-before", "printer.local", "servers/domain global"},
        {"global-before", "1.1.254.169.in-addr.arpa", "servers/domain global"},
        {"global-before", "printer", "nobody/single-label ?single-label-setting"},
        {"everything-to-vpn", "www.good.example", "servers/domain vpn0"},
        {"everything-to-vpn", "www.corp.example", "servers/domain vpn0"},
        {"delegate", "www.corp.example", "servers/domain corp"},
        {"delegate", "www.good.example", "servers/default-route wan0"},
        {"delegate", "corp.example", "servers/domain corp"},
    });
}

void specialNames()
{
    add({
        {"strict-link", "192.0.2.1", "itself/literal-address"},
        {"strict-link", "2001:db8::1", "itself/literal-address"},
        {"strict-link", "fe80::1%wan0", "itself/literal-address"},
        {"strict-link", "localhost", "itself/localhost"},
        {"strict-link", "LOCALHOST.", "itself/localhost"},
        {"strict-link", "a.localhost", "itself/localhost"},
        {"strict-link", "localhost.localdomain", "itself/localhost"},
        {"strict-link", "x.localhost.localdomain", "itself/localhost"},
        {"strict-link", "localhost.example", "servers/default-route wan0"},
        {"strict-link", "notlocalhost", "nobody/single-label ?single-label-setting"},
        {"strict-link", "box", "itself/own-host-name"},
        {"strict-link", "Box.Local", "itself/own-host-name"},
        {"strict-link", "box.example", "itself/own-host-name"},
        {"strict-link", "www.box.example", "servers/default-route wan0"},
        {"strict-link", "_gateway", "itself/gateway"},
        {"strict-link", "_outbound", "itself/gateway"},
        {"strict-link", "gateway", "nobody/single-label ?single-label-setting"},
        {"strict-link", "_localdnsstub", "itself/own-stub"},
        {"strict-link", "_localdnsproxy", "itself/own-stub"},
        {"strict-link", "printer.example", "itself/hosts-file wan0 ?hosts-ignored"},
        {"strict-link", "77.2.0.192.in-addr.arpa", "itself/hosts-file wan0 ?hosts-ignored"},
        {"strict-link", "77.2.0.192.IN-ADDR.ARPA.", "itself/hosts-file wan0 ?hosts-ignored"},
        {"strict-link", inHosts6, "itself/hosts-file wan0 ?hosts-ignored"},
        {"strict-link", notInHosts6, "servers/default-route wan0"},
        {"strict-link", "78.2.0.192.in-addr.arpa", "servers/default-route wan0"},
        {"strict-link", "2.0.192.in-addr.arpa", "servers/default-route wan0"},
        {"strict-link", "www.77.2.0.192.in-addr.arpa", "servers/default-route wan0"},
        {"guest-plain", "77.2.0.192.in-addr.arpa", "itself/hosts-file wan0+guest0 ?own-subnet,hosts-ignored"},
        {"strict-link", "www.invalid", "itself/never-resolved"},
        {"strict-link", "invalid", "itself/never-resolved"},
        {"strict-link", "valid.notinvalid", "servers/default-route wan0"},
        {"strict-link", "any.alt", "itself/never-resolved"},
        {"strict-link", "any.salt", "servers/default-route wan0"},
        {"strict-link", "_dns.resolver.arpa", "itself/resolver-arpa"},
        {"strict-link", "resolver.arpa", "itself/resolver-arpa"},
        {"strict-link", "2.0.0.127.in-addr.arpa", "itself/loopback-address"},
        {"strict-link", loopback6, "itself/loopback-address"},
        {"strict-link", any6, "itself/never-resolved"},
        {"strict-link", "1.0.0.0.in-addr.arpa", "itself/never-resolved"},
        {"strict-link", "255.255.255.255.in-addr.arpa", "itself/never-resolved"},
        {"strict-link", "254.255.255.255.in-addr.arpa", "servers/default-route wan0"},
        {"no-servers", "localhost", "itself/localhost"},
        {"no-servers", "printer.example", "itself/hosts-file ?hosts-ignored"},
        {"everything-to-vpn", "localhost", "itself/localhost"},
        {"everything-to-vpn", "_gateway", "itself/gateway"},
        {"everything-to-vpn", "www.invalid", "itself/never-resolved"},
    });
}
}

void RouteTest::goes_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    ordinaryNames();
    severalScopes();
    specialNames();
}

void RouteTest::goes()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    QTEST(inShort(routeOf(routeSituation(situation), name, boxNames())), "expected");
}

void RouteTest::versions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("certain");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const QString asked = u"servers/default-route wan0"_s;
    const QString perhaps = asked + u" ?version"_s;
    QTest::newRow("alt, 252") << u"252.39"_s << true << u"any.alt"_s << asked;
    QTest::newRow("alt, 255") << u"255.4"_s << true << u"any.alt"_s << perhaps;
    QTest::newRow("alt, 257") << u"257.13"_s << true << u"any.alt"_s << u"itself/never-resolved"_s;
    QTest::newRow("alt, 257 by systemd's word") << u"257.13"_s << false << u"any.alt"_s << perhaps;
    QTest::newRow("alt, no version") << QString() << true << u"any.alt"_s << perhaps;
    QTest::newRow("resolver.arpa, 252") << u"252.39"_s << true << u"_dns.resolver.arpa"_s << asked;
    QTest::newRow("resolver.arpa, 256") << u"256"_s << true << u"_dns.resolver.arpa"_s << perhaps;
    QTest::newRow("resolver.arpa, 262") << u"262~rc1"_s << true << u"_dns.resolver.arpa"_s << u"itself/resolver-arpa"_s;
    QTest::newRow("ordinary, no version") << QString() << true << u"www.good.example"_s << asked;
}

void RouteTest::versions()
{
    QFETCH(const QString, version);
    QFETCH(const bool, certain);
    QFETCH(const QString, name);
    Snapshot snapshot = routeSituation(u"strict-link"_s);
    snapshot.resolver.version = version.isEmpty() ? std::nullopt : std::optional(version);
    snapshot.resolver.versionCertain = certain;
    QTEST(inShort(routeOf(snapshot, name, boxNames())), "expected");
}

void RouteTest::searchDomainsInTurn()
{
    const Route route = routeOf(routeSituation(u"search"_s), u"printhost"_s, {});
    QCOMPARE(route.candidates.size(), 2);
    QCOMPARE(route.candidates[0].names, (QStringList{u"printhost.home.example"_s, u"printhost.example"_s}));
    QCOMPARE(route.candidates[1].names, QStringList{u"printhost.corp.example"_s});
    QCOMPARE(route.candidates[0].domain, QString());
}

// Of the domains of one link the longest counts, wherever it stands.
void RouteTest::longestOfALink()
{
    Snapshot snapshot = routeSituation(u"two-vpns"_s);
    const Domain corp{.name = u"corp.example"_s, .routeOnly = true};
    const Domain lab{.name = u"lab.corp.example"_s, .routeOnly = true};
    for (const QList<Domain> &domains : {QList{corp, lab}, QList{lab, corp}}) {
        snapshot.links[1].dns->domains = domains;
        const Route route = routeOf(snapshot, u"www.lab.corp.example"_s, {});
        QCOMPARE(inShort(route), u"servers/domain vpn0"_s);
        QCOMPARE(route.candidates.first().domain, u"lab.corp.example"_s);
    }
}

void RouteTest::multicastOn_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *situation, const char *name, bool known, const char *expected) {
        QTest::addRow("%s: %s, %s", situation, name, known ? "on" : "not known")
            << QString::fromLatin1(situation) << QString::fromLatin1(name) << known << QString::fromLatin1(expected);
    };
    for (const bool known : {true, false}) {
        row("strict-link", "printer.local", known, "multicast/dot-local ?multicast-perhaps");
        row("global-before", "printer.local", known, "multicast/dot-local global ?multicast-perhaps");
        row("two-vpns", "printer.local", known, "servers/domain vpn0 ?multicast-perhaps");
        row("two-vpns", "1.0.0.11.in-addr.arpa", known, "servers/default-route wan0 ?own-subnet");
        row("strict-link", "1.1.254.169.in-addr.arpa", known, "multicast/link-local-address ?multicast-perhaps");
        row("strict-link", "box.local", known, "itself/own-host-name");
        row("strict-link", "www.good.example", known, "servers/default-route wan0");
    }
}

void RouteTest::multicastOn()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    QFETCH(const bool, known);
    Snapshot snapshot = routeSituation(situation);
    snapshot.resolver.multicastDns = known ? std::optional(true) : std::nullopt;
    QTEST(inShort(routeOf(snapshot, name, boxNames())), "expected");
    snapshot.resolver.llmnr = snapshot.resolver.multicastDns;
    QTEST(inShort(routeOf(snapshot, name, boxNames())), "expected");
}

// Names without a dot, and reverse lookups that nobody takes, are LLMNR's too.
void RouteTest::llmnrOn_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *situation, const char *name, const char *expected) {
        QTest::addRow("%s: %s", situation, name)
            << QString::fromLatin1(situation) << QString::fromLatin1(name) << QString::fromLatin1(expected);
    };
    row("strict-link", "printer", "multicast/single-label ?multicast-perhaps,single-label-setting");
    row("strict-link", "printer.", "multicast/single-label ?multicast-perhaps,single-label-setting");
    row("vpn-split", "corp", "multicast/single-label ?multicast-perhaps,single-label-setting");
    row("search", "printer", "servers/search-domain wan0+vpn0 ?multicast-perhaps,single-label-setting");
    row("search", "intranet", "servers/search-domain wan0+vpn0 ?multicast-perhaps,single-label-setting");
    row("strict-link", "local", "nobody/single-label ?single-label-setting");
    row("strict-link", "box", "itself/own-host-name");
    row("strict-link", ".", "nobody/root-name");
    row("strict-link", "printer.local", "nobody/dot-local");
    row("strict-link", "1.1.254.169.in-addr.arpa", "multicast/link-local-address ?multicast-perhaps");
    row("strict-link", "1.2.0.192.in-addr.arpa", "servers/default-route wan0");
    row("no-servers", "1.2.0.192.in-addr.arpa", "multicast/no-scope ?multicast-perhaps");
    row("no-servers", "printer", "multicast/single-label ?multicast-perhaps");
    row("no-servers", "www.good.example", "nobody/no-scope");
}

void RouteTest::llmnrOn()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    Snapshot snapshot = routeSituation(situation);
    snapshot.resolver.llmnr = true;
    QTEST(inShort(routeOf(snapshot, name, boxNames())), "expected");
}

void RouteTest::nothingKnown()
{
    Snapshot snapshot = routeSituation(u"strict-link"_s);
    snapshot.links.first().dns->readable = false;
    snapshot.linksReadable = false;
    QCOMPARE(inShort(routeOf(snapshot, u"www.good.example"_s, {})),
        u"servers/default-route wan0 ?scope-unread,links-unread"_s);
    snapshot.resolver.readable = false;
    QCOMPARE(inShort(routeOf(snapshot, u"www.good.example"_s, {})), u"unknown/no-resolver"_s);
    QCOMPARE(inShort(routeOf(Snapshot{}, u"localhost"_s, boxNames())), u"unknown/no-resolver"_s);
    QCOMPARE(inShort(routeOf(Snapshot{}, u"192.0.2.1"_s, {})), u"itself/literal-address"_s);
    QCOMPARE(inShort(routeOf(snapshot, u"2001:db8::1"_s, {})), u"itself/literal-address"_s);
}

// What is in it then is answered from there, and so may any name be; but not what nobody looks for in it.
void RouteTest::hostsNotRead()
{
    const Snapshot snapshot = routeSituation(u"strict-link"_s);
    LocalNames local = boxNames();
    local.hosts.clear();
    local.hostAddresses.clear();
    local.hostsRead = false;
    QCOMPARE(inShort(routeOf(snapshot, u"printer.example"_s, local)), u"servers/default-route wan0 ?hosts-unread"_s);
    QCOMPARE(inShort(routeOf(snapshot, u"localhost"_s, local)), u"itself/localhost"_s);
    QCOMPARE(inShort(routeOf(snapshot, u"192.0.2.1"_s, local)), u"itself/literal-address"_s);
}

QTEST_GUILESS_MAIN(RouteTest)
#include "route_test.moc"
