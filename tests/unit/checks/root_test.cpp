// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedworld.h"

#include "checks/root/anchorfiles.h"
#include "checks/root/anchors.h"
#include "checks/root/rootjudge.h"
#include "daemons/files/root.h"
#include "daemons/resolved/records.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

namespace
{
DnsReply keysReply(const QList<Record> &answer)
{
    return {.question = {.name = {}, .type = RecordType::DNSKEY}, .answer = answer, .authority = {}};
}

/// A key whose tag is that of the public root's key of 2017: found by making keys until one had it.
Signer key20326()
{
    return {".",
        "Private-key-format: v1.2\nAlgorithm: 13 (ECDSAP256SHA256)\n"
        "PrivateKey: S0Sf2hyTZ66h05ZnfRNVzoaEkYl5D8th6zHzAxa0pfc=\n"};
}
}

Q_DECLARE_METATYPE(RootSeen)

class RootTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void publicRoot();
    void traps_data();
    void traps();
    void negativesInUse_data();
    void negativesInUse();
    void files();
    void positiveLines();
    void anchors_data();
    void anchors();
    void records();
};

void RootTest::verdicts_data()
{
    QTest::addColumn<RootSeen>("seen");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<std::optional<bool>>("unknown");
    const auto row = [](const char *tag, const RootSeen &seen, Verdict verdict, Finding finding,
                         std::optional<bool> unknown) { QTest::newRow(tag) << seen << verdict << finding << unknown; };
    const Signer key(".");
    const Signer other(".");
    const DnsReply whole = keysReply(key.withSignature({key.key()}));
    DelegationSigner odd = key.anchor();
    odd.digestType = 3;
    row("fits", {.anchors = {{key.anchor()}}, .keys = whole, .files = {}}, Verdict::Passed, Finding::TrustAnchorFits,
        false);
    row("fits, old signatures",
        {.anchors = {{key.anchor()}}, .keys = keysReply(key.withSignature({key.key()}, expired)), .files = {}},
        Verdict::Passed, Finding::TrustAnchorFits, false);
    row("one of several", {.anchors = {{other.anchor(), key.anchor()}}, .keys = whole, .files = {}}, Verdict::Passed,
        Finding::TrustAnchorFits, false);
    row("an unknown root", {.anchors = {{other.anchor()}}, .keys = whole, .files = {}}, Verdict::Failed,
        Finding::TrustAnchorUnknownRoot, true);
    row("signs no more",
        {.anchors = {{key.anchor()}}, .keys = keysReply(other.withSignature({key.key(), other.key()})), .files = {}},
        Verdict::Failed, Finding::TrustAnchorKeyRetired, false);
    row("a damaged signature",
        {.anchors = {{key.anchor()}}, .keys = keysReply({key.key(), damaged(key.sign({key.key()}))}), .files = {}},
        Verdict::Failed, Finding::TrustAnchorKeyRetired, false);
    row("no signatures", {.anchors = {{key.anchor()}}, .keys = keysReply({key.key()}), .files = {}},
        Verdict::Inconclusive, Finding::TrustAnchorUnsigned, false);
    row("nothing trusted", {.anchors = QList<DelegationSigner>(), .keys = whole, .files = {}}, Verdict::Failed,
        Finding::TrustAnchorNone, {});
    row("no reply", {.anchors = {{key.anchor()}}, .keys = {}, .files = {}}, Verdict::Inconclusive,
        Finding::TrustAnchorNotCompared, {});
    row("an empty set", {.anchors = {{key.anchor()}}, .keys = keysReply({}), .files = {}}, Verdict::Inconclusive,
        Finding::TrustAnchorNotCompared, {});
    row("a digest that can't be worked out", {.anchors = {{odd}}, .keys = whole, .files = {}}, Verdict::Inconclusive,
        Finding::TrustAnchorNotCompared, {});
    row("resolved does not say", {.anchors = {}, .keys = whole, .files = {}}, Verdict::Inconclusive,
        Finding::TrustAnchorNotTold, {});
}

void RootTest::verdicts()
{
    QFETCH(const RootSeen, seen);
    QFETCH(const Verdict, verdict);
    QFETCH(const Finding, finding);
    QFETCH(const std::optional<bool>, unknown);
    const RootVerdict result = judgeRoot(seen);
    QCOMPARE(result.results.size(), 1);
    QCOMPARE(result.results.first().finding, finding);
    QCOMPARE(result.results.first().verdict, verdict);
    QCOMPARE(result.proof.keysUnknown, unknown);
    QCOMPARE(result.proof.nothingTrusted.value_or(false), finding == Finding::TrustAnchorNone);
    QVERIFY(!result.proof.signaturesOutsideClock);
}

