// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/clock/clockcheck.h"
#include "checks/root/trustanchorcheck.h"

#include "fixture/addresses.h"
#include "fixture/checkstage.h"
#include "fixture/dnsserver.h"
#include "fixture/fakesmain.h"
#include "signedworld.h"

#include <QDateTime>
#include <QJsonArray>

#include <sys/timex.h>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
Test::Validity aroundNow(qint64 from, qint64 until)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return {now + from * Test::oneDay, now + until * Test::oneDay};
}

bool kernelSaysSynchronised()
{
    timex state{};
    return adjtimex(&state) != -1 && !(state.status & STA_UNSYNC);
}
}

/// trust-anchor and clock, which rest on resolved alone: its word on the bus, and what its stub passes on.
class RootChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void root_data();
    void root();
    void stubHostile_data();
    void stubHostile();
    void resolvedHostile_data();
    void resolvedHostile();
    void cancelled_data();
    void cancelled();
    void resolverCrashes();
    void negativeFile();

private:
    /// The stub says what the signed root would, each reply tampered with.
    [[nodiscard]] Script stub(const Tamper &tamper, const Test::Validity &validity);
    [[nodiscard]] QJsonObject anchor(const Test::Signer &signer) const;
    [[nodiscard]] std::unique_ptr<CheckRun> begin(CheckId id, CheckStage &stage);

    CheckStage m_stage;
    Test::Signer m_root{"."};
    Test::Signer m_other{"."};
};

Q_DECLARE_METATYPE(Test::Validity)

void RootChecksTest::initTestCase()
{
    QVERIFY(ownServers());
    QVERIFY(m_stage.start());
}

std::unique_ptr<CheckRun> RootChecksTest::begin(CheckId id, CheckStage &stage)
{
    const QList<Scope> scopes{scopeOf(2, TransportMode::Strict, {serverAt(peerAddress)})};
    if (id == CheckId::TrustAnchor)
        return stage.begin<TrustAnchorCheck>(scopes);
    return stage.begin<ClockCheck>(scopes);
}

Script RootChecksTest::stub(const Tamper &tamper, const Test::Validity &validity)
{
    return [this, tamper, validity](const Asked &asked) {
        const bool keys = Fakes::asked(asked.question).type == RecordType::DNSKEY;
        const Record soa = Test::record(u". 60 IN SOA a.example. b.example. 1 1800 900 604800 86400"_s);
        const QByteArray reply =
            replyWith(asked.question, {.answer = m_root.withSignature({keys ? m_root.key() : soa}, validity)});
        if (tamper)
            tamper(asked, reply);
        else
            asked.answer(reply);
    };
}

QJsonObject RootChecksTest::anchor(const Test::Signer &signer) const
{
    const QString record = QString::fromLatin1(signer.ds().wire().toHex());
    return {{u". 43"_s, QJsonObject{{u"flags"_s, u"0x400201"_s}, {u"records"_s, QJsonArray{record}}}}};
}

void RootChecksTest::root_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<Test::Validity>("validity");
    QTest::addColumn<Finding>("anchors");
    QTest::addColumn<std::optional<bool>>("unknown");
    QTest::addColumn<Finding>("clock");
    QTest::addColumn<std::optional<bool>>("outside");
    const auto row = [](const char *tag, const QJsonObject &answers, const Test::Validity &validity, Finding anchors,
                         std::optional<bool> unknown, Finding clock, std::optional<bool> outside) {
        QTest::newRow(tag) << answers << validity << anchors << unknown << clock << outside;
    };
    const Test::Validity valid = aroundNow(-5, 5);
    const Finding right = kernelSaysSynchronised() ? Finding::ClockRight : Finding::ClockRightNotSynchronised;
    // Anybody can make keys: those that no trusted one vouches for say nothing of the time.
    const Finding nothing = kernelSaysSynchronised() ? Finding::ClockSynchronised : Finding::ClockNotComparable;
    row("fits", anchor(m_root), valid, Finding::TrustAnchorFits, false, right, false);
    row("an unknown root", anchor(m_other), valid, Finding::TrustAnchorUnknownRoot, true, nothing, {});
    row("nothing trusted", {{u". 43"_s, error(u"org.freedesktop.resolve1.NoTrustAnchor"_s)}}, valid,
        Finding::TrustAnchorNone, {}, nothing, {});
    row("old signatures", anchor(m_root), aroundNow(-400, -370), Finding::TrustAnchorFits, false, Finding::ClockAhead,
        true);
    row("signatures of the future", anchor(m_root), aroundNow(370, 400), Finding::TrustAnchorFits, false,
        Finding::ClockBehind, true);
}

