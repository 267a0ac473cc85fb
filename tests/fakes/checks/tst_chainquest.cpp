// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/why/chainquest.h"

#include "fixture/checkstage.h"
#include "fixture/dnsserver.h"
#include "fixture/fakesmain.h"
#include "signedworld.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
struct Expected {
    ChainState state = ChainState::Unknown;
    ChainEnd end = ChainEnd::Unknown;
    ChainBreak broken = ChainBreak::None;
    QString at = {};
};

/// root and example with www in it, signed by this computer's time; an alias, and a name that is not signed.
struct Signed {
    Test::Signer root{"."};
    Test::Signer example{"example."};
    Test::World world;

    Signed()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const Test::Validity valid{now - Test::oneDay, now + Test::oneDay};
        const auto deny = [&](const char *name, const QString &nsec, int rcode = Rcode::NoError) {
            world.answer(name, RecordType::DS, {}, example.withSignature({Test::record(nsec)}, valid), rcode);
        };
        world.keys(".", root, valid);
        world.keys("example", example, valid);
        world.answer("example", RecordType::DS, root.withSignature({example.ds()}, valid));
        deny("www.example", u"www.example. 60 IN NSEC example. A RRSIG NSEC"_s);
        deny("alias.example", u"alias.example. 60 IN NSEC open.example. CNAME RRSIG NSEC"_s);
        deny("open.example", u"open.example. 60 IN NSEC www.example. NS RRSIG NSEC"_s);
        world.answer("www.example", RecordType::A,
            example.withSignature({Test::record(u"www.example. 60 IN A 192.0.2.90"_s)}, valid));
        world.answer("alias.example", RecordType::A,
            example.withSignature({Test::record(u"alias.example. 60 IN CNAME www.example."_s)}, valid));
        world.answer("open.example", RecordType::A, {Test::record(u"open.example. 60 IN A 192.0.2.1"_s)});
    }
};
}

Q_DECLARE_METATYPE(Expected)

// rule: long because it is tables, a row for each way to answer.
class ChainQuestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whole_data();
    void whole() { walks(); }
    void hostile_data();
    void hostile() { walks(); }
    void failingServers_data();
    void failingServers();
    void failingServersOfALink_data();
    void failingServersOfALink();
    void noListener();
    void resolvedHostile_data();
    void resolvedHostile();
    void limits_data();
    void limits();
    void cancelled_data();
    void cancelled();

private:
    /// Tampers with the reply on that question, or with all.
    [[nodiscard]] Script stub(const Tamper &tamper, const std::optional<DnsQuestion> &only = {});
    [[nodiscard]] std::unique_ptr<ChainQuest> quest(const char *name, const DnsServer &server,
        std::chrono::milliseconds limit = 10s, std::chrono::milliseconds questionLimit = 4s);
    static std::optional<Chain> chainOf(ChainQuest &quest);
    static void columns();
    void walks();

    CheckStage m_stage;
    Signed m_signed;
    QJsonObject m_anchor;
};

void ChainQuestTest::initTestCase()
{
    QVERIFY(ownServers());
    QVERIFY(m_stage.start());
    const QString record = QString::fromLatin1(m_signed.root.ds().wire().toHex());
    m_anchor = {{u". 43"_s, QJsonObject{{u"flags"_s, u"0x400201"_s}, {u"records"_s, QJsonArray{record}}}}};
}

void ChainQuestTest::init()
{
    m_stage.answers(m_anchor);
}

Script ChainQuestTest::stub(const Tamper &tamper, const std::optional<DnsQuestion> &only)
{
    return [this, tamper, only](const Asked &asked) {
        const DnsQuestion question = Fakes::asked(asked.question);
        const Fetched *fetched = m_signed.world.fetch()(question);
        const QByteArray reply =
            fetched ? replyWith(asked.question, fetched->reply) : emptyReply(asked.question, Rcode::ServFail);
        if (tamper && (!only || *only == question))
            tamper(asked, reply);
        else
            asked.answer(reply);
    };
}

std::unique_ptr<ChainQuest> ChainQuestTest::quest(
    const char *name, const DnsServer &server, std::chrono::milliseconds limit, std::chrono::milliseconds questionLimit)
{
    const ChainQuest::Options options{.limit = limit,
        .questionLimit = questionLimit,
        .listener = {.address = QHostAddress(QHostAddress::LocalHost), .port = server.port()}};
    return std::make_unique<ChainQuest>(*m_stage.bus, Test::dnsName(name), options, nullptr);
}

