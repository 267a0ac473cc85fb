// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

#include "support/situation.h"

#include <QTest>

#include <algorithm>

using namespace Dotlight;
using namespace Dotlight::Test;

class AssessTest : public QObject
{
    Q_OBJECT

private:
    static void addRows(const QList<Row> &rows)
    {
        QTest::addColumn<Row>("row");
        for (const Row &row : rows)
            QTest::newRow(row.name) << row;
    }

    static QList<int> ids(const QList<Reason> &reasons)
    {
        QList<int> result;
        for (const Reason &reason : reasons)
            result << int(reason.id);
        return result;
    }

    static void check(const Row &row)
    {
        Snapshot snapshot = protectedComputer();
        row.change(snapshot);
        const Assessment assessment = assess(snapshot);
        QList<int> expected;
        for (const ReasonId id : row.reasons)
            expected << int(id);
        QCOMPARE(ids(assessment.reasons), expected);
        QCOMPARE(int(assessment.level), int(row.level));
    }

private Q_SLOTS:
    void resolver_data() { addRows(resolverRows()); }
    void resolver() { checkCurrent(); }
    void lookup_data() { addRows(lookupRows()); }
    void lookup() { checkCurrent(); }
    void transport_data() { addRows(transportRows()); }
    void transport() { checkCurrent(); }
    void integrity_data() { addRows(integrityRows()); }
    void integrity() { checkCurrent(); }
    void proof_data() { addRows(proofRows()); }
    void proof() { checkCurrent(); }
    void scope_data() { addRows(scopeRows()); }
    void scope() { checkCurrent(); }
    void remark_data() { addRows(remarkRows()); }
    void remark() { checkCurrent(); }

    void severityFollowsTheLevel()
    {
        Snapshot snapshot = protectedComputer();
        addPlainLink(snapshot);
        for (const Reason &reason : assess(snapshot).reasons)
            QCOMPARE(
                int(reason.severity), int(reason.level >= Level::Exposed ? Severity::Critical : Severity::Warning));
    }

    void remarksHaveTheirSeverity_data()
    {
        QTest::addColumn<Connectivity>("connectivity");
        QTest::addColumn<ReasonId>("id");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("portal") << Connectivity::Portal << ReasonId::CaptivePortal << Severity::Warning;
        QTest::newRow("perhaps a portal") << Connectivity::Limited << ReasonId::CaptivePortal << Severity::Info;
        for (const auto &[name, id, severity] : {std::tuple{"drift", ReasonId::SettingsDrift, Severity::Warning},
                 {"global DNS", ReasonId::NetworkManagerGlobalDnsIgnored, Severity::Warning},
                 {"VPN", ReasonId::InsideVpn, Severity::Info}, {"bypass", ReasonId::Bypass, Severity::Info}})
            QTest::newRow(name) << Connectivity::Full << id << severity;
    }

    void remarksHaveTheirSeverity()
    {
        QFETCH(Connectivity, connectivity);
        QFETCH(ReasonId, id);
        QFETCH(Severity, severity);
        Snapshot snapshot = protectedComputer();
        snapshot.networkManager.connectivity = connectivity;
        snapshot.networkManager.globalServers = {QStringLiteral("192.0.2.53")};
        snapshot.system.nsswitchHasResolve = false;
        wan(snapshot).kind = LinkKind::Vpn;
        wan(snapshot).heldServers = {QStringLiteral("192.0.2.99")};
        if (connectivity == Connectivity::Limited)
            setAnswer(snapshot, failed(Answer::Outcome::Unreachable));
        const Assessment assessment = assess(snapshot);
        const auto reason = std::ranges::find(assessment.reasons, id, &Reason::id);
        QVERIFY(reason != assessment.reasons.end());
        QCOMPARE(int(reason->severity), int(severity));
        QVERIFY(!reason->level);
    }