void RootChecksTest::root()
{
    QFETCH(const QJsonObject, answers);
    QFETCH(const Test::Validity, validity);
    QFETCH(const std::optional<bool>, unknown);
    QFETCH(const std::optional<bool>, outside);
    const DnsServer listener(stubAddress, plainPort, stub({}, validity), false);
    QVERIFY(listener.isListening());
    m_stage.answers(answers);
    const auto anchors = begin(CheckId::TrustAnchor, m_stage);
    const auto clock = begin(CheckId::Clock, m_stage);
    QVERIFY(anchors->ended(3s) && clock->ended(3s));
    QCOMPARE(anchors->ends(), 1);
    QCOMPARE(clock->ends(), 1);
    QTEST(anchors->finding(), "anchors");
    QTEST(clock->finding(), "clock");
    QCOMPARE(anchors->proofs().root.keysUnknown, unknown);
    QCOMPARE(clock->proofs().root.signaturesOutsideClock, outside);
}

void RootChecksTest::stubHostile_data()
{
    QTest::addColumn<std::optional<Tamper>>("tamper");
    const auto row = [](const char *tag, const std::optional<Tamper> &tamper) { QTest::newRow(tag) << tamper; };
    row("nobody there", {});
    row("another id", changed(0, 1));
    row("another type", changed(14, 1));
    row("another class", changed(16, 2));
    row("another name",
        [](const Asked &asked, const QByteArray &reply) { asked.answer(reply.first(12) + "\1a" + reply.sliced(12)); });
    row("cut short", changed(2, 2));
    row("the question itself", changed(2, 0x80));
    row("an error",
        [](const Asked &asked, const QByteArray &) { asked.answer(emptyReply(asked.question, Rcode::ServFail)); });
    row("nothing in it", [](const Asked &asked, const QByteArray &) { asked.answer({}); });
    row("garbage", [](const Asked &asked, const QByteArray &) { asked.answer(QByteArray(65535, '\xff')); });
    row("half of a record", [](const Asked &asked, const QByteArray &reply) { asked.answer(reply.chopped(20)); });
    row("closed", [](const Asked &asked, const QByteArray &) { asked.close(); });
    row("closed half-way", [](const Asked &asked, const QByteArray &reply) {
        asked.send(framed(reply).first(30));
        asked.close();
    });
    row("endless bytes",
        [](const Asked &asked, const QByteArray &) { asked.stream([] { return QByteArray(1 << 16, 'x'); }); });
}

/// Of the root's keys and time nothing is known then, and nothing is said.
void RootChecksTest::stubHostile()
{
    QFETCH(const std::optional<Tamper>, tamper);
    std::unique_ptr<DnsServer> listener;
    if (tamper)
        listener = std::make_unique<DnsServer>(stubAddress, plainPort, stub(*tamper, aroundNow(-5, 5)), false);
    m_stage.answers(anchor(m_root));
    const auto anchors = begin(CheckId::TrustAnchor, m_stage);
    const auto clock = begin(CheckId::Clock, m_stage);
    QVERIFY(anchors->ended(4s) && clock->ended(4s));
    QCOMPARE(anchors->finding(), Finding::TrustAnchorNotCompared);
    QCOMPARE(anchors->results().first().verdict, Verdict::Inconclusive);
    QCOMPARE(clock->finding(), kernelSaysSynchronised() ? Finding::ClockSynchronised : Finding::ClockNotComparable);
    QVERIFY(!anchors->proofs().root.keysUnknown);
    QCOMPARE(anchors->proofs().root.nothingTrusted, std::optional(false));
    QCOMPARE(clock->proofs().root, RootProof());
}

