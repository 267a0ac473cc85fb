// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long tables of what test names are answered, and where they go

#include "checks/dnssec/dnsseccheck.h"

#include "fixture/addresses.h"
#include "fixture/checkstage.h"
#include "fixture/fakesmain.h"
#include "support/situation.h"

#include <QJsonArray>

#include <algorithm>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QJsonObject validated{{u"flags"_s, u"0x840201"_s}};
const QJsonObject unchecked{{u"flags"_s, u"0x840001"_s}};
const QJsonObject forged{{u"error"_s, u"org.freedesktop.resolve1.DnssecFailed"_s}, {u"message"_s, u"invalid"_s}};

/// Of the test names of operators a, b and c.
QJsonObject names(const QJsonObject &good, const QJsonObject &broken, const QJsonObject &notSigned)
{
    QJsonObject answers;
    for (const auto &keeper : {u"a"_s, u"b"_s, u"c"_s}) {
        answers.insert(u"good.%1.example 1"_s.arg(keeper), good);
        answers.insert(u"broken.%1.example 1"_s.arg(keeper), broken);
        answers.insert(u"unsigned.%1.example 1"_s.arg(keeper), notSigned);
    }
    return answers;
}

int notAskedIn(const QJsonObject &evidence)
{
    int count = 0;
    for (const QJsonArray operators = evidence[u"operators"].toArray(); const auto one : operators) {
        const QJsonObject said = one[u"names"].toObject();
        for (auto it = said.begin(); it != said.end(); ++it)
            count += it.value().toString() == u"not-asked"_s ? 1 : 0;
    }
    return count;
}
}

class DnssecCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void judged_data();
    void judged() { asks(); }
    void hostile_data();
    void hostile() { asks(); }
    void canBeGivenUp();
    void exceptions();
    void otherWay_data();
    void otherWay();
    void delegateAlone();
    void notAsked_data();
    void notAsked();
    void namesFile_data();
    void namesFile();
    void cancelled();
    void resolverCrashes();

private:
    static void columns();
    void asks();
    [[nodiscard]] static std::unique_ptr<CheckRun> begin(CheckStage &stage);

    TestNamesList m_names;
    CheckStage m_stage;
};

void DnssecCheckTest::initTestCase()
{
    QVERIFY(m_stage.start());
}

void DnssecCheckTest::init()
{
    QVERIFY(m_names.write());
    m_stage.snapshot = std::make_shared<Snapshot>(Test::protectedComputer());
    m_stage.answers({});
}

std::unique_ptr<CheckRun> DnssecCheckTest::begin(CheckStage &stage)
{
    return stage.begin<DnssecCheck>({scopeOf(2, TransportMode::Strict, {serverAt(peerAddress)})});
}

void DnssecCheckTest::columns()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<ValidationProof>("proof");
    QTest::addColumn<int>("questions");
}

void DnssecCheckTest::judged_data()
{
    columns();
    const auto row = [](const char *tag, const QJsonObject &answers, Finding finding, Verdict verdict,
                         ValidationProof proof, int questions = 9) {
        QTest::newRow(tag) << answers << finding << verdict << proof << questions;
    };
    row("validates", names(validated, forged, unchecked), Finding::DnssecValidates, Verdict::Passed,
        ValidationProof::Validated);
    row("does not", names(unchecked, unchecked, unchecked), Finding::DnssecBrokenNameResolves, Verdict::Failed,
        ValidationProof::BrokenNameResolves);
    row("takes all for forged", names(forged, forged, forged), Finding::DnssecGoodNamesFail, Verdict::Failed,
        ValidationProof::Failed, 3);
    row("no control name answers", names(error(u"org.freedesktop.DBus.Error.Timeout"_s), forged, unchecked),
        Finding::DnssecNoControl, Verdict::Inconclusive, ValidationProof::Inconclusive, 3);
    QJsonObject one = names(error(u"org.freedesktop.resolve1.DnsError.SERVFAIL"_s), unchecked, unchecked);
    one.insert(u"good.a.example 1"_s, validated);
    row("the names of one operator alone", one, Finding::DnssecNoControl, Verdict::Inconclusive,
        ValidationProof::Inconclusive, 3);
    QJsonObject two = names(validated, forged, unchecked);
    two.insert(u"good.a.example 1"_s, error(u"org.freedesktop.DBus.Error.Timeout"_s));
    row("of two operators, and the third's are left", two, Finding::DnssecValidates, Verdict::Passed,
        ValidationProof::Validated, 8);
}

