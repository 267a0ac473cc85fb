// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long tables of several small judges

#include "checks/local/localproxy.h"
#include "checks/local/portal.h"
#include "checks/local/resolvconf.h"
#include "checks/lookup/lookupcheck.h"
#include "support/situation.h"

#include <QTest>

#include <map>

using namespace Dotlight;
using namespace Qt::StringLiterals;

namespace
{
Scope wanScope()
{
    Scope scope;
    scope.key = {.kind = ScopeKey::Kind::Link, .index = 2, .name = u"wan0"_s};
    return scope;
}

SocketLine socket(const char *address, quint16 port, int state)
{
    SocketLine line;
    line.local = *Address::fromString(QString::fromLatin1(address));
    line.localPort = port;
    line.state = state;
    return line;
}

SocketLine waiting(const char *address, quint16 port, uint uid)
{
    SocketLine line = socket(address, port, SocketLine::unconnected);
    line.uid = uid;
    return line;
}

Record recordOf(quint16 type, const QByteArray &rdata)
{
    return {.name = {}, .type = type, .ttl = 0, .rdata = rdata};
}
}

class LocalResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listeners_data();
    void listeners();
    void strangersStub();
    void stubTaken_data();
    void stubTaken();
    void stubTakenFromUnknown_data();
    void stubTakenFromUnknown();
    void resolvedsOwn_data();
    void resolvedsOwn();
    void proxies_data();
    void proxies();
    void proxyOfAnotherScope();
    void resolvConf_data();
    void resolvConf();
    void portal_data();
    void portal();
    void portalWithoutWord_data();
    void portalWithoutWord();
    void lookup_data();
    void lookup();
    void secondQuestion_data();
    void secondQuestion();
};

void LocalResultsTest::listeners_data()
{
    QTest::addColumn<SocketLine>("line");
    QTest::addColumn<bool>("expected");
    QTest::newRow("udp on the loopback") << socket("127.0.0.1", 53, SocketLine::unconnected) << true;
    QTest::newRow("tcp on any") << socket("::", 53, SocketLine::listening) << true;
    QTest::newRow("not: resolved's stub") << socket("127.0.0.53", 53, SocketLine::listening) << false;
    QTest::newRow("not: its proxy") << socket("127.0.0.54", 53, SocketLine::unconnected) << false;
    QTest::newRow("not: other port") << socket("127.0.0.1", 5353, SocketLine::unconnected) << false;
    QTest::newRow("not: a connection") << socket("127.0.0.1", 53, SocketLine::established) << false;
}

void LocalResultsTest::listeners()
{
    QFETCH(SocketLine, line);
    QFETCH(bool, expected);
    QCOMPARE(!listenersOnPort53({line, line}).isEmpty(), expected);
    QVERIFY(listenersOnPort53({line, line}).size() <= 1);
    QVERIFY(listenersOnPort53({line}, line.uid).isEmpty());
}

/// Whose it is says the kernel; where resolved's user is not known its stub is taken for its own.
void LocalResultsTest::strangersStub()
{
    const SocketLine stub = socket("127.0.0.53", 53, SocketLine::unconnected);
    QVERIFY(listenersOnPort53({stub}).isEmpty());
    QVERIFY(listenersOnPort53({stub}, stub.uid).isEmpty());
    QCOMPARE(listenersOnPort53({stub}, stub.uid + 1), QList{stub.local});
}