/// Nothing where none came, or more than one.
std::optional<Chain> ChainQuestTest::chainOf(ChainQuest &quest)
{
    QList<Chain> told;
    const auto connection = connect(&quest, &ChainQuest::finished, &quest, [&](const Chain &chain) { told << chain; });
    quest.start();
    if (told.isEmpty() && !QTest::qWaitFor([&] { return !told.isEmpty(); }, QDeadlineTimer(15s)))
        return std::nullopt;
    QCoreApplication::processEvents();
    disconnect(connection);
    return told.size() == 1 ? std::optional(told.first()) : std::nullopt;
}

void ChainQuestTest::columns()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<std::optional<DnsQuestion>>("only");
    QTest::addColumn<Expected>("expected");
}

void ChainQuestTest::whole_data()
{
    columns();
    const auto row = [](const char *tag, const char *name, const Tamper &tamper, const Expected &expected) {
        QTest::newRow(tag) << QByteArray(name) << tamper << std::optional<DnsQuestion>() << expected;
    };
    const Expected good{ChainState::Secure, ChainEnd::Answered};
    row("signed", "www.example", {}, good);
    row("an alias", "alias.example", {}, good);
    row("not signed", "open.example", {},
        {ChainState::Insecure, ChainEnd::Answered, ChainBreak::None, u"open.example"_s});
    row(
        "in pieces", "www.example",
        [](const Asked &asked, const QByteArray &reply) {
            asked.send(framed(reply).first(1));
            asked.send(framed(reply).sliced(1, 9));
            asked.send(framed(reply).sliced(10));
        },
        good);
    row(
        "with more behind it", "www.example",
        [](const Asked &asked, const QByteArray &reply) {
            asked.answer(reply);
            asked.stream([left = 100]() mutable { return left-- > 0 ? QByteArray(1 << 16, 'x') : QByteArray(); });
        },
        good);
}

void ChainQuestTest::hostile_data()
{
    columns();
    const auto row = [](const char *tag, const Tamper &tamper, ChainBreak broken) {
        QTest::newRow(tag) << QByteArray("www.example") << tamper << std::optional<DnsQuestion>()
                           << Expected{ChainState::Unknown, ChainEnd::Unknown, broken, u"."_s};
    };
    row("another id", changed(0, 1), ChainBreak::Malformed);
    row(
        "another class",
        [](const Asked &asked, const QByteArray &reply) {
            QByteArray other = reply;
            other[asked.question.size() - 12] = 3;
            asked.answer(other);
        },
        ChainBreak::Malformed);
    row(
        "another name",
        [](const Asked &asked, const QByteArray &reply) { asked.answer(reply.first(12) + "\1x" + reply.sliced(12)); },
        ChainBreak::Malformed);
    row("cut short", changed(2, 2), ChainBreak::Malformed);
    row("the question itself", changed(2, 0x80), ChainBreak::Malformed);
    row("an error", changed(3, 2), ChainBreak::ServerFailed);
    row("nothing in it", [](const Asked &asked, const QByteArray &) { asked.answer({}); }, ChainBreak::Malformed);
    row(
        "garbage", [](const Asked &asked, const QByteArray &) { asked.answer(QByteArray(65535, '\xff')); },
        ChainBreak::Malformed);
    row(
        "endless bytes",
        [](const Asked &asked, const QByteArray &) { asked.stream([] { return QByteArray(1 << 16, 'x'); }); },
        ChainBreak::Malformed);
    row("closed", [](const Asked &asked, const QByteArray &) { asked.close(); }, ChainBreak::NoAnswer);
    row(
        "closed half-way",
        [](const Asked &asked, const QByteArray &reply) {
            asked.send(framed(reply).first(30));
            asked.close();
        },
        ChainBreak::Malformed);
    QTest::newRow("garbage at the last step")
        << QByteArray("www.example") << changed(2, 0x80)
        << std::optional(DnsQuestion{Test::dnsName("www.example"), RecordType::A})
        << Expected{ChainState::Unknown, ChainEnd::Unknown, ChainBreak::Malformed, u"example"_s};
    QTest::newRow("empty at the last step")
        << QByteArray("www.example")
        << Tamper([](const Asked &asked, const QByteArray &) { asked.answer(emptyReply(asked.question)); })
        << std::optional(DnsQuestion{Test::dnsName("www.example"), RecordType::A})
        << Expected{ChainState::Unknown, ChainEnd::Unknown, ChainBreak::EmptyAnswer, u"example"_s};
}

void ChainQuestTest::walks()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Tamper, tamper);
    QFETCH(const std::optional<DnsQuestion>, only);
    QFETCH(const Expected, expected);
    const DnsServer server(u"127.0.0.1"_s, 0, stub(tamper, only), false);
    const auto chain = chainOf(*quest(name.constData(), server));
    QVERIFY(chain);
    QCOMPARE(chain->broken, expected.broken);
    QCOMPARE(chain->state, expected.state);
    QCOMPARE(chain->end, expected.end);
    QCOMPARE(chain->breakAt, expected.at);
}

