// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/fakesmain.h"
#include "fixture/program.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// `dotlightctl where` on a bus with fake daemons: what it says, what it asks, and how it ends.
class WhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void predicts_data();
    void predicts();
    void asks_data();
    void asks();
    void takenForNoName();
    void silence();
    void sendsNothingUnasked();
    void flagsByVersion_data();
    void flagsByVersion();

private:
    TestRoot m_root;
};

namespace
{
Outcome run(const QString &busAddress, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment(busAddress));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(DOTLIGHTCTL), QStringList{u"where"_s} + arguments);
    return outcomeOf(process);
}

QJsonObject withDomain(QJsonObject link, const QString &domain)
{
    link.insert(u"Domains"_s, QJsonArray{QJsonArray{domain, true}});
    link.insert(u"DefaultRoute"_s, false);
    return link;
}

// wan0 strict and in charge, wan1 in clear for corp.example.
QJsonObject splitSeed()
{
    return {{u"links"_s,
        QJsonObject{
            {u"2"_s, link(u"yes"_s, u"yes"_s)}, {u"3"_s, withDomain(link(u"no"_s, u"no"_s), u"corp.example"_s)}}}};
}

QJsonArray asked(Scene &scene)
{
    return scene.resolved.tell(u"asked"_s).value("asked"_L1).toArray();
}
}

void WhereTest::initTestCase()
{
    QVERIFY(nameTheStub(m_root));
}

void WhereTest::predicts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("scope");
    QTest::newRow("ordinary") << u"www.good.example"_s << u"servers"_s << u"wan0"_s;
    QTest::newRow("split") << u"www.corp.example"_s << u"servers"_s << u"wan1"_s;
    QTest::newRow("localhost") << u"localhost"_s << u"itself"_s << QString();
    QTest::newRow("address") << u"192.0.2.1"_s << u"itself"_s << QString();
    QTest::newRow("single label") << u"printhost"_s << u"nobody"_s << QString();
    QTest::newRow("no resolved") << QString() << u"unknown"_s << QString();
}

void WhereTest::predicts()
{
    QFETCH(const QString, name);
    const bool absent = name.isEmpty();
    Scene scene;
    QVERIFY(scene.bus({u"--active-state"_s, absent ? u"inactive"_s : u"active"_s}));
    QVERIFY(absent || scene.startResolved(splitSeed()));
    const QStringList arguments{u"--json"_s, absent ? u"www.good.example"_s : name};
    const Outcome outcome = run(scene.privateBus.address(), arguments);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(complaints(outcome.out, QStringLiteral(DOTLIGHT_SCHEMA)), QByteArray());
    QCOMPARE(outcome.status, absent ? 1 : 0);
    const QJsonObject json = object(outcome.out);
    QTEST(json[u"outcome"].toString(), "outcome");
    QTEST(json[u"scopes"][0][u"name"].toString(), "scope");
    QVERIFY(json[u"asked"].isNull());
}

void WhereTest::asks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<int>("exit");
    const QString good = u"www.good.example"_s;
    QTest::newRow("as said") << good << QJsonObject{{u"flags"_s, u"0x840201"_s}} << u"came-as-said"_s << 0;
    QTest::newRow("in clear") << good << QJsonObject{{u"flags"_s, u"0x800001"_s}} << u"in-clear"_s << 1;
    // The fake says that link 2 answered whatever is asked.
    QTest::newRow("another link") << u"www.corp.example"_s << QJsonObject{{u"flags"_s, u"0x800001"_s}}
                                  << u"over-another-link"_s << 1;
    QTest::newRow("by itself") << u"localhost"_s << QJsonObject{{u"flags"_s, u"0xC0201"_s}} << u"no-server-asked"_s
                               << 0;
    QTest::newRow("no such name") << good << QJsonObject{{u"error"_s, u"org.freedesktop.resolve1.DnsError.NXDOMAIN"_s}}
                                  << u"error-only"_s << 1;
    QTest::newRow("unreachable") << good << QJsonObject{{u"error"_s, u"org.freedesktop.DBus.Error.Timeout"_s}}
                                 << u"no-answer"_s << 1;
    QTest::newRow("no servers") << good << QJsonObject{{u"error"_s, u"org.freedesktop.resolve1.NoNameServers"_s}}
                                << u"no-server-answered"_s << 1;
    QTest::newRow("garbage") << good << QJsonObject{{u"garbage"_s, true}} << u"error-only"_s << 1;
}