void LocalResultsTest::stubTaken_data()
{
    QTest::addColumn<QList<SocketLine>>("sockets");
    QTest::addColumn<std::optional<bool>>("taken");
    const SocketLine own = waiting("127.0.0.53", 53, 7);
    const SocketLine strangers = waiting("127.0.0.53", 53, 1000);
    const SocketLine all = waiting("0.0.0.0", 53, 1000);
    const SocketLine allOfIpv6 = waiting("::", 53, 1000);
    QTest::newRow("nobody's") << QList<SocketLine>() << std::optional<bool>();
    QTest::newRow("resolved's") << QList{own} << std::optional(false);
    QTest::newRow("a stranger's") << QList{strangers} << std::optional(true);
    QTest::newRow("root's") << QList{waiting("127.0.0.53", 53, 0)} << std::optional(true);
    QTest::newRow("both at one address") << QList{strangers, own} << std::optional(true);
    QTest::newRow("both, the other way round") << QList{own, strangers} << std::optional(true);
    QTest::newRow("another address") << QList{waiting("127.0.0.1", 53, 1000), own} << std::optional(false);
    QTest::newRow("another address alone") << QList{waiting("127.0.0.1", 53, 1000)} << std::optional<bool>();
    QTest::newRow("another port") << QList{waiting("127.0.0.53", 5353, 1000)} << std::optional<bool>();
    QTest::newRow("everywhere, resolved's is not there") << QList{all} << std::optional(true);
    QTest::newRow("everywhere by IPv6, resolved's is not there") << QList{allOfIpv6} << std::optional(true);
    QTest::newRow("everywhere, resolved's is at its proxy alone")
        << QList{waiting("127.0.0.54", 53, 7), all} << std::optional(true);
    QTest::newRow("everywhere, beside resolved's") << QList{all, own} << std::optional(false);
    QTest::newRow("everywhere by IPv6, beside resolved's") << QList{own, allOfIpv6} << std::optional(false);
    QTest::newRow("everywhere, and a stranger's closer by") << QList{all, strangers} << std::optional(true);
    QTest::newRow("everywhere, another port") << QList{waiting("0.0.0.0", 5353, 1000)} << std::optional<bool>();
    QTest::newRow("everywhere, resolved's") << QList{waiting("0.0.0.0", 53, 7)} << std::optional<bool>();
    SocketLine connected = all;
    connected.state = SocketLine::established;
    QTest::newRow("everywhere, a connection") << QList{connected} << std::optional<bool>();
}

void LocalResultsTest::stubTaken()
{
    QFETCH(QList<SocketLine>, sockets);
    QTEST(isStubTaken(sockets, 7), "taken");
}

void LocalResultsTest::stubTakenFromUnknown_data()
{
    QTest::addColumn<QList<SocketLine>>("sockets");
    QTest::addColumn<std::optional<bool>>("taken");
    const SocketLine somebodys = waiting("127.0.0.53", 53, 1000);
    const SocketLine all = waiting("0.0.0.0", 53, 1000);
    const SocketLine allOfIpv6 = waiting("::", 53, 1000);
    QTest::newRow("nobody's") << QList<SocketLine>() << std::optional<bool>();
    QTest::newRow("somebody's") << QList{somebodys} << std::optional<bool>();
    QTest::newRow("everywhere beside somebody's") << QList{all, somebodys} << std::optional<bool>();
    QTest::newRow("everywhere") << QList{all} << std::optional(true);
    QTest::newRow("everywhere by IPv6") << QList{allOfIpv6} << std::optional(true);
}

/// Where resolved's user is not known: whose the stub is can't be told, that it is not there can.
void LocalResultsTest::stubTakenFromUnknown()
{
    QFETCH(QList<SocketLine>, sockets);
    QTEST(isStubTaken(sockets, std::nullopt), "taken");
}

void LocalResultsTest::resolvedsOwn_data()
{
    QTest::addColumn<QList<Record>>("answer");
    QTest::addColumn<std::optional<bool>>("own");
    const Record own = recordOf(RecordType::A, QByteArray("\x7f\0\0\x35", 4));
    const Record other = recordOf(RecordType::A, QByteArray("\xc6\x12\0\x01", 4));
    QTest::newRow("its address") << QList{own} << std::optional(true);
    QTest::newRow("another address") << QList{other} << std::optional(false);
    QTest::newRow("its proxy's address") << QList{recordOf(RecordType::A, QByteArray("\x7f\0\0\x36", 4))}
                                         << std::optional(false);
    QTest::newRow("its address and another") << QList{own, other} << std::optional(false);
    QTest::newRow("another type with the same bytes")
        << QList{recordOf(RecordType::TXT, own.rdata)} << std::optional(false);
    QTest::newRow("by an alias") << QList{recordOf(RecordType::CNAME, QByteArray("\0", 1)), own}
                                 << std::optional(false);
    QTest::newRow("no record") << QList<Record>() << std::optional<bool>();
}

void LocalResultsTest::resolvedsOwn()
{
    QFETCH(const QList<Record>, answer);
    DnsReply reply;
    reply.answer = answer;
    QTEST(isResolvedsOwn(reply), "own");
}

