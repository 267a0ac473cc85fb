// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long each of the three has peers of its own

#include "checks/local/resolvconf.h"
#include "checks/lookup/lookupcheck.h"
#include "checks/port853/port853check.h"
#include "checks/tls/tlscheck.h"

#include "fixture/addresses.h"
#include "fixture/checkstage.h"
#include "fixture/dnsserver.h"
#include "fixture/fakesmain.h"
#include "support/situation.h"

#include <QByteArrayList>
#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <map>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString stalls = u"192.0.2.60"_s;
const QString closed = u"192.0.2.61"_s;
const QString answersInClear = u"192.0.2.62"_s;
/// Behind a link where nobody takes anything.
const QString dead = u"198.51.100.10"_s;

const QJsonObject answered{{u"flags"_s, u"0x840201"_s}};
/// After whoever asked has given up, and before the test is over.
const QJsonObject late{{u"flags"_s, u"0x840201"_s}, {u"delay"_s, 5500}};
const QJsonObject refused = error(u"org.freedesktop.resolve1.DnsError.REFUSED"_s);

/// With one link, and nothing looked up yet.
SnapshotPtr computer(int index, TransportMode mode)
{
    Snapshot snapshot = Test::protectedComputer();
    snapshot.lookups.clear();
    snapshot.networkManager.connectivityHost = u"ping.example"_s;
    LinkFacts &link = Test::wan(snapshot);
    link.index = index;
    link.name = u"wan%1"_s.arg(index - 2);
    link.dns->transport = mode;
    return std::make_shared<const Snapshot>(snapshot);
}

QList<Finding> findings(const CheckRun &run)
{
    QList<Finding> result;
    for (const CheckResult &one : run.results())
        result.append(one.finding);
    return result;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Processes of this one that look up a name in the C library's way, and whose end was not seen.
qsizetype programs()
{
    const QByteArrayList all = content(u"/proc/%1/task/%1/children"_s.arg(getpid())).simplified().split(' ');
    return std::ranges::count_if(all,
        [](const QByteArray &pid) { return content(u"/proc/%1/comm"_s.arg(QString::fromLatin1(pid))) == "getent\n"; });
}
}

/// lookup, resolv-conf and port-853: whoever is asked says nothing, or too late; and the end comes half way.
class CheckEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ends_data() { rows(Table::Silent); }
    void ends() { asInRow(); }
    void endsWithFinding_data() { rows(Table::NotSilent); }
    void endsWithFinding() { asInRow(); }
    void cancelled_data();
    void cancelled();
    void abandoned_data();
    void abandoned();

private:
    enum class Table { Silent, NotSilent };
    /// Those that are kept are answered when all are.
    enum class Manner { Keeps, Answers };
    struct Row {
        Table table = Table::Silent;
        QByteArray tag;
        QList<Finding> findings;
        Verdict verdict = Verdict::Inconclusive;
        std::chrono::milliseconds least{0};
        std::unique_ptr<CheckRun> run;
        StubProof stub = StubProof::NotTested;
    };
    using Begin = std::function<std::unique_ptr<CheckRun>(CheckEndsTest &test)>;
    using Condition = std::function<bool(CheckEndsTest &test)>;

    void rows(Table table);
    void asInRow();
    void startServers();
    void beginLookups();
    void beginResolvConf();
    void addPort853(const char *tag, const QString &server, Table table, Finding finding, Verdict verdict);
    [[nodiscard]] std::unique_ptr<CheckRun> beginLookup(int index, TransportMode mode = TransportMode::Strict);
    [[nodiscard]] std::unique_ptr<CheckRun> beginTls(const QString &server);
    [[nodiscard]] static bool stubIsAsked(const CheckEndsTest &test) { return !test.m_atStub.isEmpty(); }
    [[nodiscard]] static bool programAsks(const CheckEndsTest &test);
    [[nodiscard]] static bool noProgramIsLeft();
    /// What was asked since init() is answered now, and what is asked from now on.
    void answerAll();

    CheckStage m_stage;
    TestRoot m_real;
    std::vector<std::unique_ptr<DnsServer>> m_servers;
    std::unique_ptr<Listener> m_handshake;
    Manner m_stub = Manner::Keeps;
    Manner m_programs = Manner::Keeps;
    QList<Asked> m_atStub;
    QList<Asked> m_byPrograms;
    std::map<QString, Proofs> m_byTls;
    std::vector<Row> m_rows;
};