void WhereTest::asks()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonObject, answer);
    QJsonObject seed = splitSeed();
    seed.insert(u"answers"_s, QJsonObject{{u"*"_s, QJsonObject{{u"second"_s, answer}}}});
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(seed));
    const Outcome outcome = run(scene.privateBus.address(), {u"--ask"_s, u"--json"_s, name});
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(complaints(outcome.out, QStringLiteral(DOTLIGHT_SCHEMA)), QByteArray());
    QTEST(object(outcome.out)[u"asked"][u"finding"].toString(), "finding");
    QTEST(outcome.status, "exit");
    QCOMPARE(asked(scene).size(), 1);
    QCOMPARE(asked(scene)[0][u"name"].toString(), name);
    QCOMPARE(asked(scene)[0][u"ifindex"].toInt(), 0);
}

// It may be a flag that was refused, so it is asked once more without that.
void WhereTest::takenForNoName()
{
    const QJsonObject answer{{u"error"_s, u"org.freedesktop.DBus.Error.InvalidArgs"_s}};
    QJsonObject seed = splitSeed();
    seed.insert(u"answers"_s, QJsonObject{{u"*"_s, QJsonObject{{u"second"_s, answer}}}});
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(seed));
    const Outcome outcome = run(scene.privateBus.address(), {u"--ask"_s, u"--json"_s, u"--"_s, u"-x.example"_s});
    QCOMPARE(complaints(outcome.out, QStringLiteral(DOTLIGHT_SCHEMA)), QByteArray());
    QCOMPARE(outcome.status, 1);
    QCOMPARE(object(outcome.out)[u"asked"][u"finding"].toString(), u"refused-as-name"_s);
    QCOMPARE(asked(scene).size(), 2);
}

// Our own limit, and not resolved's of 120 s.
void WhereTest::silence()
{
    QJsonObject seed = splitSeed();
    seed.insert(u"answers"_s, QJsonObject{{u"*"_s, QJsonObject{{u"second"_s, QJsonObject{{u"silence"_s, true}}}}}});
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(seed));
    const Outcome outcome = run(scene.privateBus.address(), {u"--ask"_s, u"--json"_s, u"www.good.example"_s});
    QCOMPARE(outcome.status, 1);
    const QJsonObject json = object(outcome.out)[u"asked"].toObject();
    QCOMPARE(json[u"finding"].toString(), u"no-answer"_s);
    QCOMPARE(json[u"durationMs"].toInt(), 5000);
}

void WhereTest::sendsNothingUnasked()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(splitSeed()));
    QCOMPARE(run(scene.privateBus.address(), {u"www.good.example"_s}).status, 0);
    QCOMPARE(asked(scene), QJsonArray());
    QCOMPARE(run(scene.privateBus.address(), {u"--ask"_s, u"www.good.example"_s}).status, 0);
    QCOMPARE(asked(scene).size(), 1);
}

// What an older one does not know it refuses as an invalid argument; the fake does so too.
void WhereTest::flagsByVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("flags");
    QTest::newRow("252") << u"252.39"_s << 0x3000;
    QTest::newRow("257") << u"257.13"_s << 0x1003000;
}

void WhereTest::flagsByVersion()
{
    QFETCH(const QString, version);
    QJsonObject seed = splitSeed();
    seed.insert(u"version"_s, version);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(seed));
    QCOMPARE(run(scene.privateBus.address(), {u"--ask"_s, u"www.good.example"_s}).status, 0);
    QTEST(asked(scene).last()[u"flags"].toInt(), "flags");
}

DOTLIGHT_FAKES_MAIN(WhereTest)
#include "tst_where.moc"
