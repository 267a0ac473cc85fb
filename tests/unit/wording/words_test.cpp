// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long tables of sentences

#include "support/situation.h"
#include "wording/printable.h"
#include "wording/reasonwords.h"
#include "wording/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReason_data();
    void everyReason();
    void headlinesAreDistinct();
    void absence_data();
    void absence();
    void promises_data();
    void promises();
    void unreachable_data();
    void unreachable();
    void placeholders();
    void summaries_data();
    void summaries();
    void scopes_data();
    void scopes();
    void namesAreWithoutMarkup();
    void jsonIsPrintable();
    void servers_data();
    void servers();
    void domains();
};

namespace
{
constexpr int longestText = 320;
constexpr int longestShortText = 44;
constexpr int longestHeadline = 120;

ScopeKey wanKey()
{
    return {.kind = ScopeKey::Kind::Link, .index = 2, .name = u"wan0"_s};
}

Reason reasonOf(ReasonId id, const QString &detail = {}, bool perhaps = false)
{
    return {.id = id,
        .level = Level::Exposed,
        .severity = Severity::Warning,
        .scope = wanKey(),
        .detail = detail,
        .perhaps = perhaps};
}

bool isSentence(const QString &text)
{
    return !text.isEmpty() && (text.endsWith(u'.') || text.endsWith(u')')) && !text.contains("  "_L1);
}

bool hasPlaceholder(const QString &text)
{
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    return text.contains(placeholder);
}
}

void WordsTest::everyReason_data()
{
    QTest::addColumn<ReasonId>("id");
    QTest::addColumn<bool>("perhaps");
    for (int id = 0; id < reasonCount; ++id) {
        QTest::addRow("%d", id) << ReasonId(id) << false;
        QTest::addRow("%d perhaps", id) << ReasonId(id) << true;
    }
}

void WordsTest::everyReason()
{
    QFETCH(const ReasonId, id);
    QFETCH(const bool, perhaps);
    QCOMPARE(wordsFor(id).id, id);
    const Reason reason = reasonOf(id, {}, perhaps);
    QVERIFY2(isSentence(text(reason)), qPrintable(text(reason)));
    QVERIFY2(isSentence(headline(reason)), qPrintable(headline(reason)));
    QVERIFY2(!shortText(reason).isEmpty() && !shortText(reason).endsWith(u'.'), qPrintable(shortText(reason)));
    QVERIFY2(text(reason).size() <= longestText, qPrintable(text(reason)));
    QVERIFY2(shortText(reason).size() <= longestShortText + (perhaps ? 9 : 0), qPrintable(shortText(reason)));
    QVERIFY2(headline(reason).size() <= longestHeadline, qPrintable(headline(reason)));
    for (const QString &words : {text(reason), headline(reason), shortText(reason)}) {
        QVERIFY2(!hasPlaceholder(words), qPrintable(words));
        QVERIFY2(!words.contains("null"_L1), qPrintable(words));
        QCOMPARE(perhaps, words.contains("perhaps"_L1, Qt::CaseInsensitive));
    }
}

void WordsTest::headlinesAreDistinct()
{
    QSet<QString> headlines;
    for (int id = 0; id < reasonCount; ++id)
        headlines += headline(reasonOf(ReasonId(id)));
    QCOMPARE(headlines.size(), reasonCount);
}

void WordsTest::absence_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("advice");
    QTest::newRow("stopped") << u"stopped"_s << u"is stopped"_s << u"systemctl start"_s;
    QTest::newRow("disabled") << u"disabled"_s << u"is disabled"_s << u"systemctl enable --now"_s;
    QTest::newRow("masked") << u"masked"_s << u"is masked"_s << u"systemctl unmask"_s;
    QTest::newRow("not installed") << u"not-installed"_s << u"is not installed"_s << u"Install the package"_s;
    QTest::newRow("not known") << QString() << u"is not running"_s << QString();
}

void WordsTest::absence()
{
    QFETCH(const QString, state);
    QFETCH(const QString, word);
    QFETCH(const QString, advice);
    const Reason reason = reasonOf(ReasonId::ResolverAbsent, state);
    QVERIFY(text(reason).contains(word));
    QVERIFY(text(reason).contains(advice));
    QVERIFY(headline(reason).contains("systemd-resolved "_L1 + word));
    QCOMPARE(shortText(reason), "systemd-resolved "_L1 + word);
}

