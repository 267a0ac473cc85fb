// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textwidth.h"

#include <QTest>

using namespace Dotlight::Cli;
using namespace Qt::StringLiterals;

class TextWidthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printing_data();
    void printing();
    void widths_data();
    void widths();
    void wrapping_data();
    void wrapping();
    void wrappingFits_data();
    void wrappingFits();
    void wrappingTakesNoLongerThanItMust();
};

void TextWidthTest::printing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"wan0"_s << u"wan0"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("escape") << u"a\033[2Jb"_s << u"a\\x1b[2Jb"_s;
    QTest::newRow("line break") << u"a\nb\rc\td"_s << u"a\\x0ab\\x0dc\\x09d"_s;
    QTest::newRow("null") << QString(u"a") + QChar(0) + u'b' << u"a\\x00b"_s;
    QTest::newRow("C1 control") << QString(QChar(0x9b)) + u"31m"_s << u"\\x9b31m"_s;
    QTest::newRow("direction") << QString(u"a") + QChar(0x202e) + u'b' << u"a\\u202eb"_s;
    QTest::newRow("line separator") << QString(QChar(0x2028)) << u"\\u2028"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u'x' << u"\\ud800x"_s;
    QTest::newRow("tag") << QString::fromUcs4(U"\U000E0041") << u"\\ue0041"_s;
    QTest::newRow("Chinese") << u"有线连接 1"_s << u"有线连接 1"_s;
    QTest::newRow("beyond the first plane") << u"🔒"_s << u"🔒"_s;
    QTest::newRow("joiner") << QString(u"می") + QChar(0x200c) + u"خواهم"_s
                            << QString(u"می") + QChar(0x200c) + u"خواهم"_s;
}

void TextWidthTest::printing()
{
    QFETCH(const QString, text);
    QTEST(Dotlight::printable(text), "shown");
}

void TextWidthTest::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("Latin") << u"wan0"_s << 4;
    QTest::newRow("Chinese") << u"有线"_s << 4;
    QTest::newRow("combining") << QString(u"e") + QChar(0x0301) << 1;
    QTest::newRow("emoji") << u"🔒"_s << 2;
}

void TextWidthTest::widths()
{
    QFETCH(const QString, text);
    QTEST(columns(text), "width");
}

void TextWidthTest::wrapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << 10 << QStringList{QString()};
    QTest::newRow("fits") << u"one two"_s << 7 << QStringList{u"one two"_s};
    QTest::newRow("one too many") << u"one two"_s << 6 << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("long word") << u"a bbbbbbb c"_s << 3 << QStringList{u"a"_s, u"bbb"_s, u"bbb"_s, u"b c"_s};
    QTest::newRow("wide") << u"有线连接"_s << 5 << QStringList{u"有线"_s, u"连接"_s};
    QTest::newRow("wide in one column") << u"有线"_s << 1 << QStringList{u"有"_s, u"线"_s};
    QTest::newRow("wide in one column, and a word") << u"有线 a"_s << 1 << QStringList{u"有"_s, u"线"_s, u"a"_s};
    QTest::newRow("just as long") << u"bbb bbbbbb c"_s << 3 << QStringList{u"bbb"_s, u"bbb"_s, u"bbb"_s, u"c"_s};
}

void TextWidthTest::wrapping()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QTEST(wrapped(text, width), "lines");
}

void TextWidthTest::wrappingFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << u"Lookups over wan0 are encrypted, but nobody checks who the server is."_s;
    QTest::newRow("long word") << u"short "_s + QString(300, u'x') + u" short"_s;
    QTest::newRow("wide") << QString(u"有线连接 ").repeated(40);
    QTest::newRow("wide without a space") << QString(u"有线连接").repeated(40);
}

void TextWidthTest::wrappingFits()
{
    QFETCH(const QString, text);
    for (int width = 2; width <= 80; ++width) {
        const QStringList lines = wrapped(text, width);
        for (const QString &line : lines)
            QVERIFY2(columns(line) <= width, qPrintable(line));
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
    }
}

/// Names come from the network, and need no spaces.
void TextWidthTest::wrappingTakesNoLongerThanItMust()
{
    constexpr qsizetype letters = 1'000'000;
    QCOMPARE(wrapped(QString(letters, u'x'), 80).size(), letters / 80);
}

QTEST_GUILESS_MAIN(TextWidthTest)
#include "textwidth_test.moc"
