// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/difference.h"

#include <QTest>

#include <functional>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
using Change = std::function<void(Snapshot &)>;

Server server(const char *address)
{
    return {*Address::fromString(QString::fromLatin1(address)), 0, {}};
}

Snapshot usual()
{
    Snapshot snapshot;
    snapshot.resolver.presence = Presence::Present;
    snapshot.networkManager.presence = Presence::Present;
    LinkFacts link;
    link.index = 2;
    link.connection = u"Home"_s;
    link.carrier = true;
    link.dns = LinkDns{};
    link.dns->scope = true;
    link.dns->servers = {server("192.0.2.1")};
    LinkFacts other;
    other.index = 3;
    snapshot.links = {link, other};
    snapshot.lookups = {Lookup{.ifindex = 2, .root = {}, .second = Answer{}}};
    return snapshot;
}
}
Q_DECLARE_METATYPE(Change)

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidence_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *tag, bool same, const Change &change) { QTest::newRow(tag) << change << same; };
        row("nothing", true, [](Snapshot &) { });
        row("servers", false, [](Snapshot &s) { s.links[0].dns->servers = {server("192.0.2.2")}; });
        row("port", false, [](Snapshot &s) { s.links[0].dns->servers[0].port = 5353; });
        row("transport", false, [](Snapshot &s) { s.links[0].dns->transport = TransportMode::Off; });
        row("integrity", false, [](Snapshot &s) { s.links[0].dns->integrity = IntegrityMode::On; });
        row("scope", false, [](Snapshot &s) { s.links[0].dns->scope = false; });
        row("domains", false, [](Snapshot &s) { s.links[0].dns->domains = {{u"."_s, true}}; });
        row("default route", false, [](Snapshot &s) { s.links[0].dns->defaultRoute = true; });
        row("gateway", false, [](Snapshot &s) { s.links[0].gateway = true; });
        row("carrier", false, [](Snapshot &s) { s.links[0].carrier = false; });
        row("another network", false, [](Snapshot &s) { s.links[0].connection = u"Guest"_s; });
        row("a link more", false, [](Snapshot &s) { s.links[1].dns = LinkDns{}; });
        row("a link less", false, [](Snapshot &s) { s.links.removeFirst(); });
        row("global servers", false, [](Snapshot &s) { s.resolver.servers = {server("192.0.2.3")}; });
        row("global mode", false, [](Snapshot &s) { s.resolver.transport = TransportMode::Strict; });
        row("resolver gone", false, [](Snapshot &s) { s.resolver.presence = Presence::Absent; });
        row("a delegate", false, [](Snapshot &s) { s.delegates = {DelegateFacts{}}; });
        row("current server", true, [](Snapshot &s) { s.links[0].dns->currentServer = server("192.0.2.1"); });
        row("DNSSECSupported", true, [](Snapshot &s) { s.links[0].dns->integritySupported = false; });
        row("counts", true, [](Snapshot &s) { s.resolver.statistics = ResolverStatistics{}; });
        row("a link without DNS", true, [](Snapshot &s) { s.links[1].carrier = true; });
        row("connectivity", true, [](Snapshot &s) { s.networkManager.connectivity = Connectivity::Portal; });
        row("NetworkManager gone", true, [](Snapshot &s) {
            s.networkManager.presence = Presence::Absent;
            s.links[0].connection.clear();
            s.links[0].managedBy = ManagedBy::Nobody;
        });
    }

    void evidence()
    {
        QFETCH(Change, change);
        Snapshot changed = usual();
        change(changed);
        QTEST(sameForEvidence(usual(), changed), "same");
    }

    void show_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *tag, bool same, const Change &change) { QTest::newRow(tag) << change << same; };
        row("nothing", true, [](Snapshot &) { });
        row("counts", true, [](Snapshot &s) { s.resolver.statistics = ResolverStatistics{}; });
        row("duration", true, [](Snapshot &s) { s.lookups[0].root.duration = std::chrono::milliseconds(9); });
        row("second's duration", true,
            [](Snapshot &s) { s.lookups[0].second->duration = std::chrono::milliseconds(9); });
        row("answer", false, [](Snapshot &s) { s.lookups[0].root.flags = 1; });
        row("current server", false, [](Snapshot &s) { s.links[0].dns->currentServer = server("192.0.2.1"); });
        row("a link without DNS", false, [](Snapshot &s) { s.links[1].carrier = true; });
        row("pending", false, [](Snapshot &s) { s.lookupsPending = true; });
    }

    void show()
    {
        QFETCH(Change, change);
        Snapshot changed = usual();
        change(changed);
        QTEST(sameToShow(usual(), changed), "same");
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
