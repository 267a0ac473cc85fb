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
        deny("root-servers.net", RecordType::DS, root, u"example. 60 IN NSEC . NS DS RRSIG NSEC"_s, Rcode::NxDomain);
    }

    // No proof of any zone comes through.
    void withoutProofs()
    {
        world.answer("root-servers.net", RecordType::DS, {}, {record(u". 60 IN SOA a. b. 1 2 3 4 5"_s)});
        world.answer("unsigned.example", RecordType::DS, {}, {record(u"example. 60 IN SOA a. b. 1 2 3 4 5"_s)});
    }

    static Record address() { return record(u"www.good.example. 60 IN A 192.0.2.90"_s); }

    void deny(const char *name, quint16 type, const Signer &signer, const QString &nsec, int rcode = Rcode::NoError)
    {
        world.answer(name, type, {}, signer.withSignature({record(nsec)}), rcode);
    }

    // An answer made from *.good.example; that no zone begins on the way to it is not proven.
    void expand(const QString &nsec)
    {
        world.answer("b.good.example", RecordType::DS, {}, {record(soaOfGood)});
        world.answer("a.b.good.example", RecordType::DS, {}, {record(soaOfGood)});
        Record signature = good.sign({record(u"*.good.example. 60 IN A 192.0.2.90"_s)});
        signature.name = dnsName("a.b.good.example");
        const Record expanded = record(u"a.b.good.example. 60 IN A 192.0.2.90"_s);
        world.answer("a.b.good.example", RecordType::A, {expanded, signature}, good.withSignature({record(nsec)}));
    }

    // good.example moved to unsigned.example, and what the server makes of www in it.
    void move(const QString &target)
    {
        const Record subtree = record(u"good.example. 60 IN DNAME unsigned.example."_s);
        const Record alias = record(u"www.good.example. 60 IN CNAME %1."_s.arg(target));
        world.answer("www.good.example", RecordType::A, good.withSignature({subtree}) + QList<Record>{alias});
        world.answer(target.toLatin1().constData(), RecordType::A, {record(target + u". 60 IN A 192.0.2.1"_s)});
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
    void signaturesWithoutEnd();
    void denialsWithoutEnd();
    void uncheckedKind_data();
    void uncheckedKind();
    void wordsForAll();
    void wordsForOldAnswers();
    void wordsForFailingServers_data();
    void wordsForFailingServers();
    void idleSignatures();
    void wordsWithoutKeys();
    void wordsByMode();

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
    const auto unsignedRow = [](const char *tag, const Change &change, ChainBreak broken,
                                 Culprit culprit = Culprit::Unclear) {
        QTest::newRow(tag) << QByteArray("unsigned.example") << change
                           << Expected{ChainState::Insecure, ChainEnd::Unknown, broken, u"unsigned.example"_s, culprit};
    };
    unsignedRow(
        "not signed, and its server fails",
        [](Stage &s) { s.world.answer("unsigned.example", RecordType::A, {}, {}, Rcode::ServFail); },
        ChainBreak::ServerFailed, Culprit::Owner);
    unsignedRow(
        "not signed, and the server in use refuses",
        [](Stage &s) { s.world.answer("unsigned.example", RecordType::A, {}, {}, Rcode::Refused); },
        ChainBreak::ServerFailed);
    unsignedRow(
        "not signed, and nothing comes",
        [](Stage &s) { s.world.fetched("unsigned.example", RecordType::A, Fetched::State::NoAnswer); },
        ChainBreak::NoAnswer);
    unsignedRow(
        "not signed, and no DNS message comes",
        [](Stage &s) { s.world.fetched("unsigned.example", RecordType::A, Fetched::State::Malformed); },
        ChainBreak::Malformed);
    unsignedRow(
        "not signed, and an empty answer comes",
        [](Stage &s) { s.world.answer("unsigned.example", RecordType::A, {}); }, ChainBreak::EmptyAnswer);
    QTest::newRow("no proof that it is not signed, while others come") << QByteArray(
        "unsigned.example") << Change([](Stage &s) {
        const Record soa = record(u"example. 60 IN SOA a. b. 1 2 3 4 5"_s);
        s.world.answer("unsigned.example", RecordType::DS, {}, {soa});
    }) << Expected{bogus, ChainEnd::Unknown, ChainBreak::SignatureMissing, u"example"_s, Culprit::Unclear};
    QTest::newRow("no proof that it is not signed, and no other comes")
        << QByteArray("unsigned.example") << Change([](Stage &s) { s.withoutProofs(); })
        << Expected{bogus, ChainEnd::Unknown, ChainBreak::SignatureMissing, u"example"_s, Culprit::Server};
    QTest::newRow("no proof that it is not signed, and the one to compare can't be had") << QByteArray(
        "unsigned.example") << Change([](Stage &s) {
        s.withoutProofs();
        s.world.fetched("root-servers.net", RecordType::DS, Fetched::State::NoAnswer);
    }) << Expected{bogus, ChainEnd::Unknown, ChainBreak::SignatureMissing, u"example"_s, Culprit::Unclear};
    row(
        "an empty answer", [](Stage &s) { s.world.answer("www.good.example", RecordType::A, {}); }, unknown,
        ChainBreak::EmptyAnswer, "good.example", Culprit::Unclear);
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
        "an old answer of the root, its keys in time",
        [](Stage &s) { s.world.answer("example", RecordType::DS, s.root.withSignature({s.example.ds()}, expired)); },
        bogus, ChainBreak::SignatureExpired, ".", Culprit::Unclear);
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
        unknown, ChainBreak::ServerFailed, "good.example", Culprit::Owner);
    row(
        "an error at the name",
        [](Stage &s) { s.world.answer("www.good.example", RecordType::A, {}, {}, Rcode::ServFail); }, unknown,
        ChainBreak::ServerFailed, "good.example", Culprit::Owner);
    row(
        "an error of the server in use below",
        [](Stage &s) { s.world.answer("good.example", RecordType::DNSKEY, {}, {}, Rcode::Refused); }, unknown,
        ChainBreak::ServerFailed, "good.example", Culprit::Unclear);
    row(
        "an error where the parent is asked",
        [](Stage &s) { s.world.answer("good.example", RecordType::DS, {}, {}, Rcode::ServFail); }, unknown,
        ChainBreak::ServerFailed, "example", Culprit::Unclear);
    row(
        "an error, and perhaps of a zone further down",
        [](Stage &s) {
            s.world.answer("www.good.example", RecordType::DS, {}, {record(soaOfGood)});
            s.world.answer("www.good.example", RecordType::A, {}, {}, Rcode::ServFail);
        },
        unknown, ChainBreak::ServerFailed, "good.example", Culprit::Unclear);
    row(
        "an error of the root", [](Stage &s) { s.world.answer(".", RecordType::DNSKEY, {}, {}, Rcode::ServFail); },
        unknown, ChainBreak::ServerFailed, ".", Culprit::Unclear);
    row(
        "an error below the root", [](Stage &s) { s.world.answer("example", RecordType::DS, {}, {}, Rcode::ServFail); },
        unknown, ChainBreak::ServerFailed, ".", Culprit::Unclear);
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
                                  culpritFor(broken, BreakPlace::Below)};
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
        "a wildcard's answer below a name that is there", "a.b.good.example",
        [](Stage &s) { s.expand(u"b.good.example. 60 IN NSEC c.good.example. A RRSIG NSEC"_s); },
        ChainBreak::DenialMissing, "good.example");
    row(
        "a wildcard's answer below a name that has others below it", "a.b.good.example",
        [](Stage &s) { s.expand(u"good.example. 60 IN NSEC z.b.good.example. NS SOA RRSIG NSEC"_s); },
        ChainBreak::DenialMissing, "good.example");
    row(
        "a wildcard's answer below a name that is there, by NSEC3", "a.b.good.example",
        [](Stage &s) {
            const QString there = hashedOwner("b.good.example.", "good.example.");
            s.expand(u"%1 60 IN NSEC3 1 0 0 - %2 A RRSIG"_s.arg(there, there.section(u'.', 0, 0)));
        },
        ChainBreak::DenialMissing, "good.example");
    row(
        "moved, to another name", "www.good.example", [](Stage &s) { s.move(u"evil.unsigned.example"_s); },
        ChainBreak::SignatureBad, "good.example");
    row(
        "moved, to a name further down", "www.good.example", [](Stage &s) { s.move(u"www.evil.unsigned.example"_s); },
        ChainBreak::SignatureBad, "good.example");
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

// What is over can be told again by whoever has kept it; a clock is not the only explanation.
void WalkTest::wordsForOldAnswers()
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

void WalkTest::wordsForFailingServers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("zone");
    QTest::newRow("signed") << QByteArray("www.good.example") << u"good.example"_s;
    QTest::newRow("not signed") << QByteArray("unsigned.example") << u"unsigned.example"_s;
}

// Whose servers they most likely are, and how to tell that it is another's; no word of signatures or of altered answers.
void WalkTest::wordsForFailingServers()
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

void WalkTest::wordsForAll()
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

void WalkTest::wordsWithoutKeys()
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

void WalkTest::wordsByMode()
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

QTEST_GUILESS_MAIN(WalkTest)
#include "walk_test.moc"