void LocalResultsTest::proxies_data()
{
    QTest::addColumn<QList<Server>>("servers");
    QTest::addColumn<LocalListeners>("listeners");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    const LocalListeners some{.addresses = QList{*Address::fromString(u"127.0.0.1"_s)}, .programs = {u"unbound"_s}};
    const QList<Server> far{Test::server("192.0.2.53")};
    const QList<Server> local{Test::server("127.0.0.1")};
    QTest::newRow("none") << far << LocalListeners{.addresses = QList<Address>(), .programs = {}}
                          << Finding::NoLocalProxy << Verdict::Passed;
    QTest::newRow("not to be read") << far << LocalListeners{} << Finding::LocalListenersUnknown
                                    << Verdict::Inconclusive;
    QTest::newRow("beside") << far << some << Finding::LocalListenerBesidesPerhaps << Verdict::Passed;
    const LocalListeners unknown{.addresses = some.addresses, .programs = {}};
    QTest::newRow("beside, unknown") << far << unknown << Finding::LocalListenerBesides << Verdict::Passed;
    QTest::newRow("is the server") << local << some << Finding::LocalProxyIsServerPerhaps << Verdict::Inconclusive;
    QTest::newRow("is the server, listener not seen")
        << local << LocalListeners{} << Finding::LocalProxyIsServer << Verdict::Inconclusive;
    LocalListeners elsewhere{.addresses = QList{*Address::fromString(u"127.0.0.2"_s)}, .programs = {}};
    QTest::newRow("is the server, nobody listens")
        << local << elsewhere << Finding::LocalServerNobodyListens << Verdict::Inconclusive;
    LocalListeners any{.addresses = QList{*Address::fromString(u"::"_s)}, .programs = {}};
    QTest::newRow("is the server, listens everywhere")
        << local << any << Finding::LocalProxyIsServer << Verdict::Inconclusive;
    QList<Server> otherPort = local;
    otherPort.first().port = 5353;
    QTest::newRow("is the server, at a port that was not looked at")
        << otherPort << elsewhere << Finding::LocalProxyIsServer << Verdict::Inconclusive;
    any.own = {far.first().address};
    QTest::newRow("an address of its own") << far << any << Finding::LocalProxyIsServer << Verdict::Inconclusive;
    elsewhere.own = any.own;
    QTest::newRow("an address of its own, nobody listens")
        << far << elsewhere << Finding::LocalServerNobodyListens << Verdict::Inconclusive;
}

void LocalResultsTest::proxies()
{
    QFETCH(QList<Server>, servers);
    QFETCH(LocalListeners, listeners);
    Scope scope = wanScope();
    scope.servers = servers;
    const QList<CheckResult> results = localProxyResults({scope}, {scope}, listeners);
    QCOMPARE(results.size(), 1);
    QTEST(results.first().finding, "finding");
    QTEST(results.first().verdict, "verdict");
}

/// Of a link that is looked at alone, while the global server is the program on this computer.
void LocalResultsTest::proxyOfAnotherScope()
{
    Scope scope = wanScope();
    scope.servers = {Test::server("192.0.2.53")};
    Scope global;
    global.servers = {Test::server("127.0.0.1")};
    const LocalListeners listeners{.addresses = QList{*Address::fromString(u"0.0.0.0"_s)}, .programs = {}};
    QCOMPARE(localProxyResults({scope}, {scope}, listeners).first().finding, Finding::LocalListenerBesides);
    const QList<CheckResult> results = localProxyResults({scope}, {scope, global}, listeners);
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().finding, Finding::LocalListenerIsServer);
    QCOMPARE(results.first().verdict, Verdict::Inconclusive);
    LocalListeners two = listeners;
    two.addresses->append(*Address::fromString(u"127.0.0.2"_s));
    QCOMPARE(localProxyResults({scope}, {scope, global}, two).size(), 2);
    QCOMPARE(localProxyResults({scope}, {scope, global}, two).last().finding, Finding::LocalListenerBesides);
}

