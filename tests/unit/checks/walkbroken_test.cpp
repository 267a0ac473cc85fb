// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walkstage.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

/// What a walk finds where a chain is broken: where, how, and whose fault it most likely is.
// rule: long because it is tables, a row for each way in which a chain can be broken.
class WalkBrokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void broken_data();
    void broken() { walkAsInRow(); }
    void notProven_data();
    void notProven() { walkAsInRow(); }
};

void WalkBrokenTest::broken_data()
{
    walkColumns();
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
void WalkBrokenTest::notProven_data()
{
    walkColumns();
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

QTEST_GUILESS_MAIN(WalkBrokenTest)
#include "walkbroken_test.moc"
