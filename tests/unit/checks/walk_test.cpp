// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walkstage.h"

#include "wording/chainwords.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

/// What a walk finds where nothing is broken, what it asks for, and how it ends where there is no end of records.
class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data();
    void whole() { walkAsInRow(); }
    void asksStepByStep();
    void likelyQuestionsAreEnough();
    void foreignBytes();
    void signaturesWithoutEnd();
    void denialsWithoutEnd();
    void uncheckedKind_data();
    void uncheckedKind();
    void idleSignatures();
};

void WalkTest::whole_data()
{
    walkColumns();
    const auto row = [](const char *tag, const char *name, const Change &change, const Expected &expected) {
        QTest::newRow(tag) << QByteArray(name) << change << expected;
    };
    const auto nothing = [](Stage &) { };
    row("good", "www.good.example", nothing, {ChainState::Secure, ChainEnd::Answered});
    row("unsigned delegation", "unsigned.example", nothing,
        {ChainState::Insecure, ChainEnd::Answered, ChainBreak::None, u"unsigned.example"_s});
    row("no such name, by NSEC", "nope.example",
        [](Stage &s) {
            const QList<Record> gap{record(u"good.example. 60 IN NSEC unsigned.example. NS DS RRSIG NSEC"_s)};
            const QList<Record> star{record(u"example. 60 IN NSEC good.example. NS SOA RRSIG NSEC DNSKEY"_s)};
            s.world.answer("nope.example", RecordType::DS, {},
                s.example.withSignature(gap) + s.example.withSignature(star), Rcode::NxDomain);
        },
        {ChainState::Secure, ChainEnd::NoSuchName});
    row("no such name, by NSEC3", "nope.example",
        [](Stage &s) {
            // One record alone in its circle: all but its own name is not there.
            const QString apex = hashedOwner("example.", "example.");
            const QString text =
                u"%1 60 IN NSEC3 1 0 0 - %2 NS SOA RRSIG DNSKEY NSEC3PARAM"_s.arg(apex, apex.section(u'.', 0, 0));
            s.deny("nope.example", RecordType::DS, s.example, text, Rcode::NxDomain);
        },
        {ChainState::Secure, ChainEnd::NoSuchName});
    row("opt-out", "nope.example",
        [](Stage &s) {
            const QString apex = hashedOwner("example.", "example.");
            const QString text =
                u"%1 60 IN NSEC3 1 1 0 - %2 NS SOA RRSIG DNSKEY NSEC3PARAM"_s.arg(apex, apex.section(u'.', 0, 0));
            s.deny("nope.example", RecordType::DS, s.example, text);
            s.world.answer("nope.example", RecordType::A, {record(u"nope.example. 60 IN A 192.0.2.1"_s)});
        },
        {ChainState::Insecure, ChainEnd::Answered, ChainBreak::None, u"nope.example"_s});
    row("no address", "www.good.example",
        [](Stage &s) {
            s.deny("www.good.example", RecordType::A, s.good,
                u"www.good.example. 60 IN NSEC good.example. TXT RRSIG NSEC"_s);
        },
        {ChainState::Secure, ChainEnd::NoData});
    row("without the proof that no zone begins at the name", "www.good.example",
        [](Stage &s) { s.world.answer("www.good.example", RecordType::DS, {}, {record(soaOfGood)}); },
        {ChainState::Secure, ChainEnd::Answered});
    row("an alias into what is not signed", "www.good.example",
        [](Stage &s) {
            const Record alias = record(u"www.good.example. 60 IN CNAME unsigned.example."_s);
            s.world.answer("www.good.example", RecordType::A, s.good.withSignature({alias}));
        },
        {ChainState::Insecure, ChainEnd::Answered, ChainBreak::None, u"unsigned.example"_s});
    row("signed in a way nobody here knows", "www.good.example",
        [](Stage &s) {
            s.world.answer("good.example", RecordType::DS,
                s.example.withSignature({record(u"good.example. 60 IN DS 1 253 2 %1"_s.arg(QString(64, u'a')))}));
        },
        {ChainState::Insecure, ChainEnd::Answered, ChainBreak::None, u"good.example"_s});
    row("from a wildcard", "www.good.example",
        [](Stage &s) {
            Record signature = s.good.sign({record(u"*.good.example. 60 IN A 192.0.2.90"_s)});
            signature.name = dnsName("www.good.example");
            const QList<Record> gap{record(u"good.example. 60 IN NSEC zzz.good.example. NS SOA RRSIG NSEC"_s)};
            s.world.answer("www.good.example", RecordType::A, {Stage::address(), signature}, s.good.withSignature(gap));
        },
        {ChainState::Secure, ChainEnd::Answered});
    row("from a wildcard, two labels up", "a.b.good.example",
        [](Stage &s) { s.expand(u"good.example. 60 IN NSEC zzz.good.example. NS SOA RRSIG NSEC"_s); },
        {ChainState::Secure, ChainEnd::Answered});
    row("from a wildcard, by NSEC3", "a.b.good.example",
        [](Stage &s) {
            const QString apex = hashedOwner("good.example.", "good.example.");
            s.expand(u"%1 60 IN NSEC3 1 0 0 - %2 NS SOA RRSIG DNSKEY NSEC3PARAM"_s.arg(apex, apex.section(u'.', 0, 0)));
        },
        {ChainState::Secure, ChainEnd::Answered});
    row("moved with all that is below", "www.good.example", [](Stage &s) { s.move(u"www.unsigned.example"_s); },
        {ChainState::Insecure, ChainEnd::Answered, ChainBreak::None, u"unsigned.example"_s});
    row("the root itself", ".", nothing, {ChainState::Secure, ChainEnd::Answered});
}

