// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long tables of what a handshake can show

#include "checks/tls/tlsresult.h"
#include "support/situation.h"
#include "wording/checkwords.h"

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

/// An authority of the given days beside now, above a certificate that is in date.
OutdatedAuthority authority(qint64 begins, qint64 ends)
{
    return {.subject = u"Lab"_s, .notBefore = now.addDays(begins), .notAfter = now.addDays(ends)};
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

/// Where nobody answers in clear.
ServerSeen endedAtOwnPort(TlsAttempt::End end, bool port53Answers)
{
    ServerSeen seen = ended(end, false);
    seen.server.port = 8853;
    seen.port53Answers = port53Answers;
    return seen;
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
    void worstFirst_data();
    void worstFirst();
    void results_data();
    void results();
    void said_data();
    void said();
    void notSaid_data();
    void notSaid();
    void ownPortIsToldApart();
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
    QTest::newRow("over at an authority")
        << changed([](auto &c) { c.outdatedAuthority = authority(-60, -30); }) << named << AuthorityExpired;
    QTest::newRow("still to begin at an authority")
        << changed([](auto &c) { c.outdatedAuthority = authority(30, 60); }) << named << AuthorityNotYetValid;
    QTest::newRow("over itself and at an authority") << changed([](auto &c) {
        c.notAfter = now.addSecs(-1);
        c.outdatedAuthority = authority(-60, -30);
    }) << named << Expired;
    QTest::newRow("a name with a dot at its end")
        << good() << Test::server("192.0.2.53", "dns.example.") << NameNeverFits;
    QTest::newRow("an address for a name") << good() << Test::server("192.0.2.53", "192.0.2.53") << NameNeverFits;
    QTest::newRow("for another use") << changed([](auto &c) {
        c.trusted = false;
        c.unfit = u"purpose"_s;
    }) << named << Unfit;
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

/// Who stands in the way must not be able to choose the harmless explanation.
void TlsResultTest::worstFirst_data()
{
    using enum CertificateVerdict;
    QTest::addColumn<SeenCertificate>("certificate");
    QTest::addColumn<Server>("server");
    QTest::addColumn<CertificateVerdict>("expected");
    QTest::addColumn<bool>("datesToo");
    QTest::addColumn<bool>("nameToo");
    const Server named = Test::server("192.0.2.53");
    const Server other = Test::server("192.0.2.53", "other.example");
    const Server nameless = Test::server("192.0.2.54", "");
    const auto row = [](const char *tag, auto change, const Server &server, CertificateVerdict expected, bool datesToo,
                         bool nameToo) {
        QTest::newRow(tag) << changed(change) << server << expected << datesToo << nameToo;
    };
    const auto over = [](auto &c) { c.notAfter = now.addDays(-1); };
    const auto stranger = [](auto &c) { c.trusted = false; };
    const auto oldStranger = [](auto &c) {
        c.trusted = false;
        c.notAfter = now.addDays(-1);
    };
    const auto oldSelfSigned = [](auto &c) {
        c.trusted = false;
        c.selfSigned = true;
        c.notAfter = now.addDays(-1);
    };
    const auto newStranger = [](auto &c) {
        c.trusted = false;
        c.notBefore = now.addDays(1);
    };
    const auto unfit = [](auto &c) {
        c.trusted = false;
        c.unfit = u"purpose"_s;
    };
    row("over and self-signed", oldSelfSigned, named, SelfSigned, true, false);
    row("over, self-signed and another name", oldSelfSigned, other, SelfSigned, true, true);
    row("over and of a stranger", oldStranger, named, Untrusted, true, false);
    row("not begun and of a stranger", newStranger, named, Untrusted, true, false);
    row("over and another name", over, other, WrongName, true, false);
    row("of a stranger and another name", stranger, other, Untrusted, false, true);
    row("of a stranger, for a name that never fits", stranger, Test::server("192.0.2.53", "dns.example."), Untrusted,
        false, false);
    row("another name and for another use", unfit, other, WrongName, false, false);
    row("over, and no name given", over, nameless, Expired, false, false);
    row("over, else good", over, named, Expired, false, false);
}

void TlsResultTest::worstFirst()
{
    QFETCH(const SeenCertificate, certificate);
    QFETCH(const Server, server);
    QFETCH(const CertificateVerdict, expected);
    QCOMPARE(judge(certificate, server, now), expected);
    const QJsonObject evidence = tlsResult(encrypted(certificate, server), scope(), now).evidence;
    QTEST(evidence[u"outOfDatesToo"].toBool(), "datesToo");
    QTEST(evidence[u"otherNameToo"].toBool(), "nameToo");
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
    row("over at an authority", encrypted(changed([](auto &c) { c.outdatedAuthority = authority(-60, -30); }), named),
        scope(), Finding::TlsAuthorityExpired, Verdict::Failed, Handshake::Expired);
    row("not yet at an authority", encrypted(changed([](auto &c) { c.outdatedAuthority = authority(30, 60); }), named),
        scope(), Finding::TlsAuthorityNotYetValid, Verdict::Failed, Handshake::NotYetValid);
    const Server dotted = Test::server("192.0.2.53", "dns.example.");
    row("a name that never fits", encrypted(good(), dotted), scope(), Finding::TlsNameNeverFits, Verdict::Failed,
        Handshake::WrongName);
    const auto unfit = changed([](auto &c) {
        c.trusted = false;
        c.unfit = u"purpose"_s;
    });
    row("for another use", encrypted(unfit, named), scope(), Finding::TlsUnfit, Verdict::Failed, Handshake::Untrusted);
    row("no name, and one is demanded", encrypted(good(), nameless), scope(), Finding::TlsNoNameGiven, Verdict::Failed,
        Handshake::WrongName);
    row("no name, and none is demanded", encrypted(good(), nameless), opportunistic, Finding::TlsNoNameGiven,
        Verdict::Passed, Handshake::Encrypted);
    row("dropped", ended(Dropped, true), scope(), Finding::TlsDropped, Verdict::Failed, Handshake::Dropped);
    row("dropped, encryption off", ended(Dropped, true), scope(TransportMode::Off), Finding::TlsDropped,
        Verdict::Inconclusive, Handshake::Dropped);
    row("refused, encryption off", ended(Refused, true), scope(TransportMode::Off), Finding::TlsRefused,
        Verdict::Inconclusive, Handshake::Refused);
    row("dropped at its own port, 53 answers", endedAtOwnPort(Dropped, true), scope(), Finding::TlsDropped,
        Verdict::Failed, Handshake::Dropped);
    row("dropped at its own port, 53 silent", endedAtOwnPort(Dropped, false), scope(), Finding::TlsSilent,
        Verdict::Inconclusive, Handshake::Inconclusive);
    row("rejected at its own port, 53 answers", endedAtOwnPort(NoRoute, true), scope(), Finding::TlsRefused,
        Verdict::Failed, Handshake::Refused);
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

/// Parts of sentence and meaning.
void TlsResultTest::said_data()
{
    QTest::addColumn<ServerSeen>("seen");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("means");
    const auto row = [](const char *tag, auto change, const char *name, const QString &sentence, const QString &means) {
        QTest::newRow(tag) << encrypted(changed(change), Test::server("192.0.2.53", name)) << sentence << means;
    };
    row(
        "ended", [](auto &c) { c.notAfter = now.addDays(-1); }, "dns.example",
        u"certificate that ended on 2026-11-24T12:00:00Z"_s, u"did not renew it"_s);
    row(
        "an authority's ended", [](auto &c) { c.outdatedAuthority = authority(-60, -30); }, "dns.example",
        u"whose authority's own certificate ended on 2026-10-26T12:00:00Z"_s, u"The server's is not over yet"_s);
    row(
        "an authority's begins", [](auto &c) { c.outdatedAuthority = authority(30, 60); }, "dns.example",
        u"whose authority's own certificate begins on 2026-12-25T12:00:00Z"_s, u"still to come"_s);
    row(
        "unknown authority", [](auto &c) { c.trusted = false; }, "dns.example",
        u"of an authority that this computer does not trust"_s, u"the server leaves out a certificate"_s);
    row(
        "for another use",
        [](auto &c) {
            c.trusted = false;
            c.unfit = u"unsuitable for this purpose"_s;
        },
        "dns.example", u"that is not valid for this"_s, u"wrong with it: unsuitable for this purpose."_s);
    row(
        "a dot at its end", [](auto &) { }, "dns.example.",
        u"name that is set here for 192.0.2.53#dns.example. can't be in any certificate"_s, u"without such a dot"_s);
    row("an address for a name", [](auto &) { }, "192.0.2.53", u"can't be in any certificate"_s, u"set no name"_s);
}

void TlsResultTest::said()
{
    QFETCH(const ServerSeen, seen);
    QFETCH(const QString, sentence);
    QFETCH(const QString, means);
    const CheckResult result = tlsResult(seen, scope(), now);
    QVERIFY2(summary(result).contains(sentence), qPrintable(summary(result)));
    QVERIFY2(meaning(result).contains(means), qPrintable(meaning(result)));
}

void TlsResultTest::notSaid_data()
{
    QTest::addColumn<SeenCertificate>("certificate");
    QTest::addColumn<QString>("word");
    QTest::newRow("self-signed and over: not renewed") << changed([](auto &c) {
        c.trusted = false;
        c.selfSigned = true;
        c.notAfter = now.addDays(-1);
    }) << u"renew"_s;
    QTest::newRow("a stranger's, not begun: the clock") << changed([](auto &c) {
        c.trusted = false;
        c.notBefore = now.addDays(1);
    }) << u"clock"_s;
    QTest::newRow("an authority's ended: the server's own end")
        << changed([](auto &c) { c.outdatedAuthority = authority(-60, -30); }) << good().notAfter.toString(Qt::ISODate);
    QTest::newRow("for another use: an authority") << changed([](auto &c) {
        c.trusted = false;
        c.unfit = u"purpose"_s;
    }) << u"authority"_s;
}

void TlsResultTest::notSaid()
{
    QFETCH(const SeenCertificate, certificate);
    QFETCH(const QString, word);
    const CheckResult result = tlsResult(encrypted(certificate, Test::server("192.0.2.53")), scope(), now);
    QVERIFY2(!summary(result).contains(word), qPrintable(summary(result)));
    QVERIFY2(!meaning(result).contains(word), qPrintable(meaning(result)));
}

/// resolved asks in clear at the port that is set, and nowhere else.
void TlsResultTest::ownPortIsToldApart()
{
    const ServerSeen seen = endedAtOwnPort(TlsAttempt::End::Refused, true);
    const QJsonObject evidence = tlsResult(seen, scope(), now).evidence;
    QCOMPARE(evidence[u"port53Answers"], QJsonValue(true));
    QCOMPARE(evidence[u"ownPortAnswers"], QJsonValue(false));
    QCOMPARE(proofOf(seen, scope(), now).plainAnswers, std::optional(false));
    QCOMPARE(proofOf(seen, scope(), now).port53Answers, std::optional(true));
    const QJsonObject usual = tlsResult(ended(TlsAttempt::End::Refused, true), scope(), now).evidence;
    QCOMPARE(usual[u"port53Answers"], QJsonValue(true));
    QVERIFY(!usual.contains(u"ownPortAnswers"));
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
    row("to the begin of an authority", of(changed([](auto &c) { c.outdatedAuthority = authority(30, 90); })),
        now.addDays(30));
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
