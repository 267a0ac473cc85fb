// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long one table of rows, and what they share

#include "fixture/fakesmain.h"
#include "fixture/ownnetwork.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// The self-lookup: what is asked, what each end of it comes to, and that one that a change overtook never counts.
class LookupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data();
    void outcome();
    void second_data();
    void second();
    void silence_data();
    void silence();
    void asked_data();
    void asked();
    void notAsked();
    void overtaken();
    void overtakenByALinkWithoutFollowing();
    void overtakenByRestart();
    void silentChanges();
};

static constexpr quint64 tlsValidated = 0x840201;

static QJsonObject flags(quint64 bits)
{
    return {{u"flags"_s, QString::number(bits)}};
}

static QJsonObject error(const QString &name, const QString &message = u"because"_s)
{
    return {{u"error"_s, name.contains(u"freedesktop"_s) ? name : u"org.freedesktop.resolve1."_s + name},
        {u"message"_s, message}};
}

static QJsonObject dnssecFailed(const QString &word)
{
    return error(u"DnssecFailed"_s, u"DNSSEC validation failed: "_s + word);
}

static QJsonObject withAnswers(QJsonObject seed, const QJsonObject &root, const QJsonObject &second = {})
{
    QJsonObject all{{u"root"_s, root}};
    if (!second.isEmpty())
        all.insert(u"second"_s, second);
    seed.insert(u"answers"_s, QJsonObject{{u"*"_s, all}});
    return seed;
}

static QJsonArray askedOf(Scene &scene)
{
    return scene.resolved.tell(u"asked"_s).value("asked"_L1).toArray();
}

static bool answered(const Snapshot &snapshot)
{
    return snapshot.lookup(2) != nullptr;
}

void LookupsTest::outcome_data()
{
    QTest::addColumn<QString>("modes");
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<Answer::Outcome>("outcome");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Level>("level");
    QTest::addColumn<ReasonId>("reason");
    using enum Answer::Outcome;
    const auto strict = u"yes yes"_s;
    const auto timeout = u"org.freedesktop.DBus.Error.Timeout"_s;

    QTest::newRow("TLS, validated") << strict << flags(tlsValidated) << Answered << u""_s << Level::Encrypted
                                    << ReasonId::StrictNotVerified;
    QTest::newRow("opportunistic, over TLS") << u"opportunistic yes"_s << flags(tlsValidated) << Answered << u""_s
                                             << Level::Encrypted << ReasonId::OpportunisticOnly;
    QTest::newRow("opportunistic, fallen back")
        << u"opportunistic yes"_s << flags(0x800201) << Answered << u""_s << Level::Exposed << ReasonId::TlsFallback;
    QTest::newRow("mode off") << u"no yes"_s << flags(0x800201) << Answered << u""_s << Level::Exposed
                              << ReasonId::PlainTransport;
    QTest::newRow("DNSSEC on, not authenticated")
        << strict << flags(0x840001) << Answered << u""_s << Level::Exposed << ReasonId::DnssecNotValidating;
    QTest::newRow("DNSSEC off") << u"yes no"_s << flags(0x840001) << Answered << u""_s << Level::Encrypted
                                << ReasonId::DnssecOff;
    QTest::newRow("error Timeout") << strict << error(timeout) << Unreachable << u""_s << Level::Failing
                                   << ReasonId::ServerUnreachable;
    for (const char *word : {"no-signature", "incompatible-server", "failed-auxiliary"})
        QTest::addRow("%s", word) << strict << dnssecFailed(QString::fromLatin1(word)) << DnssecFailed
                                  << QString::fromLatin1(word) << Level::Failing << ReasonId::DnssecUnsupportedByServer;
    QTest::newRow("missing-key") << strict << dnssecFailed(u"missing-key"_s) << DnssecFailed << u"missing-key"_s
                                 << Level::Failing << ReasonId::TrustAnchorStale;
    QTest::newRow("missing-key with an extended error")
        << strict << dnssecFailed(u"missing-key (DNSKEY Missing: no SEP matching the DS found)"_s) << DnssecFailed
        << u"missing-key"_s << Level::Failing << ReasonId::TrustAnchorStale;
    QTest::newRow("a word that nobody knows") << strict << dnssecFailed(u"full-moon"_s) << DnssecFailed
                                              << u"full-moon"_s << Level::Failing << ReasonId::DnssecFailing;
    QTest::newRow("DnssecFailed without a word") << strict << error(u"DnssecFailed"_s, u""_s) << DnssecFailed << u""_s
                                                 << Level::Failing << ReasonId::DnssecFailing;
    QTest::newRow("InvalidReply") << strict << error(u"InvalidReply"_s) << InvalidReply << u""_s << Level::Failing
                                  << ReasonId::DnssecUnsupportedByServer;
    QTest::newRow("NetworkDown") << strict << error(u"NetworkDown"_s) << OtherError << u""_s << Level::Unknown
                                 << ReasonId::LookupFailed;
    QTest::newRow("an error that nobody knows")
        << strict << error(u"Astonished"_s) << OtherError << u""_s << Level::Unknown << ReasonId::LookupFailed;
    QTest::newRow("a reply of another signature") << strict << QJsonObject{{u"garbage"_s, true}} << OtherError << u""_s
                                                  << Level::Unknown << ReasonId::LookupFailed;
}