void WalkTest::asksStepByStep()
{
    Stage full("www.good.example");
    World some;
    int steps = 0;
    auto result = walkChain(full.input, some.fetch());
    while (!result && steps < 20) {
        const auto it = full.world.all().find(result.error());
        QVERIFY(it != full.world.all().end());
        QVERIFY(!some.all().contains(result.error()));
        some.all().insert(*it);
        result = walkChain(full.input, some.fetch());
        steps += 1;
    }
    QVERIFY(result);
    QCOMPARE(result->state, ChainState::Secure);
    QCOMPARE(steps, 7);
    QCOMPARE(result->zones.size(), 3);
    QCOMPARE(result->zones.last().name, u"good.example"_s);
    QVERIFY(result->zones.last().ds.first().matches);
    QVERIFY(result->zones.last().keys.first().trusted);
}

void WalkTest::likelyQuestionsAreEnough()
{
    Stage stage("www.good.example");
    const QList<DnsQuestion> likely = likelyQuestions(stage.input.name);
    const auto fetch = [&](const DnsQuestion &question) {
        return likely.contains(question) ? stage.world.fetch()(question) : nullptr;
    };
    QVERIFY(walkChain(stage.input, fetch));
}

// Each reply with a byte of some record changed: any verdict but "secure, answered" by what is not signed is fine; it must end.
void WalkTest::foreignBytes()
{
    Stage stage("www.good.example");
    const auto original = stage.world.all();
    for (const auto &[question, fetched] : original) {
        for (qsizetype i = 0; i < fetched.reply.answer.size(); ++i) {
            for (qsizetype at = 0; at < fetched.reply.answer[i].rdata.size(); at += 3) {
                Record &changed = stage.world.all()[question].reply.answer[i];
                changed.rdata[at] = char(changed.rdata[at] ^ 0x41);
                const auto chain = stage.walk();
                QVERIFY(!chain || chain->state != ChainState::Secure || question.name == dnsName("unsigned.example"));
                changed.rdata.truncate(at);
                QVERIFY(!stage.walk() || stage.walk()->state != ChainState::Secure
                    || question.name == dnsName("unsigned.example"));
                stage.world.all() = original;
            }
        }
    }
}

