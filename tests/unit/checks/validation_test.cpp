// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long tables of what test names can say together

#include "checks/dnssec/validationjudge.h"

#include "support/situation.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <functional>
#include <map>
#include <set>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

namespace
{
const std::optional<Answer> checked = answered(tlsValidated);
const std::optional<Answer> unchecked = answered(tlsOnly);
const std::optional<Answer> bogus = failed(Answer::Outcome::DnssecFailed, "invalid");
const std::optional<Answer> servfail = failed(Answer::Outcome::Refused);
const std::optional<Answer> late = failed(Answer::Outcome::Unreachable);
const std::optional<Answer> nothing;
const std::optional<Answer> cached = answered(LookupFlag::Authenticated | LookupFlag::FromCache | 1);

NamesSeen pair(const char *keeper, const std::optional<Answer> &good, const std::optional<Answer> &broken)
{
    const QString who = QString::fromLatin1(keeper);
    return {.names = {.keeper = who,
                .algorithm = {},
                .good = {{u"good."_s + who}},
                .broken = {{u"broken."_s + who}},
                .notSigned = {}},
        .good = {good},
        .broken = {broken},
        .notSigned = {}};
}

NamesSeen signedWith(
    const char *algorithm, const char *keeper, const std::optional<Answer> &good, const std::optional<Answer> &broken)
{
    NamesSeen seen = pair(keeper, good, broken);
    seen.names.algorithm = QString::fromLatin1(algorithm);
    return seen;
}

NamesSeen plainName(const char *keeper, const std::optional<Answer> &answer)
{
    const QString who = QString::fromLatin1(keeper);
    return {.names = {.keeper = who, .algorithm = {}, .good = {}, .broken = {}, .notSigned = {{who}}},
        .good = {},
        .broken = {},
        .notSigned = {answer}};
}
}

Q_DECLARE_METATYPE(NamesSeen)

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void terms_data();
    void terms();
    void exceptionsAreNamed();
    void algorithms_data();
    void algorithms();
    void whatIsNotCheckedIsSaid();
    void namesWithoutSignaturesHaveNoVerdict();
    void noLists_data();
    void noLists();
    void ownList();
    void installedList();
    void installedListByAlgorithm();

private:
    using Row = std::function<void(const char *, const QList<NamesSeen> &, Finding, ValidationProof)>;
    static void algorithmVerdicts(const Row &row);
};