/// Whatever resolved says instead: nothing is called failed.
void DnssecCheckTest::hostile_data()
{
    columns();
    const auto row = [](const char *tag, const QJsonObject &good, const QJsonObject &broken, Finding finding,
                         int questions) {
        QTest::newRow(tag) << names(good, broken, unchecked) << finding << Verdict::Inconclusive
                           << ValidationProof::Inconclusive << questions;
    };
    const QJsonObject refused = error(u"org.freedesktop.resolve1.DnsError.REFUSED"_s);
    const QJsonObject fromCache{{u"flags"_s, u"0x140201"_s}};
    row("another signature", garbage, garbage, Finding::DnssecNoControl, 3);
    row("another signature for the broken ones", validated, garbage, Finding::DnssecNoQuorum, 9);
    row("an unknown error", error(u"org.example.Nonsense"_s), forged, Finding::DnssecNoControl, 3);
    row("refused", refused, refused, Finding::DnssecNoControl, 3);
    row("broken ones refused", validated, refused, Finding::DnssecNoQuorum, 9);
    row("from the cache", fromCache, fromCache, Finding::DnssecNoControl, 3);
    row("flags of nothing", {{u"flags"_s, u"0"_s}}, {{u"flags"_s, u"0"_s}}, Finding::DnssecNoControl, 3);
}

void DnssecCheckTest::asks()
{
    QFETCH(const QJsonObject, answers);
    QFETCH(const ValidationProof, proof);
    m_stage.answers(answers);
    const auto run = begin(m_stage);
    QVERIFY(run->ended(3s));
    QCOMPARE(run->ends(), 1);
    QTEST(run->finding(), "finding");
    QTEST(run->results().first().verdict, "verdict");
    QCOMPARE(run->proofs().scopes.size(), 1);
    QCOMPARE(run->proofs().scopes.first().validation, proof);
    const QJsonArray asked = m_stage.resolved.tell(u"asked"_s)[u"asked"].toArray();
    QTEST(int(asked.size()), "questions");
    QCOMPARE(notAskedIn(run->results().first().evidence), 9 - int(asked.size()));
    for (const auto question : asked)
        QCOMPARE(question[u"ifindex"].toInt(), 2);
}

void DnssecCheckTest::canBeGivenUp()
{
    m_stage.answers(names(validated, forged, unchecked));
    Scope scope = scopeOf(2, TransportMode::Strict, {});
    scope.integrity = IntegrityMode::AllowDowngrade;
    scope.integritySupported = true;
    const auto run = m_stage.begin<DnssecCheck>({scope});
    QVERIFY(run->ended(3s));
    QCOMPARE(run->finding(), Finding::DnssecValidatesDowngradable);
    QCOMPARE(run->results().first().verdict, Verdict::Passed);
    QCOMPARE(run->proofs().scopes.first().validation, ValidationProof::Validated);
}

/// Those of the link count as much as those of all.
void DnssecCheckTest::exceptions()
{
    QJsonObject answers = names(validated, unchecked, unchecked);
    answers.insert(u"broken.c.example 1"_s, forged);
    m_stage.answers(answers);
    const auto snapshot = std::make_shared<Snapshot>(Test::protectedComputer());
    snapshot->resolver.negativeAnchors = QStringList{u"broken.a.example"_s};
    Test::wan(*snapshot).dns->negativeAnchors = {u"b.example"_s};
    m_stage.snapshot = snapshot;
    Scope scope = scopeOf(2, TransportMode::Strict, {});
    scope.link = snapshot->link(2);
    const auto run = m_stage.begin<DnssecCheck>({scope});
    QVERIFY(run->ended(3s));
    QCOMPARE(run->finding(), Finding::DnssecExceptions);
    QCOMPARE(run->results().first().verdict, Verdict::Failed);
    QCOMPARE(run->results().first().words, QStringList{u"b.example, broken.a.example"_s});
    QCOMPARE(run->proofs().scopes.first().validation, ValidationProof::BrokenNameResolves);
}