void LookupsTest::outcome()
{
    QFETCH(QString, modes);
    QFETCH(QJsonObject, answer);
    QFETCH(ReasonId, reason);
    Scene scene;
    const QJsonObject seed = oneLink(link(modes.section(u' ', 0, 0), modes.section(u' ', 1)));
    QVERIFY(scene.begin(withAnswers(seed, answer)));
    QVERIFY(scene.until(answered));
    const Answer root = scene.snapshot()->lookup(2)->root;
    QTEST(root.outcome, "outcome");
    QTEST(root.dnssecResult, "word");
    QCOMPARE(
        root.flags, root.outcome == Answer::Outcome::Answered ? answer.value("flags"_L1).toString().toULongLong() : 0);
    QTEST(scene.verdict().level, "level");
    QVERIFY(!scene.verdict().reasons.isEmpty());
    const auto is = [reason](const Reason &r) { return r.id == reason; };
    QVERIFY2(std::ranges::any_of(scene.verdict().reasons, is), qPrintable(QString::number(int(reason))));
}

void LookupsTest::second_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QJsonObject>("first");
    QTest::addColumn<QJsonObject>("second");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Level>("level");
    QTest::addColumn<ReasonId>("reason");
    const QJsonObject refused = error(u"DnsError.REFUSED"_s);
    const QJsonObject noData = error(u"NoSuchRR"_s);
    const QJsonObject tls = flags(0x840001);
    QTest::newRow("refused, then TLS") << u""_s << refused << tls << u"ping.example"_s << Level::Unknown
                                       << ReasonId::StrictNotVerified;
    QTest::newRow("no data, then in clear")
        << u""_s << noData << flags(0x800001) << u"ping.example"_s << Level::Exposed << ReasonId::TlsFallback;
    QTest::newRow("both refused") << u""_s << refused << refused << u"ping.example"_s << Level::Unknown
                                  << ReasonId::LookupRefused;
    QTest::newRow("then unreachable") << u""_s << refused << error(u"org.freedesktop.DBus.Error.Timeout"_s)
                                      << u"ping.example"_s << Level::Unknown << ReasonId::LookupFailed;
    QTest::newRow("split link: its own domain")
        << u"corp.example"_s << refused << tls << u"corp.example"_s << Level::Unknown << ReasonId::DnssecNotSeen;
}

void LookupsTest::second()
{
    QFETCH(QString, domain);
    QFETCH(QJsonObject, first);
    QFETCH(QJsonObject, second);
    QFETCH(QString, name);
    QFETCH(ReasonId, reason);
    const bool clear = second.value("flags"_L1) == u"8388609"_s;
    QJsonObject one = link(clear ? u"opportunistic"_s : u"yes"_s, u"yes"_s);
    if (!domain.isEmpty()) {
        one.insert(u"Domains"_s, QJsonArray{QJsonArray{domain, true}});
        one.insert(u"DefaultRoute"_s, false);
    }
    Scene scene;
    QVERIFY(scene.bus());
    const QJsonObject portal{{u"checkUri"_s, u"http://ping.example/nm"_s}};
    QVERIFY(scene.networkManager.start(scene.privateBus.address(), portal));
    QVERIFY(scene.startResolved(withAnswers(oneLink(one), first, second)));
    scene.startWatch();
    QVERIFY(scene.until([](const Snapshot &s) { return answered(s) && s.lookup(2)->second; }));
    QCOMPARE(scene.snapshot()->lookup(2)->root.outcome, Answer::Outcome::Refused);
    const auto askedName = [&name](const QJsonValue &asked) {
        return asked["name"_L1] == name && asked["ifindex"_L1] == 2;
    };
    QVERIFY(std::ranges::any_of(askedOf(scene), askedName));
    const Assessment verdict = scene.verdict();
    const ScopeAssessment *scope = verdict.link(2);
    QVERIFY(scope);
    const auto is = [reason](const Reason &r) { return r.id == reason; };
    QVERIFY2(std::ranges::any_of(scope->reasons, is), qPrintable(QString::number(int(reason))));
    if (domain.isEmpty())
        QTEST(scene.verdict().level, "level");
}