void ValidationTest::verdicts_data()
{
    QTest::addColumn<QList<NamesSeen>>("seen");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<ValidationProof>("proof");
    const Row row = [](const char *tag, const QList<NamesSeen> &seen, Finding finding, ValidationProof proof) {
        const Verdict verdict = proof == ValidationProof::Validated ? Verdict::Passed
            : proof == ValidationProof::Inconclusive                ? Verdict::Inconclusive
                                                                    : Verdict::Failed;
        QTest::newRow(tag) << seen << verdict << finding << proof;
    };
    using enum ValidationProof;
    row("two agree", {pair("a", checked, bogus), pair("b", checked, bogus)}, Finding::DnssecValidates, Validated);
    row("two of three, one is silent", {pair("a", checked, bogus), pair("b", late, nothing), pair("c", checked, bogus)},
        Finding::DnssecValidates, Validated);
    row("two of three, one has mended its name",
        {pair("a", checked, bogus), pair("b", checked, checked), pair("c", checked, bogus)}, Finding::DnssecValidates,
        Validated);
    row("two have mended their names, one is checked",
        {pair("a", checked, checked), pair("b", checked, checked), pair("c", checked, bogus)}, Finding::DnssecNoQuorum,
        Inconclusive);
    row("two have mended their names, two are checked",
        {pair("a", checked, checked), pair("b", checked, checked), pair("c", checked, bogus),
            pair("d", checked, bogus)},
        Finding::DnssecValidates, Validated);
    row("one alone", {pair("a", checked, bogus), pair("b", late, nothing)}, Finding::DnssecNoControl, Inconclusive);
    row("one alone with two lists", {pair("a", checked, bogus), pair("a", checked, bogus)}, Finding::DnssecNoControl,
        Inconclusive);
    row("broken ones resolve", {pair("a", unchecked, unchecked), pair("b", unchecked, unchecked)},
        Finding::DnssecBrokenNameResolves, BrokenNameResolves);
    row("broken ones of two resolve, of two more not",
        {pair("a", checked, unchecked), pair("b", checked, unchecked), pair("c", checked, bogus),
            pair("d", checked, bogus)},
        Finding::DnssecSomeBrokenResolve, Inconclusive);
    row("broken ones of two resolve, of one more not",
        {pair("a", checked, unchecked), pair("b", checked, unchecked), pair("c", checked, bogus)},
        Finding::DnssecBrokenNameResolves, BrokenNameResolves);
    row("one broken name resolves, one does not", {pair("a", checked, unchecked), pair("b", checked, bogus)},
        Finding::DnssecNoQuorum, Inconclusive);
    row("good ones fail", {pair("a", bogus, bogus), pair("b", bogus, nothing)}, Finding::DnssecGoodNamesFail, Failed);
    row("one good name fails", {pair("a", bogus, bogus), pair("b", checked, bogus), pair("c", checked, bogus)},
        Finding::DnssecValidates, Validated);
    row("no control", {pair("a", late, bogus), pair("b", servfail, bogus), pair("c", nothing, nothing)},
        Finding::DnssecNoControl, Inconclusive);
    row("nothing asked", {}, Finding::DnssecNoControl, Inconclusive);
    row("another resolver turns them away", {pair("a", checked, servfail), pair("b", checked, servfail)},
        Finding::DnssecNoQuorum, Inconclusive);
    row("good ones are not checked", {pair("a", unchecked, bogus), pair("b", unchecked, bogus)},
        Finding::DnssecNoQuorum, Inconclusive);
    row("from the cache is no answer", {pair("a", cached, bogus), pair("b", cached, bogus)}, Finding::DnssecNoControl,
        Inconclusive);
    row("unsigned ones fail",
        {pair("a", checked, bogus), pair("b", checked, bogus), plainName("c", bogus), plainName("d", bogus)},
        Finding::DnssecUnsignedNamesFail, UnsignedFail);
    row("one unsigned one fails",
        {pair("a", checked, bogus), pair("b", checked, bogus), plainName("c", bogus), plainName("d", unchecked)},
        Finding::DnssecValidates, Validated);
    algorithmVerdicts(row);
    row("unsigned ones do not come",
        {pair("a", checked, bogus), pair("b", checked, bogus), plainName("c", late), plainName("d", nothing)},
        Finding::DnssecValidates, Validated);
}

void ValidationTest::algorithmVerdicts(const Row &row)
{
    using enum ValidationProof;
    const auto p256 = [](const char *who) { return signedWith("ECDSAP256SHA256", who, checked, bogus); };
    row("a kind that is not checked while others are",
        {p256("a"), p256("b"), signedWith("ED448", "a", unchecked, unchecked),
            signedWith("ED448", "b", unchecked, unchecked)},
        Finding::DnssecValidatesNotAll, Validated);
    row("no kind is checked",
        {signedWith("ECDSAP256SHA256", "a", unchecked, unchecked), signedWith("ED448", "b", unchecked, unchecked)},
        Finding::DnssecBrokenNameResolves, BrokenNameResolves);
    row("of one kind some are checked and others are not",
        {p256("a"), p256("b"), signedWith("ECDSAP256SHA256", "c", unchecked, unchecked),
            signedWith("ECDSAP256SHA256", "d", unchecked, unchecked)},
        Finding::DnssecSomeBrokenResolve, Inconclusive);
    row("not checked, and nobody says of what kind",
        {p256("a"), p256("b"), pair("c", unchecked, unchecked), pair("d", unchecked, unchecked)},
        Finding::DnssecSomeBrokenResolve, Inconclusive);
    row("a kind whose good ones are checked and whose broken ones pass",
        {p256("a"), p256("b"), signedWith("ED25519", "c", checked, unchecked),
            signedWith("ED25519", "d", checked, unchecked)},
        Finding::DnssecSomeBrokenResolve, Inconclusive);
    row("some broken ones resolve, and good ones fail",
        {p256("a"), p256("b"), pair("c", checked, unchecked), pair("d", checked, unchecked), pair("e", bogus, bogus),
            pair("f", bogus, bogus)},
        Finding::DnssecGoodNamesFail, Failed);
    row("some broken ones resolve, and unsigned ones fail",
        {p256("a"), p256("b"), pair("c", checked, unchecked), pair("d", checked, unchecked), plainName("e", bogus),
            plainName("f", bogus)},
        Finding::DnssecUnsignedNamesFail, UnsignedFail);
    row("a kind that is not checked while one alone says that others are",
        {p256("a"), signedWith("ED448", "b", unchecked, unchecked), signedWith("ED448", "c", unchecked, unchecked)},
        Finding::DnssecNoQuorum, Inconclusive);
    row("a kind of which nothing comes",
        {p256("a"), p256("b"), signedWith("ED25519", "a", late, nothing), signedWith("ED25519", "b", nothing, nothing)},
        Finding::DnssecValidates, Validated);
    row("a kind whose good names fail",
        {p256("a"), p256("b"), signedWith("ED25519", "a", bogus, bogus), signedWith("ED25519", "b", bogus, bogus)},
        Finding::DnssecGoodNamesFail, Failed);
}