void DnssecCheckTest::otherWay_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QStringList>("domains");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<int>("questions");
    const auto row = [](const char *tag, const QStringList &domains, Finding finding, int questions, int index = 0) {
        QTest::newRow(tag) << index << domains << finding << questions;
    };
    row("none of them", {u"corp.example"_s}, Finding::DnssecValidates, 9);
    row("all of one operator", {u"b.example"_s}, Finding::DnssecValidates, 6);
    row("one operator's broken one", {u"broken.b.example"_s}, Finding::DnssecValidates, 7);
    row("one operator's good one", {u"good.b.example"_s}, Finding::DnssecValidates, 7);
    row("one without signatures", {u"unsigned.b.example"_s}, Finding::DnssecValidates, 8);
    row("all of two operators", {u"a.example"_s, u"b.example"_s}, Finding::DnssecSharedScope, 0);
    row("broken ones of two operators", {u"broken.a.example"_s, u"broken.b.example"_s}, Finding::DnssecSharedScope, 0);
    row("all", {u"example"_s}, Finding::DnssecSharedScope, 0);
    row("asked with a link they go there", {u"example"_s}, Finding::DnssecValidates, 9, 2);
}

/// A link that is not in charge has domains that test names of the global scope are in.
void DnssecCheckTest::otherWay()
{
    QFETCH(const int, index);
    QFETCH(const QStringList, domains);
    const auto snapshot = std::make_shared<Snapshot>(Test::protectedComputer());
    snapshot->resolver.servers = {serverAt(u"192.0.2.54"_s)};
    Test::wan(*snapshot).dns->defaultRoute = false;
    Test::addSplitVpn(*snapshot);
    QList<Domain> &taken = snapshot->links.last().dns->domains;
    taken.clear();
    for (const QString &domain : domains)
        taken.append({.name = domain, .routeOnly = false});
    m_stage.snapshot = snapshot;
    m_stage.answers(names(validated, forged, unchecked));
    const auto run = m_stage.begin<DnssecCheck>({scopeOf(index, TransportMode::Strict, {})});
    QVERIFY(run->ended(3s));
    QTEST(run->finding(), "finding");
    const bool tried = run->finding() == Finding::DnssecValidates;
    QCOMPARE(run->results().first().verdict, tried ? Verdict::Passed : Verdict::Inconclusive);
    QCOMPARE(run->proofs().scopes.size(), tried ? 1 : 0);
    const QJsonArray asked = m_stage.resolved.tell(u"asked"_s)[u"asked"].toArray();
    QTEST(int(asked.size()), "questions");
    const auto isTaken = [&](const QString &name) {
        return index == 0 && std::ranges::any_of(domains, [&](const QString &domain) { return name.endsWith(domain); });
    };
    for (const auto question : asked) {
        QCOMPARE(question[u"ifindex"].toInt(), index);
        QVERIFY(!isTaken(question[u"name"].toString()));
    }
}

/// It has no link to ask with.
void DnssecCheckTest::delegateAlone()
{
    const auto snapshot = std::make_shared<Snapshot>(Test::protectedComputer());
    Test::wan(*snapshot).dns->defaultRoute = false;
    snapshot->delegates = {{.id = u"corp"_s,
        .servers = {serverAt(u"192.0.2.54"_s)},
        .currentServer = {},
        .domains = {},
        .defaultRoute = true}};
    m_stage.snapshot = snapshot;
    m_stage.answers(names(validated, forged, unchecked));
    Scope scope = scopeOf(0, TransportMode::Strict, {});
    scope.key = {.kind = ScopeKey::Kind::Delegate, .index = -1, .name = u"corp"_s};
    const auto run = m_stage.begin<DnssecCheck>({scope});
    QVERIFY(run->ended(3s));
    QCOMPARE(run->finding(), Finding::DnssecValidates);
    const QJsonArray asked = m_stage.resolved.tell(u"asked"_s)[u"asked"].toArray();
    QCOMPARE(asked.size(), 9);
    for (const auto question : asked)
        QCOMPARE(question[u"ifindex"].toInt(), 0);
}