void RootTest::publicRoot()
{
    const Signer old = key20326();
    QCOMPARE(asKey(old.key())->tag, 20326);
    const RootVerdict result =
        judgeRoot({.anchors = {{old.anchor()}}, .keys = keysReply(old.withSignature({old.key()})), .files = {}});
    QCOMPARE(result.results.first().finding, Finding::TrustAnchorNewKeyMissing);
    QCOMPARE(result.results.first().verdict, Verdict::Failed);
    QCOMPARE(result.proof.keysUnknown, std::optional(false));
    DelegationSigner next = old.anchor();
    next.keyTag = 38696;
    const RootVerdict both =
        judgeRoot({.anchors = {{old.anchor(), next}}, .keys = keysReply(old.withSignature({old.key()})), .files = {}});
    QCOMPARE(both.results.first().finding, Finding::TrustAnchorFits);
}

void RootTest::traps_data()
{
    QTest::addColumn<QByteArray>("positive");
    QTest::addColumn<QByteArray>("negative");
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QList<Finding>>("findings");
    const QByteArray dnskey = ". IN DNSKEY 257 3 13 abcd\n";
    const QByteArray ds = ". IN DS 20326 8 2 abcd\n";
    const QList<Finding> none;
    QTest::newRow("none") << QByteArray() << QByteArray() << 257 << true << none;
    QTest::newRow("DS") << ds << QByteArray() << 257 << true << none;
    QTest::newRow("DNSKEY") << dnskey << QByteArray() << 257 << true << QList{Finding::TrustAnchorDnskeyFile};
    QTest::newRow("DNSKEY of another domain")
        << QByteArray("corp. IN DNSKEY 257 3 13 abcd\n") << QByteArray() << 257 << true << none;
    QTest::newRow("DNSKEY, later, works") << dnskey << QByteArray() << 262 << true << none;
    QTest::newRow("DNSKEY, later, nothing trusted")
        << dnskey << QByteArray() << 262 << false << QList{Finding::TrustAnchorDnskeyFile};
    QTest::newRow("a lone negative") << QByteArray() << QByteArray("corp.example\n") << 257 << true
                                     << QList{Finding::TrustAnchorNegativeFile};
    QTest::newRow("a negative beside the usual")
        << QByteArray() << QByteArray("corp.example\nhome.arpa\n10.in-addr.arpa.\n") << 257 << true << none;
    QTest::newRow("only comments") << QByteArray("; x\n") << QByteArray("# corp.example\n\n") << 257 << true << none;
}

void RootTest::traps()
{
    QFETCH(const QByteArray, positive);
    QFETCH(const QByteArray, negative);
    QFETCH(const int, version);
    QFETCH(const bool, trusted);
    QFETCH(const QList<Finding>, findings);
    const Signer key(".");
    RootSeen seen{.anchors = QList<DelegationSigner>(),
        .keys = keysReply(key.withSignature({key.key()})),
        .files = {},
        .majorVersion = version};
    if (trusted)
        seen.anchors = QList{key.anchor()};
    addPositive(seen.files, positive);
    addNegative(seen.files, negative);
    seen.negativesInUse = seen.files.negatives;
    QList<Finding> found;
    for (const CheckResult &result : judgeRoot(seen).results.sliced(1))
        found.append(result.finding);
    QCOMPARE(found, findings);
}

void RootTest::negativesInUse_data()
{
    QTest::addColumn<std::optional<QStringList>>("inUse");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Finding>("finding");
    const auto row = [](const char *tag, const std::optional<QStringList> &inUse, Verdict verdict, Finding finding) {
        QTest::newRow(tag) << inUse << verdict << finding;
    };
    row("those of the file", QStringList{u"corp.example"_s}, Verdict::Failed, Finding::TrustAnchorNegativeFile);
    row("those of a file before it", QStringList{u"x.example"_s}, Verdict::Failed, Finding::TrustAnchorNegativeFile);
    row("the built-in ones still", QStringList{u"home.arpa"_s, u"test"_s}, Verdict::Inconclusive,
        Finding::TrustAnchorNegativeFileWaits);
    row("not known", std::nullopt, Verdict::Inconclusive, Finding::TrustAnchorNegativeFileWaits);
}

/// resolved reads its files at its start, and no more.
void RootTest::negativesInUse()
{
    QFETCH(const std::optional<QStringList>, inUse);
    RootSeen seen{.anchors = {}, .keys = {}, .files = {}, .majorVersion = 257, .negativesInUse = inUse};
    addNegative(seen.files, "corp.example\n");
    const QList<CheckResult> results = judgeRoot(seen).results;
    QCOMPARE(results.size(), 2);
    QTEST(results.last().verdict, "verdict");
    QTEST(results.last().finding, "finding");
    QCOMPARE(results.last().words, QStringList{u"corp.example"_s});
}

