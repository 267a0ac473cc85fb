// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedworld.h"

#include "checks/why/denial.h"
#include "wording/chainwords.h"

#include <QTest>

#include <functional>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

namespace
{
const QString soaOfGood = u"good.example. 60 IN SOA a. b. 1 2 3 4 5"_s;

/// root, example, good.example with www in it; unsigned.example; and what is not there.
struct Stage {
    Signer root{"."};
    Signer example{"example."};
    Signer good{"good.example."};
    World world;
    ChainInput input;

    explicit Stage(const char *name)
    {
        input = {.name = dnsName(name), .anchors = {root.anchor()}, .now = now};
        world.keys(".", root);
        world.keys("example", example);
        world.keys("good.example", good);
        world.answer("example", RecordType::DS, root.withSignature({example.ds()}));
        world.answer("good.example", RecordType::DS, example.withSignature({good.ds()}));
        deny("www.good.example", RecordType::DS, good, u"www.good.example. 60 IN NSEC good.example. A RRSIG NSEC"_s);
        world.answer("www.good.example", RecordType::A, good.withSignature({address()}));
        deny("unsigned.example", RecordType::DS, example, u"unsigned.example. 60 IN NSEC example. NS RRSIG NSEC"_s);
        world.answer("unsigned.example", RecordType::A, {record(u"unsigned.example. 60 IN A 192.0.2.1"_s)});
    }

    static Record address() { return record(u"www.good.example. 60 IN A 192.0.2.90"_s); }

    void deny(const char *name, quint16 type, const Signer &signer, const QString &nsec, int rcode = Rcode::NoError)
    {
        world.answer(name, type, {}, signer.withSignature({record(nsec)}), rcode);
    }

    [[nodiscard]] std::expected<Chain, DnsQuestion> walk() const { return walkChain(input, world.fetch()); }
};

using Change = std::function<void(Stage &)>;

struct Expected {
    ChainState state;
    ChainEnd end = ChainEnd::Unknown;
    ChainBreak broken = ChainBreak::None;
    QString at = {};
    Culprit culprit = Culprit::Nobody;
};
}

Q_DECLARE_METATYPE(Expected)

// rule: long because it is tables, a row for each way in which a chain can be.
class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data();
    void whole() { walks(); }
    void broken_data();
    void broken() { walks(); }
    void notProven_data();
    void notProven() { walks(); }
    void asksStepByStep();
    void likelyQuestionsAreEnough();
    void foreignBytes();
    void wordsForAll();

private:
    static void columns();
    static void walks();
};

void WalkTest::columns()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expected>("expected");
}

void WalkTest::walks()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Change, change);
    QFETCH(const Expected, expected);
    Stage stage(name.constData());
    change(stage);
    const auto chain = stage.walk();
    QVERIFY2(chain, chain ? "" : qPrintable(chain.error().name.text() + u' ' + QString::number(chain.error().type)));
    QCOMPARE(chain->broken, expected.broken);
    QCOMPARE(chain->state, expected.state);
    QCOMPARE(chain->end, expected.end);
    QCOMPARE(chain->breakAt, expected.at);
    QCOMPARE(chain->culprit, expected.culprit);
    QVERIFY(!summary(*chain).isEmpty() && !summary(*chain).contains(u'%'));
    QVERIFY(!explanation(*chain).isEmpty() && !explanation(*chain).contains(u'%'));
}

void WalkTest::whole_data()
{
    columns();
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
    row("the root itself", ".",
        [](Stage &s) { s.deny(".", RecordType::A, s.root, u". 60 IN NSEC example. NS SOA RRSIG NSEC DNSKEY"_s); },
        {ChainState::Secure, ChainEnd::NoData});
}

