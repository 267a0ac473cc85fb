// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long tables of what ends a proof and of what is no file of ours

#include "facts/keptfile.h"
#include "support/situation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace Dotlight;
using namespace Qt::StringLiterals;

using Change = std::function<void(Snapshot &)>;
using Spoil = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Spoil)

namespace
{
const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::UTC);

/// wan0, vpn0 and a delegate, servers for the whole computer, and NetworkManager's names.
Snapshot computer()
{
    Snapshot result = Test::protectedComputer();
    Test::addSplitVpn(result);
    Test::wan(result).connection = u"home"_s;
    Test::wan(result).gateway = true;
    result.resolver.servers = {Test::server("192.0.2.1")};
    result.delegates = {{.id = u"corp"_s, .servers = {Test::server("192.0.2.2")}, .currentServer = {}, .domains = {}}};
    return result;
}

ServerProof verified(const char *address)
{
    return {.server = Test::server(address), .handshake = Handshake::Verified, .plainAnswers = true, .latencyMs = 12};
}

ScopeProof ofScope(int ifindex, const char *address, const QString &delegate = {})
{
    return {.ifindex = ifindex,
        .delegate = delegate,
        .servers = {verified(address)},
        .validation = ValidationProof::Validated};
}

Proofs everything()
{
    return {.scopes = {ofScope(2, "192.0.2.53"), ofScope(4, "192.0.2.60"), ofScope(0, "192.0.2.1"),
                ofScope(-1, "192.0.2.2", u"corp"_s)},
        .root = {.keysUnknown = false, .signaturesOutsideClock = {}, .nothingTrusted = false},
        .lookups = {},
        .bypassingPrograms = QStringList{u"Firefox"_s}};
}

KeptProofs keptOf(const Snapshot &facts)
{
    return keep({}, facts, everything(), now);
}

/// Which scopes' proofs a snapshot has, and r and b for the two of the whole.
QString shown(const Snapshot &snapshot)
{
    QStringList result;
    for (const ScopeProof &proof : snapshot.proofs)
        result.append(proof.delegate.isEmpty() ? QString::number(proof.ifindex) : proof.delegate);
    result.sort();
    if (snapshot.rootProof != RootProof())
        result.append(u"r"_s);
    if (!snapshot.bypassingPrograms.isEmpty())
        result.append(u"b"_s);
    return result.join(u' ');
}

QJsonObject fileOf(const KeptProofs &kept)
{
    return QJsonDocument::fromJson(keptText(kept).value()).object();
}
}

class KeptProofsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void ends_data();
    void ends();
    void age_data();
    void age();
    void certificateEnds();
    void addsToWhatThereIs();
    void keepsNothingOfAnotherNetwork();
    void measuringMakesNoYounger();
    void oddPart_data();
    void oddPart();
    void oddFile_data();
    void oddFile();
    void tooMuch();
    void nowhere();
};

void KeptProofsTest::comesBack()
{
    const Snapshot facts = computer();
    const KeptProofs kept = keptOf(facts);
    QCOMPARE(kept.size(), 10);
    const KeptProofs read = parseKept(keptText(kept).value());
    QVERIFY(read == kept);
    const Snapshot seen = withKept(facts, read, now);
    QVERIFY(seen == withProofs(facts, everything()));
    QCOMPARE(shown(seen), u"0 2 4 corp r b"_s);
}