// What a sentence must say, because less or more would not be true.
void WordsTest::promises_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("said");
    QTest::newRow("strict, nobody checks") << reasonOf(
        ReasonId::StrictNotVerified) << u"there this version of systemd-resolved does not check who the server is"_s;
    QTest::newRow("strict, version unknown")
        << reasonOf(ReasonId::StrictNotVerified, {}, true) << u"Perhaps nobody checks who the server is"_s;
    QTest::newRow("root keys") << reasonOf(ReasonId::TrustAnchorStale, u"missing-key"_s)
                               << u"old root keys here, or forged answers"_s;
    QTest::newRow("root keys, word") << reasonOf(ReasonId::TrustAnchorStale, u"missing-key"_s)
                                     << u"(systemd-resolved says: missing-key)"_s;
    QTest::newRow("port") << reasonOf(ReasonId::Port853Blocked) << u"The network or the server"_s;
    QTest::newRow("timeout") << reasonOf(ReasonId::ServerUnreachable)
                             << u"may refuse encryption or may have shown a wrong certificate"_s;
    QTest::newRow("parallel names both") << reasonOf(ReasonId::PlainLinkInParallel, u"vpn7"_s)
                                         << u"over wan0 in clear text as well as encrypted over vpn7"_s;
    Reason besideGlobal = reasonOf(ReasonId::PlainLinkInParallel);
    besideGlobal.other = ScopeKey{.kind = ScopeKey::Kind::Global, .index = 0, .name = u"global"_s};
    QTest::newRow("parallel to the global scope") << besideGlobal << u"encrypted over the computer-wide servers"_s;
    QTest::newRow("strict in clear is not called off")
        << reasonOf(ReasonId::PlainTransport) << u"(DNS over TLS). Turn encryption on"_s;
    QTest::newRow("the way to a check has its price")
        << reasonOf(ReasonId::StrictNotVerified) << u"then get no answers"_s;
    QTest::newRow("proxy's address") << reasonOf(ReasonId::LocalProxy, u"127.0.0.1"_s) << u"at 127.0.0.1"_s;
    QTest::newRow("whether a proxy is there is another matter")
        << reasonOf(ReasonId::LocalProxy, u"127.0.0.1"_s) << u"where another program should answer"_s;
    QTest::newRow("another program's stub")
        << reasonOf(ReasonId::StubListenerOff, u"taken"_s) << u"another program sits there"_s;
    QTest::newRow("a silent stub") << reasonOf(ReasonId::StubListenerOff, u"silent"_s)
                                   << u"no answer came from there"_s;
    QTest::newRow("programs past it") << reasonOf(ReasonId::Bypass, u"programs"_s) << u"lookup did not come there"_s;
    QTest::newRow("broken names") << reasonOf(ReasonId::DnssecNotValidating, u"broken-names"_s) << u"Test names"_s;
    QTest::newRow("good names") << reasonOf(ReasonId::DnssecFailing, u"good-names"_s) << u"with good signatures"_s;
    QTest::newRow("unsigned names") << reasonOf(ReasonId::DnssecFailing, u"unsigned-names"_s)
                                    << u"such names can't be looked up"_s;
    QTest::newRow("no root key") << reasonOf(ReasonId::TrustAnchorStale, u"nothing-trusted"_s)
                                 << u"trusts no key of the root"_s;
    QTest::newRow("TCP alone") << reasonOf(ReasonId::StubListenerOff, u"tcp"_s) << u"over TCP alone"_s;
    QTest::newRow("a name that would steer")
        << reasonOf(ReasonId::CertificateExpired, u"a\u202eb\nc"_s) << u"(a\\u202eb\\x0ac)"_s;
    QTest::newRow("certificate names the server")
        << reasonOf(ReasonId::CertificateExpired, u"dns.example"_s) << u"asked over wan0 (dns.example) showed"_s;
    QTest::newRow("proxy") << reasonOf(ReasonId::LocalProxy) << u"Beyond it Dotlight can't see"_s;
    QTest::newRow("clock") << reasonOf(ReasonId::ClockWrong) << u"seems to be wrong"_s;
    QTest::newRow("no file") << reasonOf(ReasonId::ResolvConfForeign, u"missing"_s)
                             << u"/etc/resolv.conf is missing,"_s;
    QTest::newRow("nsswitch") << reasonOf(ReasonId::Bypass, u"nsswitch"_s) << u"/etc/nsswitch.conf"_s;
    QTest::newRow("a browser") << reasonOf(ReasonId::Bypass, u"Firefox"_s) << u"Firefox is set to look up names past"_s;
    QTest::newRow("value") << reasonOf(ReasonId::ValueUnknown, u"DNSSEC"_s) << u"a value of DNSSEC"_s;
}