void LocalResultsTest::resolvConf_data()
{
    QTest::addColumn<ResolvConfMode>("mode");
    QTest::addColumn<StubListener>("listener");
    QTest::addColumn<ResolvConfSeen>("seen");
    QTest::addColumn<Finding>("finding");
    const auto seen = [](std::optional<bool> stub, std::optional<bool> programs) {
        ResolvConfSeen result;
        result.nameservers = {u"192.0.2.1"_s};
        result.stubAnswers = stub;
        result.programsReach = programs;
        return result;
    };
    using enum ResolvConfMode;
    const auto row = [](const char *name, ResolvConfMode mode, StubListener listener, const ResolvConfSeen &what,
                         Finding finding) { QTest::newRow(name) << mode << listener << what << finding; };
    row("all well", Stub, StubListener::Yes, seen(true, true), Finding::ResolvConfReachesResolved);
    row("programs not tried", Stub, StubListener::Yes, seen(true, {}), Finding::ResolvConfUnknown);
    row("programs go past", Stub, StubListener::Yes, seen(true, false), Finding::ResolvConfProgramsGoPast);
    row("stub silent", Stub, StubListener::Yes, seen(false, {}), Finding::StubDoesNotAnswer);
    ResolvConfSeen taken = seen(true, true);
    taken.stubTaken = true;
    row("another program at the stub's address", Stub, StubListener::Yes, taken, Finding::StubTaken);
    row("another program where resolved does not listen", Stub, StubListener::No, taken, Finding::StubOff);
    row("another program where nobody is led", Uplink, StubListener::Yes, taken, Finding::ResolvConfGoesPast);
    ResolvConfSeen others = seen({}, true);
    others.stubAnswersOtherwise = true;
    row("somebody else answers there", Stub, StubListener::Yes, others, Finding::StubAnsweredByAnother);
    row("somebody else answers where nobody is led", Uplink, StubListener::Yes, others, Finding::ResolvConfGoesPast);
    row("stub not tried", Stub, StubListener::Yes, seen({}, {}), Finding::ResolvConfUnknown);
    row("stub off", Stub, StubListener::No, seen(false, false), Finding::StubOff);
    row("stub on TCP alone", Static, StubListener::Tcp, seen(false, false), Finding::StubOff);
    row("foreign", Foreign, StubListener::Yes, seen(true, true), Finding::ResolvConfGoesPast);
    row("uplink", Uplink, StubListener::Yes, seen(true, true), Finding::ResolvConfGoesPast);
    row("missing", Missing, StubListener::Yes, seen(true, {}), Finding::ResolvConfMissing);
    row("mode unknown", ResolvConfMode::Unknown, StubListener::Yes, seen(true, true), Finding::ResolvConfUnknown);
    ResolvConfSeen closed = seen(true, {});
    closed.nameservers.clear();
    row("foreign, and no server in it", Foreign, StubListener::Yes, closed, Finding::ResolvConfNamesNobody);
    row("resolved's servers, and it has none", Uplink, StubListener::Yes, closed, Finding::ResolvConfNamesNobody);
    closed.unreadable = true;
    row("foreign, and can't be read", Foreign, StubListener::Yes, closed, Finding::ResolvConfUnreadable);
    row("mode unknown, and can't be read", ResolvConfMode::Unknown, StubListener::Yes, closed,
        Finding::ResolvConfUnreadable);
    row("missing can't be read either", Missing, StubListener::Yes, closed, Finding::ResolvConfMissing);
    closed.programsReach = true;
    row("the stub's own can't be read", Stub, StubListener::Yes, closed, Finding::ResolvConfReachesResolved);
    ResolvConfSeen several = seen(true, {});
    several.nameservers = {u"127.0.0.53"_s, u"192.0.2.1"_s};
    row("the stub before another", Foreign, StubListener::Yes, several, Finding::ResolvConfStubBesideOthers);
    several.nameservers = {u"192.0.2.1"_s, u"127.0.0.53"_s};
    row("the stub behind another", Foreign, StubListener::Yes, several, Finding::ResolvConfGoesPast);
}

void LocalResultsTest::resolvConf()
{
    QFETCH(ResolvConfMode, mode);
    QFETCH(StubListener, listener);
    QFETCH(ResolvConfSeen, seen);
    Snapshot snapshot = Test::protectedComputer();
    snapshot.resolver.resolvConf = mode;
    snapshot.resolver.stubListener = listener;
    snapshot.system.resolvConfNamesStubOnly.reset();
    const CheckResult result = resolvConfResult(snapshot, seen);
    const Finding found = result.finding;
    QTEST(found, "finding");
    const QList<Finding> untold{
        Finding::ResolvConfUnknown, Finding::ResolvConfUnreadable, Finding::ResolvConfStubBesideOthers};
    QCOMPARE(result.verdict == Verdict::Inconclusive, untold.contains(found));
    QCOMPARE(result.verdict == Verdict::Passed, found == Finding::ResolvConfReachesResolved);
    QCOMPARE(result.evidence[u"stubTaken"].toBool(), seen.stubTaken || seen.stubAnswersOtherwise);
    const std::map<Finding, StubProof> proofs{{Finding::ResolvConfReachesResolved, StubProof::Reached},
        {Finding::StubDoesNotAnswer, StubProof::Silent}, {Finding::StubTaken, StubProof::Taken},
        {Finding::StubAnsweredByAnother, StubProof::Taken}, {Finding::ResolvConfProgramsGoPast, StubProof::GoesPast}};
    const auto proven = proofs.find(found);
    QCOMPARE(stubProof(snapshot, seen), proven == proofs.end() ? StubProof::NotTested : proven->second);
}

