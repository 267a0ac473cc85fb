// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/checkwords.h"
#include "wording/findings/findingwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class CheckWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheContract();
    void schemaKnowsThem();
    void everyFindingHasWords();
    void placeholdersAreFilledOnce();
    void namesAreNotTakenFromStrangers_data();
    void namesAreNotTakenFromStrangers();
    void promises_data();
    void promises();
    void evidence_data();
    void evidence();
    void everyVerdictOnTestNamesHasWords();
    void everyKeyHasALabel_data();
    void everyKeyHasALabel();
    void whatIsSentIsSaid_data();
    void whatIsSentIsSaid();
    void nothingToCheckSaysWhy_data();
    void nothingToCheckSaysWhy();
};

void CheckWordsTest::namesAreTheContract()
{
    QStringList names;
    for (const CheckId id : everyCheck()) {
        names += name(id);
        QCOMPARE(checkNamed(names.last()), std::optional(id));
        QVERIFY(!title(id).isEmpty());
        QVERIFY(purpose(id).endsWith(u'.'));
    }
    QCOMPARE(names,
        (QStringList{u"lookup"_s, u"resolv-conf"_s, u"local-proxy"_s, u"networkmanager"_s, u"portal"_s, u"bypass"_s,
            u"clock"_s, u"trust-anchor"_s, u"dnssec"_s, u"tls"_s, u"port-853"_s, u"designated-resolver"_s, u"wire"_s,
            u"latency"_s}));
    QCOMPARE(checkNamed(u"TLS"_s), std::nullopt);
}

void CheckWordsTest::schemaKnowsThem()
{
    QFile file(QStringLiteral(STATUS_SCHEMA));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject check = QJsonDocument::fromJson(file.readAll())[u"$defs"][u"check"][u"properties"].toObject();
    const QJsonArray ids = check[u"id"][u"enum"].toArray();
    for (const CheckId id : everyCheck())
        QVERIFY2(ids.contains(QJsonValue(name(id))), name(id).data());
    const QJsonArray verdicts = check[u"verdict"][u"enum"].toArray();
    for (const Verdict verdict : {Verdict::Passed, Verdict::Failed, Verdict::Inconclusive, Verdict::Skipped})
        QVERIFY(verdicts.contains(QJsonValue(name(verdict))));
}

void CheckWordsTest::everyFindingHasWords()
{
    for (int id = 0; id < findingCount; ++id) {
        const FindingWords &words = wordsFor(Finding(id));
        QVERIFY2(words.id == Finding(id), qPrintable(u"finding %1 has no words"_s.arg(id)));
        QVERIFY(QByteArrayView(words.summary).endsWith('.'));
        QVERIFY(!QByteArrayView(words.name).isEmpty());
    }
}

void CheckWordsTest::placeholdersAreFilledOnce()
{
    CheckResult result;
    result.id = CheckId::Tls;
    result.finding = Finding::TlsWrongName;
    result.words = {u"%3 <b>"_s, u"dns.example"_s, u"other.example"_s};
    QCOMPARE(summary(result), u"%3 <b> showed a certificate of somebody else: of other.example, not of dns.example."_s);
}

/// Whoever answers has chosen the name, and sets himself in with it.
void CheckWordsTest::namesAreNotTakenFromStrangers_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("warning");
    QTest::newRow("no name given") << Finding::TlsNoNameGiven << u"don't take it from this certificate"_s;
    QTest::newRow("unverified") << Finding::DesignatedUnverified << u"don't use it because of this"_s;
    QTest::newRow("not tried") << Finding::DesignatedNotTried << u"don't use dns.example because of it"_s;
    QTest::newRow("a stranger") << Finding::DesignatedStranger << u"don't use dns.example because of it"_s;
}

void CheckWordsTest::namesAreNotTakenFromStrangers()
{
    QFETCH(const Finding, finding);
    QFETCH(const QString, warning);
    CheckResult result;
    result.finding = finding;
    result.words = {u"192.0.2.53"_s, u"dns.example"_s, u"853"_s, u"dot"_s, u"203.0.113.7"_s};
    QVERIFY2(meaning(result).contains(warning), qPrintable(meaning(result)));
}

