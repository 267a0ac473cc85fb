// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checkprogram.h"
#include "fixture/fakesmain.h"
#include "fixture/seeds.h"

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// What `dotlightctl check` has proven: that other programs are told of it afterwards, and for how long.
class CheckProofsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsWhatWasProven();
    void keptProofReachesWhoFollows();
    void nothingIsKeptOfWhatIsOver();
    void saysThatNothingIsKept();
    void keepsNothingWithoutHome();

private:
    CheckProgram m_program;
};

void CheckProofsTest::initTestCase()
{
    QVERIFY(m_program.prepare());
}

void CheckProofsTest::init()
{
    m_program.forget();
}

void CheckProofsTest::keepsWhatWasProven()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    const auto proven = [&](const QStringList &arguments) {
        QProcess process;
        m_program.begin(process, scene, arguments);
        const Outcome outcome = outcomeOf(process, longestCheck);
        return provenOfServer(object(outcome.out));
    };
    const QStringList status{u"status"_s, u"--json"_s};
    QCOMPARE(proven(status), u"not-tested"_s);
    QCOMPARE(proven({u"check"_s, u"--json"_s, u"tls"_s}), u"failed"_s);
    QCOMPARE(proven(status), u"failed"_s);
    QCOMPARE(proven(status + QStringList{u"--no-lookup"_s}), u"failed"_s);
    // Another check adds to what there is.
    QCOMPARE(proven({u"check"_s, u"--json"_s, u"resolv-conf"_s}), u"failed"_s);
    QCOMPARE(proven(status), u"failed"_s);
    const QJsonObject other{{u"DNSEx"_s, QJsonArray{server(u"192.0.2.53"_s, u"other.example"_s)}}};
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, other}});
    QCOMPARE(proven(status), u"not-tested"_s);
}

void CheckProofsTest::keptProofReachesWhoFollows()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    scene.options.proofs = m_program.proofsPath();
    scene.startWatch();
    QVERIFY(scene.settled());
    QVERIFY(scene.snapshot()->proofs.isEmpty());
    QProcess process;
    m_program.begin(process, scene, {u"check"_s, u"tls"_s});
    QVERIFY(outcomeOf(process, longestCheck).status >= 0);
    const auto refused = [](const Snapshot &snapshot) {
        const ScopeProof *proof = snapshot.proof(2);
        return proof && !proof->servers.isEmpty() && proof->servers.first().handshake == Handshake::Refused;
    };
    QVERIFY(scene.until(refused));
    scene.resolved.tell(
        u"link"_s, {{u"index"_s, 2}, {u"values"_s, QJsonObject{{u"DNSEx"_s, QJsonArray{server(u"198.51.100.7"_s)}}}}});
    QVERIFY(scene.until([](const Snapshot &snapshot) { return snapshot.proofs.isEmpty(); }));
}

/// A file by hand, or of another time.
void CheckProofsTest::nothingIsKeptOfWhatIsOver()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QVERIFY(writeFile(m_program.proofsPath(), u"{\"schema\":1,\"proofs\":[[[{\"made\":"_s));
    QProcess status;
    m_program.begin(status, scene, {u"status"_s, u"--json"_s});
    const Outcome outcome = outcomeOf(status, longestCheck);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(provenOfServer(object(outcome.out)), u"not-tested"_s);
}

void CheckProofsTest::saysThatNothingIsKept()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QVERIFY(writeFile(m_program.statePath() + u"/dotlight"_s, u"in the way\n"_s));
    QProcess process;
    m_program.begin(process, scene, {u"check"_s, u"tls"_s, u"--json"_s});
    const Outcome outcome = outcomeOf(process, longestCheck);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.contains("proofs.json"), outcome.err.constData());
    QCOMPARE(outcome.status, 1);
    QCOMPARE(provenOfServer(object(outcome.out)), u"failed"_s);
}

void CheckProofsTest::keepsNothingWithoutHome()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess process;
    process.setProcessEnvironment(bareEnvironment(scene.privateBus.address()));
    process.start(QStringLiteral(DOTLIGHTCTL), {u"check"_s, u"tls"_s, u"--json"_s});
    const Outcome outcome = outcomeOf(process, longestCheck);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(provenOfServer(object(outcome.out)), u"failed"_s);
}

DOTLIGHT_FAKES_MAIN(CheckProofsTest)
#include "tst_checkproofs.moc"
