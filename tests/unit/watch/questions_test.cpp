// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/questions.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr LookupLimits limits{5s, 7s};

LinkFacts link(int index, const LinkDns &dns)
{
    LinkFacts facts;
    facts.index = index;
    facts.dns = dns;
    return facts;
}

LinkDns scope(TransportMode mode = TransportMode::Strict, bool defaultRoute = true, const QList<Domain> &domains = {})
{
    LinkDns dns;
    dns.scope = true;
    dns.transport = mode;
    dns.defaultRoute = defaultRoute;
    dns.domains = domains;
    return dns;
}

Snapshot with(const QList<LinkFacts> &links, TransportMode whole = TransportMode::Off)
{
    Snapshot snapshot;
    snapshot.resolver.presence = Presence::Present;
    snapshot.resolver.transport = whole;
    snapshot.networkManager.connectivityHost = u"check.example"_s;
    snapshot.links = links;
    return snapshot;
}
}

class QuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneForEachScopeAndOneWithout()
    {
        LinkFacts noDns;
        noDns.index = 4;
        LinkDns noScope = scope();
        noScope.scope = false;
        const auto asked = questions(with({link(2, scope()), link(3, noScope), noDns, link(5, scope())}), limits);
        QCOMPARE(asked,
            (QList<Question>{
                {0, 5s, {}, u"check.example"_s}, {2, 5s, {}, u"check.example"_s}, {5, 5s, {}, u"check.example"_s}}));
    }

    void none_data()
    {
        QTest::addColumn<Presence>("presence");
        QTest::newRow("absent") << Presence::Absent;
        QTest::newRow("loading") << Presence::Loading;
    }

    void none()
    {
        QFETCH(Presence, presence);
        Snapshot snapshot = with({link(2, scope())});
        snapshot.resolver.presence = presence;
        QVERIFY(questions(snapshot, limits).isEmpty());
    }

    void limit_data()
    {
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<int>("withoutLink");
        QTest::addColumn<int>("withLink");
        const auto opportunistic = TransportMode::Opportunistic;
        QTest::newRow("strict") << with({link(2, scope())}) << 5 << 5;
        QTest::newRow("opportunistic link") << with({link(2, scope(opportunistic))}) << 7 << 7;
        QTest::newRow("opportunistic beside it") << with({link(2, scope()), link(3, scope(opportunistic))}) << 7 << 5;
        QTest::newRow("opportunistic by the whole") << with({link(2, scope())}, opportunistic) << 7 << 5;
    }

    void limit()
    {
        QFETCH(Snapshot, snapshot);
        const auto asked = questions(snapshot, limits);
        QTEST(int(std::chrono::duration_cast<std::chrono::seconds>(asked[0].limit).count()), "withoutLink");
        QTEST(int(std::chrono::duration_cast<std::chrono::seconds>(asked[1].limit).count()), "withLink");
    }

    void hostWithoutALink_data()
    {
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<QString>("host");
        const QString host = u"check.example"_s;
        const auto mode = TransportMode::Strict;
        QTest::newRow("in nobody's domain") << with({link(2, scope(mode, true, {{u"corp.example"_s, true}}))}) << host;
        QTest::newRow("all by the root domain") << with({link(2, scope(mode, true, {{u"."_s, true}}))}) << host;
        QTest::newRow("in a link's routing domain")
            << with({link(2, scope()), link(3, scope(mode, false, {{u"example"_s, true}}))}) << QString();
        QTest::newRow("in a link's search domain, in capitals")
            << with({link(2, scope(mode, true, {{u"EXAMPLE."_s, false}}))}) << QString();
        LinkDns gone = scope(mode, false, {{u"example"_s, true}});
        gone.scope = false;
        QTest::newRow("in the domain of a link without a scope") << with({link(2, scope()), link(3, gone)}) << host;
        Snapshot delegated = with({link(2, scope())});
        delegated.delegates = {
            {.id = u"corp"_s, .servers = {}, .currentServer = {}, .domains = {{u"example"_s, true}}}};
        QTest::newRow("in a delegate's domain") << delegated << QString();
        Snapshot ofAll = with({link(2, scope())});
        ofAll.resolver.domains = {{u"example"_s, true}};
        QTest::newRow("in a domain of all of it") << ofAll << host;
    }

    /// Whoever has the domain would answer alone, and say nothing of the others.
    void hostWithoutALink()
    {
        QFETCH(Snapshot, snapshot);
        const auto asked = questions(snapshot, limits);
        QTEST(asked[0].secondHost, "host");
        QCOMPARE(asked[1].secondHost, u"check.example"_s);
    }

    void secondDomain_data()
    {
        QTest::addColumn<LinkDns>("dns");
        QTest::addColumn<QString>("domain");
        const auto mode = TransportMode::Off;
        const Domain corp{u"corp.example"_s, true};
        const Domain search{u"lan.example"_s, false};
        QTest::newRow("split") << scope(mode, false, {corp}) << u"corp.example"_s;
        QTest::newRow("split, search domain first") << scope(mode, false, {search, corp}) << u"corp.example"_s;
        QTest::newRow("split by a search domain") << scope(mode, false, {search}) << u"lan.example"_s;
        QTest::newRow("takes ordinary names too") << scope(mode, true, {corp}) << QString();
        QTest::newRow("takes all by the root domain") << scope(mode, false, {corp, {u"."_s, true}}) << QString();
        QTest::newRow("no domains") << scope(mode, false) << QString();
    }

    void secondDomain()
    {
        QFETCH(LinkDns, dns);
        QTEST(questions(with({link(2, dns)}), limits)[1].secondDomain, "domain");
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "questions_test.moc"
