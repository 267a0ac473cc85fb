// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/networkmanager/networkmanagerjudge.h"

#include "support/situation.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
NetworkManagerFacts facts(const char *mode)
{
    NetworkManagerFacts facts;
    facts.presence = Presence::Present;
    if (mode)
        facts.dnsMode = QString::fromLatin1(mode);
    return facts;
}

NetworkManagerConfig config(const QByteArray &text)
{
    NetworkManagerConfig config;
    applyConfig(config, text, u"/etc/f.conf"_s);
    return config;
}

LinkFacts link(const QStringList &held)
{
    Snapshot snapshot = Test::protectedComputer();
    Test::wan(snapshot).heldServers = held;
    return Test::wan(snapshot);
}

QList<Finding> findings(const QList<CheckResult> &results)
{
    QList<Finding> list;
    for (const CheckResult &result : results)
        list << result.finding;
    return list;
}
}

class NetworkManagerJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mode_data()
    {
        QTest::addColumn<NetworkManagerFacts>("facts");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *tag, const NetworkManagerFacts &facts, const char *text, Finding finding,
                             Verdict verdict, const QStringList &words) {
            QTest::newRow(tag) << facts << QByteArray(text) << finding << verdict << words;
        };
        const QString file = u"/etc/f.conf"_s;
        row("absent", {.presence = Presence::Absent}, "", Finding::NetworkManagerNotThere, Verdict::Skipped, {});
        row("mode not told", facts(nullptr), "[main]\ndns=none\n", Finding::NetworkManagerModeUnknown,
            Verdict::Inconclusive, {});
        row("systemd-resolved", facts("systemd-resolved"), "", Finding::NetworkManagerFeedsResolved, Verdict::Passed,
            {});
        row("systemd-resolved, and never mind the key", facts("systemd-resolved"), "[main]\nsystemd-resolved=no\n",
            Finding::NetworkManagerFeedsResolved, Verdict::Passed, {});
        row("systemd-resolved, and a file that is not taken up", facts("systemd-resolved"), "[main]\ndns=none\n",
            Finding::NetworkManagerFeedsResolvedForNow, Verdict::Passed, {u"none"_s, file});
        row("systemd-resolved, and a file that says so", facts("systemd-resolved"), "[main]\ndns=systemd-resolved\n",
            Finding::NetworkManagerFeedsResolved, Verdict::Passed, {});
        row("systemd-resolved, and a file that leaves it open", facts("systemd-resolved"), "[main]\ndns=default\n",
            Finding::NetworkManagerFeedsResolved, Verdict::Passed, {});
        row("by itself", facts("default"), "", Finding::NetworkManagerOtherMode, Verdict::Inconclusive, {u"default"_s});
        row("by a file", facts("none"), "[main]\ndns=none\n", Finding::NetworkManagerOtherModeByFile,
            Verdict::Inconclusive, {u"none"_s, file});
        row("kept from resolved", facts("dnsmasq"), "[main]\ndns=dnsmasq\nsystemd-resolved=no\n",
            Finding::NetworkManagerKeepsFromResolved, Verdict::Failed, {u"dnsmasq"_s, file});
    }

    void mode()
    {
        QFETCH(NetworkManagerFacts, facts);
        QFETCH(QByteArray, text);
        const auto results = judgeNetworkManager(facts, config(text));
        QCOMPARE(results.size(), 1);
        QTEST(results[0].finding, "finding");
        QTEST(results[0].verdict, "verdict");
        QTEST(results[0].words, "words");
    }

    void unreadFiles_data()
    {
        QTest::addColumn<NetworkManagerFacts>("facts");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("may say so") << facts("none") << QByteArray() << Finding::NetworkManagerOtherModeUnread
                                    << Verdict::Inconclusive;
        QTest::newRow("may say otherwise") << facts("none") << QByteArray("[main]\nsystemd-resolved=no\n")
                                           << Finding::NetworkManagerKeepsFromResolved << Verdict::Inconclusive;
        QTest::newRow("another says so") << facts("none") << QByteArray("[main]\ndns=none\n")
                                         << Finding::NetworkManagerOtherModeByFile << Verdict::Inconclusive;
        QTest::newRow("systemd-resolved all the same")
            << facts("systemd-resolved") << QByteArray() << Finding::NetworkManagerFeedsResolved << Verdict::Passed;
    }

    /// What is in a file that this person can't read is not known.
    void unreadFiles()
    {
        QFETCH(NetworkManagerFacts, facts);
        QFETCH(QByteArray, text);
        NetworkManagerConfig some = config(text);
        some.unreadable = {u"/etc/z.conf"_s};
        const auto results = judgeNetworkManager(facts, some);
        QCOMPARE(results.size(), 1);
        QTEST(results[0].finding, "finding");
        QTEST(results[0].verdict, "verdict");
        QCOMPARE(
            results[0].words.contains(u"/etc/z.conf"_s), results[0].finding == Finding::NetworkManagerOtherModeUnread);
    }

    void globalServersOfBusAndFilesAreNamedOnce()
    {
        NetworkManagerFacts nm = facts("systemd-resolved");
        nm.globalServers = {u"192.0.2.1"_s};
        const auto results =
            judgeNetworkManager(nm, config("[global-dns-domain-*]\nservers=192.0.2.1, dns+tls://192.0.2.2\n"));
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[1].finding, Finding::NetworkManagerGlobalDnsUnused);
        QCOMPARE(results[1].verdict, Verdict::Failed);
        QCOMPARE(results[1].words, QStringList{u"192.0.2.1, dns+tls://192.0.2.2"_s});
    }

    /// In a mode of its own it hands them to somebody, or writes them into resolv.conf: that they reach nobody is not known.
    void globalServersInAnotherMode_data()
    {
        QTest::addColumn<NetworkManagerFacts>("facts");
        QTest::newRow("dnsmasq") << facts("dnsmasq");
        QTest::newRow("default") << facts("default");
        QTest::newRow("not told") << facts(nullptr);
    }

    void globalServersInAnotherMode()
    {
        QFETCH(NetworkManagerFacts, facts);
        const auto results = judgeNetworkManager(facts, config("[global-dns-domain-*]\nservers=192.0.2.1\n"));
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[1].finding, Finding::NetworkManagerGlobalDnsElsewhere);
        QCOMPARE(results[1].verdict, Verdict::Inconclusive);
        QCOMPARE(results[1].words, QStringList{u"192.0.2.1"_s});
    }

    void bothModesAreSeen_data()
    {
        QTest::addColumn<LinkFacts>("link");
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("inResolved");
        LinkFacts transport = link({u"192.0.2.53"_s});
        transport.heldTransport = TransportMode::Opportunistic;
        QTest::newRow("transport") << transport << u"opportunistic"_s << u"strict"_s;
        LinkFacts integrity = link({u"192.0.2.53"_s});
        integrity.heldIntegrity = IntegrityMode::AllowDowngrade;
        QTest::newRow("DNSSEC") << integrity << u"allow-downgrade"_s << u"on"_s;
        QTest::newRow("the same") << link({u"192.0.2.53"_s}) << QString() << QString();
        QTest::newRow("servers alone") << link({u"192.0.2.99"_s}) << QString() << QString();
    }

    void bothModesAreSeen()
    {
        QFETCH(LinkFacts, link);
        const QJsonObject evidence = judgeHeld(link).value(0).evidence;
        QTEST(evidence[u"heldMode"].toString(), "held");
        QTEST(evidence[u"modeInResolved"].toString(), "inResolved");
    }

    void held_data()
    {
        QTest::addColumn<LinkFacts>("link");
        QTest::addColumn<QList<Finding>>("wanted");
        using enum Finding;
        const auto row = [](const char *tag, const LinkFacts &link, const QList<Finding> &wanted) {
            QTest::newRow(tag) << link << wanted;
        };
        row("the same", link({u"192.0.2.53"_s}), {NetworkManagerLinkAgrees});
        row("the same, with a name", link({u"192.0.2.53#dns.example"_s}),
            {NetworkManagerLinkAgrees, NetworkManagerKeysAtRisk});
        row("other servers", link({u"192.0.2.99"_s}), {NetworkManagerLinkOtherServers});
        row("one more", link({u"192.0.2.53"_s, u"192.0.2.99"_s}), {NetworkManagerLinkOtherServers});
        row("not understood", link({u"dns+tls://?"_s}), {NetworkManagerLinkCannotTell, NetworkManagerKeysAtRisk});
        LinkFacts changed = link({u"192.0.2.53"_s});
        changed.heldTransport = TransportMode::Opportunistic;
        row("another mode", changed, {NetworkManagerLinkOtherTransport, NetworkManagerKeysAtRisk});
        LinkFacts unvalidated = link({u"192.0.2.53"_s});
        unvalidated.heldIntegrity = IntegrityMode::AllowDowngrade;
        row("another mode of DNSSEC", unvalidated, {NetworkManagerLinkOtherIntegrity, NetworkManagerKeysAtRisk});
        LinkFacts unfed = link({u"192.0.2.53"_s});
        unfed.dns.reset();
        row("resolved knows nothing of it", unfed, {NetworkManagerLinkNotFed});
        LinkFacts bare = link({u"192.0.2.53"_s});
        bare.dns->servers.clear();
        row("resolved has no server for it", bare, {NetworkManagerLinkNotFed});
    }

    void held()
    {
        QFETCH(LinkFacts, link);
        QTEST(findings(judgeHeld(link)), "wanted");
    }

    void keysAtRisk_data()
    {
        QTest::addColumn<QStringList>("servers");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *tag, const QStringList &servers, const char *keys) {
            QTest::newRow(tag) << servers << QString::fromLatin1(keys);
        };
        row("a name", {u"192.0.2.53#dns.example"_s}, "ipv4.dns-data");
        row("a URI with a port", {u"dns+tls://192.0.2.53:853#dns.example"_s}, "ipv4.dns-data");
        row("a name, IPv6", {u"2001:db8::53#dns.example"_s}, "ipv6.dns-data");
        row("a URI, IPv6", {u"dns+tls://[2001:db8::53]#dns.example"_s}, "ipv6.dns-data");
        row("both", {u"192.0.2.53#a.example"_s, u"2001:db8::53#a.example"_s}, "ipv4.dns-data, ipv6.dns-data");
    }

    void keysAtRisk()
    {
        QFETCH(QStringList, servers);
        const auto results = judgeHeld(link(servers));
        QCOMPARE(results.size(), 2);
        QTEST(results[1].words.value(1), "keys");
    }

    void nothingToCompare_data()
    {
        QTest::addColumn<LinkFacts>("link");
        QTest::newRow("nothing held") << link({});
        LinkFacts down = link({u"192.0.2.53"_s});
        down.carrier = false;
        down.dns.reset();
        QTest::newRow("a link without a carrier") << down;
    }

    void nothingToCompare()
    {
        QFETCH(LinkFacts, link);
        QCOMPARE(findings(judgeHeld(link)), QList<Finding>());
    }
};

QTEST_GUILESS_MAIN(NetworkManagerJudgeTest)
#include "networkmanagerjudge_test.moc"