void LookupsTest::silence_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("least");
    QTest::newRow("strict: the limit") << u"yes"_s << 1500 << 300;
    QTest::newRow("off: the limit") << u"no"_s << 1500 << 300;
    QTest::newRow("opportunistic: its own, longer one") << u"opportunistic"_s << 4000 << 1600;
}

void LookupsTest::silence()
{
    QFETCH(QString, mode);
    QFETCH(int, least);
    QFETCH(int, most);
    Scene scene;
    scene.options.lookupLimit = 300ms;
    scene.options.opportunisticLookupLimit = 1600ms;
    QVERIFY(scene.begin(withAnswers(oneLink(link(mode, u"yes"_s)), {{u"silence"_s, true}})));
    QVERIFY(scene.until(answered));
    const Answer root = scene.snapshot()->lookup(2)->root;
    QCOMPARE(root.outcome, Answer::Outcome::Unreachable);
    QVERIFY2(root.duration.count() >= least && root.duration.count() < most,
        qPrintable(QString::number(root.duration.count())));
    QCOMPARE(scene.verdict().level, Level::Failing);
}

void LookupsTest::asked_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("flags");
    QTest::newRow("systemd 252 knows no NO_STALE") << u"252.39"_s << 0x3801;
    QTest::newRow("systemd 253") << u"253.1"_s << 0x3801;
    QTest::newRow("systemd 254") << u"254"_s << 0x1003801;
    QTest::newRow("systemd 257") << u"257.13"_s << 0x1003801;
    QTest::newRow("systemd 262, release candidate") << u"262~rc1"_s << 0x1003801;
}

/// One question for each link with a scope, and one without link; nothing else leaves this computer.
void LookupsTest::asked()
{
    QFETCH(QString, version);
    Scene scene;
    QJsonObject seed = strictSeed();
    seed.insert(u"version"_s, version.section(u'~', 0, 0));
    QJsonObject links = seed.value("links"_L1).toObject();
    links.insert(u"3"_s, link(u"no"_s, u"no"_s));
    QJsonObject unplugged = link(u"yes"_s, u"yes"_s);
    unplugged.insert(u"ScopesMask"_s, 0);
    links.insert(u"4"_s, unplugged);
    seed.insert(u"links"_s, links);
    QVERIFY(scene.bus({u"--version"_s, version}));
    QVERIFY(scene.startResolved(seed));
    scene.startWatch();
    QVERIFY(scene.until(answered));
    QList<int> scopes;
    for (const QJsonValue &asked : askedOf(scene)) {
        scopes << asked["ifindex"_L1].toInt();
        QCOMPARE(asked["name"_L1].toString(), u"."_s);
        QCOMPARE(asked["type"_L1].toInt(), 6);
        QTEST(asked["flags"_L1].toInt(), "flags");
    }
    std::ranges::sort(scopes);
    QCOMPARE(scopes, (QList<int>{0, 2, 3}));
    QVERIFY(scene.snapshot()->lookup(0) && scene.snapshot()->lookup(3) && !scene.snapshot()->lookup(4));
}

