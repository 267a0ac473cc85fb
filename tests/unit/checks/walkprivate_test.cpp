// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walkstage.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

/// What a walk finds of names that a network's own server knows by itself. What is answered for them was seen of dnsmasq with
/// local= and address= before the lab's signed zones, and of a server of a zone of its own behind a VPN.
class WalkPrivateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data();
    void walk() { walkAsInRow(); }
    void unlikeIt_data();
    void unlikeIt() { walkAsInRow(); }
    void saysWhichDomain();
};

namespace
{
const auto soaOfRoot = u". 60 IN SOA a. b. 1 2 3 4 5"_s;

/// The server knows that domain by itself: no DS, without a proof, and the name in it.
void knowByItself(Stage &stage, const char *domain, const char *name, int rcode = Rcode::NxDomain)
{
    stage.world.answer(domain, RecordType::DS, {}, {record(soaOfRoot)}, rcode);
    stage.world.answer(name, RecordType::DS, {}, {record(soaOfRoot)});
    stage.world.answer(name, RecordType::A, {record(QString::fromLatin1(name) + u". 60 IN A 192.168.1.7"_s)});
}

/// By the zone example nowhere.example is not there.
void denyNowhere(Stage &stage)
{
    const QList<Record> gap{record(u"good.example. 60 IN NSEC unsigned.example. NS DS RRSIG NSEC"_s)};
    const QList<Record> star{record(u"example. 60 IN NSEC good.example. NS SOA RRSIG NSEC DNSKEY"_s)};
    stage.world.answer("nowhere.example", RecordType::DS, {},
        stage.example.withSignature(gap) + stage.example.withSignature(star), Rcode::NxDomain);
}

NameWay exempt(const char *domain)
{
    return {.exempt = dnsName(domain), .unchecked = true};
}

NameWay own(const char *domain, bool unchecked)
{
    return {.ownDomain = dnsName(domain), .unchecked = unchecked};
}
}

void WalkPrivateTest::walk_data()
{
    walkColumns();
    const auto answered = [](const char *tag, const char *name, const Change &change, const char *at,
                              ChainEnd end = ChainEnd::Answered) {
        QTest::newRow(tag) << QByteArray(name) << change
                           << Expected{ChainState::Insecure, end, ChainBreak::None, QString::fromLatin1(at)};
    };
    const auto broken = [](const char *tag, const char *name, const Change &change, const char *at) {
        QTest::newRow(tag) << QByteArray(name) << change
                           << Expected{ChainState::Bogus, ChainEnd::Unknown, ChainBreak::PrivateUnproven,
                                  QString::fromLatin1(at), Culprit::Unclear};
    };
    answered(
        "exempt", "printer.lan",
        [](Stage &s) {
            knowByItself(s, "lan", "printer.lan");
            s.input.way = exempt("lan");
        },
        "lan");
    answered(
        "exempt, and the domain is said to be there", "printer.lan",
        [](Stage &s) {
            knowByItself(s, "lan", "printer.lan", Rcode::NoError);
            s.input.way = exempt("lan");
        },
        "lan");
    answered(
        "exempt, and not there", "nothere.lan",
        [](Stage &s) {
            knowByItself(s, "lan", "nothere.lan");
            s.world.answer("nothere.lan", RecordType::A, {}, {record(soaOfRoot)}, Rcode::NxDomain);
            s.input.way = exempt("lan");
        },
        "lan", ChainEnd::NoSuchName);
    answered(
        "exempt, and no proof of anything comes", "printer.lan",
        [](Stage &s) {
            s.withoutProofs();
            knowByItself(s, "lan", "printer.lan");
            s.input.way = exempt("lan");
        },
        "lan");
    answered(
        "exempt by an exception further up, and stripped", "www.good.example",
        [](Stage &s) {
            s.world.answer("www.good.example", RecordType::A, {Stage::address()});
            s.input.way = exempt("example");
        },
        "www.good.example");
    broken("below the root, and checked", "nas.intern", [](Stage &s) { knowByItself(s, "intern", "nas.intern"); }, ".");
    answered(
        "below the root, and not checked", "nas.intern",
        [](Stage &s) {
            knowByItself(s, "intern", "nas.intern");
            s.input.way.unchecked = true;
        },
        "intern");
    broken(
        "a domain with servers of its own", "intranet.corp.example",
        [](Stage &s) {
            knowByItself(s, "corp.example", "intranet.corp.example");
            s.input.way = own("corp.example", false);
        },
        "example");
    answered(
        "a domain with servers of its own, not checked", "intranet.corp.example",
        [](Stage &s) {
            knowByItself(s, "corp.example", "intranet.corp.example");
            s.input.way = own("corp.example", true);
        },
        "corp.example");
    answered(
        "denied above it, and answered", "nas.nowhere.example",
        [](Stage &s) {
            denyNowhere(s);
            knowByItself(s, "nas.nowhere.example", "nas.nowhere.example");
        },
        "nowhere.example", ChainEnd::AgainstProof);
    answered(
        "denied itself, and answered", "nowhere.example",
        [](Stage &s) {
            denyNowhere(s);
            s.world.answer("nowhere.example", RecordType::A, {record(u"nowhere.example. 60 IN A 192.168.1.8"_s)});
        },
        "nowhere.example", ChainEnd::AgainstProof);
}

