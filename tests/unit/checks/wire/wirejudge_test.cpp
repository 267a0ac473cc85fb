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

Answer answer(quint64 flags, Answer::Outcome outcome = Answer::Outcome::Answered)
{
    Answer answer;
    answer.outcome = outcome;
    answer.flags = flags;
    return answer;
}

const Answer encrypted = answer(LookupFlag::FromNetwork | LookupFlag::Confidential);
const Answer inClear = answer(LookupFlag::FromNetwork);
const Answer cached = answer(LookupFlag::FromCache | LookupFlag::Confidential);
const Answer refused = answer(0, Answer::Outcome::Refused);
const Answer unanswered = answer(0, Answer::Outcome::Unreachable);

Lookup of(const Answer &root, int ifindex = 2)
{
    return {.ifindex = ifindex, .root = root, .second = {}};
}

Lookup of(const Answer &root, const Answer &second)
{
    return {.ifindex = 2, .root = root, .second = second};
}

/// What was seen while a lookup of wan0 came encrypted.
WireSeen during(const QList<Connection> &connections, std::optional<uint> uid = resolved)
{
    return {.connections = connections, .looks = 1, .resolvedUid = uid, .listsRead = true, .lookups = {of(encrypted)}};
}

Scope scope(TransportMode mode, int port = 0)
{
    Scope scope{.key = {.kind = ScopeKey::Kind::Link, .index = 2, .name = u"wan0"_s}, .transport = mode};
    scope.servers = {Test::server("192.0.2.53")};
    scope.servers.first().port = port;
    return scope;
}
}

// rule: long because it is tables of what may be seen.
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
        const CheckResult result = judgeWire(one, {one}, during(connections));
        QTEST(result.finding, "finding");
        QTEST(result.verdict, "verdict");
        QCOMPARE(result.scope, one.key);
    }

    void overTls_data()
    {
        QTest::addColumn<QList<Lookup>>("lookups");
        QTest::addColumn<Finding>("finding");
        using enum Finding;
        QTest::newRow("encrypted") << QList{of(encrypted)} << WireTls;
        QTest::newRow("refused, and the second encrypted") << QList{of(refused, encrypted)} << WireTls;
        QTest::newRow("not: in clear") << QList{of(inClear)} << WireTlsUnused;
        QTest::newRow("not: from the cache") << QList{of(cached)} << WireTlsUnused;
        QTest::newRow("not: unanswered") << QList{of(unanswered)} << WireTlsUnused;
        QTest::newRow("not: refused") << QList{of(refused)} << WireTlsUnused;
        QTest::newRow("not: of another link") << QList{of(encrypted, 3)} << WireTlsUnused;
        QTest::newRow("not: none") << QList<Lookup>() << WireTlsUnused;
    }

    /// A connection that is there may be left over.
    void overTls()
    {
        QFETCH(QList<Lookup>, lookups);
        const Scope one = scope(TransportMode::Strict);
        WireSeen seen = during({to("192.0.2.53", 853)});
        seen.lookups = lookups;
        const auto result = judgeWire(one, {one}, seen);
        QTEST(result.finding, "finding");
        QCOMPARE(result.verdict, result.finding == Finding::WireTls ? Verdict::Passed : Verdict::Inconclusive);
        QCOMPARE(result.words.value(0), u"192.0.2.53"_s);
    }

    /// The first to answer for all scopes may have been another one.
    void ofAllScopes()
    {
        Scope one = scope(TransportMode::Strict);
        one.evidence = Evidence::Shared;
        QCOMPARE(judgeWire(one, {one}, during({to("192.0.2.53", 853)})).finding, Finding::WireTlsUnused);
    }

    void loopback_data()
    {
        QTest::addColumn<QList<Connection>>("connections");
        QTest::addColumn<Finding>("finding");
        const Connection proxy = to("127.0.0.1", 53, true);
        QTest::newRow("to a program here") << QList{proxy} << Finding::WireNothingSeen;
        QTest::newRow("to that and a server") << QList{proxy, to("192.0.2.53", 853)} << Finding::WireTls;
    }

    /// The hop to a program on this computer is not called plain.
    void loopback()
    {
        QFETCH(QList<Connection>, connections);
        Scope one = scope(TransportMode::Strict);
        one.servers << Test::server("127.0.0.1", "");
        QTEST(judgeWire(one, {one}, during(connections)).finding, "finding");
    }

    void worse_data()
    {
        QTest::addColumn<Lookup>("before");
        QTest::addColumn<Lookup>("newer");
        QTest::addColumn<bool>("worse");
        Answer late = unanswered;
        late.duration = std::chrono::seconds(5);
        const auto row = [](const char *tag, const Lookup &before, const Lookup &newer, bool worse) {
            QTest::newRow(tag) << before << newer << worse;
        };
        row("in clear", of(encrypted), of(inClear), true);
        row("unanswered", of(encrypted), of(unanswered), true);
        row("in clear, by the second question", of(refused, encrypted), of(refused, inClear), true);
        row("not: the same", of(encrypted), of(encrypted), false);
        row("not: better", of(inClear), of(encrypted), false);
        row("not: unanswered before", of(unanswered), of(inClear), false);
        row("not: silent until the limit", of(encrypted), of(late), false);
        row("not: from the cache", of(encrypted), of(cached), false);
        row("not: refused", of(encrypted), of(refused), false);
        row("not: another link", of(encrypted), of(inClear, 3), false);
    }

    void worse()
    {
        QFETCH(Lookup, before);
        QFETCH(Lookup, newer);
        QFETCH(bool, worse);
        QCOMPARE(worseThan({before}, {newer}, std::chrono::seconds(5)), worse ? QList{newer} : QList<Lookup>());
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
        WireSeen seen = during(connections);
        seen.listsRead = false;
        const auto result = judgeWire(one, {one}, seen);
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
        QTEST(Dotlight::showsItsWay(scope(mode), during(connections)), "shown");
    }

    void ownerUnknown()
    {
        const Scope one = scope(TransportMode::Strict);
        const auto result = judgeWire(one, {one}, during({to("192.0.2.53", 853)}, std::nullopt));
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
        QTEST(judgeWire(one, {one, other}, during({to("192.0.2.53", 53, true)})).finding, "finding");
    }

    void noServers()
    {
        Scope one = scope(TransportMode::Strict);
        one.servers.clear();
        QCOMPARE(judgeWire(one, {one}, during({to("192.0.2.53", 853)})).finding, Finding::WireNothingSeen);
    }
};

QTEST_GUILESS_MAIN(WireJudgeTest)
#include "wirejudge_test.moc"