void WalkTest::broken_data()
{
    columns();
    const auto row = [](const char *tag, const Change &change, ChainState state, ChainBreak broken, const char *at,
                         Culprit culprit) {
        QTest::newRow(tag) << QByteArray("www.good.example") << change
                           << Expected{state, ChainEnd::Unknown, broken, QString::fromLatin1(at), culprit};
    };
    const auto bogus = ChainState::Bogus;
    const auto unknown = ChainState::Unknown;
    const auto unsignedRow = [](const char *tag, const Change &change, ChainBreak broken) {
        QTest::newRow(tag) << QByteArray("unsigned.example") << change
                           << Expected{ChainState::Insecure, ChainEnd::Unknown, broken, u"unsigned.example"_s,
                                  Culprit::Unclear};
    };
    unsignedRow(
        "not signed, and its server fails",
        [](Stage &s) { s.world.answer("unsigned.example", RecordType::A, {}, {}, Rcode::ServFail); },
        ChainBreak::ServerFailed);
    unsignedRow(
        "not signed, and nothing comes",
        [](Stage &s) { s.world.fetched("unsigned.example", RecordType::A, Fetched::State::NoAnswer); },
        ChainBreak::NoAnswer);
    unsignedRow(
        "not signed, and no DNS message comes",
        [](Stage &s) { s.world.fetched("unsigned.example", RecordType::A, Fetched::State::Malformed); },
        ChainBreak::Malformed);
    row(
        "a broken signature",
        [](Stage &s) {
            s.world.answer(
                "www.good.example", RecordType::A, {Stage::address(), damaged(s.good.sign({Stage::address()}))});
        },
        bogus, ChainBreak::SignatureBad, "good.example", Culprit::Owner);
    row(
        "expired",
        [](Stage &s) {
            s.world.answer("www.good.example", RecordType::A, s.good.withSignature({Stage::address()}, expired));
        },
        bogus, ChainBreak::SignatureExpired, "good.example", Culprit::Owner);
    row(
        "not valid yet", [](Stage &s) { s.world.keys("good.example", s.good, notYet); }, bogus,
        ChainBreak::SignatureNotYetValid, "good.example", Culprit::Owner);
    row(
        "a DS without its key",
        [](Stage &s) {
            s.world.answer("good.example", RecordType::DS, s.example.withSignature({Signer("good.example.").ds()}));
        },
        bogus, ChainBreak::KeyNotNamed, "good.example", Culprit::Owner);
    row(
        "signed by a key that is not there",
        [](Stage &s) {
            s.world.answer(
                "www.good.example", RecordType::A, Signer("good.example.").withSignature({Stage::address()}));
        },
        bogus, ChainBreak::SignedByOtherKey, "good.example", Culprit::Owner);
    row(
        "stripped below the root",
        [](Stage &s) { s.world.answer("www.good.example", RecordType::A, {Stage::address()}); }, bogus,
        ChainBreak::SignatureMissing, "good.example", Culprit::Unclear);
    row(
        "stripped everywhere", [](Stage &s) { s.world.answer(".", RecordType::DNSKEY, {s.root.key()}); }, bogus,
        ChainBreak::SignatureMissing, ".", Culprit::Server);
    row(
        "a server that knows no keys",
        [](Stage &s) {
            s.world.answer(".", RecordType::DNSKEY, {});
            s.world.answer(".", RecordType::SOA, {record(u". 60 IN SOA a. b. 1 2 3 4 5"_s)});
        },
        bogus, ChainBreak::SignatureMissing, ".", Culprit::Server);
    row(
        "an unknown root key", [](Stage &s) { s.input.anchors = {Signer(".").anchor()}; }, bogus,
        ChainBreak::RootKeyUnknown, ".", Culprit::RootKey);
    row(
        "a root key that signs no more",
        [](Stage &s) {
            const Signer other(".");
            s.world.answer(".", RecordType::DNSKEY, other.withSignature({s.root.key(), other.key()}));
        },
        bogus, ChainBreak::RootKeyUnknown, ".", Culprit::RootKey);
    row(
        "no root key trusted", [](Stage &s) { s.input.anchors = {}; }, unknown, ChainBreak::NoRootKeyTrusted, ".",
        Culprit::RootKey);
    row(
        "the clock is fast", [](Stage &s) { s.input.now = now + 400 * oneDay; }, bogus, ChainBreak::SignatureExpired,
        ".", Culprit::Clock);
    row(
        "the clock is slow", [](Stage &s) { s.input.now = now - 400 * oneDay; }, bogus,
        ChainBreak::SignatureNotYetValid, ".", Culprit::Clock);
    row(
        "no network", [](Stage &s) { s.world.fetched(".", RecordType::DNSKEY, Fetched::State::NoAnswer); }, unknown,
        ChainBreak::NoAnswer, ".", Culprit::Network);
    row(
        "the stub's way to say nothing",
        [](Stage &s) {
            s.world.answer(".", RecordType::DNSKEY, {});
            s.world.answer(".", RecordType::SOA, {});
        },
        unknown, ChainBreak::NoAnswer, ".", Culprit::Network);
    row(
        "no stub", [](Stage &s) { s.world.fetched(".", RecordType::DNSKEY, Fetched::State::NoListener); }, unknown,
        ChainBreak::StubAbsent, ".", Culprit::Unclear);
    row(
        "the zone's servers are dead",
        [](Stage &s) { s.world.fetched("good.example", RecordType::DNSKEY, Fetched::State::NoAnswer); }, unknown,
        ChainBreak::NoAnswer, "good.example", Culprit::Unclear);
    row(
        "an error below", [](Stage &s) { s.world.answer("good.example", RecordType::DNSKEY, {}, {}, Rcode::ServFail); },
        unknown, ChainBreak::ServerFailed, "good.example", Culprit::Unclear);
    row(
        "nonsense below",
        [](Stage &s) { s.world.fetched("www.good.example", RecordType::A, Fetched::State::Malformed); }, unknown,
        ChainBreak::Malformed, "good.example", Culprit::Unclear);
    row(
        "an alias of itself",
        [](Stage &s) {
            const Record alias = record(u"www.good.example. 60 IN CNAME www.good.example."_s);
            s.world.answer("www.good.example", RecordType::A, s.good.withSignature({alias}));
        },
        unknown, ChainBreak::AliasLoop, "www.good.example", Culprit::Owner);
}

