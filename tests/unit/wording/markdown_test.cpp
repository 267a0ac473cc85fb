// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/report/markdown.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNoMarkup_data();
    void isNoMarkup();
    void tableStaysATable();
};

void MarkdownTest::isNoMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("code", u"`a`"_s, u"\\`a\\`"_s);
    row("fence", u"\n```\n"_s, u"\\\\x0a\\`\\`\\`\\\\x0a"_s);
    row("cell", u"a | b"_s, u"a \\| b"_s);
    row("backslash before a bar", u"\\|"_s, u"\\\\\\|"_s);
    row("html", u"<img src=x>"_s, u"\\<img src=x\\>"_s);
    row("entity", u"&lt;"_s, u"\\&lt;"_s);
    row("link", u"[a](b) ![c](d)"_s, u"\\[a\\](b) \\!\\[c\\](d)"_s);
    row("emphasis", u"*a* _b_ ~~c~~"_s, u"\\*a\\* \\_b\\_ \\~\\~c\\~\\~"_s);
    row("direction", u"a\u202eb"_s, u"a\\\\u202eb"_s);
    row("line separator", u"a\u2028b"_s, u"a\\\\u2028b"_s);
}

void MarkdownTest::isNoMarkup()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(Markdown::escaped(text), expected);
}

void MarkdownTest::tableStaysATable()
{
    Markdown page;
    page.item(u"a"_s, QString());
    page.item(u"b"_s, u"c\n# d"_s);
    page.table({u"A"_s, u"B"_s}, {{u"|\n|"_s, QString()}});
    page.table({u"C"_s}, {});
    QCOMPARE(page.text(), u"- b: c\\\\x0a\\# d\n\n| A | B |\n| --- | --- |\n| \\|\\\\x0a\\| | – |\n\n"_s);
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "markdown_test.moc"