void RootTest::files()
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &path, const QByteArray &text) {
        const QString where = folder.path() + path;
        QVERIFY(QDir().mkpath(QFileInfo(where).path()));
        QFile file(where);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    put(u"/etc/dnssec-trust-anchors.d/root.positive"_s, ". IN DS 1 13 2 aa\n. IN DS 2 13 2 bb\n");
    put(u"/usr/lib/dnssec-trust-anchors.d/root.positive"_s, ". IN DS 3 13 2 cc\n");
    put(u"/usr/local/lib/dnssec-trust-anchors.d/more.positive"_s, ". IN DS 4 13 2 dd\n");
    put(u"/usr/lib/dnssec-trust-anchors.d/company.positive"_s, "corp. IN DNSKEY 257 3 13 abcd\n");
    put(u"/run/dnssec-trust-anchors.d/bytes.positive"_s, "\xff\xfe IN DS\n");
    put(u"/run/dnssec-trust-anchors.d/x.negative"_s, "");
    put(u"/usr/lib/dnssec-trust-anchors.d/x.negative"_s, "masked.example\n");
    put(u"/usr/lib/dnssec-trust-anchors.d/y.negative"_s, "masked.example\n");
    put(u"/etc/dnssec-trust-anchors.d/readme.txt"_s, "no.example\n");
    QVERIFY(QFile::link(u"/dev/null"_s, folder.path() + u"/etc/dnssec-trust-anchors.d/y.negative"_s));
    const AnchorFiles files = readAnchorFiles(Root(folder.path()));
    QCOMPARE(files.rootDs, (QList<int>{1, 2, 4}));
    QCOMPARE(files.negatives, QStringList());
    QCOMPARE(files.files,
        (QStringList{u"/etc/dnssec-trust-anchors.d/root.positive"_s, u"/run/dnssec-trust-anchors.d/bytes.positive"_s,
            u"/usr/local/lib/dnssec-trust-anchors.d/more.positive"_s,
            u"/usr/lib/dnssec-trust-anchors.d/company.positive"_s}));
    QCOMPARE(files.withoutKey, QStringList{u"/run/dnssec-trust-anchors.d/bytes.positive"_s});
    const RootVerdict verdict = judgeRoot({.anchors = QList<DelegationSigner>(), .keys = {}, .files = files});
    QCOMPARE(verdict.results.first().evidence[u"filesWithoutKey"].toArray().size(), 1);
}

void RootTest::positiveLines()
{
    AnchorFiles files;
    addPositive(files,
        "  .\tin  ds 20326 8 2  e06d 44b8 \n. IN DS 70000 8 2 aa\n. IN DS\n. DS 5 8 2 aa\nexample. IN DS 6 8 2 aa\n. "
        "IN DS x 8 2 aa\n\xff\xfe\n");
    QCOMPARE(files.rootDs, QList<int>{20326});
    QVERIFY(!files.rootDnskey);
}

void RootTest::anchors_data()
{
    QTest::addColumn<quint64>("flags");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("error");
    QTest::addColumn<std::optional<int>>("count");
    const QByteArray ds = Signer(".").ds().wire();
    const quint64 flags = 0x440201;
    QTest::newRow("a trust anchor") << flags << ds << QString() << std::optional(1);
    QTest::newRow("of the network") << quint64(0x800001) << ds << QString() << std::optional(0);
    QTest::newRow("broken off") << flags << ds.first(20) << QString() << std::optional(0);
    QTest::newRow("of another name") << flags << Signer("example.").ds().wire() << QString() << std::optional(0);
    QTest::newRow("none") << flags << QByteArray() << u"org.freedesktop.resolve1.NoTrustAnchor"_s << std::optional(0);
    QTest::newRow("no resolved") << flags << QByteArray() << u"org.freedesktop.DBus.Error.ServiceUnknown"_s
                                 << std::optional<int>();
}

void RootTest::anchors()
{
    QFETCH(const quint64, flags);
    QFETCH(const QByteArray, data);
    QFETCH(const QString, error);
    QFETCH(const std::optional<int>, count);
    const Records records{.records = {{.ifindex = 0, .rrClass = 1, .type = 43, .data = data}}, .flags = flags};
    const AnchorReply reply =
        anchorsFrom(error.isEmpty() ? Reply<Records>(records) : std::unexpected(BusError{error, {}}));
    QCOMPARE(reply.has_value(), count.has_value());
    if (count)
        QCOMPARE(reply->size(), *count);
}

void RootTest::records()
{
    const QVariantList good{2, QVariant::fromValue(ushort(1)), QVariant::fromValue(ushort(43)), QByteArray("x")};
    QVariantList wrong = good;
    wrong[1] = u"1"_s;
    const QVariantList list{QVariant(good), QVariant(wrong), QVariant(good.first(2)), 7};
    const Records records = Wire<Records>::decode({QVariant(list), QVariant::fromValue(quint64(9))});
    QCOMPARE(records.flags, 9);
    QCOMPARE(records.records, (QList<WireRecord>{{.ifindex = 2, .rrClass = 1, .type = 43, .data = "x"}}));
}

QTEST_GUILESS_MAIN(RootTest)
#include "root_test.moc"