void WordsTest::promises()
{
    QFETCH(const Reason, reason);
    QFETCH(const QString, said);
    QVERIFY2(text(reason).contains(said), qPrintable(text(reason)));
}

void WordsTest::unreachable_data()
{
    QTest::addColumn<TransportMode>("mode");
    QTest::addColumn<Handshake>("handshake");
    QTest::addColumn<std::optional<bool>>("plainAnswers");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("certificate");
    using enum TransportMode;
    const std::optional<bool> silent = false;
    const QString down = u"The server or the network may be down."_s;
    const QString refuses = u"may refuse encryption"_s;
    QTest::newRow("strict") << Strict << Handshake::NotTested << std::optional<bool>() << refuses << true;
    QTest::newRow("strict, answers in clear")
        << Strict << Handshake::Inconclusive << std::optional(true) << refuses << true;
    QTest::newRow("strict, silent to a check") << Strict << Handshake::Inconclusive << silent << down << false;
    QTest::newRow("strict, refused a check") << Strict << Handshake::Refused << silent << refuses << true;
    QTest::newRow("off") << Off << Handshake::NotTested << std::optional<bool>() << down << false;
    QTest::newRow("off, silent to a check") << Off << Handshake::Inconclusive << silent << down << false;
    QTest::newRow("opportunistic") << Opportunistic << Handshake::NotTested << std::optional<bool>()
                                   << u"may let no encrypted lookup through"_s << false;
}

/// Of what the settings or a check rule out, nothing is said.
void WordsTest::unreachable()
{
    QFETCH(const TransportMode, mode);
    QFETCH(const Handshake, handshake);
    QFETCH(const std::optional<bool>, plainAnswers);
    QFETCH(const QString, said);
    Snapshot snapshot = protectedComputer();
    wan(snapshot).dns->transport = mode;
    setAnswer(snapshot, failed(Answer::Outcome::Unreachable));
    prove(snapshot, handshake, plainAnswers);
    const QList<Reason> reasons = assess(snapshot).reasons;
    const auto reason = std::ranges::find(reasons, ReasonId::ServerUnreachable, &Reason::id);
    QVERIFY(reason != reasons.end());
    const QString words = text(*reason);
    QVERIFY2(words.contains(said) && isSentence(words) && words.size() <= longestText, qPrintable(words));
    QTEST(words.contains("certificate"_L1), "certificate");
}

// A link or a server may be called as it likes.
void WordsTest::placeholders()
{
    Reason reason = reasonOf(ReasonId::CertificateExpired, u"%1.example"_s);
    reason.scope->name = u"%2%n%1"_s;
    QVERIFY2(text(reason).startsWith("A server asked over %2%n%1 (%1.example) showed"_L1), qPrintable(text(reason)));
}

void WordsTest::summaries_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<QString>("said");
    QTest::newRow("protected") << protectedComputer()
                               << u"Your lookups are encrypted, the server is checked, and so are its answers."_s;
    QTest::newRow("strict by the link")
        << strictByLink()
        << u"Your lookups over wan0 are encrypted, but this version of systemd-resolved does not check who the server is."_s;
    Snapshot plain = protectedComputer();
    wan(plain).dns->transport = TransportMode::Off;
    setAnswer(plain, answered(plainValidated));
    QTest::newRow("plain") << plain << u"Your lookups go out in clear text over wan0."_s;
    Snapshot parallel = protectedComputer();
    addPlainLink(parallel);
    QTest::newRow("plain in parallel") << parallel << u"Some of your lookups go out in clear text over guest0."_s;
    Snapshot masked = protectedComputer();
    masked.resolver = {};
    masked.resolver.presence = Presence::Absent;
    masked.resolver.absence = ResolverAbsence::Masked;
    QTest::newRow("masked") << masked
                            << u"Dotlight can't vouch for this computer's lookups: systemd-resolved is masked."_s;
    Snapshot dead = protectedComputer();
    setAnswer(dead, failed(Answer::Outcome::Unreachable));
    QTest::newRow("no answer") << dead << u"Lookups over wan0 get no answer."_s;
    Snapshot unproven = protectedComputer();
    prove(unproven, Handshake::Verified);
    unproven.proofs.last().validation = ValidationProof::UnsignedFail;
    QTest::newRow("unsigned names fail") << unproven << u"Names that need no signatures are turned away over wan0."_s;
    Snapshot silent = protectedComputer();
    silent.stub = StubProof::Silent;
    QTest::newRow("a silent stub") << silent << u"Programs are sent to systemd-resolved, but get no answer there."_s;
    Snapshot keyless = protectedComputer();
    setAnswer(keyless, failed(Answer::Outcome::DnssecFailed, "missing-key"));
    keyless.rootProof.nothingTrusted = true;
    QTest::newRow("no root key") << keyless << u"Lookups over wan0 fail, because no root key is trusted here."_s;
    Snapshot split = protectedComputer();
    addSplitVpn(split);
    QTest::newRow("split DNS is an exception that is named")
        << split
        << u"Your lookups are encrypted, the server is checked, and so are its answers; but not those of corp.example, "
           u"which "
           "go over vpn0."_s;
    Snapshot many = split;
    many.links.last().dns->domains += {{.name = u"b.example"_s}, {.name = u"c.example"_s}};
    QTest::newRow("more than can be named")
        << many
        << u"Your lookups are encrypted, the server is checked, and so are its answers; but not those of corp.example, "
           "b.example, …, which go over vpn0."_s;
    Snapshot unknown = split;
    unknown.links.last().dns->transport = TransportMode::Strict;
    unknown.lookups.removeIf([](const Lookup &lookup) { return lookup.ifindex == 4; });
    QTest::newRow("another way that is not known")
        << unknown << u"Your lookups are encrypted, the server is checked, and so are its answers."_s;
    Snapshot none = split;
    none.links.last().dns->domains.clear();
    QTest::newRow("another link, and no name goes there")
        << none << u"Your lookups are encrypted, the server is checked, and so are its answers."_s;
    QTest::newRow("nothing read") << Snapshot{} << u"Dotlight is still looking."_s;
}