void CheckEndsTest::startServers()
{
    const auto add = [this](const QString &address, const Script &script) {
        m_servers.push_back(std::make_unique<DnsServer>(address, plainPort, script));
        QVERIFY(m_servers.back()->isListening());
    };
    add(stubAddress, [this](const Asked &asked) {
        m_atStub.append(asked);
        if (m_stub == Manner::Answers)
            answerAsStub(asked);
    });
    add(programsServer, [this](const Asked &asked) {
        m_byPrograms.append(asked);
        if (m_programs == Manner::Answers)
            answerNoSuchName(asked);
    });
    add(stalls, [](const Asked &) { });
    add(closed, [](const Asked &) { });
    add(answersInClear, [](const Asked &asked) { asked.answer(emptyReply(asked.question)); });
    m_handshake = std::make_unique<Listener>(stalls, tlsPort, [](QTcpSocket &) { });
    QVERIFY(m_handshake->isListening());
}

void CheckEndsTest::initTestCase()
{
    QVERIFY(ownServers());
    QVERIFY(deadNetwork());
    QVERIFY(letProgramsAsk(m_real));
    QVERIFY(m_stage.start());
    startServers();
    m_stage.answers({{u"root"_s, silence}, {u"second"_s, silence}},
        {{u"3"_s, QJsonObject{{u"root"_s, late}}}, {u"4"_s, QJsonObject{{u"root"_s, refused}}},
            {u"5"_s, QJsonObject{{u"root"_s, answered}}}});
    beginLookups();
    beginResolvConf();
    const QStringList servers{stalls, closed, answersInClear, dead};
    std::map<QString, std::unique_ptr<CheckRun>> tls;
    for (const QString &server : servers)
        tls[server] = beginTls(server);
    for (const Row &row : m_rows)
        QVERIFY2(row.run->ended(15s), row.tag.constData());
    for (const QString &server : servers) {
        QVERIFY2(tls[server]->ended(15s), qPrintable(server));
        m_byTls[server] = tls[server]->proofs();
    }
    addPort853(
        "port-853, the handshake stalls", stalls, Table::Silent, Finding::Port853CannotTell, Verdict::Inconclusive);
    addPort853("port-853, nobody is there", dead, Table::Silent, Finding::Port853CannotTell, Verdict::Inconclusive);
    addPort853("port-853, closed, and silent in clear", closed, Table::Silent, Finding::Port853CannotTell,
        Verdict::Inconclusive);
    addPort853("port-853, closed, and answers in clear", answersInClear, Table::NotSilent, Finding::Port853Blocked,
        Verdict::Failed);
    for (Row &row : m_rows) {
        row.stub = row.run->proofs().stub;
        row.run->cancel();
    }
    QVERIFY(noProgramIsLeft());
}

void CheckEndsTest::init()
{
    m_atStub.clear();
    m_byPrograms.clear();
    m_programs = Manner::Keeps;
}

void CheckEndsTest::cleanup()
{
    QVERIFY(noProgramIsLeft());
}

bool CheckEndsTest::noProgramIsLeft()
{
    const bool none = QTest::qWaitFor([] { return programs() == 0; }, QDeadlineTimer(20s));
    QCoreApplication::processEvents();
    return none;
}

std::unique_ptr<CheckRun> CheckEndsTest::beginLookup(int index, TransportMode mode)
{
    m_stage.snapshot = computer(index, mode);
    return m_stage.begin<LookupCheck>({scopeOf(index, mode, {serverAt(peerAddress)})});
}

std::unique_ptr<CheckRun> CheckEndsTest::beginTls(const QString &server)
{
    return m_stage.begin<TlsCheck>({scopeOf(0, TransportMode::Strict, {serverAt(server)})});
}

