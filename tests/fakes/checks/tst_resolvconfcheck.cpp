// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/local/resolvconf.h"

#include "fixture/addresses.h"
#include "fixture/checkstage.h"
#include "fixture/dnsserver.h"
#include "fixture/fakesmain.h"
#include "support/situation.h"

#include <QDir>
#include <QSet>

#include <memory>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Lines of /proc/net/udp: at 127.0.0.53, and at all addresses.
const QString resolvedsSocket = u"0: 3500007F:0035 00000000:0000 07 0:0 0:0 0 991 0 1\n"_s;
const QString strangersSocket = u"1: 00000000:0035 00000000:0000 07 0:0 0:0 0 1000 0 2\n"_s;
const QString resolvedsUser = u"systemd-resolve:x:991:991::/:/usr/sbin/nologin\n"_s;
}

/// resolv-conf: what is taken for resolved's answer at the stub's address, and when nobody is said to be there.
class ResolvConfCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void stub_data();
    void stub();
    void sockets_data();
    void sockets();
    void file_data();
    void file();
    void cleanup();

private:
    enum class Manner { Answers, AnswersTheSecond, Otherwise, Silent, NotThere };

    void onQuestion(const Asked &asked);
    void startStub(Manner manner);

    CheckStage m_stage;
    TestRoot m_real;
    std::unique_ptr<DnsServer> m_programs;
    std::unique_ptr<DnsServer> m_stub;
    Manner m_manner = Manner::Answers;
    /// Their ids: one that is sent again has the same.
    QSet<QByteArray> m_questions;
};

void ResolvConfCheckTest::initTestCase()
{
    QVERIFY(ownServers());
    QVERIFY(letProgramsAsk(m_real));
    QVERIFY(m_stage.start());
    m_stage.snapshot = std::make_shared<const Snapshot>(Test::protectedComputer());
    m_programs = std::make_unique<DnsServer>(programsServer, plainPort, &answerNoSuchName);
    QVERIFY(m_programs->isListening());
}

void ResolvConfCheckTest::init()
{
    m_questions.clear();
}

void ResolvConfCheckTest::cleanup()
{
    m_stub.reset();
    m_stage.root.remove(u"proc/net/udp"_s);
    m_stage.root.remove(u"etc/passwd"_s);
    m_stage.snapshot = std::make_shared<const Snapshot>(Test::protectedComputer());
}

void ResolvConfCheckTest::onQuestion(const Asked &asked)
{
    m_questions.insert(asked.question.first(2));
    if (m_manner == Manner::Otherwise)
        answerAsStub(asked, u"198.18.0.1"_s);
    else if (m_manner == Manner::Answers || (m_manner == Manner::AnswersTheSecond && m_questions.size() == 2))
        answerAsStub(asked);
}

void ResolvConfCheckTest::startStub(Manner manner)
{
    m_manner = manner;
    if (manner == Manner::NotThere)
        return;
    m_stub = std::make_unique<DnsServer>(stubAddress, plainPort, [this](const Asked &asked) { onQuestion(asked); });
    QVERIFY(m_stub->isListening());
}

void ResolvConfCheckTest::stub_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<qsizetype>("questions");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<StubProof>("proof");
    const auto row = [](const char *tag, Manner manner, qsizetype questions, Finding finding, StubProof proof) {
        QTest::newRow(tag) << manner << questions << finding << proof;
    };
    row("answers", Manner::Answers, 1, Finding::ResolvConfProgramsGoPast, StubProof::GoesPast);
    // Busy, as when all checks ask resolved at once.
    row("answers the second time", Manner::AnswersTheSecond, 2, Finding::ResolvConfProgramsGoPast, StubProof::GoesPast);
    row("silent both times", Manner::Silent, 2, Finding::StubDoesNotAnswer, StubProof::Silent);
    row("nobody is there", Manner::NotThere, 0, Finding::StubDoesNotAnswer, StubProof::Silent);
    row("answers as resolved would not", Manner::Otherwise, 1, Finding::StubAnsweredByAnother, StubProof::Taken);
}

void ResolvConfCheckTest::stub()
{
    QFETCH(const Manner, manner);
    startStub(manner);
    const auto run = m_stage.begin<ResolvConfCheck>({});
    QVERIFY(run->ended(15s));
    QTEST(run->finding(), "finding");
    QTEST(run->proofs().stub, "proof");
    QTEST(m_questions.size(), "questions");
}

void ResolvConfCheckTest::sockets_data()
{
    QTest::addColumn<QString>("passwd");
    QTest::addColumn<QString>("udp");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("a stranger's for all addresses") << resolvedsUser << strangersSocket << Finding::StubTaken;
    QTest::newRow("a stranger's for all addresses, resolved's user not known")
        << QString() << strangersSocket << Finding::StubTaken;
    QTest::newRow("not: beside resolved's")
        << resolvedsUser << resolvedsSocket + strangersSocket << Finding::ResolvConfProgramsGoPast;
}

/// Whoever has the place may answer just as resolved does.
void ResolvConfCheckTest::sockets()
{
    QFETCH(const QString, passwd);
    QFETCH(const QString, udp);
    QVERIFY(m_stage.root.write(u"etc/passwd"_s, passwd));
    QVERIFY(m_stage.root.write(u"proc/net/udp"_s, udp));
    startStub(Manner::Answers);
    const auto run = m_stage.begin<ResolvConfCheck>({});
    QVERIFY(run->ended(15s));
    QTEST(run->finding(), "finding");
}

void ResolvConfCheckTest::file_data()
{
    QTest::addColumn<std::optional<QString>>("text");
    QTest::addColumn<Finding>("finding");
    const auto row = [](const char *tag, const std::optional<QString> &text, Finding finding) {
        QTest::newRow(tag) << text << finding;
    };
    row("a folder", std::nullopt, Finding::ResolvConfUnreadable);
    row("empty", QString(), Finding::ResolvConfNamesNobody);
    row("no address", u"nameserver \n"_s, Finding::ResolvConfNamesNobody);
    row("another", u"nameserver 192.0.2.1\n"_s, Finding::ResolvConfGoesPast);
    row("another behind the stub", u"nameserver 127.0.0.53\nnameserver 192.0.2.1\n"_s,
        Finding::ResolvConfStubBesideOthers);
}

/// What resolved calls a file of somebody else, as it is.
void ResolvConfCheckTest::file()
{
    QFETCH(const std::optional<QString>, text);
    Snapshot foreign = Test::protectedComputer();
    foreign.resolver.resolvConf = ResolvConfMode::Foreign;
    foreign.system.resolvConfNamesStubOnly.reset();
    m_stage.snapshot = std::make_shared<const Snapshot>(foreign);
    const QString path = u"etc/resolv.conf"_s;
    const QDir folder(m_stage.root.path());
    m_stage.root.remove(path);
    QVERIFY(text ? m_stage.root.write(path, *text) : folder.mkpath(path));
    const auto run = m_stage.begin<ResolvConfCheck>({});
    QVERIFY(run->ended(15s));
    QTEST(run->finding(), "finding");
    QCOMPARE(run->proofs().stub, StubProof::NotTested);
    QVERIFY(text ? m_stage.root.remove(path) : folder.rmdir(path));
}

DOTLIGHT_FAKES_MAIN(ResolvConfCheckTest)
#include "tst_resolvconfcheck.moc"
