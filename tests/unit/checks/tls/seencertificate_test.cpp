// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/tls/seencertificate.h"

#include "support/situation.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTest>
#include <QTimeZone>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
const QDateTime begin(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC);
const QDateTime end(QDate(2120, 1, 1), QTime(0, 0), QTimeZone::UTC);

/// tests/fixtures/README.md says where they are from.
QSslCertificate fixture(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/certificates/%1.pem").arg(name));
    return file.open(QIODevice::ReadOnly) ? QSslCertificate(&file) : QSslCertificate();
}

/// As a handshake sees the chain that these files make; authorities: the system's store.
SeenCertificate seen(const QStringList &names, const QStringList &authorities)
{
    QList<QSslCertificate> chain;
    for (const QString &name : names)
        chain.append(fixture(name));
    QList<QSslCertificate> store;
    for (const QString &name : authorities)
        store.append(fixture(name));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(store);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return seenCertificate(chain.first(), QSslCertificate::verify(chain));
}

SeenCertificate seen(const char *name)
{
    return seen({QString::fromLatin1(name)}, {u"authority"_s});
}

QStringList textsOf(const QList<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses)
        texts.append(address.toString());
    return texts;
}
}

class SeenCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void names_data();
    void names();
    void verdicts_data();
    void verdicts();
    void nothingShown();
    void hostNamesOfOthersAreNotTrust();
    void unfit_data();
    void unfit();
    void datesAreOfWhoHasThem();
};

void SeenCertificateTest::fields_data()
{
    QTest::addColumn<SeenCertificate>("certificate");
    QTest::addColumn<SeenCertificate>("expected");
    const auto usual = [](auto change) {
        SeenCertificate expected{.dnsNames = {u"dns.example"_s},
            .addresses = {},
            .subject = u"dns.example"_s,
            .issuer = u"Lab authority"_s,
            .notBefore = begin,
            .notAfter = end,
            .trusted = true};
        change(expected);
        return expected;
    };
    QTest::newRow("names and addresses") << seen("names") << usual([](auto &c) {
        c.dnsNames = {u"DNS2.Example"_s, u"dns.example"_s};
        c.addresses = {*Address::fromString(u"2001:db8::53"_s), *Address::fromString(u"192.0.2.53"_s)};
    });
    QTest::newRow("the common name is no name") << seen("common-name") << usual([](auto &c) { c.dnsNames.clear(); });
    QTest::newRow("no subject") << seen("no-subject") << usual([](auto &c) { c.subject.clear(); });
    QTest::newRow("a list of no names") << seen("no-names") << usual([](auto &c) { c.dnsNames.clear(); });
    QTest::newRow("other kinds of names") << seen("other-kinds") << usual([](auto &c) {
        c.dnsNames.clear();
        c.subject = u"other kinds"_s;
    });
    QTest::newRow("expired") << seen("expired")
                             << usual([](auto &c) { c.notAfter = QDateTime(QDate(2020, 2, 1), {}, QTimeZone::UTC); });
    QTest::newRow("still to begin") << seen(
        "not-yet") << usual([](auto &c) { c.notBefore = QDateTime(QDate(2119, 1, 1), {}, QTimeZone::UTC); });
    QTest::newRow("self-signed") << seen("self-signed") << usual([](auto &c) {
        c.issuer = u"dns.example"_s;
        c.selfSigned = true;
        c.trusted = false;
    });
    QTest::newRow("self-signed, and in the store")
        << seen({u"self-signed"_s}, {u"self-signed"_s}) << usual([](auto &c) {
               c.issuer = u"dns.example"_s;
               c.selfSigned = true;
           });
    QTest::newRow("unknown authority") << seen({u"names"_s}, {}) << usual([](auto &c) {
        c.dnsNames = {u"DNS2.Example"_s, u"dns.example"_s};
        c.addresses = {*Address::fromString(u"2001:db8::53"_s), *Address::fromString(u"192.0.2.53"_s)};
        c.trusted = false;
    });
    QTest::newRow("an authority out of its dates")
        << seen({u"by-old-authority"_s, u"old-authority"_s}, {u"authority"_s}) << usual([](auto &c) {
               c.issuer = u"Old authority"_s;
               c.outdatedAuthority = OutdatedAuthority{.subject = u"Old authority"_s,
                   .notBefore = begin,
                   .notAfter = QDateTime(QDate(2020, 2, 1), {}, QTimeZone::UTC)};
           });
    QTest::newRow("an authority left out") << seen({u"by-old-authority"_s}, {u"authority"_s}) << usual([](auto &c) {
        c.issuer = u"Old authority"_s;
        c.trusted = false;
    });
}

