// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/port853/port853check.h"
#include "support/situation.h"

#include <QJsonArray>
#include <QTest>

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

ServerProof proven(const char *address, Handshake handshake, std::optional<bool> plainAnswers = {})
{
    return {.server = Test::server(address), .handshake = handshake, .plainAnswers = plainAnswers, .latencyMs = {}};
}
}

class Port853Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alone_data();
    void alone();
    void elsewhere_data();
    void elsewhere();
    void someNotTried();
    void ownPort_data();
    void ownPort();
    void doublesAreTakenOut();
    void unused_data();
    void unused();
};

void Port853Test::alone_data()
{
    using enum Handshake;
    QTest::addColumn<QList<ServerProof>>("own");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const QList<ServerProof> &own, Finding finding, Verdict verdict) {
        QTest::newRow(name) << own << finding << verdict;
    };
    const auto a = [](Handshake handshake, std::optional<bool> plain = {}) {
        return proven("192.0.2.1", handshake, plain);
    };
    const auto b = [](Handshake handshake, std::optional<bool> plain = {}) {
        return proven("192.0.2.2", handshake, plain);
    };
    row("open", {a(Verified)}, Finding::Port853Open, Verdict::Passed);
    row("open, with a bad certificate", {a(Expired)}, Finding::Port853Open, Verdict::Passed);
    row("dropped, 53 answers", {a(Dropped, true)}, Finding::Port853Blocked, Verdict::Failed);
    row("refused, 53 answers", {a(Refused, true)}, Finding::Port853Blocked, Verdict::Failed);
    row("refused, 53 silent", {a(Refused, false)}, Finding::Port853CannotTell, Verdict::Inconclusive);
    row("one of two", {a(Refused, true), b(Verified)}, Finding::Port853ServerOnly, Verdict::Failed);
    row("one of two, and the other tells nothing", {a(Refused, true), b(Inconclusive, false)},
        Finding::Port853ShutAtSome, Verdict::Inconclusive);
    row("nothing answers", {a(Inconclusive, false)}, Finding::Port853CannotTell, Verdict::Inconclusive);
    row("not tested", {a(NotTested)}, Finding::Port853CannotTell, Verdict::Inconclusive);
    row("answers without TLS", {a(NoTls)}, Finding::Port853CannotTell, Verdict::Inconclusive);
    row("one of two, and the other answers without TLS", {a(Refused, true), b(NoTls)}, Finding::Port853ShutAtSome,
        Verdict::Inconclusive);
}

void Port853Test::alone()
{
    QFETCH(QList<ServerProof>, own);
    const CheckResult result = port853Result(wanScope(), own);
    QTEST(result.finding, "finding");
    QTEST(result.verdict, "verdict");
}

void Port853Test::elsewhere_data()
{
    using enum Handshake;
    QTest::addColumn<QList<ServerProof>>("own");
    QTest::addColumn<QList<ServerProof>>("others");
    QTest::addColumn<Finding>("finding");
    const QList<ServerProof> shut{proven("192.0.2.1", Refused, true)};
    const QList<ServerProof> open{proven("192.0.2.2", Verified)};
    QTest::newRow("shut here, open there") << shut << open << Finding::Port853OpenElsewhere;
    QTest::newRow("shut at one here and open at another")
        << shut + QList{proven("192.0.2.3", Verified)} << open << Finding::Port853ServerOnly;
    QTest::newRow("not: shut there too") << shut << QList{proven("192.0.2.2", Dropped, true)}
                                         << Finding::Port853Blocked;
    QTest::newRow("not: nothing told there")
        << shut << QList{proven("192.0.2.2", Inconclusive)} << Finding::Port853Blocked;
    QTest::newRow("not: the same server") << shut << QList{proven("192.0.2.1", Verified)} << Finding::Port853Blocked;
    QTest::newRow("not: open here, shut there") << open << shut << Finding::Port853Open;
}

void Port853Test::elsewhere()
{
    QFETCH(QList<ServerProof>, own);
    QFETCH(QList<ServerProof>, others);
    QTEST(port853Result(wanScope(), own, others).finding, "finding");
}