// What a result must say, or must not, because more would not be true.
void CheckWordsTest::promises_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("said");
    QTest::newRow("resolved may hang") << Finding::LookupNotAnswered << u"or systemd-resolved itself"_s << true;
    QTest::newRow("an error comes in time") << Finding::LatencyResolverUnknown << u"in time"_s << false;
    QTest::newRow("a hanging resolved is there")
        << Finding::ResolverDoesNotAnswer << u"is there, and did not"_s << true;
    QTest::newRow("its page is looked for by nobody") << Finding::PortalNotLookedFor << u"not there"_s << false;
    QTest::newRow("a file that is not taken up")
        << Finding::NetworkManagerFeedsResolvedForNow << u"starts again"_s << true;
    QTest::newRow("an error is an answer") << Finding::DesignatedError << u"did not answer"_s << false;
}

void CheckWordsTest::promises()
{
    QFETCH(const Finding, finding);
    QFETCH(const QString, words);
    CheckResult result;
    result.finding = finding;
    const QString text = summary(result) + u' ' + meaning(result);
    QTEST(text.contains(words), "said");
}

void CheckWordsTest::evidence_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("in the order of the labels") << QJsonObject{{u"port"_s, 853}, {u"server"_s, u"192.0.2.53"_s}}
                                                << QStringList{u"Server=192.0.2.53"_s, u"Port=853"_s};
    QTest::newRow("what does not apply is left out") << QJsonObject{{u"name"_s, QJsonValue()}} << QStringList{};
    QTest::newRow("an unknown key as it is") << QJsonObject{{u"newKey"_s, true}} << QStringList{u"newKey=yes"_s};
    QTest::newRow("lists") << QJsonObject{{u"openAt"_s, QJsonArray{u"a"_s, u"b"_s}}} << QStringList{u"Open at=a, b"_s};
    QTest::newRow("an empty list is left out") << QJsonObject{{u"openAt"_s, QJsonArray{}}} << QStringList{};
    QTest::newRow("by kind of signature, a line each")
        << QJsonObject{{u"algorithms"_s,
               QJsonObject{
                   {u"RSASHA256"_s, u"validates"_s}, {u"ED25519"_s, u"unchecked"_s}, {u"NEW99"_s, u"new-word"_s}}}}
        << QStringList{u"By kind of signature=Ed25519: signatures are not checked, as if there were none"_s,
               u"=NEW99: new-word"_s, u"=RSA/SHA-256: signatures are checked"_s};
    QTest::newRow("an operator's names")
        << QJsonObject{{u"operators"_s,
               QJsonArray{QJsonObject{{u"operator"_s, u"a"_s}, {u"algorithm"_s, u"ED25519"_s},
                              {u"verdict"_s, u"broken-resolves"_s},
                              {u"names"_s,
                                  QJsonObject{{u"b.example"_s, u"rejected"_s}, {u"g.example"_s, u"resolves-checked"_s},
                                      {u"n.example"_s, u"no-answer"_s}, {u"o.example"_s, u"not-asked"_s},
                                      {u"u.example"_s, u"resolves-unchecked"_s}}}},
                   QJsonObject{{u"operator"_s, u"b"_s}, {u"names"_s, QJsonObject{{u"x.example"_s, u"new-word"_s}}}}}}}
        << QStringList{u"Test names=a (Ed25519): broken signatures pass; b.example: turned away; "
                       "g.example: resolves, signature checked; n.example: no answer; o.example: not asked; "
                       "u.example: resolves, no signature checked"_s,
               u"=b; x.example: new-word"_s};
    QTest::newRow("one inside of another")
        << QJsonObject{{u"secondQuestion"_s, QJsonObject{{u"flags"_s, u"0x1"_s}, {u"confidential"_s, false}}}}
        << QStringList{u"Second question=Encrypted: no; Flags: 0x1"_s};
    QTest::newRow("modes that differ") << QJsonObject{{u"modeInResolved"_s, u"off"_s}, {u"heldMode"_s, u"strict"_s}}
                                       << QStringList{u"Mode that NetworkManager holds=strict"_s,
                                              u"Mode in systemd-resolved=off"_s};
    QTest::newRow("fractions") << QJsonObject{{u"connectMs"_s, 1.5}} << QStringList{u"Connecting, ms=1.5"_s};
}

void CheckWordsTest::everyVerdictOnTestNamesHasWords()
{
    for (const QString &verdict :
        {u"validates"_s, u"unchecked"_s, u"broken-resolves"_s, u"good-fails"_s, u"silent"_s}) {
        CheckResult result;
        result.evidence = {{u"algorithms"_s, QJsonObject{{u"ED25519"_s, verdict}}}};
        QVERIFY2(!evidenceLines(result).first().value.contains(verdict), qPrintable(verdict));
    }
}