    void linksWithoutAScopeAreNotForgotten()
    {
        Snapshot snapshot = protectedComputer();
        addPlainLink(snapshot);
        snapshot.links[1].dns.reset();
        snapshot.links[1].heldServers = {QStringLiteral("203.0.113.53")};
        const QList<Reason> beside = assess(snapshot).reasonsBesideScopes();
        QCOMPARE(beside.size(), 1);
        QCOMPARE(int(beside.first().id), int(ReasonId::NetworkManagerNotFeedingResolved));
        QCOMPARE(beside.first().scope->name, QStringLiteral("guest0"));
    }

    void reasonsNameTheirScope()
    {
        Snapshot snapshot = strictByLink();
        addPlainLink(snapshot);
        const Assessment assessment = assess(snapshot);
        QCOMPARE(assessment.scopes.size(), 2);
        const auto parallel = std::ranges::find(assessment.reasons, ReasonId::PlainLinkInParallel, &Reason::id);
        QCOMPARE(parallel->scope->name, QStringLiteral("guest0"));
        QCOMPARE(parallel->other->name, QStringLiteral("wan0"));
        QCOMPARE(int(assessment.link(2)->level), int(Level::Encrypted));
        QCOMPARE(int(assessment.link(3)->level), int(Level::Exposed));
    }

    void splitScopeHasAVerdictOfItsOwn()
    {
        Snapshot snapshot = protectedComputer();
        addSplitVpn(snapshot);
        const Assessment assessment = assess(snapshot);
        QVERIFY(!assessment.link(4)->inCharge);
        QCOMPARE(int(assessment.link(4)->level), int(Level::Exposed));
        QCOMPARE(int(assessment.level), int(Level::Protected));
    }

    void scopesThatCanNotBeAskedSaySo_data()
    {
        QTest::addColumn<bool>("delegate");
        QTest::addColumn<TransportMode>("mode");
        QTest::addColumn<QList<int>>("reasons");
        const QList<int> strict{int(ReasonId::NotAskable)};
        const QList<int> off{int(ReasonId::PlainTransport), int(ReasonId::NotAskable)};
        QTest::newRow("delegate for one domain, strict") << true << TransportMode::Strict << strict;
        QTest::newRow("delegate for one domain, off") << true << TransportMode::Off << off;
        QTest::newRow("global beside a link that takes every name, strict") << false << TransportMode::Strict << strict;
        QTest::newRow("global beside a link that takes every name, off") << false << TransportMode::Off << off;
    }

    // Only the whole is what the rows look at, and these are not in charge.
    void scopesThatCanNotBeAskedSaySo()
    {
        QFETCH(bool, delegate);
        QFETCH(TransportMode, mode);
        Snapshot snapshot = protectedComputer();
        snapshot.resolver.version = QStringLiteral("262");
        snapshot.resolver.transport = mode;
        wan(snapshot).dns->domains = {{.name = QStringLiteral("."), .routeOnly = true}};
        DelegateFacts corp;
        corp.id = QStringLiteral("corp");
        corp.servers = {server("192.0.2.60")};
        corp.domains = {{.name = QStringLiteral("corp.example"), .routeOnly = true}};
        if (delegate)
            snapshot.delegates = {corp};
        else
            snapshot.resolver.servers = {server("192.0.2.54")};
        const Assessment assessment = assess(snapshot);
        const ScopeAssessment *scope = delegate
            ? assessment.scope({.kind = ScopeKey::Kind::Delegate, .index = -1, .name = corp.id})
            : assessment.scope({.kind = ScopeKey::Kind::Global, .index = 0, .name = QStringLiteral("global")});
        QVERIFY(scope);
        QVERIFY(!scope->inCharge);
        QTEST(ids(scope->reasons), "reasons");
        QVERIFY(assessment.reasons.isEmpty());
    }