void SeenCertificateTest::fields()
{
    QFETCH(const SeenCertificate, certificate);
    QFETCH(const SeenCertificate, expected);
    QStringList names = certificate.dnsNames;
    names.sort();
    QCOMPARE(names, expected.dnsNames);
    QStringList addresses = textsOf(certificate.addresses);
    addresses.sort();
    QStringList expectedAddresses = textsOf(expected.addresses);
    expectedAddresses.sort();
    QCOMPARE(addresses, expectedAddresses);
    QCOMPARE(certificate.subject, expected.subject);
    QCOMPARE(certificate.issuer, expected.issuer);
    QCOMPARE(certificate.notBefore, expected.notBefore);
    QCOMPARE(certificate.notAfter, expected.notAfter);
    QCOMPARE(certificate.selfSigned, expected.selfSigned);
    QCOMPARE(certificate.trusted, expected.trusted);
    QCOMPARE(certificate.outdatedAuthority, expected.outdatedAuthority);
    QCOMPARE(certificate.unfit, expected.unfit);
}

void SeenCertificateTest::names_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *tag, const char *certificate, const char *address, const char *name,
                         bool expected) {
        QTest::newRow(tag) << QString::fromLatin1(certificate) << QString::fromLatin1(address)
                           << QString::fromLatin1(name) << expected;
    };
    row("a name", "names", "192.0.2.1", "dns.example", true);
    row("a name in other letters", "names", "192.0.2.1", "dns2.EXAMPLE", true);
    row("not: another name", "names", "192.0.2.53", "dns3.example", false);
    row("IPv4", "names", "192.0.2.53", "", true);
    row("IPv6", "names", "2001:db8::53", "", true);
    row("not: another IPv4", "names", "192.0.2.54", "", false);
    row("not: another IPv6", "names", "2001:db8::54", "", false);
    row("not: the common name", "common-name", "192.0.2.53", "dns.example", false);
    row("not: the common name beside a list of nothing", "no-names", "192.0.2.53", "dns.example", false);
    row("a name without a subject", "no-subject", "192.0.2.53", "dns.example", true);
    row("not: names of other kinds", "other-kinds", "192.0.2.53", "dns.example", false);
    row("a label for the star", "wildcard", "192.0.2.53", "a.wild.example", true);
    row("not: two labels for the star", "wildcard", "192.0.2.53", "a.b.wild.example", false);
    row("not: a star over one label", "wildcard", "192.0.2.53", "dns.example", false);
    // What OpenSSL compares are bytes, and those are 4 here and 16 there.
    row("not: IPv4 in the form of IPv6", "mapped", "192.0.2.53", "", false);
    row("IPv4 in the form of IPv6, asked at that", "mapped", "::ffff:192.0.2.53", "", true);
    row("letters of other scripts", "long-names", "192.0.2.53", "xn--mnchen-3ya.example", true);
    row("not: a dot at its end", "long-names", "192.0.2.53", "dns.example.", false);
}

void SeenCertificateTest::names()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, address);
    QFETCH(const QString, name);
    const Server server{.address = *Address::fromString(address), .name = name};
    QTEST(namesServer(seen(qPrintable(certificate)), server), "expected");
}

void SeenCertificateTest::verdicts_data()
{
    using enum CertificateVerdict;
    QTest::addColumn<SeenCertificate>("certificate");
    QTest::addColumn<CertificateVerdict>("expected");
    QTest::newRow("good") << seen("names") << Verified;
    QTest::newRow("no name in it") << seen("common-name") << WrongName;
    QTest::newRow("expired") << seen("expired") << Expired;
    QTest::newRow("still to begin") << seen("not-yet") << NotYetValid;
    QTest::newRow("self-signed") << seen("self-signed") << SelfSigned;
    QTest::newRow("unknown authority") << seen({u"names"_s}, {}) << Untrusted;
    QTest::newRow("an authority out of its dates")
        << seen({u"by-old-authority"_s, u"old-authority"_s}, {u"authority"_s}) << AuthorityExpired;
    QTest::newRow("an authority left out") << seen({u"by-old-authority"_s}, {u"authority"_s}) << Untrusted;
}