void ValidationTest::verdicts()
{
    QFETCH(const QList<NamesSeen>, seen);
    QFETCH(const Verdict, verdict);
    QFETCH(const Finding, finding);
    QFETCH(const ValidationProof, proof);
    const ValidationVerdict result = judgeValidation(seen, {});
    QCOMPARE(result.result.finding, finding);
    QCOMPARE(result.result.verdict, verdict);
    QCOMPARE(result.proof, proof);
    QCOMPARE(result.result.evidence[u"operators"].toArray().size(), seen.size());
}

void ValidationTest::terms_data()
{
    QTest::addColumn<QList<NamesSeen>>("seen");
    QTest::addColumn<IntegrityMode>("mode");
    QTest::addColumn<QStringList>("anchors");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Finding>("finding");
    const auto on = [](const char *tag, const QList<NamesSeen> &seen, const QStringList &anchors, Finding finding) {
        const Verdict verdict = finding == Finding::DnssecSomeBrokenResolve ? Verdict::Inconclusive : Verdict::Failed;
        QTest::newRow(tag) << seen << IntegrityMode::On << anchors << verdict << finding;
    };
    const auto canBeGivenUp = [](const char *tag, const QList<NamesSeen> &seen, Verdict verdict, Finding finding) {
        QTest::newRow(tag) << seen << IntegrityMode::AllowDowngrade << QStringList() << verdict << finding;
    };
    const auto good = [](const char *who) { return pair(who, checked, bogus); };
    const auto passes = [](const char *who) { return pair(who, checked, unchecked); };
    const auto unknownKind = [](const char *who) { return signedWith("ED448", who, unchecked, unchecked); };
    canBeGivenUp("can be given up", {good("a"), good("b")}, Verdict::Passed, Finding::DnssecValidatesDowngradable);
    canBeGivenUp("can be given up, and a kind is not known", {good("a"), good("b"), unknownKind("a"), unknownKind("b")},
        Verdict::Passed, Finding::DnssecValidatesNotAllDowngradable);
    canBeGivenUp("can be given up, and is not checked",
        {pair("a", unchecked, unchecked), pair("b", unchecked, unchecked)}, Verdict::Failed,
        Finding::DnssecBrokenNameResolves);
    QTest::newRow("an exception for one alone, while two are checked")
        << QList{passes("a"), good("b"), good("c")} << IntegrityMode::On << QStringList{u"a"_s} << Verdict::Passed
        << Finding::DnssecExceptions;
    QTest::newRow("an exception for one that has mended its name")
        << QList{pair("a", checked, checked), good("b"), good("c")} << IntegrityMode::On << QStringList{u"a"_s}
        << Verdict::Passed << Finding::DnssecValidates;
    on("exceptions for all that pass", {passes("a"), passes("b"), good("c")}, {u"broken.a"_s, u"b"_s},
        Finding::DnssecExceptions);
    on("exceptions for one of those that pass", {passes("a"), passes("b"), good("c")}, {u"a"_s},
        Finding::DnssecBrokenNameResolves);
    on("exceptions for one of those that pass, while two are checked", {passes("a"), passes("b"), good("c"), good("d")},
        {u"a"_s}, Finding::DnssecExceptions);
    on("exceptions for good names", {passes("a"), passes("b"), good("c"), good("d")}, {u"good.a"_s, u"good.b"_s},
        Finding::DnssecSomeBrokenResolve);
    on("exceptions for names that are turned away", {passes("a"), passes("b"), good("c"), good("d")}, {u"broken.c"_s},
        Finding::DnssecSomeBrokenResolve);
    on("an exception for everything", {pair("a", unchecked, unchecked), pair("b", unchecked, unchecked)}, {u"."_s},
        Finding::DnssecBrokenNameResolves);
    on("exceptions for all names of a kind", {good("a"), good("b"), unknownKind("c"), unknownKind("d")},
        {u"c"_s, u"d"_s}, Finding::DnssecExceptions);
    on("exceptions for some names of a kind that is not known",
        {good("a"), good("b"), unknownKind("c"), unknownKind("d"), unknownKind("e")}, {u"c"_s, u"d"_s},
        Finding::DnssecExceptions);
}