// What looks like a private name, and is none, or can't be told.
void WalkPrivateTest::unlikeIt_data()
{
    walkColumns();
    const auto bogus = [](const char *tag, const char *name, const Change &change, ChainBreak broken, const char *at,
                           Culprit culprit) {
        QTest::newRow(tag) << QByteArray(name) << change
                           << Expected{ChainState::Bogus, ChainEnd::Unknown, broken, QString::fromLatin1(at), culprit};
    };
    bogus(
        "proofs of others are left out too", "nas.intern",
        [](Stage &s) {
            s.withoutProofs();
            knowByItself(s, "intern", "nas.intern");
            s.input.way.unchecked = true;
        },
        ChainBreak::SignatureMissing, ".", Culprit::Server);
    bogus(
        "nothing can be had to compare", "nas.intern",
        [](Stage &s) {
            knowByItself(s, "intern", "nas.intern");
            s.world.fetched("root-servers.net", RecordType::DS, Fetched::State::NoAnswer);
            s.input.way.unchecked = true;
        },
        ChainBreak::SignatureMissing, ".", Culprit::Unclear);
    bogus(
        "below another zone, by the servers that all is asked of", "nas.router.example",
        [](Stage &s) { knowByItself(s, "router.example", "nas.router.example"); }, ChainBreak::SignatureMissing,
        "example", Culprit::Unclear);
    bogus(
        "a domain with servers of its own, which the name is not in", "nas.router.example",
        [](Stage &s) {
            knowByItself(s, "router.example", "nas.router.example");
            s.input.way = own("corp.example", true);
        },
        ChainBreak::SignatureMissing, "example", Culprit::Unclear);
    bogus(
        "exempt, and a signature that does not fit", "www.good.example",
        [](Stage &s) {
            s.world.answer(
                "www.good.example", RecordType::A, {Stage::address(), damaged(s.good.sign({Stage::address()}))});
            s.input.way = exempt("good.example");
        },
        ChainBreak::SignatureBad, "good.example", Culprit::Owner);
    bogus(
        "exempt, and the root's keys come without signatures", "printer.lan",
        [](Stage &s) {
            s.world.answer(".", RecordType::DNSKEY, {s.root.key()});
            s.input.way = exempt("lan");
        },
        ChainBreak::SignatureMissing, ".", Culprit::Server);
    QTest::newRow("denied, and nobody says otherwise") << QByteArray("nas.nowhere.example") << Change([](Stage &s) {
        denyNowhere(s);
        s.world.answer("nas.nowhere.example", RecordType::A, {}, {record(soaOfRoot)}, Rcode::NxDomain);
    }) << Expected{.state = ChainState::Secure, .end = ChainEnd::NoSuchName};
    QTest::newRow("denied, and nothing comes for the name itself") << QByteArray(
        "nas.nowhere.example") << Change([](Stage &s) {
        denyNowhere(s);
        s.world.fetched("nas.nowhere.example", RecordType::A, Fetched::State::NoAnswer);
    }) << Expected{.state = ChainState::Secure, .end = ChainEnd::NoSuchName};
    QTest::newRow("exempt, and its server fails") << QByteArray("printer.lan") << Change([](Stage &s) {
        knowByItself(s, "lan", "printer.lan");
        s.world.answer("printer.lan", RecordType::A, {}, {}, Rcode::ServFail);
        s.input.way = exempt("lan");
    }) << Expected{ChainState::Insecure, ChainEnd::Unknown, ChainBreak::ServerFailed, u"lan"_s, Culprit::Unclear};
}

void WalkPrivateTest::saysWhichDomain()
{
    Stage stage("printer.lan");
    knowByItself(stage, "lan", "printer.lan");
    stage.input.way = exempt("lan");
    QCOMPARE(stage.walk().value().privateDomain, u"lan"_s);
    stage.input.way = {};
    QCOMPARE(stage.walk().value().privateDomain, QString());
}

QTEST_GUILESS_MAIN(WalkPrivateTest)
#include "walkprivate_test.moc"
