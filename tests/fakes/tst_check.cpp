// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checkprogram.h"
#include "fixture/fakesmain.h"
#include "fixture/seeds.h"
#include "fixture/stub.h"
#include "wording/checkwords.h"

#include <QDir>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// `dotlightctl check` on a bus with fake daemons, in a network without a way out: what it says, and what it says where
/// the network changes meanwhile.
class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void checks_data();
    void checks();
    void hanging();
    void usage_data();
    void usage();
    void ofOneLink_data();
    void ofOneLink();
    void oneCheckAlone();
    void beginsAnew();
    void tooLateToBeginAnew();
    void modeChangesSilently();

private:
    CheckProgram m_program;
};

namespace
{
/// Longer than a check that is overtaken begins anew.
constexpr int lateForAnew = 13'000;

/// The identifiers of checks with that verdict, each once.
QStringList checksThat(const QString &verdict, const QJsonObject &json)
{
    QStringList result;
    for (const QJsonValue &check : json[u"checks"].toArray()) {
        if (check[u"verdict"] == verdict)
            result.append(check[u"id"].toString());
    }
    result.removeDuplicates();
    result.sort();
    return result;
}

QStringList checksThatFound(const QString &finding, const QJsonObject &json)
{
    QStringList result;
    for (const QJsonValue &check : json[u"checks"].toArray()) {
        if (check[u"finding"] == finding)
            result.append(check[u"id"].toString());
    }
    return result;
}

/// Keys of evidence that people would be shown as they are.
QStringList withoutLabel(const QJsonObject &json)
{
    const QStringList labelled = labelledKeys();
    QStringList result;
    for (const QJsonValue &check : json[u"checks"].toArray()) {
        for (const QString &key : check[u"evidence"].toObject().keys()) {
            if (!labelled.contains(key))
                result.append(key);
        }
    }
    return result;
}
}

void CheckTest::initTestCase()
{
    QVERIFY(m_program.prepare());
}

void CheckTest::init()
{
    m_program.forget();
}

void CheckTest::checks_data()
{
    QTest::addColumn<QJsonObject>("seed");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QStringList>("failed");
    QTest::addColumn<bool>("stub");
    const QJsonObject strict = strictSeed();
    const QJsonObject nothing{{u"error"_s, u"org.freedesktop.resolve1.DnsError.NXDOMAIN"_s}};
    const QJsonObject timeout{{u"error"_s, u"org.freedesktop.DBus.Error.Timeout"_s}};
    const auto row = [](const char *tag, const QJsonObject &seed, int exit, const QString &level,
                         const QStringList &failed, bool stub, const QStringList &arguments = {}) {
        QTest::newRow(tag) << seed << arguments << exit << level << failed << stub;
    };
    row("no resolved", {}, 3, u"not-in-charge"_s, {}, false);
    row("hanging", strict, 3, u"unknown"_s, {}, true, {u"--hang"_s});
    // The servers' ports are closed: that is seen, whatever resolved says.
    const QStringList closed{u"tls"_s};
    row("garbage", answering(strict, {{u"garbage"_s, true}}), 3, u"unknown"_s, closed, true);
    row("silence", answering(strict, {{u"silence"_s, true}}), 2, u"failing"_s, closed, true);
    row("timeout", answering(strict, timeout), 2, u"failing"_s, closed, true);
    // NXDOMAIN to the question for its root keys says nothing of them.
    row("refused", answering(strict, nothing), 3, u"unknown"_s, closed, true);
    row("the stub that resolv.conf names is closed too", answering(strict, timeout), 3, u"not-in-charge"_s,
        {u"resolv-conf"_s, u"tls"_s}, false);
}

