// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedworld.h"

#include "checks/clock/clockjudge.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Validity)

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void onlyThoseThatFit();
};

void ClockTest::verdicts_data()
{
    QTest::addColumn<std::optional<bool>>("synchronised");
    QTest::addColumn<QList<Validity>>("signatures");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<std::optional<bool>>("outside");
    const auto row = [](const char *tag, std::optional<bool> synchronised, const QList<Validity> &signatures,
                         Verdict verdict, Finding finding, std::optional<bool> outside) {
        QTest::newRow(tag) << synchronised << signatures << verdict << finding << outside;
    };
    const Validity valid;
    row("right", true, {valid, valid}, Verdict::Passed, Finding::ClockRight, false);
    row("right, as far as is known", {}, {valid}, Verdict::Passed, Finding::ClockRight, false);
    row("right by chance", false, {valid}, Verdict::Passed, Finding::ClockRightNotSynchronised, false);
    row("one old signature beside a good one", true, {expired, valid}, Verdict::Passed, Finding::ClockRight, false);
    row("slow", false, {notYet, notYet}, Verdict::Failed, Finding::ClockBehind, true);
    row("fast", true, {expired}, Verdict::Failed, Finding::ClockAhead, true);
    row("some over, some to come", true, {expired, notYet}, Verdict::Inconclusive, Finding::ClockNotComparable, {});
    row("nothing to compare, synchronised", true, {}, Verdict::Passed, Finding::ClockSynchronised, {});
    row("nothing to compare", false, {}, Verdict::Inconclusive, Finding::ClockNotComparable, {});
    row("nothing at all", {}, {}, Verdict::Inconclusive, Finding::ClockNotComparable, {});
}

void ClockTest::verdicts()
{
    QFETCH(const std::optional<bool>, synchronised);
    QFETCH(const QList<Validity>, signatures);
    QFETCH(const Verdict, verdict);
    QFETCH(const Finding, finding);
    QFETCH(const std::optional<bool>, outside);
    const Signer root(".");
    ClockSeen seen{.synchronised = synchronised, .signatures = {}, .now = now};
    for (const Validity &validity : signatures)
        seen.signatures.append(*asSignature(root.sign({root.key()}, validity)));
    const ClockVerdict result = judgeClock(seen);
    QCOMPARE(result.result.finding, finding);
    QCOMPARE(result.result.verdict, verdict);
    QCOMPARE(result.proof.signaturesOutsideClock, outside);
    QVERIFY(!result.proof.keysUnknown);
    QCOMPARE(result.result.words.size(), signatures.isEmpty() ? 0 : 3);
}

void ClockTest::onlyThoseThatFit()
{
    const Signer root(".");
    const Signer other(".");
    const Record soa = record(u". 60 IN SOA a. b. 1 2 3 4 5"_s);
    const DnsReply keys{.question = {.name = {}, .type = RecordType::DNSKEY},
        .answer = root.withSignature({root.key()}) + QList<Record>{damaged(root.sign({root.key()}, expired))},
        .authority = {}};
    const DnsReply start{
        .question = rootSoa(), .answer = {soa, other.sign({soa}, expired), root.sign({soa})}, .authority = {}};
    QCOMPARE(rootSignatures({keys, start}, {root.anchor()}).size(), 2);
    QCOMPARE(rootSignatures({start, keys}, {other.anchor(), root.anchor()}).size(), 2);
    QCOMPARE(rootSignatures({start}, {root.anchor()}).size(), 0);
    QCOMPARE(rootSignatures({}, {root.anchor()}).size(), 0);
    // Anybody can make such: nothing of it is believed.
    QCOMPARE(rootSignatures({keys, start}, {other.anchor()}).size(), 0);
    QCOMPARE(rootSignatures({keys, start}, {}).size(), 0);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
