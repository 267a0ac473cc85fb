// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long tables of what a handshake can show

#include "checks/tls/tlsresult.h"
#include "support/situation.h"

#include <QJsonArray>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::UTC);

SeenCertificate good()
{
    return {.dnsNames = {u"dns.example"_s, u"*.wild.example"_s},
        .addresses = {*Address::fromString(u"192.0.2.53"_s)},
        .subject = u"dns.example"_s,
        .issuer = u"Lab"_s,
        .notBefore = now.addDays(-30),
        .notAfter = now.addDays(60),
        .trusted = true};
}

template<typename Change>
SeenCertificate changed(Change change)
{
    SeenCertificate certificate = good();
    change(certificate);
    return certificate;
}

Scope scope(TransportMode mode = TransportMode::Strict, CertificateCheck check = CertificateCheck::Yes)
{
    Scope result;
    result.key = {.kind = ScopeKey::Kind::Link, .index = 2, .name = u"wan0"_s};
    result.transport = mode;
    result.check = check;
    return result;
}

ServerSeen encrypted(const SeenCertificate &certificate, const Server &server)
{
    TlsAttempt attempt;
    attempt.end = TlsAttempt::End::Encrypted;
    attempt.certificate = certificate;
    attempt.reply = DnsReply();
    attempt.answering = std::chrono::microseconds(12400);
    return {.server = server, .attempt = attempt, .plainAnswers = {}};
}

ServerSeen ended(TlsAttempt::End end, std::optional<bool> plainAnswers = {})
{
    TlsAttempt attempt;
    attempt.end = end;
    return {.server = Test::server("192.0.2.53"), .attempt = attempt, .plainAnswers = plainAnswers};
}
}

class TlsResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificates_data();
    void certificates();
    void names_data();
    void names();
    void results_data();
    void results();
    void namesAreBounded_data();
    void forNobody();
    void namesAreBounded();
    void addressesAreBounded();
    void daysAreWhole();
    void expiryIsWarnedOf();
    void resolvedsOwnCheckIsTold_data();
    void resolvedsOwnCheckIsTold();
    void latencyIsTheAnswers();
    void holdsUntilADate_data();
    void holdsUntilADate();
};

void TlsResultTest::certificates_data()
{
    using enum CertificateVerdict;
    QTest::addColumn<SeenCertificate>("certificate");
    QTest::addColumn<Server>("server");
    QTest::addColumn<CertificateVerdict>("expected");
    const Server named = Test::server("192.0.2.53");
    const Server nameless = Test::server("192.0.2.53", "");
    QTest::newRow("name fits") << good() << named << Verified;
    QTest::newRow("no name, address in it") << good() << nameless << Verified;
    QTest::newRow("no name, address not in it") << good() << Test::server("192.0.2.54", "") << NoName;
    QTest::newRow("other name") << good() << Test::server("192.0.2.53", "other.example") << WrongName;
    QTest::newRow("over") << changed([](auto &c) { c.notAfter = now.addSecs(-1); }) << named << Expired;
    QTest::newRow("over at an authority") << changed([](auto &c) { c.chainOutdated = true; }) << named << Expired;
    QTest::newRow("still to begin") << changed([](auto &c) { c.notBefore = now.addSecs(1); }) << named << NotYetValid;
    QTest::newRow("unknown authority") << changed([](auto &c) { c.trusted = false; }) << named << Untrusted;
    QTest::newRow("self-signed") << changed([](auto &c) {
        c.trusted = false;
        c.selfSigned = true;
    }) << named << SelfSigned;
    QTest::newRow("self-signed, and trusted") << changed([](auto &c) { c.selfSigned = true; }) << named << Verified;
    QTest::newRow("unknown authority and other name")
        << changed([](auto &c) { c.trusted = false; }) << Test::server("192.0.2.53", "other.example") << Untrusted;
}

void TlsResultTest::certificates()
{
    QFETCH(SeenCertificate, certificate);
    QFETCH(Server, server);
    QFETCH(CertificateVerdict, expected);
    QCOMPARE(judge(certificate, server, now), expected);
}

void TlsResultTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("itself") << u"dns.example"_s << true;
    QTest::newRow("in capitals") << u"DNS.Example"_s << true;
    QTest::newRow("a label for the star") << u"a.wild.example"_s << true;
    QTest::newRow("not: two labels for the star") << u"a.b.wild.example"_s << false;
    QTest::newRow("not: no label for the star") << u"wild.example"_s << false;
    QTest::newRow("not: an empty label for the star") << u".wild.example"_s << false;
    QTest::newRow("not: a dot at its end") << u"dns.example."_s << false;
    QTest::newRow("not: an address, though it is in there") << u"192.0.2.53"_s << false;
    QTest::newRow("not: a part of it") << u"example"_s << false;
    QTest::newRow("not: the subject's own name") << u"Lab"_s << false;
}

void TlsResultTest::names()
{
    QFETCH(QString, name);
    QFETCH(bool, expected);
    const Server server{.address = *Address::fromString(u"192.0.2.53"_s), .name = name};
    QCOMPARE(namesServer(good(), server), expected);
}

void TlsResultTest::results_data()
{
    using enum TlsAttempt::End;
    QTest::addColumn<ServerSeen>("seen");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Handshake>("handshake");
    const auto row = [](const char *name, const ServerSeen &seen, const Scope &where, Finding finding, Verdict verdict,
                         Handshake handshake) {
        QTest::newRow(name) << seen << where << finding << verdict << handshake;
    };
    const Server named = Test::server("192.0.2.53");
    const Server nameless = Test::server("192.0.2.54", "");
    const auto expired = changed([](auto &c) { c.notAfter = now.addDays(-1); });
    const auto later = changed([](auto &c) { c.notBefore = now.addDays(1); });
    const Scope opportunistic = scope(TransportMode::Opportunistic);
    row("verified", encrypted(good(), named), scope(), Finding::TlsVerified, Verdict::Passed, Handshake::Verified);
    row("expired", encrypted(expired, named), scope(), Finding::TlsExpired, Verdict::Failed, Handshake::Expired);
    row("not yet", encrypted(later, named), scope(), Finding::TlsNotYetValid, Verdict::Failed, Handshake::NotYetValid);
    row("no name, and one is demanded", encrypted(good(), nameless), scope(), Finding::TlsNoNameGiven, Verdict::Failed,
        Handshake::WrongName);
    row("no name, and none is demanded", encrypted(good(), nameless), opportunistic, Finding::TlsNoNameGiven,
        Verdict::Passed, Handshake::Encrypted);
    row("dropped", ended(Dropped, true), scope(), Finding::TlsDropped, Verdict::Failed, Handshake::Dropped);
    row("dropped, encryption off", ended(Dropped, true), scope(TransportMode::Off), Finding::TlsDropped,
        Verdict::Inconclusive, Handshake::Dropped);
    row("refused, encryption off", ended(Refused, true), scope(TransportMode::Off), Finding::TlsRefused,
        Verdict::Inconclusive, Handshake::Refused);
    row("refused, opportunistic", ended(Refused, true), opportunistic, Finding::TlsRefused, Verdict::Failed,
        Handshake::Refused);
    row("silent altogether", ended(Dropped, false), scope(), Finding::TlsSilent, Verdict::Inconclusive,
        Handshake::Inconclusive);
    row("silent, port 53 not asked", ended(Dropped), scope(), Finding::TlsSilent, Verdict::Inconclusive,
        Handshake::Inconclusive);
    row("refused", ended(Refused, true), scope(), Finding::TlsRefused, Verdict::Failed, Handshake::Refused);
    row("refused, silent else", ended(Refused, false), scope(), Finding::TlsRefused, Verdict::Failed,
        Handshake::Refused);
    row("no TLS", ended(NotTls), scope(), Finding::TlsNotTls, Verdict::Failed, Handshake::NoTls);
    row("stalled", ended(Stalled), scope(), Finding::TlsStalled, Verdict::Inconclusive, Handshake::Inconclusive);
    row("no agreement", ended(NoAgreement), scope(), Finding::TlsNoAgreement, Verdict::Inconclusive,
        Handshake::Inconclusive);
    row("cut off", ended(CutOff), scope(), Finding::TlsCutOff, Verdict::Inconclusive, Handshake::Inconclusive);
    row("rejected by a firewall", ended(NoRoute, true), scope(), Finding::TlsRefused, Verdict::Failed,
        Handshake::Refused);
    row("no route, to nothing there", ended(NoRoute, false), scope(), Finding::TlsNoRoute, Verdict::Inconclusive,
        Handshake::Inconclusive);
    row("no route", ended(NoRoute), scope(), Finding::TlsNoRoute, Verdict::Inconclusive, Handshake::Inconclusive);
    ServerSeen mute = encrypted(good(), named);
    mute.attempt.reply.reset();
    row("mute over TLS", mute, scope(), Finding::TlsNoDnsAnswer, Verdict::Inconclusive, Handshake::Verified);
    ServerSeen muteNameless = encrypted(good(), nameless);
    muteNameless.attempt.reply.reset();
    row("mute over TLS, and none is demanded", muteNameless, opportunistic, Finding::TlsNoNameNoDnsAnswer,
        Verdict::Inconclusive, Handshake::Encrypted);
    row("mute over TLS, and a name is demanded", muteNameless, scope(), Finding::TlsNoNameNoDnsAnswer, Verdict::Failed,
        Handshake::WrongName);
}

