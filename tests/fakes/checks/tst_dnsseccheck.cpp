// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/dnssec/dnsseccheck.h"

#include "fixture/checkstage.h"
#include "fixture/fakesmain.h"

#include <QJsonArray>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QJsonObject validated{{u"flags"_s, u"0x840201"_s}};
const QJsonObject unchecked{{u"flags"_s, u"0x840001"_s}};
const QJsonObject forged{{u"error"_s, u"org.freedesktop.resolve1.DnssecFailed"_s}, {u"message"_s, u"invalid"_s}};
const QJsonObject garbage{{u"garbage"_s, true}};

QJsonObject error(const QString &name)
{
    return {{u"error"_s, name}};
}

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
    for (const QJsonArray operators = evidence[u"operators"].toArray(); const QJsonValue &one : operators) {
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
    m_stage.answers({});
}

std::unique_ptr<CheckRun> DnssecCheckTest::begin(CheckStage &stage)
{
    return stage.begin<DnssecCheck>({scopeOf(2, TransportMode::Strict, {serverAt(u"192.0.2.53"_s)})});
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
    for (const QJsonValue &question : asked)
        QCOMPARE(question[u"ifindex"].toInt(), 2);
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
    QCOMPARE(run->results().first().verdict, Verdict::Inconclusive);
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