/// All that checks put into evidence.
void CheckWordsTest::everyKeyHasALabel_data()
{
    QTest::addColumn<QString>("key");
    const QString keys =
        u"address algorithms anchorFiles answerMs answeredInTime authenticated cached "
        "certificateAddresses certificateAddressesLeftOut certificateFault certificateHoldsAddress "
        "certificateHoldsName "
        "certificateNames certificateNamesLeftOut certificateTrusted confidential connectMs "
        "connectivity daysLeft dns dnsFile dnsMode dnsOverTls error fault file files filesWithoutKey flags "
        "fresh fromNetwork handshakeMs held heldMode hostsLine inClear inResolved issuer keys linkTarget listening "
        "looks "
        "modeInResolved name nameservers openAt operators otherNameToo outOfDatesToo "
        "outdatedAuthority outdatedAuthorityFrom outdatedAuthorityTo overTls ownPortAnswers ownerKnown page plain port "
        "port53Answers port53AnswersAt programs programsReachResolved protocol protocols rcManager "
        "rcManagerFile rcode resolvedWouldNotice rootKeys secondQuestion server servers shutAt "
        "signatures signedBy signedFrom signedUntil stub stubAnswers stubTaken synchronised "
        "systemdResolved systemdResolvedFile time tlsCold tlsReused trustedKeys unreadableFiles "
        "validFrom validTo version"_s;
    for (const QString &key : keys.split(u' '))
        QTest::newRow(qPrintable(key)) << key;
}

void CheckWordsTest::everyKeyHasALabel()
{
    QFETCH(const QString, key);
    QVERIFY(labelledKeys().contains(key));
}

void CheckWordsTest::whatIsSentIsSaid_data()
{
    QTest::addColumn<CheckId>("id");
    QTest::addColumn<QString>("words");
    QTest::newRow("lookup, in place of the root")
        << CheckId::Lookup << u"the link's own domain, or for the host that NetworkManager's connectivity check"_s;
    QTest::newRow("dnssec, without signatures") << CheckId::Dnssec << u"and ones without any"_s;
    QTest::newRow("clock") << CheckId::Clock << u"Asks your own servers for the root's keys and signatures"_s;
    QTest::newRow("trust-anchor") << CheckId::TrustAnchor << u"Asks your own servers for these"_s;
    QTest::newRow("latency") << CheckId::Latency << u"in clear as well, also where encryption is set"_s;
    QTest::newRow("tls") << CheckId::Tls << u"it asks for the same in clear"_s;
    QTest::newRow("tls, another port") << CheckId::Tls << u"at port 53 too where another port is set"_s;
    QTest::newRow("designated-resolver") << CheckId::DesignatedResolver << u"in clear"_s;
    QTest::newRow("bypass") << CheckId::Bypass << u"the fresh lookup is made with it"_s;
    QTest::newRow("local-proxy") << CheckId::LocalProxy << u"the fresh lookup is made with it"_s;
    QTest::newRow("networkmanager") << CheckId::NetworkManager << u"the fresh lookup is made with it"_s;
    QTest::newRow("wire") << CheckId::Wire << u"up to twenty fresh lookups"_s;
}

void CheckWordsTest::whatIsSentIsSaid()
{
    QFETCH(const CheckId, id);
    QFETCH(const QString, words);
    QVERIFY2(purpose(id).contains(words), qPrintable(purpose(id)));
}

void CheckWordsTest::nothingToCheckSaysWhy_data()
{
    QTest::addColumn<CheckId>("id");
    // Those that skip what they do not find.
    for (const CheckId id : {CheckId::Lookup, CheckId::Dnssec, CheckId::Tls, CheckId::Port853,
             CheckId::DesignatedResolver, CheckId::Wire, CheckId::Latency})
        QTest::newRow(name(id).data()) << id;
}

void CheckWordsTest::nothingToCheckSaysWhy()
{
    QFETCH(const CheckId, id);
    const CheckResult result{.id = id, .verdict = Verdict::Skipped, .finding = Finding::NothingToCheck};
    QVERIFY(meaning(result).endsWith(u'.'));
    QVERIFY(meaning({.id = id, .finding = Finding::ResolverNotThere}).isEmpty());
}

void CheckWordsTest::evidence()
{
    QFETCH(QJsonObject, object);
    CheckResult result;
    result.evidence = object;
    QStringList lines;
    for (const EvidenceLine &line : evidenceLines(result))
        lines += line.label + u'=' + line.value;
    QTEST(lines, "expected");
}

QTEST_GUILESS_MAIN(CheckWordsTest)
#include "checkwords_test.moc"