void TlsResultTest::results()
{
    QFETCH(ServerSeen, seen);
    QFETCH(Scope, scope);
    const CheckResult result = tlsResult(seen, scope, now);
    QTEST(result.finding, "finding");
    QTEST(result.verdict, "verdict");
    QTEST(proofOf(seen, scope, now).handshake, "handshake");
    QCOMPARE(result.scope, std::optional(scope.key));
}

void TlsResultTest::namesAreBounded_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *tag, const QStringList &names, qsizetype shown, const QString &more) {
        const QStringList first = names.first(shown);
        QTest::newRow(tag) << names << first << int(names.size() - shown) << first.join(u", "_s) + more;
    };
    const QString longName(300, u'x');
    row("none: for its address", {}, 0, u"192.0.2.53"_s);
    row("two", {u"a.example"_s, u"b.example"_s}, 2, {});
    row("as many as are shown", QStringList(20, u"a.example"_s), 20, {});
    row("one more", QStringList(21, u"a.example"_s), 20, u" … (+1)"_s);
    row("thousands", QStringList(9500, u"a.example"_s), 20, u" … (+9480)"_s);
    row("long ones", QStringList(10, longName), 3, u" … (+7)"_s);
    row("one without end", {QString(90'000, u'x')}, 0, u" … (+1)"_s);
}

void TlsResultTest::forNobody()
{
    const SeenCertificate certificate = changed([](auto &c) {
        c.dnsNames.clear();
        c.addresses.clear();
    });
    const CheckResult result = tlsResult(encrypted(certificate, Test::server("192.0.2.53")), scope(), now);
    QCOMPARE(result.finding, Finding::TlsWrongName);
    QCOMPARE(result.words.value(2), u"–"_s);
}

void TlsResultTest::namesAreBounded()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, shown);
    const SeenCertificate certificate = changed([&](auto &c) {
        c.dnsNames = names;
        c.issuer = QString(90'000, u'x');
    });
    const CheckResult result = tlsResult(encrypted(certificate, Test::server("192.0.2.53")), scope(), now);
    QCOMPARE(result.evidence[u"certificateNames"].toArray(), QJsonArray::fromStringList(shown));
    QTEST(result.evidence[u"certificateNamesLeftOut"].toInt(), "leftOut");
    QTEST(result.words.value(2), "word");
    QCOMPARE(result.evidence[u"issuer"].toString(), QString(200, u'x') + u'…');
}

void TlsResultTest::addressesAreBounded()
{
    const auto address = Address::fromString(u"192.0.2.53"_s).value();
    const SeenCertificate certificate = changed([&](auto &c) { c.addresses = QList<Address>(15'000, address); });
    const CheckResult result = tlsResult(encrypted(certificate, Test::server("192.0.2.53")), scope(), now);
    QCOMPARE(result.finding, Finding::TlsVerified);
    QCOMPARE(result.evidence[u"certificateAddresses"].toArray().size(), 20);
    QCOMPARE(result.evidence[u"certificateAddressesLeftOut"].toInt(), 14'980);
}

void TlsResultTest::daysAreWhole()
{
    QCOMPARE(daysLeft(changed([](auto &c) { c.notAfter = now.addSecs(86399); }), now), 0);
    QCOMPARE(daysLeft(changed([](auto &c) { c.notAfter = now.addSecs(86400); }), now), 1);
    QCOMPARE(daysLeft(changed([](auto &c) { c.notAfter = now.addSecs(-1); }), now), -1);
}

void TlsResultTest::expiryIsWarnedOf()
{
    const Server named = Test::server("192.0.2.53");
    const auto in = [&](qint64 seconds) {
        return tlsResult(encrypted(changed([=](auto &c) { c.notAfter = now.addSecs(seconds); }), named), scope(), now)
            .finding;
    };
    QCOMPARE(in(15 * 86400 - 1), Finding::TlsExpiresSoon);
    QCOMPARE(in(15 * 86400), Finding::TlsVerified);
}

void TlsResultTest::resolvedsOwnCheckIsTold_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("expected");
    using enum CertificateCheck;
    QTest::newRow("strict, checked") << scope(TransportMode::Strict, Yes) << u"yes"_s;
    QTest::newRow("strict, not checked") << scope(TransportMode::Strict, No) << u"no"_s;
    QTest::newRow("strict, unknown") << scope(TransportMode::Strict, Perhaps) << u"unknown"_s;
    QTest::newRow("opportunistic never checks") << scope(TransportMode::Opportunistic, Yes) << u"no"_s;
}

void TlsResultTest::resolvedsOwnCheckIsTold()
{
    QFETCH(Scope, scope);
    const CheckResult result = tlsResult(encrypted(good(), Test::server("192.0.2.53")), scope, now);
    QTEST(result.evidence[u"resolvedWouldNotice"].toString(), "expected");
}

void TlsResultTest::latencyIsTheAnswers()
{
    const ServerProof proof = proofOf(encrypted(good(), Test::server("192.0.2.53")), scope(), now);
    QCOMPARE(proof.latencyMs, std::optional(12));
    QVERIFY(!proofOf(ended(TlsAttempt::End::Dropped), scope(), now).latencyMs);
}

void TlsResultTest::holdsUntilADate_data()
{
    QTest::addColumn<ServerSeen>("seen");
    QTest::addColumn<std::optional<QDateTime>>("until");
    const auto row = [](const char *name, const ServerSeen &seen, const std::optional<QDateTime> &until) {
        QTest::addRow("%s", name) << seen << until;
    };
    const auto of = [](const SeenCertificate &certificate) {
        return encrypted(certificate, Test::server("192.0.2.53"));
    };
    row("to its end", of(good()), now.addDays(60));
    row("not yet valid: to its begin", of(changed([](auto &c) { c.notBefore = now.addDays(1); })), now.addDays(1));
    row("expired: nothing is to come", of(changed([](auto &c) { c.notAfter = now.addDays(-1); })), {});
    row("no dates", of(changed([](auto &c) { c.notBefore = c.notAfter = QDateTime(); })), {});
    row("no certificate", ended(TlsAttempt::End::Refused), {});
}

void TlsResultTest::holdsUntilADate()
{
    QFETCH(const ServerSeen, seen);
    QTEST(proofOf(seen, scope(), now).holdsUntil, "until");
}

QTEST_GUILESS_MAIN(TlsResultTest)
#include "tlsresult_test.moc"