void LocalResultsTest::portal_data()
{
    QTest::addColumn<Connectivity>("connectivity");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    const QString page = u"http://check.example/"_s;
    using enum Connectivity;
    QTest::newRow("full") << Full << page << false << Finding::PortalNone << Verdict::Passed;
    QTest::newRow("full, and nothing is answered now")
        << Full << page << true << Finding::PortalNoneBefore << Verdict::Inconclusive;
    QTest::newRow("portal") << Portal << page << false << Finding::PortalSeen << Verdict::Failed;
    QTest::newRow("limited, strict fails")
        << Limited << page << true << Finding::PortalPerhaps << Verdict::Inconclusive;
    QTest::newRow("limited, strict works")
        << Limited << page << false << Finding::PortalNoInternet << Verdict::Inconclusive;
    QTest::newRow("none") << None << page << false << Finding::PortalNoInternet << Verdict::Inconclusive;
    QTest::newRow("unknown") << Connectivity::Unknown << page << false << Finding::PortalUnknown
                             << Verdict::Inconclusive;
    QTest::newRow("not looked for") << Full << QString() << false << Finding::PortalNotLookedFor << Verdict::Skipped;
}

void LocalResultsTest::portal()
{
    QFETCH(Connectivity, connectivity);
    QFETCH(QString, page);
    QFETCH(bool, fails);
    Snapshot snapshot = Test::protectedComputer();
    snapshot.networkManager.presence = Presence::Present;
    snapshot.networkManager.connectivity = connectivity;
    snapshot.networkManager.connectivityPage = page;
    if (fails)
        Test::setAnswer(snapshot, Test::failed(Answer::Outcome::Unreachable));
    const CheckResult result = portalResult(snapshot);
    QTEST(result.finding, "finding");
    QTEST(result.verdict, "verdict");
}

void LocalResultsTest::portalWithoutWord_data()
{
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<std::optional<QString>>("version");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    const std::optional<QString> none;
    QTest::newRow("no NetworkManager") << Presence::Absent << none << Finding::PortalNoNetworkManager
                                       << Verdict::Skipped;
    QTest::newRow("one that was not read")
        << Presence::Loading << none << Finding::PortalNotTold << Verdict::Inconclusive;
    QTest::newRow("one that says nothing")
        << Presence::Present << none << Finding::PortalNotTold << Verdict::Inconclusive;
    QTest::newRow("its check is off") << Presence::Present << std::optional(u"1.52.1"_s) << Finding::PortalNotLookedFor
                                      << Verdict::Skipped;
}

/// Nothing came from NetworkManager's check: it matters why.
void LocalResultsTest::portalWithoutWord()
{
    QFETCH(Presence, presence);
    QFETCH(std::optional<QString>, version);
    Snapshot snapshot = Test::protectedComputer();
    snapshot.networkManager = {};
    snapshot.networkManager.presence = presence;
    snapshot.networkManager.version = version;
    const CheckResult result = portalResult(snapshot);
    QTEST(result.finding, "finding");
    QTEST(result.verdict, "verdict");
}