void KeptProofsTest::ends_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const char *left, const Change &change) {
        QTest::addRow("%s", name) << change << QString::fromLatin1(left);
    };
    const auto wan = [](Snapshot &s) -> LinkFacts & { return Test::wan(s); };
    row("nothing changed", "0 2 4 corp r b", [](Snapshot &) { });
    row("what a lookup moves", "0 2 4 corp r b", [&](Snapshot &s) {
        wan(s).dns->currentServer = Test::server("192.0.2.53");
        wan(s).dns->integritySupported = false;
        s.resolver.statistics = ResolverStatistics{.secure = 3};
        s.lookups.clear();
    });
    row("an update of resolved", "0 2 4 corp r b", [](Snapshot &s) { s.resolver.version = u"257.14-1"_s; });
    row("another server of the link", "0 4 corp b",
        [&](Snapshot &s) { wan(s).dns->servers = {Test::server("192.0.2.54")}; });
    row("one server more", "0 4 corp b", [&](Snapshot &s) { wan(s).dns->servers.append(Test::server("192.0.2.54")); });
    row("another name of the same server", "0 4 corp b",
        [&](Snapshot &s) { wan(s).dns->servers = {Test::server("192.0.2.53", "other.example")}; });
    row("another port", "0 4 corp b", [&](Snapshot &s) { wan(s).dns->servers.first().port = 8853; });
    row("the link's mode", "0 4 corp b", [&](Snapshot &s) { wan(s).dns->transport = TransportMode::Opportunistic; });
    row("the link's DNSSEC", "0 4 corp b", [&](Snapshot &s) { wan(s).dns->integrity = IntegrityMode::Off; });
    row("an exemption from DNSSEC", "0 4 corp b", [&](Snapshot &s) { wan(s).dns->negativeAnchors = {u"example"_s}; });
    row("another network", "4 b", [&](Snapshot &s) { wan(s).connection = u"cafe"_s; });
    row("perhaps another network by the same name", "4 b", [&](Snapshot &s) { wan(s).carrierChanges += 2; });
    row("another start of this computer", "b", [](Snapshot &s) { s.system.bootId = u"another"_s; });
    row("which start it is can't be read", "b", [](Snapshot &s) { s.system.bootId.clear(); });
    row("another link by that index", "4 b", [&](Snapshot &s) { wan(s).name = u"wan9"_s; });
    row("the same link by another index", "4 b", [&](Snapshot &s) { wan(s).index = 9; });
    row("the link has no DNS now", "0 4 corp b", [&](Snapshot &s) { wan(s).dns->scope = false; });
    row("the link could not be read", "0 4 corp b", [&](Snapshot &s) { wan(s).dns->readable = false; });
    row("the link is gone", "4 b", [](Snapshot &s) { s.links.removeFirst(); });
    row("a server of the whole", "2 4 corp b", [](Snapshot &s) { s.resolver.servers = {Test::server("192.0.2.9")}; });
    row("the delegate's server", "0 2 4 b", [](Snapshot &s) { s.delegates.first().servers.clear(); });
    row("the delegate is gone", "0 2 4 b", [](Snapshot &s) { s.delegates.clear(); });
    row("the mode of the whole", "b", [](Snapshot &s) { s.resolver.transport = TransportMode::Off; });
    row("DNSSEC of the whole", "b", [](Snapshot &s) { s.resolver.integrity = IntegrityMode::Off; });
    row("another resolved", "b", [](Snapshot &s) { s.resolver.version = u"261"_s; });
    row("resolved is gone", "b", [](Snapshot &s) { s.resolver.presence = Presence::Absent; });
    row("resolved does not answer", "b", [](Snapshot &s) { s.resolver.readable = false; });
}

void KeptProofsTest::ends()
{
    QFETCH(const Change, change);
    const KeptProofs kept = keptOf(computer());
    Snapshot later = computer();
    change(later);
    QTEST(shown(withKept(later, kept, now.addSecs(60))), "left");
}

void KeptProofsTest::age_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("holds");
    QTest::newRow("at once") << 0 << true;
    QTest::newRow("nearly a day") << 24 * 3600 - 1 << true;
    QTest::newRow("a day") << 24 * 3600 << false;
    QTest::newRow("a year") << 365 * 24 * 3600 << false;
    QTest::newRow("the clock was set back") << -1 << false;
}

void KeptProofsTest::age()
{
    QFETCH(const int, seconds);
    const KeptProofs kept = keptOf(computer());
    QTEST(!holding(kept, computer(), now.addSecs(seconds)).isEmpty(), "holds");
}

void KeptProofsTest::certificateEnds()
{
    Proofs proven{.scopes = {ofScope(2, "192.0.2.53")}, .root = {}, .lookups = {}, .bypassingPrograms = {}};
    proven.scopes.first().servers.first().holdsUntil = now.addSecs(100);
    const Snapshot facts = computer();
    const KeptProofs kept = keep({}, facts, proven, now);
    QCOMPARE(withKept(facts, kept, now.addSecs(99)).proofs.first().servers.size(), 1);
    const Snapshot after = withKept(facts, kept, now.addSecs(100));
    QVERIFY(after.proofs.first().servers.isEmpty());
    // What else was proven of the scope is no less true.
    QVERIFY(after.proofs.first().validation == ValidationProof::Validated);
}