/// The one without a link is silent everywhere.
void CheckEndsTest::beginLookups()
{
    const auto add = [this](const char *tag, int index, TransportMode mode, std::chrono::milliseconds least) {
        const QList<Finding> both{Finding::LookupNotAnswered, Finding::LookupNotAnswered};
        m_rows.push_back({Table::Silent, tag, both, Verdict::Inconclusive, least, beginLookup(index, mode)});
    };
    add("lookup, silent", 2, TransportMode::Strict, 4900ms);
    add("lookup, silent, and may fall back", 2, TransportMode::Opportunistic, 6900ms);
    add("lookup, late", 3, TransportMode::Strict, 4900ms);
    add("lookup, refused, and the second question silent", 4, TransportMode::Strict, 4900ms);
    m_rows.push_back({Table::NotSilent, "lookup, with a link answered",
        {Finding::LookupEncryptedValidated, Finding::LookupNotAnswered}, Verdict::Passed, 4900ms, beginLookup(5)});
}

/// Programs wait in both. One that is asked on this computer, and says nothing, is not there.
void CheckEndsTest::beginResolvConf()
{
    m_stub = Manner::Answers;
    m_rows.push_back({Table::Silent, "resolv-conf, a program hangs", {Finding::ResolvConfUnknown},
        Verdict::Inconclusive, 2900ms, m_stage.begin<ResolvConfCheck>({})});
    QVERIFY(QTest::qWaitFor([this] { return stubIsAsked(*this); }, QDeadlineTimer(5s)));
    m_stub = Manner::Keeps;
    m_rows.push_back({Table::NotSilent, "resolv-conf, the stub is silent", {Finding::StubDoesNotAnswer},
        Verdict::Failed, 2900ms, m_stage.begin<ResolvConfCheck>({})});
}

/// It sends nothing itself: what tls has found by its own limits is all that it has.
void CheckEndsTest::addPort853(const char *tag, const QString &server, Table table, Finding finding, Verdict verdict)
{
    m_stage.proven = m_byTls[server];
    auto run = m_stage.begin<Port853Check>({scopeOf(0, TransportMode::Strict, {serverAt(server)})});
    QVERIFY(run->ended(5s));
    m_rows.push_back({table, tag, {finding}, verdict, 0ms, std::move(run)});
}

void CheckEndsTest::rows(Table table)
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].table == table)
            QTest::newRow(m_rows[i].tag.constData()) << int(i);
    }
}

void CheckEndsTest::asInRow()
{
    QFETCH(const int, index);
    const Row &row = m_rows[size_t(index)];
    QCOMPARE(row.run->ends(), 1);
    QCOMPARE(findings(*row.run), row.findings);
    QCOMPARE(row.run->results().first().verdict, row.verdict);
    const QByteArray took = QByteArray::number(row.run->took().count());
    QVERIFY2(row.run->took() >= row.least, took.constData());
    // Nothing is proven by silence that the level would rest on.
    if (row.table == Table::Silent)
        QCOMPARE(row.stub, StubProof::NotTested);
}

bool CheckEndsTest::programAsks(const CheckEndsTest &test)
{
    return !test.m_byPrograms.isEmpty() && programs() > 0;
}

void CheckEndsTest::answerAll()
{
    m_stub = Manner::Answers;
    m_programs = Manner::Answers;
    for (const Asked &asked : std::as_const(m_atStub))
        answerAsStub(asked);
    for (const Asked &asked : std::as_const(m_byPrograms))
        answerNoSuchName(asked);
    m_stage.letAllArrive();
    QVERIFY(noProgramIsLeft());
}

void CheckEndsTest::cancelled_data()
{
    QTest::addColumn<Begin>("begin");
    QTest::addColumn<Manner>("stub");
    QTest::addColumn<Condition>("halfWay");
    const Begin resolvConf = [](CheckEndsTest &test) { return test.m_stage.begin<ResolvConfCheck>({}); };
    const Condition program = &CheckEndsTest::programAsks;
    const Condition asked = [](CheckEndsTest &test) { return test.m_stage.askedResolved(2); };
    const Condition atOnce = [](CheckEndsTest &) { return true; };
    const Condition stubAsked = &CheckEndsTest::stubIsAsked;
    QTest::newRow("lookup") << Begin([](CheckEndsTest &test) { return test.beginLookup(2); }) << Manner::Keeps << asked;
    QTest::newRow("resolv-conf, the stub is asked") << resolvConf << Manner::Keeps << stubAsked;
    QTest::newRow("resolv-conf, a program asks") << resolvConf << Manner::Answers << program;
    QTest::newRow("port-853") << Begin([](CheckEndsTest &test) {
        return test.m_stage.begin<Port853Check>({scopeOf(0, TransportMode::Strict, {serverAt(closed)})});
    }) << Manner::Keeps << atOnce;
}