// What looks like a proof and is none.
void WalkTest::notProven_data()
{
    columns();
    const auto row = [](const char *tag, const char *name, const Change &change, ChainBreak broken, const char *at) {
        QTest::newRow(tag) << QByteArray(name) << change
                           << Expected{ChainState::Bogus, ChainEnd::Unknown, broken, QString::fromLatin1(at),
                                  culpritFor(broken, false)};
    };
    row(
        "no DS, without a proof", "good.example",
        [](Stage &s) {
            s.world.answer("good.example", RecordType::DS, {}, {record(u"example. 60 IN SOA a. b. 1 2 3 4 5"_s)});
            s.world.answer("good.example", RecordType::A, {record(u"good.example. 60 IN A 192.0.2.90"_s)});
        },
        ChainBreak::SignatureMissing, "example");
    row(
        "no DS, by a signature that does not fit", "good.example",
        [](Stage &s) {
            const Record nsec = record(u"good.example. 60 IN NSEC z.example. NS RRSIG NSEC"_s);
            s.world.answer("good.example", RecordType::DS, {}, {nsec, damaged(s.example.sign({nsec}))});
            s.world.answer("good.example", RecordType::A, {record(u"good.example. 60 IN A 192.0.2.90"_s)});
        },
        ChainBreak::SignatureBad, "example");
    row(
        "no DS, by the child's own word", "good.example",
        [](Stage &s) {
            s.deny(
                "good.example", RecordType::DS, s.example, u"good.example. 60 IN NSEC z.example. NS SOA RRSIG NSEC"_s);
            s.world.answer(
                "good.example", RecordType::A, s.good.withSignature({record(u"good.example. 60 IN A 192.0.2.90"_s)}));
        },
        ChainBreak::DenialMissing, "example");
    row(
        "a gap that does not hold the name", "nope.example",
        [](Stage &s) {
            s.deny("nope.example", RecordType::DS, s.example, u"a.example. 60 IN NSEC b.example. A RRSIG NSEC"_s,
                Rcode::NxDomain);
        },
        ChainBreak::DenialMissing, "example");
    row(
        "gaps that do not hold the name", "nope.example",
        [](Stage &s) {
            const QList<Record> gap{record(u"a.example. 60 IN NSEC b.example. A RRSIG NSEC"_s)};
            const QList<Record> star{record(u"example. 60 IN NSEC good.example. NS SOA RRSIG NSEC DNSKEY"_s)};
            s.world.answer("nope.example", RecordType::DS, {},
                s.example.withSignature(gap) + s.example.withSignature(star), Rcode::NxDomain);
        },
        ChainBreak::DenialMissing, "example");
    row(
        "a gap, without a word on the wildcard", "nope.example",
        [](Stage &s) {
            s.deny("nope.example", RecordType::DS, s.example, u"good.example. 60 IN NSEC z.example. NS DS RRSIG"_s,
                Rcode::NxDomain);
        },
        ChainBreak::DenialMissing, "example");
    row(
        "below a delegation the parent denies nothing", "www.unsigned.example",
        [](Stage &s) {
            s.world.answer(
                "unsigned.example", RecordType::DS, s.example.withSignature({Signer("unsigned.example.").ds()}));
            s.world.answer(
                "unsigned.example", RecordType::DNSKEY, {}, {record(u"unsigned.example. 60 IN SOA a. b. 1 2 3 4 5"_s)});
        },
        ChainBreak::KeyNotNamed, "unsigned.example");
    row(
        "a wildcard's answer for a name that may be there", "www.good.example",
        [](Stage &s) {
            Record signature = s.good.sign({record(u"*.good.example. 60 IN A 192.0.2.90"_s)});
            signature.name = dnsName("www.good.example");
            s.world.answer("www.good.example", RecordType::A, {Stage::address(), signature});
        },
        ChainBreak::DenialMissing, "good.example");
    row(
        "another zone's signature", "www.good.example",
        [](Stage &s) {
            s.world.answer("www.good.example", RecordType::A, s.example.withSignature({Stage::address()}));
        },
        ChainBreak::SignedByOtherKey, "good.example");
    row(
        "an alias without a signature", "www.good.example",
        [](Stage &s) {
            s.world.answer(
                "www.good.example", RecordType::A, {record(u"www.good.example. 60 IN CNAME unsigned.example."_s)});
        },
        ChainBreak::SignatureMissing, "good.example");
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

void WalkTest::wordsForAll()
{
    for (int broken = int(ChainBreak::None); broken <= int(ChainBreak::AliasLoop); ++broken) {
        for (const bool atRoot : {true, false}) {
            Chain chain{
                .name = u"www.example"_s, .aliases = {}, .zones = {}, .breakAt = atRoot ? u"."_s : u"example"_s};
            chain.broken = ChainBreak(broken);
            chain.state = stateFor(chain.broken);
            chain.culprit = culpritFor(chain.broken, atRoot);
            QVERIFY(summary(chain).endsWith(u'.') && explanation(chain).size() > 20);
            QVERIFY(name(chain.broken) != "unknown"_L1);
        }
    }
}

QTEST_GUILESS_MAIN(WalkTest)
#include "walk_test.moc"