namespace
{
// As many signatures by a key that the zone does not have, no two of them the same.
QList<Record> foreignSignatures(const QList<Record> &set, int count)
{
    constexpr qsizetype lastByteOfExpiration = 11;
    QList<Record> result(count, Signer("good.example.").sign(set));
    for (int i = 0; i < count; ++i)
        result[i].rdata[lastByteOfExpiration] = char(i);
    return result;
}
}

void WalkTest::signaturesWithoutEnd()
{
    Stage stage("www.good.example");
    const QList<Record> set{Stage::address()};
    stage.world.answer("www.good.example", RecordType::A, set + foreignSignatures(set, 200));
    const auto chain = stage.walk();
    QVERIFY(chain);
    QCOMPARE(chain->broken, ChainBreak::SignedByOtherKey);
    // One over its keys, one over the denial.
    QCOMPARE(chain->zones.last().signatures.size(), 2 + 16);
}

void WalkTest::denialsWithoutEnd()
{
    Stage stage("www.good.example");
    QList<Record> authority;
    for (int i = 0; i < 30; ++i) {
        const QList<Record> nsec{record(u"x%1.good.example. 60 IN NSEC y.good.example. A RRSIG NSEC"_s.arg(i))};
        authority += nsec + foreignSignatures(nsec, 16);
    }
    authority += stage.good.withSignature({record(u"www.good.example. 60 IN NSEC good.example. A RRSIG NSEC"_s)});
    stage.world.answer("www.good.example", RecordType::DS, {}, authority);
    stage.world.answer("www.good.example", RecordType::A, {Stage::address()});
    const auto chain = stage.walk();
    QVERIFY(chain);
    // The good one, behind thirty, was not looked at.
    QCOMPARE(chain->broken, ChainBreak::SignedByOtherKey);
    QCOMPARE(chain->zones.last().signatures.size(), 64);
}

void WalkTest::uncheckedKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("rcode");
    QTest::newRow("private") << u"253 2"_s << Rcode::NoError;
    QTest::newRow("ED448, which resolved does not check") << u"16 2"_s << Rcode::NoError;
    QTest::newRow("an unknown digest") << u"13 200"_s << Rcode::NoError;
    QTest::newRow("no such name") << u"253 2"_s << Rcode::NxDomain;
    QTest::newRow("an error") << u"253 2"_s << Rcode::ServFail;
}

void WalkTest::uncheckedKind()
{
    QFETCH(const QString, kind);
    QFETCH(const int, rcode);
    Stage stage("www.good.example");
    const Record ds = record(u"good.example. 60 IN DS 1 %1 %2"_s.arg(kind, QString(64, u'a')));
    stage.world.answer("good.example", RecordType::DS, stage.example.withSignature({ds}));
    stage.world.answer("www.good.example", RecordType::A, {}, {record(soaOfGood)}, rcode);
    const auto chain = stage.walk();
    QVERIFY(chain);
    QCOMPARE(chain->state, ChainState::Insecure);
    QCOMPARE(chain->zones.last().name, u"good.example"_s);
    const QString words = summary(*chain) + explanation(*chain) + text(chain->zones.last());
    QVERIFY2(!words.contains(u"not signed"_s) && !words.contains(u"has not"_s), qPrintable(words));
    QVERIFY(!words.contains(u'%'));
    QVERIFY(!dsLine(chain->zones.last()).contains(u"not there"_s));
}

// The root's other key signs its keys too, before anybody vouches for it.
void WalkTest::idleSignatures()
{
    Stage stage("www.good.example");
    const Signer other(".");
    const QList<Record> keys{stage.root.key(), other.key()};
    stage.world.answer(".", RecordType::DNSKEY, stage.root.withSignature(keys) + QList<Record>{other.sign(keys)});
    const auto chain = stage.walk();
    QVERIFY(chain);
    QCOMPARE(chain->state, ChainState::Secure);
    QCOMPARE(chain->zones.first().keys.size(), 2);
    for (const ChainSignature &signature : chain->zones.first().signatures)
        QCOMPARE(signature.state, SignatureState::Good);
}

QTEST_GUILESS_MAIN(WalkTest)
#include "walk_test.moc"