void ChainQuestTest::failingServers_data()
{
    QTest::addColumn<QJsonObject>("root");
    QTest::addColumn<Culprit>("culprit");
    const auto row = [](const char *tag, const QJsonObject &root, Culprit culprit) {
        QTest::newRow(tag) << root << culprit;
    };
    const auto error = [](const QString &name) { return QJsonObject{{u"error"_s, name}}; };
    row("the root is answered", {{u"flags"_s, u"0x800001"_s}}, Culprit::Owner);
    row("the root is refused", error(u"org.freedesktop.resolve1.DnsError.REFUSED"_s), Culprit::Owner);
    row("not: nobody answers", error(u"org.freedesktop.DBus.Error.Timeout"_s), Culprit::Unclear);
    row("not: silence", {{u"silence"_s, true}}, Culprit::Unclear);
    row("not: from a cache", {{u"flags"_s, u"0x100001"_s}}, Culprit::Unclear);
}

/// Of one zone alone while others answer; what was answered above it may have come from a cache.
void ChainQuestTest::failingServers()
{
    QFETCH(const QJsonObject, root);
    QJsonObject answers = m_anchor;
    answers.insert(u"root"_s, root);
    m_stage.answers(answers);
    const DnsServer server(
        u"127.0.0.1"_s, 0, stub(changed(3, 2), DnsQuestion{Test::dnsName("www.example"), RecordType::A}), false);
    const auto chain = chainOf(*quest("www.example", server, 10s, 500ms));
    QVERIFY(chain);
    QCOMPARE(chain->broken, ChainBreak::ServerFailed);
    QTEST(chain->culprit, "culprit");
}

void ChainQuestTest::failingServersOfALink_data()
{
    QTest::addColumn<QJsonObject>("domain");
    QTest::addColumn<Culprit>("culprit");
    QTest::newRow("the domain is answered") << QJsonObject{{u"flags"_s, u"0x800001"_s}} << Culprit::Owner;
    QTest::newRow("not: nobody answers") << QJsonObject{{u"error"_s, u"org.freedesktop.DBus.Error.Timeout"_s}}
                                         << Culprit::Unclear;
}

/// That others answer elsewhere says nothing of the servers that this domain goes to.
void ChainQuestTest::failingServersOfALink()
{
    QFETCH(const QJsonObject, domain);
    constexpr int link = 4;
    QJsonObject ofAll = m_anchor;
    ofAll.insert(u"root"_s, QJsonObject{{u"flags"_s, u"0x800001"_s}});
    const QJsonObject ofLink{
        {u"root"_s, QJsonObject{{u"error"_s, u"org.freedesktop.resolve1.NoNameServers"_s}}}, {u"example 6"_s, domain}};
    m_stage.answers(ofAll, {{QString::number(link), ofLink}});
    const DnsServer server(
        u"127.0.0.1"_s, 0, stub(changed(3, 2), DnsQuestion{Test::dnsName("www.example"), RecordType::A}), false);
    ChainQuest asks(*m_stage.bus, Test::dnsName("www.example"),
        {.limit = 10s,
            .questionLimit = 500ms,
            .listener = {.address = QHostAddress(QHostAddress::LocalHost), .port = server.port()},
            .way = {.ownDomain = Test::dnsName("example"), .ownIndex = link}},
        nullptr);
    const auto chain = chainOf(asks);
    QVERIFY(chain);
    QCOMPARE(chain->broken, ChainBreak::ServerFailed);
    QTEST(chain->culprit, "culprit");
}

void ChainQuestTest::noListener()
{
    auto server = std::make_unique<DnsServer>(u"127.0.0.1"_s, 0, stub({}), false);
    const auto asks = quest("www.example", *server);
    server.reset();
    const auto chain = chainOf(*asks);
    QVERIFY(chain);
    QCOMPARE(chain->broken, ChainBreak::StubAbsent);
    QCOMPARE(chain->state, ChainState::Unknown);
}

void ChainQuestTest::resolvedHostile_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<ChainBreak>("broken");
    const QJsonObject none{{u"error"_s, u"org.freedesktop.resolve1.NoTrustAnchor"_s}};
    const QJsonObject error{{u"error"_s, u"org.freedesktop.resolve1.NoSuchRR"_s}};
    const QString other = QString::fromLatin1(Test::Signer(".").ds().wire().toHex());
    QTest::newRow("trusts nothing") << none << ChainBreak::NoRootKeyTrusted;
    QTest::newRow("trusts others") << QJsonObject{{u"flags"_s, u"0x400201"_s}, {u"records"_s, QJsonArray{other}}}
                                   << ChainBreak::RootKeyUnknown;
    QTest::newRow("garbage of a record") << QJsonObject{{u"flags"_s, u"0x400201"_s},
        {u"records"_s, QJsonArray{QString(4000, u'f')}}}
                                         << ChainBreak::NoRootKeyTrusted;
    QTest::newRow("an error") << error << ChainBreak::NoAnswer;
    QTest::newRow("another signature") << QJsonObject{{u"garbage"_s, true}} << ChainBreak::NoAnswer;
}