void CheckTest::checks()
{
    QFETCH(const QJsonObject, seed);
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, stub);
    std::optional<Stub> own;
    if (stub)
        own.emplace(Stub::Manner::Answers);
    Scene scene;
    QVERIFY(scene.bus({u"--active-state"_s, seed.isEmpty() ? u"inactive"_s : u"active"_s}));
    QVERIFY(seed.isEmpty() || scene.startResolved(seed, arguments));
    QProcess process;
    m_program.begin(process, scene, {u"check"_s, u"--json"_s});
    const Outcome outcome = outcomeOf(process, longestCheck);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(complaints(outcome.out, QStringLiteral(DOTLIGHT_SCHEMA)), QByteArray());
    const QJsonObject json = object(outcome.out);
    QTEST(json[u"level"].toString(), "level");
    QTEST(outcome.status, "exit");
    QTEST(checksThat(u"failed"_s, json), "failed");
    QCOMPARE(withoutLabel(json), QStringList());
}

/// It is not told to be absent.
void CheckTest::hanging()
{
    const Stub stub(Stub::Manner::Answers);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed(), {u"--hang"_s}));
    QProcess process;
    m_program.begin(process, scene, {u"check"_s, u"--json"_s});
    const QJsonObject json = object(outcomeOf(process, longestCheck).out);
    QVERIFY(json[u"resolver"][u"present"].toBool());
    QVERIFY(json[u"resolver"][u"dot"].isNull());
    QCOMPARE(checksThatFound(u"resolver-not-there"_s, json), QStringList());
    const QStringList found = checksThatFound(u"resolver-does-not-answer"_s, json);
    for (const auto &id : {u"resolv-conf"_s, u"trust-anchor"_s, u"dnssec"_s, u"tls"_s, u"port-853"_s,
             u"designated-resolver"_s, u"wire"_s, u"latency"_s})
        QVERIFY2(found.contains(id), qPrintable(id));
}

void CheckTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such check") << QStringList{u"nonsense"_s};
    QTest::newRow("no such check beside one") << QStringList{u"tls"_s, u"nonsense"_s};
    QTest::newRow("no such link") << QStringList{u"--link"_s, u"wlan9"_s};
    QTest::newRow("no such link, as JSON") << QStringList{u"--json"_s, u"--link"_s, u"wlan9"_s};
    QTest::newRow("no link") << QStringList{u"--link"_s};
    QTest::newRow("no such option") << QStringList{u"--jsno"_s};
}

void CheckTest::usage()
{
    QFETCH(const QStringList, arguments);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess process;
    m_program.begin(process, scene, QStringList{u"check"_s} + arguments);
    const Outcome outcome = outcomeOf(process, longestCheck);
    QCOMPARE(outcome.status, 64);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.count('\n') == 1 && outcome.err.size() > 10, outcome.err.constData());
    QVERIFY(QDir(m_program.statePath()).isEmpty());
}

void CheckTest::ofOneLink_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("exit");
    QTest::newRow("the strict one") << u"wan0"_s << 1;
    QTest::newRow("the plain one") << u"wan1"_s << 2;
    QTest::newRow("one without DNS") << u"wan2"_s << 3;
}

void CheckTest::ofOneLink()
{
    QFETCH(const QString, which);
    const Stub stub(Stub::Manner::Answers);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(
        {{u"links"_s, QJsonObject{{u"2"_s, link(u"yes"_s, u"yes"_s)}, {u"3"_s, link(u"no"_s, u"no"_s)}}}}));
    QProcess process;
    m_program.begin(process, scene, {u"check"_s, u"resolv-conf"_s, u"--json"_s, u"--link"_s, which});
    const Outcome outcome = outcomeOf(process, longestCheck);
    QTEST(outcome.status, "exit");
    QCOMPARE(complaints(outcome.out, QStringLiteral(DOTLIGHT_SCHEMA)), QByteArray());
}

