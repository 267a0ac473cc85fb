// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/prober/checkpage.h"
#include "cli/textwidth.h"
#include "wording/checkwords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Dotlight;
using namespace Dotlight::Cli;
using namespace Qt::StringLiterals;

/// A result of `check` as people see it: on narrow terminals too, and where words are long.
class CheckPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layout_data();
    void layout();
    void values_data();
    void values();
    void listsKeepTogether_data();
    void listsKeepTogether();
};

namespace
{
const QString target = u"../run/systemd/resolve/stub-resolv.conf"_s;
/// Without a label of its own it is shown as it is.
const QString longKey = u"aKeyWithoutALabelThatIsRatherLong"_s;

CheckResult result(const QJsonObject &evidence)
{
    return {.id = CheckId::ResolvConf,
        .verdict = Verdict::Passed,
        .finding = Finding::ResolvConfReachesResolved,
        .evidence = evidence};
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

QStringList linesOf(const CheckResult &result, int width)
{
    return linesOf(resultText(result, {.width = width, .colour = false}));
}
}

void CheckPageTest::layout_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("80 columns") << 80
                                << QStringList{u"  /etc/resolv.conf leads to  "_s + target,
                                       u"  Servers in it              127.0.0.53"_s, u"  "_s + longKey, u"    yes"_s};
    QTest::newRow("60 columns") << 60
                                << QStringList{u"  /etc/resolv.conf leads to"_s, u"    "_s + target,
                                       u"  Servers in it  127.0.0.53"_s, u"  "_s + longKey, u"    yes"_s};
    QTest::newRow("40 columns") << 40
                                << QStringList{u"  /etc/resolv.conf leads to"_s, u"    "_s + target.first(36),
                                       u"    "_s + target.sliced(36), u"  Servers in it  127.0.0.53"_s,
                                       u"  "_s + longKey, u"    yes"_s};
}

void CheckPageTest::layout()
{
    QFETCH(const int, width);
    QFETCH(const QStringList, lines);
    const CheckResult shown =
        result({{u"linkTarget"_s, target}, {u"nameservers"_s, QJsonArray{u"127.0.0.53"_s}}, {longKey, true}});
    QCOMPARE(linesOf(shown, width).last(lines.size()), lines);
}

void CheckPageTest::values_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("german");
    for (const int width : {40, 60, 80}) {
        for (const bool german : {false, true})
            QTest::addRow("%d columns%s", width, german ? ", in German" : "") << width << german;
    }
}

/// All labels at once, as the longest of them may be in any language: what fits into a line is in one.
void CheckPageTest::values()
{
    QFETCH(const int, width);
    QFETCH(const bool, german);
    QTranslator translator;
    if (german) {
        QVERIFY(translator.load(u"dotlight_de"_s, QStringLiteral(TRANSLATIONS)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    // As long as an address with a port and a name may be.
    const QString value = u"192.0.2.53:853#dns.example"_s;
    QJsonObject evidence{{longKey, value}};
    for (const QString &key : labelledKeys()) {
        // Their values are of another form.
        if (key != "algorithms"_L1)
            evidence.insert(key, value);
    }
    const QStringList lines = linesOf(result(evidence), width);
    for (const QString &line : lines)
        QVERIFY2(columns(line) <= width, qPrintable(line));
    QCOMPARE(std::ranges::count_if(lines, [&](const QString &line) { return line.endsWith(u"  "_s + value); }),
        evidence.size());
}

void CheckPageTest::listsKeepTogether_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    const QString lastLong = u"sigok.rsa2048-sha256.ippacket.example"_s;
    QTest::newRow("beside the label") << 80
                                      << QStringList{u"  Test names  one: check.example"_s,
                                             u"              two: "_s + lastLong};
    // What would fit beside it stands below it too.
    QTest::newRow("below it, for the sake of one")
        << 50 << QStringList{u"  Test names"_s, u"    one: check.example"_s, u"    two: "_s + lastLong};
}

void CheckPageTest::listsKeepTogether()
{
    QFETCH(const int, width);
    QFETCH(const QStringList, lines);
    const QJsonArray operators{QJsonObject{{u"one"_s, u"check.example"_s}},
        QJsonObject{{u"two"_s, u"sigok.rsa2048-sha256.ippacket.example"_s}}};
    QCOMPARE(linesOf(result({{u"operators"_s, operators}}), width).last(lines.size()), lines);
}

QTEST_GUILESS_MAIN(CheckPageTest)
#include "checkpage_test.moc"