void RootChecksTest::resolvedHostile_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<Finding>("finding");
    const QString record = QString::fromLatin1(m_root.ds().wire().toHex());
    const auto records = [](const QString &flags, const QJsonArray &all) {
        return QJsonObject{{u"flags"_s, flags}, {u"records"_s, all}};
    };
    QTest::newRow("an error") << error(u"org.freedesktop.resolve1.NoSuchRR"_s) << Finding::TrustAnchorNotTold;
    QTest::newRow("another signature") << garbage << Finding::TrustAnchorNotTold;
    QTest::newRow("not its own word") << records(u"0x800201"_s, {record}) << Finding::TrustAnchorNone;
    QTest::newRow("no records") << records(u"0x400201"_s, {}) << Finding::TrustAnchorNone;
    QTest::newRow("half a record") << records(u"0x400201"_s, {record.first(20)}) << Finding::TrustAnchorNone;
    QTest::newRow("garbage") << records(u"0x400201"_s, {QString(4000, u'f')}) << Finding::TrustAnchorNone;
    QTest::newRow("another's") << records(
        u"0x400201"_s, {QString::fromLatin1(Test::Signer("example.").ds().wire().toHex())})
                               << Finding::TrustAnchorNone;
}

void RootChecksTest::resolvedHostile()
{
    QFETCH(const QJsonObject, answer);
    const DnsServer listener(stubAddress, plainPort, stub({}, aroundNow(-5, 5)), false);
    m_stage.answers({{u". 43"_s, answer}});
    const auto run = begin(CheckId::TrustAnchor, m_stage);
    QVERIFY(run->ended(4s));
    QTEST(run->finding(), "finding");
    QVERIFY(!run->proofs().root.keysUnknown);
}

void RootChecksTest::cancelled_data()
{
    QTest::addColumn<CheckId>("id");
    QTest::newRow("trust-anchor") << CheckId::TrustAnchor;
    QTest::newRow("clock") << CheckId::Clock;
}

/// While resolved and its stub still think about it; what they say then is heard by nobody.
void RootChecksTest::cancelled()
{
    QFETCH(const CheckId, id);
    QList<Asked> kept;
    const DnsServer listener(stubAddress, plainPort, [&kept](const Asked &asked) { kept.append(asked); }, false);
    m_stage.resolved.tell(u"hang"_s);
    const auto run = begin(id, m_stage);
    const qsizetype atStub = id == CheckId::TrustAnchor ? 1 : 2;
    QVERIFY(QTest::qWaitFor([&] { return kept.size() == atStub; }, QDeadlineTimer(5s)));
    QVERIFY(m_stage.askedResolved(1));
    run->cancel();
    const Script answer = stub({}, aroundNow(-5, 5));
    for (const Asked &asked : std::as_const(kept))
        answer(asked);
    m_stage.letAllArrive();
    QCOMPARE(run->ends(), 0);
    QVERIFY(run->results().isEmpty());
}

void RootChecksTest::resolverCrashes()
{
    const DnsServer listener(stubAddress, plainPort, stub({}, aroundNow(-5, 5)), false);
    CheckStage stage;
    QVERIFY(stage.start());
    stage.resolved.tell(u"hang"_s);
    const auto run = begin(CheckId::TrustAnchor, stage);
    QVERIFY(stage.askedResolved(1));
    stage.resolved.crash();
    QVERIFY(run->ended(3s));
    QCOMPARE(run->finding(), Finding::TrustAnchorNotTold);
}

/// It is there now, and what resolved had read when it started is its own word.
void RootChecksTest::negativeFile()
{
    const DnsServer listener(stubAddress, plainPort, stub({}, aroundNow(-5, 5)), false);
    m_stage.answers(anchor(m_root));
    const SnapshotPtr before = m_stage.snapshot;
    const QString file = u"etc/dnssec-trust-anchors.d/own.negative"_s;
    QVERIFY(m_stage.root.write(file, u"corp.example\n"_s));
    const auto found = [&](const QString &inUse) {
        Snapshot changed = *before;
        changed.resolver.negativeAnchors = QStringList{inUse};
        m_stage.snapshot = std::make_shared<const Snapshot>(changed);
        const auto run = begin(CheckId::TrustAnchor, m_stage);
        return run->ended(4s) ? run->results().last().finding : Finding::Count;
    };
    QCOMPARE(found(u"home.arpa"_s), Finding::TrustAnchorNegativeFileWaits);
    QCOMPARE(found(u"corp.example"_s), Finding::TrustAnchorNegativeFile);
    m_stage.snapshot = before;
    QVERIFY(m_stage.root.remove(file));
}

DOTLIGHT_FAKES_MAIN(RootChecksTest)
#include "tst_rootchecks.moc"