    void stateOfAGoodLink()
    {
        Snapshot snapshot = protectedComputer();
        prove(snapshot, Handshake::Verified);
        snapshot.proofs.last().validation = ValidationProof::Validated;
        const Assessment assessment = assess(snapshot);
        const TransportState transport{TransportMode::Strict, TransportAchieved::Tls, TransportProven::TlsVerified};
        const IntegrityState integrity{IntegrityMode::On, IntegrityAchieved::Validating, IntegrityProven::Validated};
        QCOMPARE(assessment.link(2)->transport, transport);
        QCOMPARE(assessment.link(2)->integrity, integrity);
    }

    void provenIsTheWeakestServer_data()
    {
        using enum Handshake;
        QTest::addColumn<QList<Handshake>>("handshakes");
        QTest::addColumn<TransportProven>("proven");
        const auto row = [](const char *tag, const QList<Handshake> &handshakes, TransportProven proven) {
            QTest::newRow(tag) << handshakes << proven;
        };
        row("both verified", {Verified, Verified}, TransportProven::TlsVerified);
        row("one encrypted alone", {Verified, Encrypted}, TransportProven::Tls);
        row("both encrypted", {Encrypted, Encrypted}, TransportProven::Tls);
        row("one refused", {Verified, Refused}, TransportProven::Failed);
        row("one failed, one inconclusive", {Inconclusive, Expired}, TransportProven::Failed);
        row("not: one inconclusive", {Verified, Inconclusive}, TransportProven::NotTested);
        row("not: the first inconclusive", {Inconclusive, Verified}, TransportProven::NotTested);
        row("not: encrypted and inconclusive", {Encrypted, Inconclusive}, TransportProven::NotTested);
        row("not: one timed alone", {Verified, NotTested}, TransportProven::NotTested);
        row("not: one missing", {Verified}, TransportProven::NotTested);
        row("not: both missing", {}, TransportProven::NotTested);
    }

    void provenIsTheWeakestServer()
    {
        QFETCH(const QList<Handshake>, handshakes);
        Snapshot snapshot = protectedComputer();
        const QList<Server> servers{server("192.0.2.53"), server("192.0.2.54", "dns2.example")};
        wan(snapshot).dns->servers = servers;
        ScopeProof proof{.ifindex = 2, .delegate = {}, .servers = {}};
        for (qsizetype i = 0; i < handshakes.size(); ++i)
            proof.servers << ServerProof{
                .server = servers[i], .handshake = handshakes[i], .plainAnswers = {}, .latencyMs = {}};
        snapshot.proofs = {proof};
        QTEST(assess(snapshot).link(2)->transport.proven, "proven");
    }

    void whatTheWireShowsIsProven()
    {
        Snapshot snapshot = protectedComputer();
        prove(snapshot, Handshake::Verified);
        snapshot.proofs.last().wireInClear = true;
        QCOMPARE(assess(snapshot).link(2)->transport.proven, TransportProven::Plain);
    }

    void sharedAnswerInClearIsPerhapsAFallback()
    {
        Snapshot snapshot = protectedComputer();
        snapshot.resolver.servers = {server("192.0.2.54", "dns2.example")};
        snapshot.resolver.transport = TransportMode::Opportunistic;
        snapshot.resolver.version = QStringLiteral("262");
        setAnswer(snapshot, 0, answered(plainValidated));
        const Assessment assessment = assess(snapshot);
        QCOMPARE(assessment.reasons.size(), 2);
        QVERIFY(assessment.reasons.at(0).perhaps);
        QVERIFY(assessment.reasons.at(1).perhaps);
    }

    void versionUnknownIsWordedAsPerhaps()
    {
        Snapshot snapshot = strictByLink();
        snapshot.resolver.version.reset();
        QVERIFY(assess(snapshot).reasons.first().perhaps);
        snapshot.resolver.version = QStringLiteral("257");
        QVERIFY(!assess(snapshot).reasons.first().perhaps);
    }

private:
    static void checkCurrent()
    {
        QFETCH(Row, row);
        check(row);
    }
};

QTEST_GUILESS_MAIN(AssessTest)
#include "assess_test.moc"