void KeptProofsTest::addsToWhatThereIs()
{
    const Snapshot facts = computer();
    ServerProof bad = verified("192.0.2.53");
    bad.handshake = Handshake::WrongName;
    bad.latencyMs.reset();
    const Proofs second{.scopes = {{.ifindex = 2, .delegate = {}, .servers = {bad}}},
        .root = {.keysUnknown = {}, .signaturesOutsideClock = true},
        .lookups = {},
        .bypassingPrograms = QStringList()};
    const Snapshot seen = withKept(facts, keep(keptOf(facts), facts, second, now.addSecs(10)), now.addSecs(10));
    QCOMPARE(shown(seen), u"0 2 4 corp r"_s);
    const ServerProof server = seen.proof(2)->servers.first();
    QVERIFY(server.handshake == Handshake::WrongName);
    QCOMPARE(server.latencyMs, 12);
    QVERIFY(seen.proof(2)->validation == ValidationProof::Validated);
    const RootProof root{.keysUnknown = false, .signaturesOutsideClock = true, .nothingTrusted = false};
    QVERIFY(seen.rootProof == root);
}

/// A network that was left and came back is another one, for all that is known.
void KeptProofsTest::keepsNothingOfAnotherNetwork()
{
    Snapshot cafe = computer();
    Test::wan(cafe).connection = u"cafe"_s;
    const KeptProofs kept = keep(keptOf(computer()), cafe, {}, now.addSecs(10));
    QCOMPARE(shown(withKept(computer(), kept, now.addSecs(20))), u"4 b"_s);
}

void KeptProofsTest::measuringMakesNoYounger()
{
    const Snapshot facts = computer();
    ServerProof timed{.server = Test::server("192.0.2.53"), .plainAnswers = {}, .latencyMs = 3};
    const Proofs latency{.scopes = {{.ifindex = 2, .delegate = {}, .servers = {timed}}},
        .root = {},
        .lookups = {},
        .bypassingPrograms = {}};
    const KeptProofs kept = keep(keptOf(facts), facts, latency, now.addSecs(20 * 3600));
    const ServerProof seen = withKept(facts, kept, now.addSecs(23 * 3600)).proof(2)->servers.first();
    QVERIFY(seen.handshake == Handshake::Verified);
    QCOMPARE(seen.plainAnswers, true);
    QCOMPARE(seen.latencyMs, 3);
    QVERIFY(!withKept(facts, kept, now.addSecs(25 * 3600)).proof(2));
}

void KeptProofsTest::oddPart_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, const Spoil &spoil) { QTest::addRow("%s", name) << spoil; };
    const auto ofServer = [&row](const char *name, const QString &key, const QJsonValue &value) {
        row(name, [key, value](QJsonObject &part) {
            QJsonObject server = part[u"server"].toObject();
            server[key] = value;
            part[u"server"] = server;
        });
    };
    row("no time", [](QJsonObject &part) { part.remove(u"made"_s); });
    row("a time in words", [](QJsonObject &part) { part[u"made"] = u"yesterday"_s; });
    row("half a second", [](QJsonObject &part) { part[u"made"] = 1.5; });
    row("a time beyond all times", [](QJsonObject &part) { part[u"until"] = 1e300; });
    row("before time", [](QJsonObject &part) { part[u"until"] = -1; });
    row("for nothing", [](QJsonObject &part) { part.remove(u"for"_s); });
    row("for a number", [](QJsonObject &part) { part[u"for"] = 7; });
    row("of no scope", [](QJsonObject &part) { part.remove(u"index"_s); });
    row("an index below all", [](QJsonObject &part) { part[u"index"] = -2; });
    row("an index above all", [](QJsonObject &part) { part[u"index"] = 1e12; });
    row("an index in words", [](QJsonObject &part) { part[u"index"] = u"2"_s; });
    row("a link with a delegate's id", [](QJsonObject &part) { part[u"delegate"] = u"corp"_s; });
    row("a delegate without an id", [](QJsonObject &part) { part[u"index"] = -1; });
    row("a server in words", [](QJsonObject &part) { part[u"server"] = u"192.0.2.53"_s; });
    row("nothing proven", [](QJsonObject &part) { part.remove(u"server"_s); });
    row("a root of a link", [](QJsonObject &part) {
        part.remove(u"server"_s);
        part[u"root"] = QJsonObject{{u"keysUnknown"_s, true}, {u"signaturesOutsideClock"_s, true}};
    });
    row("a validation of another time", [](QJsonObject &part) {
        part.remove(u"server"_s);
        part[u"validation"] = u"perfect"_s;
    });
    ofServer("no address", u"address"_s, u"dns.example"_s);
    ofServer("a port that is none", u"port"_s, 65536);
    ofServer("a port in words", u"port"_s, u"853"_s);
    ofServer("a name that is none", u"name"_s, QJsonValue());
    ofServer("a handshake of another time", u"handshake"_s, u"splendid"_s);
    ofServer("a handshake by number", u"handshake"_s, 1);
    ofServer("an answer in words", u"plainAnswers"_s, u"yes"_s);
    ofServer("a time that is none", u"latencyMs"_s, -5);
    ofServer("a time too long for anybody", u"latencyMs"_s, 1e12);
}

