// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/files/iniparse.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class IniParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<IniEntry>>("entries");
        const auto row = [](const char *tag, const QByteArray &text, const QList<IniEntry> &entries) {
            QTest::newRow(tag) << text << entries;
        };
        const IniEntry dns{u"main"_s, u"dns"_s, u"none"_s};
        row("one", "[main]\ndns=none\n", {dns});
        row("blanks around", "  [main]\n\t dns = none \n", {dns});
        row("carriage returns", "[main]\r\ndns=none\r\n", {dns});
        row("no newline at the end", "[main]\ndns=none", {dns});
        row("an equals sign in the value", "[a]\nb=c=d\n", {{u"a"_s, u"b"_s, u"c=d"_s}});
        row("an empty value", "[a]\nb=\n", {{u"a"_s, u"b"_s, {}}});
        row("a repeated key", "[a]\nb=1\nb=2\n", {{u"a"_s, u"b"_s, u"1"_s}, {u"a"_s, u"b"_s, u"2"_s}});
        row("before any section", "b=1\n", {{{}, u"b"_s, u"1"_s}});
        row("two sections", "[a]\nb=1\n[c]\nb=2\n", {{u"a"_s, u"b"_s, u"1"_s}, {u"c"_s, u"b"_s, u"2"_s}});
    }

    void entries()
    {
        QFETCH(QByteArray, text);
        QTEST(parseIni(text), "entries");
    }

    void nothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("comments") << QByteArray("#[main]\n# dns=none\n; dns=none\n");
        QTest::newRow("no equals sign") << QByteArray("[main]\ndns\n");
        QTest::newRow("no key") << QByteArray("[main]\n=none\n");
        QTest::newRow("NUL bytes") << QByteArray("\0\0[\0", 4);
        QTest::newRow("a lone bracket") << QByteArray("[");
    }

    void nothing()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(parseIni(text), QList<IniEntry>());
    }
};

QTEST_GUILESS_MAIN(IniParseTest)
#include "iniparse_test.moc"