void SeenCertificateTest::verdicts()
{
    QFETCH(const SeenCertificate, certificate);
    QTEST(
        judge(certificate, Test::server("192.0.2.53"), QDateTime(QDate(2026, 11, 25), {}, QTimeZone::UTC)), "expected");
}

void SeenCertificateTest::nothingShown()
{
    const SeenCertificate certificate = seenCertificate(QSslCertificate(), {});
    QVERIFY(!certificate.trusted);
    QVERIFY(certificate.dnsNames.isEmpty() && certificate.addresses.isEmpty());
}

void SeenCertificateTest::hostNamesOfOthersAreNotTrust()
{
    const QSslCertificate leaf = fixture(u"names"_s);
    QVERIFY(seenCertificate(leaf, {QSslError(QSslError::HostNameMismatch, leaf)}).trusted);
    QVERIFY(!seenCertificate(leaf, {QSslError(QSslError::InvalidPurpose, leaf)}).trusted);
    QVERIFY(!seenCertificate(leaf, {QSslError(QSslError::CertificateExpired, leaf)}).outdatedAuthority);
}

void SeenCertificateTest::unfit_data()
{
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<CertificateVerdict>("expected");
    const QSslCertificate leaf = fixture(u"names"_s);
    const auto row = [&](const char *tag, const QList<QSslError::SslError> &errors, CertificateVerdict expected) {
        QList<QSslError> list;
        for (const QSslError::SslError error : errors)
            list.append(QSslError(error, leaf));
        QTest::newRow(tag) << list << expected;
    };
    using enum CertificateVerdict;
    row("for another use", {QSslError::InvalidPurpose}, Unfit);
    row("revoked", {QSslError::CertificateRevoked}, Unfit);
    row("signed by what is no authority", {QSslError::InvalidCaCertificate}, Unfit);
    row("for another use, and over", {QSslError::InvalidPurpose, QSslError::CertificateExpired}, Unfit);
    row("not: its authority is unknown", {QSslError::UnableToGetLocalIssuerCertificate}, Untrusted);
    row("not: for another use, and its authority is unknown",
        {QSslError::InvalidPurpose, QSslError::UnableToGetLocalIssuerCertificate}, Untrusted);
    row("not: its signature is made up", {QSslError::CertificateSignatureFailed}, Untrusted);
    row("not: the dates alone", {QSslError::CertificateExpired}, Verified);
    row("not: nothing", {}, Verified);
}

void SeenCertificateTest::unfit()
{
    QFETCH(const QList<QSslError>, errors);
    QFETCH(const CertificateVerdict, expected);
    const SeenCertificate certificate = seenCertificate(fixture(u"names"_s), errors);
    QCOMPARE(judge(certificate, Test::server("192.0.2.53"), begin.addDays(1)), expected);
    QCOMPARE(certificate.unfit.isEmpty(), expected != CertificateVerdict::Unfit);
    QCOMPARE(certificate.trusted, expected == CertificateVerdict::Verified);
}

void SeenCertificateTest::datesAreOfWhoHasThem()
{
    const QSslCertificate leaf = fixture(u"names"_s);
    const QSslCertificate later = fixture(u"not-yet"_s);
    const SeenCertificate certificate = seenCertificate(leaf, {QSslError(QSslError::CertificateNotYetValid, later)});
    QVERIFY(certificate.trusted);
    QVERIFY(certificate.outdatedAuthority);
    QCOMPARE(certificate.outdatedAuthority->notBefore, QDateTime(QDate(2119, 1, 1), {}, QTimeZone::UTC));
    QCOMPARE(
        judge(certificate, Test::server("192.0.2.53"), begin.addDays(1)), CertificateVerdict::AuthorityNotYetValid);
}

QTEST_GUILESS_MAIN(SeenCertificateTest)
#include "seencertificate_test.moc"
