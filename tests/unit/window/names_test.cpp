// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/situation.h"
#include "where.h"
#include "why.h"
#include "wording/chainjson.h"
#include "wording/chainwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;

namespace
{
QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(CHAIN_FIXTURES "/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tell(Why &why, const QByteArray &told)
{
    for (const QByteArray &line : told.split('\n'))
        why.take(line);
}
}

/// The two questions about a name.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainComesBack_data();
    void chainComesBack();
    void noChain_data();
    void noChain();
    void why();
    void whyBreaksBelowAZone();
    void whyNoName();
    void whyGarbled();
    void whyCancelled();
    void where();
    void whereNoName_data();
    void whereNoName();
    void whereFollows();
    void whereNotInCharge();
};

void NamesTest::chainComesBack_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"secure"_s, u"expired"_s, u"not-signed"_s, u"no-network"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void NamesTest::chainComesBack()
{
    QFETCH(const QString, name);
    const QJsonObject object = QJsonDocument::fromJson(fixture(name)).object();
    QVERIFY(!object.isEmpty());
    const auto chain = chainFromJson(object);
    QVERIFY(chain.has_value());
    QCOMPARE(chainJson(*chain), object);
}

void NamesTest::noChain_data()
{
    QTest::addColumn<QByteArray>("told");
    const QByteArray good = fixture(u"expired"_s);
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("other schema") << QByteArray(good).replace("\"schema\": 1", "\"schema\": 2");
    QTest::newRow("zones are a text") << QByteArray(R"({"schema":1,"name":"x","break":null,"zones":"x"})");
    QTest::newRow("a break of another version") << QByteArray(R"({"schema":1,"name":"x","break":"new","zones":[]})");
    QTest::newRow("no break") << QByteArray(R"({"schema":1,"name":"x","zones":[]})");
    QTest::newRow("no name") << QByteArray(R"({"schema":1,"name":7,"break":null,"zones":[]})");
}

void NamesTest::noChain()
{
    QFETCH(const QByteArray, told);
    QVERIFY(!chainFromJson(QJsonDocument::fromJson(told).object()));
}

void NamesTest::why()
{
    Why why;
    const QSignalSpy wanted(&why, &Why::runWanted);
    why.ask(u" www.good.example "_s);
    QVERIFY(why.running() && !why.known());
    QCOMPARE(wanted[0][0].toStringList(), (QStringList{u"why"_s, u"--json"_s, u"--"_s, u"www.good.example"_s}));
    why.ask(u"another.example"_s);
    QCOMPARE(wanted.size(), 1);
    tell(why, fixture(u"expired"_s));
    why.end({});
    QVERIFY(why.known() && !why.running() && why.problem().isEmpty());
    QCOMPARE(why.summary(),
        u"www.good.example does not pass the check of its signatures: a signature of good.example has expired."_s);
    QVERIFY(!why.explanation().isEmpty());
    const QList<ZoneItem> zones = why.zones();
    QCOMPARE(zones.size(), 3);
    QCOMPARE(zones[0].title, u"the root"_s);
    QVERIFY(!zones[0].broken && !zones[1].broken && zones[2].broken);
    QVERIFY(zones[0].iconName != zones[2].iconName && zones[0].word != zones[2].word);
    QVERIFY(zones[2].heard.contains(u"breaks here"_s) && !zones[1].heard.contains(u"breaks here"_s));
    QVERIFY(zones[2].lines.size() >= 3);
}

// What is missing below a zone breaks the chain at that zone.
void NamesTest::whyBreaksBelowAZone()
{
    Chain chain{.name = u"a.b.example"_s,
        .zones = {{.name = u"."_s, .towards = u"a.b.example"_s}, {.name = u"example"_s, .towards = u"a.b.example"_s},
            {.name = u"c"_s, .towards = u"x.c"_s}},
        .broken = ChainBreak::DenialMissing,
        .breakAt = u"b.example"_s};
    const QList<ZoneItem> items = zoneItems(chain);
    QVERIFY(!items[0].broken && items[1].broken && !items[2].broken);
    QVERIFY(items[1].alias.isEmpty());
    QCOMPARE(items[2].alias, u"x.c"_s);
    chain.broken = ChainBreak::None;
    for (const ZoneItem &item : zoneItems(chain))
        QVERIFY(!item.broken);
}