/// What was on its way is told to nobody, and no process is left.
void CheckEndsTest::cancelled()
{
    QFETCH(const Begin, begin);
    QFETCH(const Manner, stub);
    QFETCH(const Condition, halfWay);
    m_stage.answers({});
    m_stage.resolved.tell(u"hang"_s);
    m_stub = stub;
    const auto run = begin(*this);
    QVERIFY(QTest::qWaitFor([&] { return halfWay(*this); }, QDeadlineTimer(10s)));
    QVERIFY(run->results().isEmpty());
    run->cancel();
    // Before they are answered, or they would end by themselves.
    QVERIFY(noProgramIsLeft());
    answerAll();
    QCOMPARE(run->ends(), 0);
    QVERIFY(run->results().isEmpty());
}

void CheckEndsTest::abandoned_data()
{
    QTest::addColumn<Begin>("begin");
    QTest::addColumn<Manner>("stub");
    QTest::addColumn<Condition>("halfWay");
    QTest::addColumn<Finding>("finding");
    const Begin resolvConf = [](CheckEndsTest &test) { return test.m_stage.begin<ResolvConfCheck>({}); };
    const Condition stubAsked = &CheckEndsTest::stubIsAsked;
    const Condition program = &CheckEndsTest::programAsks;
    const Condition atOnce = [](CheckEndsTest &) { return true; };
    const Condition oneHasCome = [](CheckEndsTest &test) {
        if (!test.m_stage.askedResolved(2))
            return false;
        test.m_stage.letAllArrive();
        return true;
    };
    const Begin lookup = [](CheckEndsTest &test) { return test.beginLookup(2); };
    QTest::newRow("lookup, one has come") << lookup << Manner::Keeps << oneHasCome << Finding::LookupWithoutLink;
    QTest::newRow("lookup, the other has not") << lookup << Manner::Keeps << oneHasCome << Finding::NotFinished;
    QTest::newRow("resolv-conf, the stub is asked")
        << resolvConf << Manner::Keeps << stubAsked << Finding::ResolvConfUnknown;
    QTest::newRow("resolv-conf, a program asks")
        << resolvConf << Manner::Answers << program << Finding::ResolvConfUnknown;
    QTest::newRow("port-853, before its turn") << Begin([](CheckEndsTest &test) {
        return test.m_stage.begin<Port853Check>({scopeOf(0, TransportMode::Strict, {serverAt(closed)})});
    }) << Manner::Keeps << atOnce << Finding::Port853CannotTell;
}

/// As where the limit of all checks together is reached: what is known is told, and no end.
void CheckEndsTest::abandoned()
{
    QFETCH(const Begin, begin);
    QFETCH(const Manner, stub);
    QFETCH(const Condition, halfWay);
    QFETCH(const Finding, finding);
    m_stage.answers({{u"root"_s, silence}}, {{u"0"_s, QJsonObject{{u"root"_s, answered}}}});
    m_stage.proven = m_byTls[closed];
    m_stub = stub;
    const auto run = begin(*this);
    QVERIFY(QTest::qWaitFor([&] { return halfWay(*this); }, QDeadlineTimer(10s)));
    QVERIFY(run->results().isEmpty());
    run->abandon();
    QVERIFY(std::ranges::contains(run->results(), finding, &CheckResult::finding));
    const qsizetype told = run->results().size();
    answerAll();
    QCOMPARE(run->ends(), 0);
    QCOMPARE(run->results().size(), told);
}

DOTLIGHT_FAKES_MAIN(CheckEndsTest)
#include "tst_checkends.moc"