void CheckTest::oneCheckAlone()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess process;
    m_program.begin(process, scene, {u"check"_s, u"tls"_s, u"--json"_s});
    const QJsonObject json = object(outcomeOf(process, longestCheck).out);
    QCOMPARE(json[u"checks"].toArray().size(), 1);
    QCOMPARE(checksThat(u"failed"_s, json), QStringList{u"tls"_s});
    QCOMPARE(provenOfServer(json), u"failed"_s);
}

/// What was proven of the first network is told of no other, and not kept.
void CheckTest::beginsAnew()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(answering(strictSeed(), {{u"silence"_s, true}})));
    QProcess process;
    m_program.begin(process, scene, {u"check"_s, u"lookup"_s, u"tls"_s});
    QVERIFY(waitFor([&] { return !scene.resolved.tell(u"asked"_s)[u"asked"].toArray().isEmpty(); }, 10'000));
    scene.resolved.tell(u"answer"_s);
    scene.resolved.tell(u"answer"_s, {{u"question"_s, u"second"_s}});
    const QJsonObject other{{u"DNSEx"_s, QJsonArray{server(u"198.51.100.7"_s, u"dns.example"_s)}}};
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, other}});
    const Outcome outcome = outcomeOf(process, longestCheck);
    QVERIFY2(outcome.out.contains("The network changed"), outcome.out.constData());
    // The second network has no way to its server: nothing is known of it, and nothing wrong was seen.
    QCOMPARE(outcome.status, 1);
    QProcess status;
    m_program.begin(status, scene, {u"status"_s, u"--json"_s});
    QCOMPARE(provenOfServer(object(outcomeOf(status, longestCheck).out)), u"not-tested"_s);
}

/// So late that all of it would not be over in time: nothing is said of the new network, and it is said that it is one.
void CheckTest::tooLateToBeginAnew()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(answering(strictSeed(), {{u"silence"_s, true}})));
    QProcess process;
    m_program.begin(process, scene, {u"check"_s, u"lookup"_s, u"tls"_s, u"--json"_s});
    QVERIFY(waitFor([&] { return !scene.resolved.tell(u"asked"_s)[u"asked"].toArray().isEmpty(); }, 10'000));
    kill(pid_t(process.processId()), SIGSTOP);
    const QJsonObject other{{u"DNSEx"_s, QJsonArray{server(u"198.51.100.7"_s, u"dns.example"_s)}}};
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, other}});
    QTest::qWait(lateForAnew); // rule: that time goes by is the condition
    kill(pid_t(process.processId()), SIGCONT);
    const QJsonObject json = object(outcomeOf(process, longestCheck).out);
    const QJsonArray told = json[u"checks"].toArray();
    QVERIFY(!told.isEmpty());
    for (const QJsonValue &check : told) {
        QCOMPARE(check[u"finding"].toString(), u"network-changed"_s);
        QCOMPARE(check[u"verdict"].toString(), u"inconclusive"_s);
    }
    QCOMPARE(provenOfServer(json), u"not-tested"_s);
}

/// A link's mode is changed, and nobody tells: what is concluded is of the mode that there is.
void CheckTest::modeChangesSilently()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(answering(strictSeed(), {{u"silence"_s, true}})));
    QProcess process;
    m_program.begin(process, scene, {u"check"_s, u"lookup"_s, u"--json"_s});
    QVERIFY(waitFor([&] { return !scene.resolved.tell(u"asked"_s)[u"asked"].toArray().isEmpty(); }, 10'000));
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, QJsonObject{{u"DNSOverTLS"_s, u"no"_s}}}});
    scene.resolved.tell(u"answer"_s);
    scene.resolved.tell(u"answer"_s, {{u"question"_s, u"second"_s}});
    const QJsonObject json = object(outcomeOf(process, longestCheck).out);
    QCOMPARE(json[u"links"][0][u"transport"][u"claimed"].toString(), u"off"_s);
    QCOMPARE(json[u"level"].toString(), u"exposed"_s);
}

DOTLIGHT_FAKES_MAIN(CheckTest)
#include "tst_check.moc"