void LocalResultsTest::lookup_data()
{
    using enum TransportMode;
    QTest::addColumn<TransportMode>("mode");
    QTest::addColumn<IntegrityMode>("integrity");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, TransportMode mode, IntegrityMode integrity, const Answer &answer,
                         Finding finding,
                         Verdict verdict) { QTest::newRow(name) << mode << integrity << answer << finding << verdict; };
    using Outcome = Answer::Outcome;
    const auto on = IntegrityMode::On;
    const auto off = IntegrityMode::Off;
    row("TLS, validated", Strict, on, Test::answered(Test::tlsValidated), Finding::LookupEncryptedValidated,
        Verdict::Passed);
    row("TLS, not validated", Strict, on, Test::answered(Test::tlsOnly), Finding::LookupNotValidated, Verdict::Failed);
    row("TLS, DNSSEC off", Strict, off, Test::answered(Test::tlsOnly), Finding::LookupEncrypted, Verdict::Passed);
    row("clear, off", Off, off, Test::answered(Test::plainOnly), Finding::LookupInClearAsSet, Verdict::Passed);
    row("clear, opportunistic", Opportunistic, off, Test::answered(Test::plainOnly), Finding::LookupFellBack,
        Verdict::Failed);
    row("clear, strict", Strict, off, Test::answered(Test::plainOnly), Finding::LookupInClearThoughStrict,
        Verdict::Failed);
    row("clear, mode unknown", TransportMode::Unknown, off, Test::answered(Test::plainOnly), Finding::LookupInClear,
        Verdict::Inconclusive);
    row("TLS, DNSSEC unknown", Strict, IntegrityMode::Unknown, Test::answered(Test::tlsOnly), Finding::LookupEncrypted,
        Verdict::Passed);
    row("no answer", Strict, on, Test::failed(Outcome::Unreachable), Finding::LookupNotAnswered, Verdict::Inconclusive);
    row("signatures", Strict, on, Test::failed(Outcome::DnssecFailed, "no-signature"), Finding::LookupDnssecFailed,
        Verdict::Failed);
    row("invalid reply, DNSSEC on", Strict, on, Test::failed(Outcome::InvalidReply), Finding::LookupDnssecFailed,
        Verdict::Failed);
    row("invalid reply, DNSSEC off", Strict, off, Test::failed(Outcome::InvalidReply), Finding::LookupTellsNothing,
        Verdict::Inconclusive);
    row("from the cache", Strict, on, Test::answered(LookupFlag::FromCache | LookupFlag::Confidential | 1),
        Finding::LookupTellsNothing, Verdict::Inconclusive);
}

void LocalResultsTest::lookup()
{
    QFETCH(TransportMode, mode);
    QFETCH(IntegrityMode, integrity);
    QFETCH(Answer, answer);
    Snapshot snapshot = Test::strictByLink();
    Test::wan(snapshot).dns->transport = mode;
    Test::wan(snapshot).dns->integrity = integrity;
    Test::setAnswer(snapshot, answer);
    const Assessment assessment = assess(snapshot);
    const CheckResult result = lookupResult(*assessment.link(2), *snapshot.lookup(2));
    QTEST(result.finding, "finding");
    QTEST(result.verdict, "verdict");
}

void LocalResultsTest::secondQuestion_data()
{
    QTest::addColumn<IntegrityMode>("integrity");
    QTest::addColumn<Answer>("second");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    using enum IntegrityMode;
    const auto row = [](const char *name, IntegrityMode integrity, const Answer &second, Finding finding,
                         Verdict verdict) { QTest::newRow(name) << integrity << second << finding << verdict; };
    const Answer validated = Test::answered(Test::tlsValidated);
    const Answer encrypted = Test::answered(Test::tlsOnly);
    row("validated", On, validated, Finding::LookupEncryptedValidated, Verdict::Passed);
    row("validated, DNSSEC unknown", IntegrityMode::Unknown, validated, Finding::LookupEncryptedValidated,
        Verdict::Passed);
    row("not validated", On, encrypted, Finding::LookupSignaturesUnseen, Verdict::Passed);
    row("not validated, may be given up", AllowDowngrade, encrypted, Finding::LookupSignaturesUnseen, Verdict::Passed);
    row("not validated, DNSSEC unknown", IntegrityMode::Unknown, encrypted, Finding::LookupSignaturesUnseen,
        Verdict::Passed);
    row("not validated, DNSSEC off", Off, encrypted, Finding::LookupEncrypted, Verdict::Passed);
    row("in clear", On, Test::answered(Test::plainValidated), Finding::LookupInClearThoughStrict, Verdict::Failed);
    row("no answer", On, Test::failed(Answer::Outcome::Unreachable), Finding::LookupNotAnswered, Verdict::Inconclusive);
}

/// The root was refused, or is not asked for over a link that takes some names alone: the name that was asked for in its place
/// may have no signatures.
void LocalResultsTest::secondQuestion()
{
    QFETCH(IntegrityMode, integrity);
    QFETCH(Answer, second);
    Snapshot snapshot = Test::strictByLink();
    Test::wan(snapshot).dns->integrity = integrity;
    Test::setAnswer(snapshot, Test::failed(Answer::Outcome::Refused));
    for (Lookup &one : snapshot.lookups)
        one.second = second;
    const Assessment assessment = assess(snapshot);
    const CheckResult result = lookupResult(*assessment.link(2), *snapshot.lookup(2));
    QTEST(result.finding, "finding");
    QTEST(result.verdict, "verdict");
}

QTEST_GUILESS_MAIN(LocalResultsTest)
#include "localresults_test.moc"
