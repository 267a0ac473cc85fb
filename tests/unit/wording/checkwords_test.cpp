// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/checkwords.h"
#include "wording/findings/findingwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class CheckWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheContract();
    void schemaKnowsThem();
    void everyFindingHasWords();
    void placeholdersAreFilledOnce();
    void evidence_data();
    void evidence();
};

void CheckWordsTest::namesAreTheContract()
{
    QStringList names;
    for (const CheckId id : everyCheck()) {
        names += name(id);
        QCOMPARE(checkNamed(names.last()), std::optional(id));
        QVERIFY(!title(id).isEmpty());
        QVERIFY(purpose(id).endsWith(u'.'));
    }
    QCOMPARE(names,
        (QStringList{u"lookup"_s, u"resolv-conf"_s, u"local-proxy"_s, u"networkmanager"_s, u"portal"_s, u"bypass"_s,
            u"clock"_s, u"trust-anchor"_s, u"dnssec"_s, u"tls"_s, u"port-853"_s, u"designated-resolver"_s, u"wire"_s,
            u"latency"_s}));
    QCOMPARE(checkNamed(u"TLS"_s), std::nullopt);
}

void CheckWordsTest::schemaKnowsThem()
{
    QFile file(QStringLiteral(STATUS_SCHEMA));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject check = QJsonDocument::fromJson(file.readAll())[u"$defs"][u"check"][u"properties"].toObject();
    const QJsonArray ids = check[u"id"][u"enum"].toArray();
    for (const CheckId id : everyCheck())
        QVERIFY2(ids.contains(QJsonValue(name(id))), name(id).data());
    const QJsonArray verdicts = check[u"verdict"][u"enum"].toArray();
    for (const Verdict verdict : {Verdict::Passed, Verdict::Failed, Verdict::Inconclusive, Verdict::Skipped})
        QVERIFY(verdicts.contains(QJsonValue(name(verdict))));
}

void CheckWordsTest::everyFindingHasWords()
{
    for (int id = 0; id < findingCount; ++id) {
        const FindingWords &words = wordsFor(Finding(id));
        QVERIFY2(words.id == Finding(id), qPrintable(u"finding %1 has no words"_s.arg(id)));
        QVERIFY(QByteArrayView(words.summary).endsWith('.'));
        QVERIFY(!QByteArrayView(words.name).isEmpty());
    }
}

void CheckWordsTest::placeholdersAreFilledOnce()
{
    CheckResult result;
    result.id = CheckId::Tls;
    result.finding = Finding::TlsWrongName;
    result.words = {u"%3 <b>"_s, u"dns.example"_s, u"other.example"_s};
    QCOMPARE(summary(result), u"%3 <b> showed a certificate of somebody else: of other.example, not of dns.example."_s);
}

void CheckWordsTest::evidence_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("in the order of the labels") << QJsonObject{{u"port"_s, 853}, {u"server"_s, u"192.0.2.53"_s}}
                                                << QStringList{u"Server=192.0.2.53"_s, u"Port=853"_s};
    QTest::newRow("what does not apply is left out") << QJsonObject{{u"name"_s, QJsonValue()}} << QStringList{};
    QTest::newRow("an unknown key as it is") << QJsonObject{{u"newKey"_s, true}} << QStringList{u"newKey=yes"_s};
    QTest::newRow("lists") << QJsonObject{{u"openAt"_s, QJsonArray{u"a"_s, u"b"_s}}} << QStringList{u"Open at=a, b"_s};
    QTest::newRow("an empty list is left out") << QJsonObject{{u"openAt"_s, QJsonArray{}}} << QStringList{};
    QTest::newRow("fractions") << QJsonObject{{u"connectMs"_s, 1.5}} << QStringList{u"Connecting, ms=1.5"_s};
}

void CheckWordsTest::evidence()
{
    QFETCH(QJsonObject, object);
    CheckResult result;
    result.evidence = object;
    QStringList lines;
    for (const EvidenceLine &line : evidenceLines(result))
        lines += line.label + u'=' + line.value;
    QTEST(lines, "expected");
}

QTEST_GUILESS_MAIN(CheckWordsTest)
#include "checkwords_test.moc"