void LookupsTest::notAsked()
{
    Scene scene;
    scene.options.lookups = false;
    QVERIFY(scene.begin(strictSeed()));
    QVERIFY(scene.until([](const Snapshot &snapshot) { return snapshot.link(2) && snapshot.link(2)->dns; }));
    scene.watch->look();
    QVERIFY(waitFor([&] { return scene.calls(u"GetAll"_s) >= 4; }, 10'000));
    QVERIFY(askedOf(scene).isEmpty());
    QVERIFY(scene.snapshot()->lookups.isEmpty());
    QCOMPARE(scene.verdict().level, Level::Unknown);
}

/// The answer that was true when it was asked for comes after the mode has changed.
void LookupsTest::overtaken()
{
    Scene scene;
    QJsonObject late = flags(tlsValidated);
    late.insert(u"delay"_s, 700);
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(withAnswers(strictSeed(), late)));
    scene.startWatch();
    QVERIFY(waitFor([&] { return askedOf(scene).size() >= 2; }, 10'000));

    bool everTaken = false;
    connect(scene.watch.get(), &Watch::changed, this, [&everTaken](const SnapshotPtr &snapshot) {
        const LinkFacts *wan = snapshot->link(2);
        const bool changed = wan && wan->dns && wan->dns->transport == TransportMode::Opportunistic;
        everTaken |= changed && snapshot->lookup(2) && snapshot->lookup(2)->root.confidential();
    });
    const QJsonObject clear{{u"question"_s, u"root"_s}, {u"answer"_s, flags(0x800201)}};
    scene.resolved.tell(u"answer"_s, clear);
    const QJsonObject opportunistic{
        {u"DNSOverTLS"_s, u"opportunistic"_s}, {u"DNSEx"_s, QJsonArray{server(u"192.0.2.7"_s)}}};
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, opportunistic}});
    QVERIFY(scene.until([](const Snapshot &s) { return answered(s) && !s.lookup(2)->root.confidential(); }));
    // Until the late one has come in, and then once more.
    QVERIFY(waitFor([&] { return scene.resolved.tell(u"counters"_s).value("open"_L1).toInt() == 0; }, 5'000));
    scene.watch->look();
    QVERIFY(scene.until(answered));
    QVERIFY2(!everTaken, "an answer of before the change was taken for one of after it");
    QCOMPARE(scene.verdict().level, Level::Exposed);
}

/// As `dotlightctl status` asks: nothing is followed, and a link in clear comes while the answer is on its way.
void LookupsTest::overtakenByALinkWithoutFollowing()
{
    Scene scene;
    scene.options.follow = false;
    QJsonObject late = flags(tlsValidated);
    late.insert(u"delay"_s, 700);
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(withAnswers(strictSeed(), late)));
    scene.startWatch();
    QVERIFY(waitFor([&] { return askedOf(scene).size() >= 2; }, 10'000));
    QVERIFY(OwnNetwork::add({{60, u"guest60"_s}}));
    const QJsonObject clear{{u"DNSOverTLS"_s, u"no"_s}, {u"ScopesMask"_s, 1}, {u"DefaultRoute"_s, true},
        {u"DNSEx"_s, QJsonArray{server(u"192.0.2.7"_s)}}};
    scene.resolved.tell(u"link"_s, {{u"index"_s, 60}, {u"values"_s, clear}});
    QVERIFY(scene.until([](const Snapshot &s) { return s.link(60) && s.link(60)->dns; }));
    QVERIFY(OwnNetwork::remove(u"guest60"_s));
    QCOMPARE(scene.verdict().level, Level::Exposed);
}

void LookupsTest::overtakenByRestart()
{
    Scene scene;
    QJsonObject late = flags(tlsValidated);
    late.insert(u"delay"_s, 60'000);
    QVERIFY(scene.begin(withAnswers(strictSeed(), late)));
    QVERIFY(waitFor([&] { return askedOf(scene).size() >= 2; }, 10'000));
    scene.resolved.crash();
    QVERIFY(scene.startResolved(withAnswers(oneLink(link(u"no"_s, u"no"_s)), flags(0x800001))));
    QVERIFY(scene.until(answered));
    QCOMPARE(scene.verdict().level, Level::Exposed);
}

/// resolved tells nobody of a changed mode: the slow look finds it.
void LookupsTest::silentChanges()
{
    Scene scene;
    scene.options.slowLook = 150ms;
    QVERIFY(scene.begin(strictSeed()));
    QVERIFY(scene.until(answered));
    QCOMPARE(scene.verdict().level, Level::Encrypted);
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, QJsonObject{{u"DNSOverTLS"_s, u"no"_s}}}});
    QVERIFY(waitFor([&] { return scene.verdict().level == Level::Exposed; }, 5'000));
    scene.resolved.tell(
        u"link"_s, {{u"index"_s, 2}, {u"values"_s, QJsonObject{{u"DNSOverTLS"_s, u"opportunistic"_s}}}});
    QVERIFY(waitFor([&] { return scene.verdict().level == Level::Encrypted; }, 5'000));
    // And a fallback, which changes no property at all.
    scene.resolved.tell(u"answer"_s, {{u"answer"_s, flags(0x800201)}});
    QVERIFY(waitFor([&] { return scene.verdict().level == Level::Exposed; }, 5'000));
}

DOTLIGHT_FAKES_MAIN(LookupsTest)
#include "tst_lookups.moc"