void ChainQuestTest::resolvedHostile()
{
    QFETCH(const QJsonObject, answer);
    m_stage.answers({{u". 43"_s, answer}});
    const DnsServer server(u"127.0.0.1"_s, 0, stub({}), false);
    const auto chain = chainOf(*quest("www.example", server));
    QVERIFY(chain);
    QTEST(chain->broken, "broken");
    QCOMPARE(chain->breakAt, u"."_s);
}

void ChainQuestTest::limits_data()
{
    QTest::addColumn<bool>("resolvedHangs");
    QTest::addColumn<std::optional<DnsQuestion>>("only");
    QTest::addColumn<std::chrono::milliseconds>("limit");
    QTest::addColumn<std::chrono::milliseconds>("questionLimit");
    QTest::addColumn<ChainBreak>("broken");
    QTest::addColumn<QString>("at");
    const std::optional<DnsQuestion> all;
    const std::optional last(DnsQuestion{Test::dnsName("www.example"), RecordType::A});
    QTest::newRow("a question's, at the root") << false << all << 8000ms << 300ms << ChainBreak::NoAnswer << u"."_s;
    QTest::newRow("a question's, at the last")
        << false << last << 8000ms << 300ms << ChainBreak::NoAnswer << u"example"_s;
    QTest::newRow("all of it, at the last") << false << last << 300ms << 8000ms << ChainBreak::NoAnswer << u"example"_s;
    QTest::newRow("resolved's") << true << all << 8000ms << 300ms << ChainBreak::NoAnswer << u"."_s;
    QTest::newRow("all of it, and resolved is silent")
        << true << all << 300ms << 8000ms << ChainBreak::NoAnswer << u"."_s;
}

/// What comes afterwards is not told any more.
void ChainQuestTest::limits()
{
    QFETCH(const bool, resolvedHangs);
    QFETCH(const std::optional<DnsQuestion>, only);
    QFETCH(const std::chrono::milliseconds, limit);
    QFETCH(const std::chrono::milliseconds, questionLimit);
    QList<Asked> kept;
    const DnsServer server(
        u"127.0.0.1"_s, 0, stub([&kept](const Asked &asked, const QByteArray &) { kept.append(asked); }, only), false);
    if (resolvedHangs)
        m_stage.resolved.tell(u"hang"_s);
    const auto asks = quest("www.example", server, limit, questionLimit);
    QElapsedTimer clock;
    clock.start();
    const auto chain = chainOf(*asks);
    QVERIFY(chain);
    QVERIFY2(clock.elapsed() >= 285 && clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    QTEST(chain->broken, "broken");
    QTEST(chain->breakAt, "at");
    const QSignalSpy later(asks.get(), &ChainQuest::finished);
    for (const Asked &asked : std::as_const(kept))
        stub({})(asked);
    m_stage.letAllArrive();
    QCOMPARE(later.size(), 0);
}

void ChainQuestTest::cancelled_data()
{
    QTest::addColumn<bool>("atResolved");
    QTest::newRow("resolved asked") << true;
    QTest::newRow("the stub asked") << false;
}

void ChainQuestTest::cancelled()
{
    QFETCH(const bool, atResolved);
    QList<Asked> kept;
    const DnsServer server(
        u"127.0.0.1"_s, 0, stub([&kept](const Asked &asked, const QByteArray &) { kept.append(asked); }), false);
    if (atResolved)
        m_stage.resolved.tell(u"hang"_s);
    auto asks = quest("www.example", server);
    int told = 0;
    connect(asks.get(), &ChainQuest::finished, asks.get(), [&told] { told += 1; });
    asks->start();
    if (atResolved)
        QVERIFY(m_stage.askedResolved(1));
    else
        QVERIFY(QTest::qWaitFor([&] { return kept.size() >= 3; }, QDeadlineTimer(5s)));
    asks.reset();
    for (const Asked &asked : std::as_const(kept))
        stub({})(asked);
    m_stage.letAllArrive();
    QCOMPARE(told, 0);
}

DOTLIGHT_FAKES_MAIN(ChainQuestTest)
#include "tst_chainquest.moc"