void DnssecCheckTest::notAsked_data()
{
    QTest::addColumn<IntegrityMode>("mode");
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<bool>("inCharge");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("off") << IntegrityMode::Off << Evidence::Own << true << Finding::DnssecOff << Verdict::Skipped;
    QTest::newRow("given up") << IntegrityMode::AllowDowngrade << Evidence::Own << true << Finding::DnssecGivenUp
                              << Verdict::Skipped;
    QTest::newRow("not known") << IntegrityMode::Unknown << Evidence::Own << true << Finding::DnssecModeUnknown
                               << Verdict::Inconclusive;
    QTest::newRow("shared") << IntegrityMode::On << Evidence::Shared << true << Finding::DnssecSharedScope
                            << Verdict::Inconclusive;
    QTest::newRow("not in charge") << IntegrityMode::On << Evidence::Own << false << Finding::NothingToCheck
                                   << Verdict::Skipped;
}

void DnssecCheckTest::notAsked()
{
    QFETCH(const IntegrityMode, mode);
    QFETCH(const Evidence, evidence);
    QFETCH(const bool, inCharge);
    Scope scope = scopeOf(2, TransportMode::Strict, {});
    scope.integrity = mode;
    scope.integritySupported = mode != IntegrityMode::AllowDowngrade;
    scope.evidence = evidence;
    scope.inCharge = inCharge;
    const auto run = m_stage.begin<DnssecCheck>({scope});
    QVERIFY(run->ended(3s));
    QTEST(run->finding(), "finding");
    QTEST(run->results().first().verdict, "verdict");
    QVERIFY(run->proofs().scopes.isEmpty());
    QCOMPARE(m_stage.resolved.tell(u"asked"_s)[u"asked"].toArray(), QJsonArray());
}

void DnssecCheckTest::namesFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray(5000, '[');
    QTest::newRow("no groups") << QByteArray("{}");
    QTest::newRow("a name that is none") << QByteArray(
        R"({"groups": [{"operator": "a", "good": ["a..b"], "broken": [], "unsigned": []}]})");
}

void DnssecCheckTest::namesFile()
{
    QFETCH(const QByteArray, text);
    QVERIFY(m_names.write(text));
    const auto run = begin(m_stage);
    QVERIFY(run->ended(3s));
    QCOMPARE(run->finding(), Finding::DnssecNamesUnreadable);
    const CheckResult result = run->results().first();
    QCOMPARE(result.verdict, Verdict::Inconclusive);
    // resolved has said nothing of it
    QVERIFY(!result.evidence[u"fault"].toString().isEmpty());
    QVERIFY(!result.evidence.contains(u"error"_s));
}

void DnssecCheckTest::cancelled()
{
    m_stage.resolved.tell(u"hang"_s);
    const auto run = begin(m_stage);
    QVERIFY(m_stage.askedResolved(3));
    run->cancel();
    m_stage.letAllArrive();
    QCOMPARE(run->ends(), 0);
    QVERIFY(run->results().isEmpty());
}

void DnssecCheckTest::resolverCrashes()
{
    CheckStage stage;
    QVERIFY(stage.start());
    stage.resolved.tell(u"hang"_s);
    const auto run = begin(stage);
    QVERIFY(stage.askedResolved(1));
    stage.resolved.crash();
    QVERIFY(run->ended(3s));
    QCOMPARE(run->finding(), Finding::DnssecNoControl);
}

DOTLIGHT_FAKES_MAIN(DnssecCheckTest)
#include "tst_dnsseccheck.moc"
