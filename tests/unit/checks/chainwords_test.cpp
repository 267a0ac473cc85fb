// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walkstage.h"

#include "wording/chainwords.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

/// What people are told of a walk's end.
class ChainWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAllBreaks();
    void ofOldAnswers();
    void ofFailingServers_data();
    void ofFailingServers();
    void withoutKeys();
    void byMode();
};

void ChainWordsTest::ofAllBreaks()
{
    for (int broken = int(ChainBreak::None); broken <= int(ChainBreak::AliasLoop); ++broken) {
        for (const BreakPlace place : {BreakPlace::RootKeys, BreakPlace::RootZone, BreakPlace::Below}) {
            const QString at = place == BreakPlace::Below ? u"example"_s : u"."_s;
            Chain chain{.name = u"www.example"_s, .aliases = {}, .zones = {}, .breakAt = at};
            chain.broken = ChainBreak(broken);
            chain.state = stateFor(chain.broken);
            chain.culprit = culpritFor(chain.broken, place);
            QVERIFY(summary(chain).endsWith(u'.') && explanation(chain).size() > 20);
            QVERIFY(name(chain.broken) != "unknown"_L1);
        }
    }
}

// What is over can be told again by whoever has kept it; a clock is not the only explanation.
void ChainWordsTest::ofOldAnswers()
{
    for (const BreakPlace place : {BreakPlace::RootKeys, BreakPlace::RootZone}) {
        Chain chain{.name = u"www.example"_s, .aliases = {}, .zones = {}, .breakAt = u"."_s};
        chain.broken = ChainBreak::SignatureExpired;
        chain.state = stateFor(chain.broken);
        chain.culprit = culpritFor(chain.broken, place);
        const QString words = explanation(chain);
        QVERIFY2(words.contains(u"tells old answers"_s) && words.contains(u"clock"_s), qPrintable(words));
    }
}

void ChainWordsTest::ofFailingServers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("zone");
    QTest::newRow("signed") << QByteArray("www.good.example") << u"good.example"_s;
    QTest::newRow("not signed") << QByteArray("unsigned.example") << u"unsigned.example"_s;
}

// Whose servers they most likely are, and how to tell that it is another's; no word of signatures or of altered answers.
void ChainWordsTest::ofFailingServers()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, zone);
    Stage stage(name.constData());
    stage.world.answer(name.constData(), RecordType::A, {}, {}, Rcode::ServFail);
    const auto chain = stage.walk();
    QVERIFY(chain);
    QCOMPARE(chain->culprit, Culprit::Owner);
    const QString words = explanation(*chain);
    QVERIFY2(words.contains(u"most likely the servers of %1, or of a zone below it, are out of order"_s.arg(zone)),
        qPrintable(words));
    QVERIFY(words.contains(u"If it works from another network, it is the DNS server in use"_s));
    QVERIFY(!words.contains(u"signature"_s) && !words.contains(u"altered"_s));
}

void ChainWordsTest::withoutKeys()
{
    Stage stage("www.good.example");
    stage.world.fetched(".", RecordType::DNSKEY, Fetched::State::NoAnswer);
    const auto silent = stage.walk();
    QVERIFY(silent && silent->zones.size() == 1);
    QVERIFY2(!dsLine(silent->zones[0]).contains(u"not there"_s), qPrintable(dsLine(silent->zones[0])));
    stage.input.anchors = {};
    const auto untrusted = stage.walk();
    QVERIFY(untrusted && untrusted->zones.size() == 1);
    QVERIFY2(dsLine(untrusted->zones[0]).contains(u"trusted"_s), qPrintable(dsLine(untrusted->zones[0])));
    QVERIFY(!explanation(*untrusted).contains(u"forged"_s));
    stage.input.anchors = {Signer(".").anchor()};
    stage.world.keys(".", stage.root);
    const auto other = stage.walk();
    QVERIFY(other && dsLine(other->zones.first()).contains(u"not there"_s));
}

void ChainWordsTest::byMode()
{
    Stage stage("www.good.example");
    stage.world.answer("www.good.example", RecordType::A, stage.good.withSignature({Stage::address()}, expired));
    auto chain = stage.walk();
    QVERIFY(chain && !summary(*chain).contains(u"fails"_s));
    QVERIFY(!explanation(*chain).contains(u"a lookup of"_s));
    chain->checked = false;
    QVERIFY(explanation(*chain).contains(u"should succeed all the same"_s));
    chain->checked = true;
    QVERIFY(explanation(*chain).contains(u"should fail"_s));
}

QTEST_GUILESS_MAIN(ChainWordsTest)
#include "chainwords_test.moc"