void ValidationTest::terms()
{
    QFETCH(const QList<NamesSeen>, seen);
    QFETCH(const IntegrityMode, mode);
    QFETCH(const QStringList, anchors);
    const ValidationVerdict result = judgeValidation(seen, {.mode = mode, .negativeAnchors = anchors});
    QTEST(result.result.finding, "finding");
    QTEST(result.result.verdict, "verdict");
    const ValidationProof proof = result.result.verdict == Verdict::Passed ? ValidationProof::Validated
        : result.result.verdict == Verdict::Inconclusive                   ? ValidationProof::Inconclusive
                                                                           : ValidationProof::BrokenNameResolves;
    QCOMPARE(result.proof, proof);
}

void ValidationTest::exceptionsAreNamed()
{
    const CheckResult result =
        judgeValidation({pair("b", checked, unchecked), pair("a", checked, unchecked), pair("c", checked, bogus)},
            {.mode = IntegrityMode::On, .negativeAnchors = {u"b"_s, u"broken.a"_s, u"other"_s}})
            .result;
    QCOMPARE(result.finding, Finding::DnssecExceptions);
    QCOMPARE(result.words, QStringList{u"b, broken.a"_s});
}

void ValidationTest::algorithms_data()
{
    QTest::addColumn<QList<NamesSeen>>("seen");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const QList<NamesSeen> &seen, const char *expected) {
        QTest::newRow(tag) << seen << QString::fromLatin1(expected);
    };
    const auto with = [](const std::optional<Answer> &good, const std::optional<Answer> &broken) {
        return signedWith("ED25519", "a", good, broken);
    };
    row("checked", {with(checked, bogus)}, "validates");
    row("not checked", {with(unchecked, unchecked)}, "unchecked");
    row("not checked, and yet turned away", {with(unchecked, bogus)}, "unclear");
    row("checked, and yet passed", {with(checked, unchecked)}, "broken-resolves");
    row("good ones fail", {with(bogus, bogus)}, "good-fails");
    row("nothing comes", {with(late, nothing)}, "silent");
    row("another resolver turns them away", {with(checked, servfail)}, "unclear");
    row("two agree", {with(checked, bogus), with(checked, bogus)}, "validates");
    row("one of two is silent", {with(late, nothing), with(unchecked, unchecked)}, "unchecked");
    row("one of two is unclear", {with(checked, servfail), with(checked, bogus)}, "validates");
    row("they contradict", {with(checked, bogus), with(unchecked, unchecked)}, "unclear");
}

void ValidationTest::algorithms()
{
    QFETCH(const QList<NamesSeen>, seen);
    QFETCH(const QString, expected);
    const QList<NamesSeen> all = seen + QList{pair("nobody says its kind", checked, bogus)};
    const QJsonObject evidence = judgeValidation(all, {}).result.evidence;
    QCOMPARE(evidence[u"algorithms"].toObject(), (QJsonObject{{u"ED25519"_s, expected}}));
    QVERIFY(!judgeValidation({pair("a", checked, bogus)}, {}).result.evidence.contains(u"algorithms"));
}

