// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkitems.h"
#include "checkreport.h"
#include "toldchecks.h"
#include "wording/checkwords.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Test;

namespace
{
QJsonObject entry()
{
    return {{u"id"_s, u"tls"_s}, {u"link"_s, u"wan0"_s}, {u"verdict"_s, u"passed"_s}, {u"finding"_s, u"x"_s},
        {u"summary"_s, u"Fine."_s}, {u"meaning"_s, QJsonValue()}, {u"evidence"_s, QJsonObject()}, {u"durationMs"_s, 3}};
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = entry();
    object[key] = value;
    return object;
}

QJsonObject speed(const QJsonValue &median)
{
    return {{u"server"_s, u"192.0.2.53"_s}, {u"plain"_s, QJsonObject{{u"medianMs"_s, median}}},
        {u"tlsCold"_s, QJsonValue()}};
}
}

class CheckReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckComesBack_data();
    void everyCheckComesBack();
    void conclusion();
    void garbled_data();
    void garbled();
    void newer_data();
    void newer();
    void hostileTexts();
    void deepEvidence();
    void times_data();
    void times();
    void row();
    void worstVerdict();
};

void CheckReportTest::everyCheckComesBack_data()
{
    QTest::addColumn<CheckId>("id");
    for (const CheckId id : everyCheck())
        QTest::newRow(name(id).data()) << id;
}

void CheckReportTest::everyCheckComesBack()
{
    QFETCH(const CheckId, id);
    for (const Verdict verdict : {Verdict::Passed, Verdict::Failed, Verdict::Inconclusive, Verdict::Skipped}) {
        const CheckResult told{.id = id,
            .scope = ScopeKey{.kind = ScopeKey::Kind::Link, .index = 2, .name = u"wan0"_s},
            .verdict = verdict,
            .finding = Finding::NotFinished,
            .evidence = {{u"server"_s, u"192.0.2.53"_s}}};
        const auto read = readReportLine(line(told));
        QVERIFY(read && std::holds_alternative<CheckEntry>(*read));
        const CheckEntry wanted{.id = id,
            .place = u"wan0"_s,
            .verdict = verdict,
            .summary = summary(told),
            .meaning = meaning(told),
            .evidence = told.evidence,
            .finding = Finding::NotFinished};
        QCOMPARE(std::get<CheckEntry>(*read), wanted);
    }
}

void CheckReportTest::conclusion()
{
    const CheckResult clock = result(CheckId::Clock, Verdict::Passed);
    const auto read = readReportLine(Test::conclusion({clock, clock}));
    QVERIFY(read && std::holds_alternative<CheckConclusion>(*read));
    QCOMPARE(std::get<CheckConclusion>(*read).entries.size(), 2);
    QVERIFY(!std::get<CheckConclusion>(*read).summary.isEmpty());
}

void CheckReportTest::garbled_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Segmentation fault");
    QTest::newRow("half") << line(entry()).first(40);
    QTest::newRow("two in a line") << line(entry()) + line(entry());
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("42");
    QTest::newRow("other object") << QByteArray("{}");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
    QTest::newRow("too deep") << QByteArray(100000, '[');
    QTest::newRow("id is a number") << line(with(u"id"_s, 7));
    QTest::newRow("verdict is a list") << line(with(u"verdict"_s, QJsonArray()));
    QTest::newRow("no summary") << line(with(u"summary"_s, QJsonValue()));
    QTest::newRow("checks of numbers") << QByteArray(R"({"summary":"x","checks":[1,2]})");
}

void CheckReportTest::garbled()
{
    QFETCH(const QByteArray, told);
    QVERIFY(!readReportLine(told));
}

void CheckReportTest::newer_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("check") << line(with(u"id"_s, u"weather"_s));
    QTest::newRow("verdict") << line(with(u"verdict"_s, u"splendid"_s));
}

// What another version adds is passed over.
void CheckReportTest::newer()
{
    QFETCH(const QByteArray, told);
    const auto read = readReportLine(told);
    QVERIFY(read && std::holds_alternative<UnknownEntry>(*read));
}