/// More servers than were tried.
void Port853Test::someNotTried()
{
    Scope scope = wanScope();
    scope.servers = {Test::server("192.0.2.1"), Test::server("192.0.2.2")};
    const QList<ServerProof> shut{proven("192.0.2.1", Handshake::Refused, true)};
    QCOMPARE(port853Result(scope, shut).finding, Finding::Port853ShutAtSome);
    QCOMPARE(
        port853Result(scope, shut, {proven("192.0.2.3", Handshake::Verified)}).finding, Finding::Port853ShutAtSome);
}

void Port853Test::ownPort_data()
{
    QTest::addColumn<Handshake>("handshake");
    QTest::addColumn<std::optional<bool>>("port53Answers");
    QTest::addColumn<Finding>("finding");
    using enum Handshake;
    QTest::newRow("refused, 53 answers") << Refused << std::optional(true) << Finding::Port853Blocked;
    QTest::newRow("dropped, 53 answers") << Dropped << std::optional(true) << Finding::Port853Blocked;
    QTest::newRow("open, 53 silent") << Verified << std::optional(false) << Finding::Port853Open;
    QTest::newRow("not: 53 silent too") << Refused << std::optional(false) << Finding::Port853CannotTell;
    QTest::newRow("not: 53 not asked") << Refused << std::optional<bool>() << Finding::Port853CannotTell;
}

/// In clear it does not answer at that one.
void Port853Test::ownPort()
{
    QFETCH(const Handshake, handshake);
    QFETCH(const std::optional<bool>, port53Answers);
    ServerProof proof = proven("192.0.2.1", handshake, false);
    proof.server.port = 8853;
    proof.port53Answers = port53Answers;
    const CheckResult result = port853Result(wanScope(), {proof});
    QTEST(result.finding, "finding");
    QCOMPARE(result.evidence[u"port53AnswersAt"].toArray().isEmpty(), port53Answers != true);
}

void Port853Test::doublesAreTakenOut()
{
    ServerProof otherName = proven("192.0.2.1", Handshake::WrongName);
    otherName.server.name = u"other.example"_s;
    ServerProof otherPort = proven("2001:db8::1", Handshake::Verified);
    otherPort.server.port = 8853;
    const QList<ServerProof> own{proven("192.0.2.1", Handshake::Verified), otherName, otherPort};
    QCOMPARE(port853Result(wanScope(), own).evidence[u"openAt"].toArray(),
        (QJsonArray{u"192.0.2.1"_s, u"[2001:db8::1]:8853"_s}));
    ServerProof shut = proven("192.0.2.1", Handshake::Refused, true);
    shut.server.port = 8853;
    const CheckResult elsewhere = port853Result(wanScope(), {shut}, {proven("192.0.2.1", Handshake::Verified)});
    QCOMPARE(elsewhere.finding, Finding::Port853OpenElsewhere);
    QCOMPARE(elsewhere.words, (QStringList{u"192.0.2.1:8853"_s, u"192.0.2.1"_s}));
}

void Port853Test::unused_data()
{
    QTest::addColumn<TransportMode>("mode");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Verdict>("verdict");
    using enum TransportMode;
    QTest::newRow("off") << Off << Finding::Port853ShutUnused << Verdict::Inconclusive;
    QTest::newRow("not: opportunistic") << Opportunistic << Finding::Port853Blocked << Verdict::Failed;
    QTest::newRow("not: strict") << Strict << Finding::Port853Blocked << Verdict::Failed;
    QTest::newRow("not: mode unknown") << TransportMode::Unknown << Finding::Port853Blocked << Verdict::Failed;
}

/// A server in clear need not offer the port.
void Port853Test::unused()
{
    QFETCH(TransportMode, mode);
    Scope scope = wanScope();
    scope.transport = mode;
    const CheckResult result = port853Result(scope, {proven("192.0.2.1", Handshake::Refused, true)});
    QTEST(result.finding, "finding");
    QTEST(result.verdict, "verdict");
    QCOMPARE(port853Result(scope, {proven("192.0.2.1", Handshake::Verified)}).finding, Finding::Port853Open);
}

QTEST_GUILESS_MAIN(Port853Test)
#include "port853_test.moc"