/// The odd one is left out, the others are read.
void KeptProofsTest::oddPart()
{
    QFETCH(const Spoil, spoil);
    const KeptProofs kept = keptOf(computer());
    QJsonObject file = fileOf(kept);
    QJsonArray parts = file[u"proofs"].toArray();
    QJsonObject first = parts[0].toObject();
    QVERIFY(first.contains(u"server"_s));
    spoil(first);
    parts[0] = first;
    file[u"proofs"] = parts;
    QVERIFY(parseKept(QJsonDocument(file).toJson()) == kept.sliced(1));
}

void KeptProofsTest::oddFile_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = keptText(keptOf(computer())).value();
    const auto row = [](const char *name, const QByteArray &text) { QTest::addRow("%s", name) << text; };
    row("empty", "");
    row("zeros", QByteArray(100, '\0'));
    row("no JSON", "proven: everything\n");
    row("cut off", whole.first(whole.size() / 2));
    row("a list", "[1,2,3]");
    row("no schema", QByteArray(whole).replace("\"schema\":1", "\"format\":1"));
    row("a later schema", QByteArray(whole).replace("\"schema\":1", "\"schema\":2"));
    row("a schema in words", QByteArray(whole).replace("\"schema\":1", "\"schema\":\"1\""));
    row("no list", "{\"schema\":1,\"proofs\":{}}");
    row("parts that are none", "{\"schema\":1,\"proofs\":[null,1,\"x\",[],{}]}");
    row("too deep", "{\"schema\":1,\"proofs\":" + QByteArray(5000, '['));
    row("too large", whole + QByteArray(mostKeptBytes, ' '));
}

void KeptProofsTest::oddFile()
{
    QFETCH(const QByteArray, text);
    QVERIFY(parseKept(text).isEmpty());
}

void KeptProofsTest::tooMuch()
{
    KeptProof one{.of = KeptProof::Of{.ifindex = 2, .delegate = {}}, .what = ValidationProof::Validated};
    one.holdsFor = QString(1000, u'x');
    QVERIFY(keptText(KeptProofs(900, one)));
    QVERIFY(!keptText(KeptProofs(1100, one)));
}

void KeptProofsTest::nowhere()
{
    const QByteArray home = qgetenv("HOME");
    const QByteArray state = qgetenv("XDG_STATE_HOME");
    qputenv("HOME", "/home/tester");
    qputenv("XDG_STATE_HOME", "/state");
    QCOMPARE(proofsPath(), u"/state/dotlight/proofs.json"_s);
    qunsetenv("XDG_STATE_HOME");
    QCOMPARE(proofsPath(), u"/home/tester/.local/state/dotlight/proofs.json"_s);
    qunsetenv("HOME");
    QCOMPARE(proofsPath(), QString());
    qputenv("HOME", home);
    if (!state.isNull())
        qputenv("XDG_STATE_HOME", state);
}

QTEST_GUILESS_MAIN(KeptProofsTest)
#include "keptproofs_test.moc"