void CheckReportTest::hostileTexts()
{
    const QString evil = u"\u202e\x1b[31m"_s + QString(100000, u'x');
    QJsonObject object = with(u"summary"_s, evil);
    object[u"link"_s] = evil;
    object[u"meaning"_s] = evil;
    object[u"evidence"_s] = QJsonObject{{u"server"_s, evil}, {evil, evil}, {u"port"_s, 1e300}};
    const auto read = readReportLine(line(object));
    QVERIFY(read);
    const CheckRow row = checkRow(CheckId::Tls, false, {ShownEntry{.entry = std::get<CheckEntry>(*read)}});
    QStringList texts{row.results[0].summary, row.results[0].place, row.results[0].meaning, row.results[0].heard};
    for (const EvidenceItem &item : row.results[0].evidence)
        texts << item.label << item.value;
    for (const QString &text : texts) {
        QVERIFY(!text.contains(u'\x1b') && !text.contains(QChar(0x202e)));
        QVERIFY(text.size() < 10000);
    }
}

void CheckReportTest::deepEvidence()
{
    QJsonObject deep;
    for (int i = 0; i < 500; ++i)
        deep = QJsonObject{{u"a"_s, deep}, {u"b"_s, QJsonArray{i}}};
    const auto read = readReportLine(line(with(u"evidence"_s, deep)));
    QVERIFY(read);
    QVERIFY(!checkRow(CheckId::Tls, false, {ShownEntry{.entry = std::get<CheckEntry>(*read)}})
            .results[0]
            .evidence.isEmpty());
}

void CheckReportTest::times_data()
{
    QTest::addColumn<QJsonValue>("median");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QJsonValue(4.25) << u"4.3 ms"_s;
    QTest::newRow("long") << QJsonValue(38.4) << u"38 ms"_s;
    QTest::newRow("none at all") << QJsonValue(0) << u"0.0 ms"_s;
    QTest::newRow("negative") << QJsonValue(-3) << QString();
    QTest::newRow("absent") << QJsonValue() << QString();
    QTest::newRow("text") << QJsonValue(u"4"_s) << QString();
}

void CheckReportTest::times()
{
    QFETCH(const QJsonValue, median);
    QFETCH(const QString, text);
    const auto item = latencyItem({.id = CheckId::Latency, .evidence = speed(median)});
    QCOMPARE(item.has_value(), !text.isEmpty());
    if (item) {
        QCOMPARE(item->bars.size(), 1);
        QCOMPARE(item->bars[0].text, text);
        QCOMPARE(item->bars[0].label, u"In clear"_s);
    }
    QVERIFY(!latencyItem({.id = CheckId::Tls, .evidence = speed(4)}));
}

void CheckReportTest::row()
{
    const CheckRow none = checkRow(CheckId::Clock, false, {});
    QCOMPARE(none.key, u"clock"_s);
    QVERIFY(none.word.isEmpty() && none.iconName.isEmpty() && none.results.isEmpty());
    QCOMPARE(none.heard, u"Clock: not checked yet"_s);
    QCOMPARE(checkRow(CheckId::Clock, true, {}).heard, u"Clock: being checked"_s);
}

void CheckReportTest::worstVerdict()
{
    QStringList icons;
    QList<ShownEntry> entries;
    for (const Verdict verdict : {Verdict::Skipped, Verdict::Passed, Verdict::Inconclusive, Verdict::Failed}) {
        entries.prepend({.entry = {.id = CheckId::Tls, .verdict = verdict}});
        QCOMPARE(checkRow(CheckId::Tls, false, entries).word, title(verdict));
        icons << checkRow(CheckId::Tls, false, entries).iconName;
    }
    // Told apart by shape.
    QCOMPARE(QSet<QString>(icons.begin(), icons.end()).size(), 4);
}

QTEST_GUILESS_MAIN(CheckReportTest)
#include "checkreport_test.moc"
