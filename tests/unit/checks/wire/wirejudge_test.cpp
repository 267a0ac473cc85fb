// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/wire/wirejudge.h"

#include "support/situation.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
constexpr uint resolved = 991;
constexpr uint dotlight = 1000;

SocketLine line(const char *remote, quint16 port, int state = SocketLine::established, uint uid = resolved)
{
    SocketLine line;
    line.remote = *Address::fromString(QString::fromLatin1(remote));
    line.remotePort = port;
    line.state = state;
    line.uid = uid;
    return line;
}

Connection to(const char *remote, quint16 port, bool udp = false)
{
    return {*Address::fromString(QString::fromLatin1(remote)), port, udp};
}

Scope scope(TransportMode mode, int port = 0)
{
    Scope scope{.key = {.kind = ScopeKey::Kind::Link, .index = 2, .name = u"wan0"_s}, .transport = mode};
    scope.servers = {Test::server("192.0.2.53")};
    scope.servers.first().port = port;
    return scope;
}
}

class WireJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uid_data()
    {
        QTest::addColumn<QByteArray>("passwd");
        QTest::addColumn<std::optional<uint>>("uid");
        const auto row = [](const char *tag, const QByteArray &passwd, std::optional<uint> uid) {
            QTest::newRow(tag) << passwd << uid;
        };
        row("there", "root:x:0:0::/root:/bin/sh\nsystemd-resolve:x:991:991:systemd Resolver:/:/usr/sbin/nologin\n",
            991);
        row("a longer name", "systemd-resolved:x:991:991:::\n", std::nullopt);
        row("in another field", "x:systemd-resolve:991::::\n", std::nullopt);
        row("no number", "systemd-resolve:x:no:::\n", std::nullopt);
        row("negative", "systemd-resolve:x:-1:::\n", std::nullopt);
        row("cut off", "systemd-resolve:x", std::nullopt);
        row("bytes", QByteArray("\0\xff:::\n:", 7), std::nullopt);
        row("empty", "", std::nullopt);
    }

    void uid()
    {
        QFETCH(QByteArray, passwd);
        QTEST(uidOf(passwd, "systemd-resolve"), "uid");
    }

    void looks()
    {
        WireSeen seen{.connections = {}, .looks = 0, .resolvedUid = resolved};
        addLook(seen, {line("192.0.2.53", 853)}, {line("192.0.2.53", 53)}, dotlight);
        addLook(seen, {line("192.0.2.53", 853)}, {}, dotlight);
        QCOMPARE(seen.looks, 2);
        QCOMPARE(seen.connections, (QList<Connection>{to("192.0.2.53", 853), to("192.0.2.53", 53, true)}));
    }

    void notCounted_data()
    {
        QTest::addColumn<std::optional<uint>>("uid");
        QTest::addColumn<SocketLine>("tcp");
        const std::optional<uint> known(resolved);
        QTest::newRow("somebody else's") << known << line("192.0.2.53", 853, SocketLine::established, 1001);
        QTest::newRow("Dotlight's own") << known << line("192.0.2.53", 853, SocketLine::established, dotlight);
        QTest::newRow("Dotlight's own, resolved's user unknown")
            << std::optional<uint>() << line("192.0.2.53", 853, SocketLine::established, dotlight);
        QTest::newRow("only tried") << known << line("192.0.2.53", 853, 2);
        QTest::newRow("closed") << known << line("192.0.2.53", 853, 6);
        QTest::newRow("listening") << known << line("0.0.0.0", 0, SocketLine::listening);
    }

    void notCounted()
    {
        QFETCH(std::optional<uint>, uid);
        QFETCH(SocketLine, tcp);
        WireSeen seen{.connections = {}, .looks = 0, .resolvedUid = uid};
        addLook(seen, {tcp}, {}, dotlight);
        QCOMPARE(seen.connections, QList<Connection>());
    }

    void judged_data()
    {
        QTest::addColumn<TransportMode>("mode");
        QTest::addColumn<int>("port");
        QTest::addColumn<QList<Connection>>("connections");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Verdict>("verdict");
        using enum Finding;
        using enum Verdict;
        constexpr auto strict = TransportMode::Strict;
        constexpr auto opportunistic = TransportMode::Opportunistic;
        constexpr auto off = TransportMode::Off;
        const auto row = [](const char *tag, TransportMode mode, int port, const QList<Connection> &connections,
                             Finding finding, Verdict verdict) {
            QTest::newRow(tag) << mode << port << connections << finding << verdict;
        };
        const Connection tls = to("192.0.2.53", 853);
        const Connection udp = to("192.0.2.53", 53, true);
        const Connection tcp = to("192.0.2.53", 53);
        row("strict, TLS", strict, 0, {tls}, WireTls, Passed);
        row("strict, in clear", strict, 0, {udp}, WirePlain, Failed);
        row("strict, in clear over TCP", strict, 0, {tcp}, WirePlain, Failed);
        row("strict, both", strict, 0, {tls, udp}, WireBoth, Failed);
        row("strict, a port of its own", strict, 8853, {to("192.0.2.53", 8853)}, WireTls, Passed);
        row("opportunistic, TLS", opportunistic, 0, {tls}, WireTls, Passed);
        row("opportunistic, in clear", opportunistic, 0, {udp}, WirePlain, Failed);
        row("opportunistic, both", opportunistic, 0, {tls, udp}, WireBoth, Inconclusive);
        row("opportunistic, a port of its own", opportunistic, 8853, {to("192.0.2.53", 8853)}, WireNothingSeen,
            Inconclusive);
        row("opportunistic, a port of its own, UDP", opportunistic, 8853, {to("192.0.2.53", 8853, true)}, WirePlain,
            Failed);
        row("off, in clear", off, 0, {udp}, WirePlainAsSet, Passed);
        row("off, in clear over TCP, a port of its own", off, 5353, {to("192.0.2.53", 5353)}, WirePlainAsSet, Passed);
        row("off, TLS is left over", off, 0, {tls}, WireTls, Inconclusive);
        row("another server", strict, 0, {to("192.0.2.54", 853)}, WireNothingSeen, Inconclusive);
        row("another port", strict, 0, {to("192.0.2.53", 443)}, WireNothingSeen, Inconclusive);
        row("UDP to 853", strict, 0, {to("192.0.2.53", 853, true)}, WireNothingSeen, Inconclusive);
        row("nothing", strict, 0, {}, WireNothingSeen, Inconclusive);
    }

    void judged()
    {
        QFETCH(TransportMode, mode);
        QFETCH(int, port);
        QFETCH(QList<Connection>, connections);
        const Scope one = scope(mode, port);
        const CheckResult result =
            judgeWire(one, {one}, {.connections = connections, .looks = 1, .resolvedUid = resolved});
        QTEST(result.finding, "finding");
        QTEST(result.verdict, "verdict");
        QCOMPARE(result.scope, one.key);
    }

    void listsUnread_data()
    {
        QTest::addColumn<QList<Connection>>("connections");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Verdict>("verdict");
        const Connection tls = to("192.0.2.53", 853);
        const Connection udp = to("192.0.2.53", 53, true);
        using enum Finding;
        QTest::newRow("TLS") << QList{tls} << WireListsUnread << Verdict::Inconclusive;
        QTest::newRow("nothing") << QList<Connection>() << WireListsUnread << Verdict::Inconclusive;
        // What was seen was there.
        QTest::newRow("in clear") << QList{udp} << WirePlain << Verdict::Failed;
        QTest::newRow("both") << QList{tls, udp} << WireBoth << Verdict::Failed;
    }

    void listsUnread()
    {
        QFETCH(QList<Connection>, connections);
        const Scope one = scope(TransportMode::Strict);
        const auto result = judgeWire(
            one, {one}, {.connections = connections, .looks = 1, .resolvedUid = resolved, .listsRead = false});
        QTEST(result.finding, "finding");
        QTEST(result.verdict, "verdict");
    }

    void showsItsWay_data()
    {
        QTest::addColumn<TransportMode>("mode");
        QTest::addColumn<QList<Connection>>("connections");
        QTest::addColumn<bool>("shown");
        const auto row = [](const char *tag, TransportMode mode, const QList<Connection> &connections, bool shown) {
            QTest::newRow(tag) << mode << connections << shown;
        };
        const Connection tls = to("192.0.2.53", 853);
        const Connection udp = to("192.0.2.53", 53, true);
        row("nothing", TransportMode::Strict, {}, false);
        row("TLS", TransportMode::Strict, {tls}, true);
        row("in clear", TransportMode::Opportunistic, {udp}, true);
        row("off, in clear", TransportMode::Off, {udp}, true);
        row("off, TLS is left over", TransportMode::Off, {tls}, false);
        row("another server", TransportMode::Strict, {to("192.0.2.54", 853)}, false);
    }

    void showsItsWay()
    {
        QFETCH(TransportMode, mode);
        QFETCH(QList<Connection>, connections);
        QTEST(Dotlight::showsItsWay(scope(mode), {.connections = connections, .looks = 1, .resolvedUid = resolved}),
            "shown");
    }

    void ownerUnknown()
    {
        const Scope one = scope(TransportMode::Strict);
        const auto result =
            judgeWire(one, {one}, {.connections = {to("192.0.2.53", 853)}, .looks = 1, .resolvedUid = {}});
        QCOMPARE(result.finding, Finding::WireOwnerUnknown);
        QCOMPARE(result.verdict, Verdict::Inconclusive);
    }

    void shared_data()
    {
        QTest::addColumn<TransportMode>("otherMode");
        QTest::addColumn<Finding>("finding");
        QTest::newRow("the other goes in clear") << TransportMode::Off << Finding::WireShared;
        QTest::newRow("the other may") << TransportMode::Opportunistic << Finding::WireShared;
        QTest::newRow("the other never does") << TransportMode::Strict << Finding::WirePlain;
    }

    void shared()
    {
        QFETCH(TransportMode, otherMode);
        const Scope one = scope(TransportMode::Strict);
        Scope other = scope(otherMode);
        other.key.index = 3;
        const WireSeen seen{.connections = {to("192.0.2.53", 53, true)}, .looks = 1, .resolvedUid = resolved};
        QTEST(judgeWire(one, {one, other}, seen).finding, "finding");
    }

    void noServers()
    {
        Scope one = scope(TransportMode::Strict);
        one.servers.clear();
        QCOMPARE(judgeWire(one, {one}, {.connections = {to("192.0.2.53", 853)}, .looks = 1, .resolvedUid = resolved})
                     .finding,
            Finding::WireNothingSeen);
    }
};

QTEST_GUILESS_MAIN(WireJudgeTest)
#include "wirejudge_test.moc"