void NamesTest::whyNoName()
{
    Why why;
    const QSignalSpy wanted(&why, &Why::runWanted);
    for (const QString &typed : {u""_s, u"a..b"_s, u"two words"_s, u"bücher.example"_s}) {
        why.ask(typed);
        QVERIFY(!why.running());
        QVERIFY(!why.problem().isEmpty());
    }
    QCOMPARE(wanted.size(), 0);
}

void NamesTest::whyGarbled()
{
    Why why;
    why.ask(u"www.example"_s);
    tell(why, QByteArray(5000, '['));
    why.end({});
    QVERIFY(!why.known() && !why.problem().isEmpty() && why.zones().isEmpty());
    why.ask(u"www.example"_s);
    QVERIFY(why.problem().isEmpty());
    why.end({.said = u"no bus"_s});
    QVERIFY(why.problem().contains(u"no bus"_s));
}

void NamesTest::whyCancelled()
{
    Why why;
    const QSignalSpy wanted(&why, &Why::cancelWanted);
    why.cancel();
    QCOMPARE(wanted.size(), 0);
    why.ask(u"www.example"_s);
    why.cancel();
    QCOMPARE(wanted.size(), 1);
    why.end({.cancelled = true});
    QVERIFY(!why.running() && why.problem().isEmpty() && !why.known());
}

void NamesTest::where()
{
    Where where([] { return LocalNames{.own = {}, .hosts = {u"printer.example"_s}}; });
    where.show(std::make_shared<const Snapshot>(Test::protectedComputer()));
    QVERIFY(where.ask(u"www.example"_s));
    QVERIFY(!where.summary().isEmpty() && where.problem().isEmpty() && !where.perhaps());
    QCOMPARE(where.candidates().size(), 1);
    QCOMPARE(where.candidates()[0].title, u"wan0"_s);
    QVERIFY(!where.candidates()[0].servers.isEmpty());
    QVERIFY(where.ask(u"printer.example"_s));
    QVERIFY(where.perhaps());
    QVERIFY(where.ask(u"192.0.2.1"_s));
    where.clear();
    QVERIFY(where.summary().isEmpty() && where.candidates().isEmpty());
}

void NamesTest::whereNoName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("two dots") << u"a..b"_s;
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("too long") << QString(300, u'a');
    QTest::newRow("international") << u"bücher.example"_s;
    QTest::newRow("control character") << u"a\x1b[31m.example"_s;
}

void NamesTest::whereNoName()
{
    QFETCH(const QString, typed);
    Where where([] { return LocalNames(); });
    where.show(std::make_shared<const Snapshot>(Test::protectedComputer()));
    QVERIFY(where.ask(u"www.example"_s));
    QVERIFY(!where.ask(typed));
    QVERIFY(!where.problem().isEmpty());
    QVERIFY(where.summary().isEmpty() && where.candidates().isEmpty() && where.remarks().isEmpty());
}

void NamesTest::whereFollows()
{
    Where where([] { return LocalNames(); });
    Snapshot snapshot = Test::protectedComputer();
    where.show(std::make_shared<const Snapshot>(snapshot));
    QVERIFY(where.ask(u"www.example"_s));
    const QString before = where.summary();
    const QSignalSpy changed(&where, &Where::changed);
    Test::addPlainLink(snapshot);
    where.show(std::make_shared<const Snapshot>(snapshot));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(where.candidates().size(), 2);
    QVERIFY(where.summary() != before);
    QVERIFY(!where.remarks().isEmpty());
}

// Where programs go past resolved, its prediction is not theirs.
void NamesTest::whereNotInCharge()
{
    Where where([] { return LocalNames(); });
    Snapshot snapshot = Test::protectedComputer();
    where.show(std::make_shared<const Snapshot>(snapshot));
    QVERIFY(where.ask(u"www.example"_s));
    const qsizetype before = where.remarks().size();
    snapshot.resolver.resolvConf = ResolvConfMode::Foreign;
    snapshot.system.resolvConfNamesStubOnly = false;
    where.show(std::make_shared<const Snapshot>(snapshot));
    QCOMPARE(where.remarks().size(), before + 1);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