void ValidationTest::whatIsNotCheckedIsSaid()
{
    const CheckResult result = judgeValidation(
        {signedWith("RSASHA256", "a", checked, bogus), signedWith("RSASHA256", "b", checked, bogus),
            signedWith("ED25519", "a", unchecked, unchecked), signedWith("ED448", "a", unchecked, unchecked)},
        {})
                                   .result;
    QCOMPARE(result.verdict, Verdict::Passed);
    QCOMPARE(result.words, QStringList{u"Ed25519, Ed448"_s});
    QCOMPARE(result.evidence[u"algorithms"].toObject(),
        (QJsonObject{{u"RSASHA256"_s, u"validates"_s}, {u"ED25519"_s, u"unchecked"_s}, {u"ED448"_s, u"unchecked"_s}}));
}

void ValidationTest::namesWithoutSignaturesHaveNoVerdict()
{
    const QJsonArray operators = judgeValidation({pair("a", checked, bogus), plainName("b", unchecked)}, {})
                                     .result.evidence[u"operators"]
                                     .toArray();
    QCOMPARE(operators[0][u"verdict"], QJsonValue(u"validates"_s));
    QVERIFY(!operators[1].toObject().contains(u"verdict"));
}

void ValidationTest::noLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no groups") << QByteArray(R"({"groups": []})");
    QTest::newRow("groups are a word") << QByteArray(R"({"groups": "x"})");
    QTest::newRow("no operator") << QByteArray(R"({"groups": [{"good": ["a.example"]}]})");
    QTest::newRow("no name") << QByteArray(R"({"groups": [{"operator": "a", "good": ["a b"]}]})");
    QTest::newRow("a number") << QByteArray(R"({"groups": [{"operator": "a", "good": [1]}]})");
    QTest::newRow("no type") << QByteArray(
        R"({"groups": [{"operator": "a", "good": [{"name": "a", "type": "RRSIG"}]}]})");
    QByteArray many = R"({"groups": [{"operator": "a", "good": ["a")";
    for (int i = 0; i < 20; ++i)
        many += R"(,"a")";
    QTest::newRow("too many names") << many + "]}]}";
}

void ValidationTest::noLists()
{
    QFETCH(const QByteArray, json);
    const auto names = parseTestNames(json);
    QVERIFY(!names);
    QVERIFY(!names.error().isEmpty());
}

void ValidationTest::ownList()
{
    const auto names = parseTestNames(
        R"({"groups": [{"operator": "a", "algorithm": "ED25519", "good": ["Good.Example."], "broken": [{"name": "b.example", "type": "TXT"}], "unsigned": ["c.example"]}]})");
    QVERIFY(names);
    const TestNames expected{.keeper = u"a"_s,
        .algorithm = u"ED25519"_s,
        .good = {{u"good.example"_s, 1}},
        .broken = {{u"b.example"_s, 16}},
        .notSigned = {{u"c.example"_s, 1}}};
    QCOMPARE(*names, QList<TestNames>{expected});
}

void ValidationTest::installedList()
{
    const auto names = readTestNames(QStringLiteral(TEST_NAMES));
    QVERIFY2(names, names ? "" : qPrintable(names.error()));
    std::set<QString> pairs;
    for (const TestNames &group : *names) {
        if (!group.good.isEmpty() && !group.broken.isEmpty())
            pairs.insert(group.keeper);
    }
    QVERIFY(pairs.size() >= 3);
}

void ValidationTest::installedListByAlgorithm()
{
    const auto names = readTestNames(QStringLiteral(TEST_NAMES));
    QVERIFY(names);
    std::map<QString, std::set<QString>> keepers;
    for (const TestNames &group : *names) {
        if (!group.algorithm.isEmpty() && !group.good.isEmpty() && !group.broken.isEmpty())
            keepers[group.algorithm].insert(group.keeper);
    }
    for (const QString &algorithm : {u"RSASHA256"_s, u"ECDSAP256SHA256"_s, u"ECDSAP384SHA384"_s, u"ED25519"_s})
        QVERIFY2(keepers[algorithm].size() >= 2, qPrintable(algorithm));
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "validation_test.moc"