void WordsTest::summaries()
{
    QFETCH(const Snapshot, snapshot);
    QTEST(summary(assess(snapshot), snapshot), "said");
}

void WordsTest::scopes_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("protected") << protectedComputer() << u"wan0: protected"_s
                               << u"Lookups over wan0 are encrypted, the server is checked, and so are its answers."_s;
    QTest::newRow("strict by the link")
        << strictByLink() << u"wan0: encrypted, server not checked"_s
        << u"Your lookups over wan0 are encrypted, but this version of systemd-resolved does not check who the server is."_s;
}

void WordsTest::namesAreWithoutMarkup()
{
    QCOMPARE(withoutMarkup(u"<br>ok & so on"_s), u"‹br>ok ＆ so on"_s);
    QCOMPARE(withoutMarkup(u"wan0: encrypted"_s), u"wan0: encrypted"_s);
}

void WordsTest::jsonIsPrintable()
{
    const QJsonObject object{{u"name"_s, u"a\u202eb\u009bc\x1b ü 🔒"_s}};
    const QByteArray json = printableJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QVERIFY2(json.contains("a\\u202eb\\u009bc\\u001b"), json.constData());
    QVERIFY(json.contains("ü 🔒"));
    QCOMPARE(QJsonDocument::fromJson(json).object(), object);
}

void WordsTest::scopes()
{
    QFETCH(const Snapshot, snapshot);
    const Assessment assessment = assess(snapshot);
    QCOMPARE(assessment.scopes.size(), 1);
    QTEST(scopeLine(assessment.scopes.first()), "line");
    QTEST(summary(assessment.scopes.first()), "sentence");
}

void WordsTest::servers_data()
{
    QTest::addColumn<Server>("server");
    QTest::addColumn<QString>("said");
    Server plain = server("192.0.2.1", "");
    QTest::newRow("address") << plain << u"192.0.2.1"_s;
    QTest::newRow("name") << server("192.0.2.1", "dns.example") << u"192.0.2.1#dns.example"_s;
    plain.port = 5353;
    QTest::newRow("port") << plain << u"192.0.2.1:5353"_s;
    Server six = server("2001:db8::1", "dns.example");
    QTest::newRow("IPv6") << six << u"2001:db8::1#dns.example"_s;
    six.port = 5353;
    QTest::newRow("IPv6, port, name") << six << u"[2001:db8::1]:5353#dns.example"_s;
}

void WordsTest::servers()
{
    QFETCH(const Server, server);
    QTEST(text(server), "said");
}

void WordsTest::domains()
{
    QCOMPARE(text(Domain{.name = u"corp.example"_s, .routeOnly = false}), u"corp.example"_s);
    QCOMPARE(text(Domain{.name = u"corp.example"_s, .routeOnly = true}), u"~corp.example"_s);
    QCOMPARE(text(Domain{.name = u"."_s, .routeOnly = true}), u"~."_s);
    QCOMPARE(text(Domain{.name = {}, .routeOnly = true}), u"~."_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
