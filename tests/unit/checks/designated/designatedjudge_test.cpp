// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long tables of what a server may say of another

#include "checks/designated/designatedjudge.h"

#include "rdata.h"

#include <QTest>
#include <QTimeZone>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

namespace
{
const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::UTC);

Address address(const char *text)
{
    return *Address::fromString(QString::fromLatin1(text));
}

Svcb offer(
    int priority, const QStringList &protocols, const QList<Address> &hints = {}, const char *target = "dns.example")
{
    return {.priority = priority, .target = QString::fromLatin1(target), .protocols = protocols, .hints = hints};
}

Svcb atPort(int port, const QList<Address> &hints = {})
{
    Svcb result = offer(1, {u"dot"_s}, hints);
    result.port = port;
    return result;
}

TlsAttempt attempt(const QList<Address> &addresses, bool trusted = true, const QString &name = u"dns.example"_s)
{
    TlsAttempt attempt;
    attempt.end = TlsAttempt::End::Encrypted;
    attempt.certificate.dnsNames = {name};
    attempt.certificate.addresses = addresses;
    attempt.certificate.trusted = trusted;
    attempt.certificate.notBefore = now.addDays(-1);
    attempt.certificate.notAfter = now.addDays(1);
    attempt.reply.emplace();
    return attempt;
}

const Address plain = address("192.0.2.53");
const Address other = address("203.0.113.7");

/// wan0's, global and of the link, and a tunnel's.
const QList<LinkAddress> ownOnes{LinkAddress{.address = address("198.51.100.20"), .prefixLength = 23},
    LinkAddress{.address = address("2001:db8:1:2::20"), .prefixLength = 64},
    LinkAddress{.address = address("203.0.113.200"), .prefixLength = 32}};

DesignationSeen seen(const std::optional<DesignationAnswer> &answer, const TlsAttempt &attempt = {})
{
    DesignationSeen seen{.plain = {.address = plain, .port = 0, .name = {}},
        .own = ownOnes,
        .answer = answer,
        .endpoint = {},
        .attempt = attempt};
    if (answer)
        seen.endpoint = tlsEndpoint(*answer, plain);
    return seen;
}

DesignationAnswer answered(const QList<Svcb> &offers, int unusable = 0)
{
    return {.rcode = 0, .offers = offers, .unusable = unusable};
}
}

class DesignatedJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DesignationAnswer>("answer");
        const auto row = [](const char *tag, const QByteArray &bytes, const DesignationAnswer &answer) {
            QTest::newRow(tag) << bytes << answer;
        };
        const QByteArray first = rdata(1, "dns.example", alpn({"dot"}));
        const QByteArray second = rdata(2, "dns.example", alpn({"h2"}));
        row("none", message(1, {}), answered({}));
        row("no such name", message(1, {}, 0x8183), {.rcode = 3, .offers = {}, .unusable = 0});
        row("two, in their order", message(1, {second, first}), answered({offer(1, {u"dot"_s}), offer(2, {u"h2"_s})}));
        row("an alias beside it", message(1, {rdata(0, "x.example", {}), first}), answered({offer(1, {u"dot"_s})}, 1));
    }

    void answers()
    {
        QFETCH(QByteArray, bytes);
        const auto reply = replyTo(bytes, 1, designationQuestion());
        QVERIFY(reply);
        QTEST(designationAnswer(*reply), "answer");
    }

    /// As it would come from the network: what the reader of messages takes for a reply, and what it does not.
    void question()
    {
        const QByteArray first = rdata(1, "dns.example", alpn({"dot"}));
        QVERIFY(replyTo(message(7, {first}), 7, designationQuestion()));
        QVERIFY(!replyTo(message(8, {first}), 7, designationQuestion()));
        QVERIFY(!replyTo(message(7, {first}).chopped(1), 7, designationQuestion()));
        QVERIFY(!replyTo(questionWire(7, designationQuestion()), 7, designationQuestion()));
    }

    void endpoint_data()
    {
        QTest::addColumn<QList<Svcb>>("offers");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *tag, const QList<Svcb> &offers, const Address &where) {
            QTest::newRow(tag) << offers << where.toString();
        };
        row("no hints: at its own address", {offer(1, {u"dot"_s})}, plain);
        row("its own address among the hints", {offer(1, {u"dot"_s}, {other, plain})}, plain);
        row("other addresses alone", {offer(1, {u"dot"_s}, {other})}, other);
        row("another protocol first", {offer(1, {u"h2"_s}), offer(2, {u"dot"_s}, {other})}, other);
    }

    void endpoint()
    {
        QFETCH(QList<Svcb>, offers);
        const auto server = tlsEndpoint(answered(offers), plain);
        QVERIFY(server);
        QTEST(server->address.toString(), "address");
        QCOMPARE(server->name, u"dns.example"_s);
        QCOMPARE(server->port, 853);
    }

    void mayBeTried_data()
    {
        QTest::addColumn<Address>("from");
        QTest::addColumn<Address>("to");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *tag, const char *from, const char *to, bool may, int port = 853) {
            QTest::newRow(tag) << address(from) << address(to) << port << may;
        };
        row("itself", "192.0.2.53", "192.0.2.53", true);
        row("itself, private", "192.168.1.1", "192.168.1.1", true);
        row("public to public", "192.0.2.53", "203.0.113.7", true);
        row("public to public, IPv6", "192.0.2.53", "2001:db8::53", true);
        row("not: public to the loopback", "192.0.2.53", "127.0.0.1", false);
        row("not: public to the loopback, IPv6", "192.0.2.53", "::1", false);
        row("not: public to private", "192.0.2.53", "10.0.0.5", false);
        row("not: public to 172.16", "192.0.2.53", "172.31.0.1", false);
        row("not: public to shared", "192.0.2.53", "100.64.0.1", false);
        row("not: public to the link", "192.0.2.53", "169.254.1.1", false);
        row("not: public to the link, IPv6", "192.0.2.53", "fe80::1", false);
        row("not: public to unique local", "192.0.2.53", "fd00::1", false);
        row("not: public to multicast", "192.0.2.53", "224.0.0.251", false);
        row("not: public to IPv4 in IPv6", "192.0.2.53", "::ffff:127.0.0.1", false);
        row("not: public to nowhere", "192.0.2.53", "0.0.0.0", false);
        row("not: private to public", "192.168.1.1", "203.0.113.7", false);
        row("not: private to another private", "192.168.1.1", "192.168.1.2", false);
        row("a neighbour to itself", "198.51.100.1", "198.51.100.1", true);
        row("beside the neighbours", "192.0.2.53", "198.51.102.1", true);
        row("beside the neighbours, IPv6", "192.0.2.53", "2001:db8:1:3::20", true);
        row("beside an address without neighbours", "192.0.2.53", "203.0.113.201", true);
        row("not: this computer", "192.0.2.53", "198.51.100.20", false);
        row("not: this computer, without neighbours", "192.0.2.53", "203.0.113.200", false);
        row("not: a neighbour", "192.0.2.53", "198.51.101.9", false);
        row("not: a neighbour, IPv6", "192.0.2.53", "2001:db8:1:2::1", false);
        row("not: a neighbour to another", "198.51.100.1", "198.51.100.2", false);
        row("a port of its own", "192.0.2.53", "203.0.113.7", true, 8853);
        row("the port of HTTPS", "192.0.2.53", "203.0.113.7", true, 443);
        row("not: a port of another service", "192.0.2.53", "203.0.113.7", false, 22);
        row("not: a port of another service, at itself", "192.0.2.53", "192.0.2.53", false, 22);
        row("not: the last of those", "192.0.2.53", "192.0.2.53", false, 1023);
        row("the first above those", "192.0.2.53", "192.0.2.53", true, 1024);
    }

    void mayBeTried()
    {
        QFETCH(Address, from);
        QFETCH(Address, to);
        QFETCH(int, port);
        const Server designated{.address = to, .port = port, .name = u"dns.example"_s};
        QTEST(Dotlight::mayBeTried(from, designated, ownOnes), "may");
    }

    void portOfItsOwn()
    {
        Svcb one = offer(1, {u"dot"_s});
        one.port = 8853;
        QCOMPARE(tlsEndpoint(answered({one}), plain).value_or(Server()).port, 8853);
    }

    void noEndpoint_data()
    {
        QTest::addColumn<QList<Svcb>>("offers");
        QTest::newRow("nothing") << QList<Svcb>();
        QTest::newRow("other protocols") << QList<Svcb>{offer(1, {u"h2"_s, u"doq"_s})};
        QTest::newRow("no name") << QList<Svcb>{offer(1, {u"dot"_s}, {}, "")};
        QTest::newRow("no protocols") << QList<Svcb>{offer(1, {})};
    }

    void noEndpoint()
    {
        QFETCH(QList<Svcb>, offers);
        QVERIFY(!tlsEndpoint(answered(offers), plain));
    }

    void judged_data()
    {
        QTest::addColumn<DesignationSeen>("seen");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Verdict>("verdict");
        using enum Finding;
        using enum Verdict;
        const auto row = [](const char *tag, const DesignationSeen &seen, Finding finding, Verdict verdict) {
            QTest::newRow(tag) << seen << finding << verdict;
        };
        const DesignationAnswer here = answered({offer(1, {u"dot"_s})});
        const DesignationAnswer elsewhere = answered({offer(1, {u"dot"_s}, {other})});
        row("no answer", seen(std::nullopt), DesignatedNoAnswer, Inconclusive);
        row("none", seen(answered({})), DesignatedNone, Passed);
        row("none that is understood", seen(answered({}, 1)), DesignatedNotUnderstood, Inconclusive);
        row("other protocols", seen(answered({offer(1, {u"h2"_s})})), DesignatedWithoutTls, Passed);
        row("verified", seen(here, attempt({plain})), DesignatedVerified, Passed);
        row("verified, elsewhere", seen(elsewhere, attempt({other, plain})), DesignatedVerifiedElsewhere, Passed);
        row("verified, at another port", seen(answered({atPort(8853)}), attempt({plain})), DesignatedVerifiedElsewhere,
            Passed);
        row("verified, the usual port said", seen(answered({atPort(853)}), attempt({plain})), DesignatedVerified,
            Passed);
        TlsAttempt mute = attempt({plain});
        mute.reply.reset();
        row("mute over TLS", seen(here, mute), DesignatedMute, Inconclusive);
        row("mute over TLS, elsewhere", seen(elsewhere, mute), DesignatedMute, Inconclusive);
        row("the address is missing", seen(here, attempt({})), DesignatedUnverified, Inconclusive);
        row("not trusted", seen(here, attempt({plain}, false)), DesignatedUnverified, Inconclusive);
        const TlsAttempt otherName = attempt({plain}, true, u"other.example"_s);
        row("another name", seen(here, otherName), DesignatedUnverified, Inconclusive);
        row("another name, elsewhere", seen(elsewhere, otherName), DesignatedUnverified, Inconclusive);
        row("a name of the same domain", seen(here, attempt({plain}, true, u"*.example"_s)), DesignatedUnverified,
            Inconclusive);
        row("elsewhere, the address is missing", seen(elsewhere, attempt({other})), DesignatedStranger, Failed);
        row("elsewhere, not trusted", seen(elsewhere, attempt({plain}, false)), DesignatedStranger, Failed);
        row("an error says nothing", seen(DesignationAnswer{.rcode = 2, .offers = {}, .unusable = 0}), DesignatedError,
            Inconclusive);
        row("an error, whatever is with it",
            seen(DesignationAnswer{.rcode = 5, .offers = {offer(1, {u"dot"_s})}, .unusable = 0}), DesignatedError,
            Inconclusive);
        row("no such name", seen(DesignationAnswer{.rcode = 3, .offers = {}, .unusable = 0}), DesignatedNone, Passed);
        row("into a private network", seen(answered({offer(1, {u"dot"_s}, {address("10.0.0.5")})})), DesignatedNotTried,
            Inconclusive);
        row("to a neighbour", seen(answered({offer(1, {u"dot"_s}, {address("198.51.100.9")})})), DesignatedNotTried,
            Inconclusive);
        TlsAttempt old = attempt({plain});
        old.certificate.notAfter = now.addSecs(-1);
        row("expired", seen(here, old), DesignatedUnverified, Inconclusive);
        TlsAttempt early = attempt({plain});
        early.certificate.notBefore = now.addSecs(1);
        row("not valid yet", seen(here, early), DesignatedUnverified, Inconclusive);
        TlsAttempt chain = attempt({plain});
        chain.certificate.outdatedAuthority = OutdatedAuthority();
        row("an old certificate above it", seen(elsewhere, chain), DesignatedStranger, Failed);
        TlsAttempt refused;
        refused.end = TlsAttempt::End::Refused;
        row("refused", seen(here, refused), DesignatedNotReached, Inconclusive);
        row("dropped", seen(elsewhere), DesignatedNotReached, Inconclusive);
    }

    void judged()
    {
        QFETCH(DesignationSeen, seen);
        const CheckResult result = judgeDesignation(seen, {}, now);
        QTEST(result.finding, "finding");
        QTEST(result.verdict, "verdict");
        QCOMPARE(result.words.value(0), plain.toString());
    }

    void evidenceOfErrors_data()
    {
        QTest::addColumn<int>("rcode");
        QTest::addColumn<bool>("tells");
        QTest::newRow("none") << 0 << true;
        QTest::newRow("no such name") << 3 << true;
        QTest::newRow("not: server failed") << 2 << false;
        QTest::newRow("not: refused") << 5 << false;
    }

    /// Whether encryption is among what is offered is known where something was told.
    void evidenceOfErrors()
    {
        QFETCH(int, rcode);
        QFETCH(bool, tells);
        const CheckResult result =
            judgeDesignation(seen(DesignationAnswer{.rcode = rcode, .offers = {}, .unusable = 0}), {}, now);
        QCOMPARE(result.evidence[u"rcode"].toInt(), rcode);
        QCOMPARE(result.evidence.contains(u"dnsOverTls"_s), tells);
        QCOMPARE(result.words.value(1), tells ? QString() : QString::number(rcode));
    }

    void evidenceTellsTheTwoApart_data()
    {
        QTest::addColumn<TlsAttempt>("attempt");
        QTest::addColumn<bool>("address");
        QTest::addColumn<bool>("name");
        QTest::newRow("both") << attempt({plain}) << true << true;
        QTest::newRow("the name alone") << attempt({other}) << false << true;
        QTest::newRow("the address alone") << attempt({plain}, true, u"other.example"_s) << true << false;
    }

    void evidenceTellsTheTwoApart()
    {
        QFETCH(TlsAttempt, attempt);
        const QJsonObject evidence =
            judgeDesignation(seen(answered({offer(1, {u"dot"_s})}), attempt), {}, now).evidence;
        QTEST(evidence[u"certificateHoldsAddress"].toBool(), "address");
        QTEST(evidence[u"certificateHoldsName"].toBool(), "name");
    }

    void advice_data()
    {
        QTest::addColumn<Svcb>("offer");
        QTest::addColumn<QString>("written");
        QTest::newRow("elsewhere") << offer(1, {u"dot"_s}, {other}) << u"203.0.113.7#dns.example"_s;
        QTest::newRow("another port") << atPort(8853) << u"192.0.2.53:8853#dns.example"_s;
        QTest::newRow("IPv6") << offer(1, {u"dot"_s}, {address("2001:db8::7")}) << u"2001:db8::7#dns.example"_s;
        QTest::newRow("IPv6 and port") << atPort(8853, {address("2001:db8::7")}) << u"[2001:db8::7]:8853#dns.example"_s;
    }

    /// As resolved.conf(5) takes it, DNS=.
    void advice()
    {
        QFETCH(Svcb, offer);
        const CheckResult result = judgeDesignation(seen(answered({offer}), attempt({plain})), {}, now);
        QCOMPARE(result.finding, Finding::DesignatedVerifiedElsewhere);
        QTEST(result.words.value(5), "written");
    }

    void asked_data()
    {
        QTest::addColumn<TransportMode>("mode");
        QTest::addColumn<Server>("server");
        QTest::addColumn<bool>("asked");
        const Server nameless{.address = plain, .port = 0, .name = {}};
        QTest::newRow("off") << TransportMode::Off << nameless << true;
        QTest::newRow("opportunistic") << TransportMode::Opportunistic << nameless << true;
        QTest::newRow("strict") << TransportMode::Strict << nameless << true;
        QTest::newRow("unknown") << TransportMode::Unknown << nameless << true;
        QTest::newRow("with a name") << TransportMode::Off
                                     << Server{.address = plain, .port = 0, .name = u"dns.example"_s} << false;
        QTest::newRow("on the loopback") << TransportMode::Off
                                         << Server{.address = address("127.0.0.1"), .port = 0, .name = {}} << false;
    }

    void asked()
    {
        QFETCH(TransportMode, mode);
        QFETCH(Server, server);
        Scope scope;
        scope.transport = mode;
        scope.servers = {server};
        QTEST(!serversToAsk(scope).isEmpty(), "asked");
    }
};

QTEST_GUILESS_MAIN(DesignatedJudgeTest)
#include "designatedjudge_test.moc"
