// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "cli/help.h"
#include "cli/textwidth.h"

#include <QTest>

using namespace Dotlight::Cli;
using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void right_data();
    void right();
    void wrong_data();
    void wrong();
    void helpFits_data();
    void helpFits();
};

void ArgumentsTest::right_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Arguments>("expected");
    QTest::newRow("help") << QStringList{u"--help"_s} << Arguments{.help = true};
    QTest::newRow("short help") << QStringList{u"-h"_s} << Arguments{.help = true};
    QTest::newRow("version") << QStringList{u"--version"_s} << Arguments{.version = true};
    QTest::newRow("version late") << QStringList{u"status"_s, u"--version"_s}
                                  << Arguments{.verb = Verb::Status, .version = true};
    QTest::newRow("status") << QStringList{u"status"_s} << Arguments{.verb = Verb::Status};
    QTest::newRow("status help") << QStringList{u"status"_s, u"--json"_s, u"--help"_s}
                                 << Arguments{.verb = Verb::Status, .help = true, .json = true};
    QTest::newRow("help wins over what follows")
        << QStringList{u"status"_s, u"--help"_s, u"--nonsense"_s} << Arguments{.verb = Verb::Status, .help = true};
    QTest::newRow("status json") << QStringList{u"status"_s, u"--json"_s}
                                 << Arguments{.verb = Verb::Status, .json = true};
    QTest::newRow("status no lookup") << QStringList{u"status"_s, u"--no-lookup"_s}
                                      << Arguments{.verb = Verb::Status, .lookups = false};
    QTest::newRow("status link") << QStringList{u"status"_s, u"wan0"_s}
                                 << Arguments{.verb = Verb::Status, .link = u"wan0"_s};
    QTest::newRow("option after link") << QStringList{u"status"_s, u"2"_s, u"--json"_s}
                                       << Arguments{.verb = Verb::Status, .json = true, .link = u"2"_s};
    QTest::newRow("option twice") << QStringList{u"status"_s, u"--json"_s, u"--json"_s}
                                  << Arguments{.verb = Verb::Status, .json = true};
    QTest::newRow("link with a dash") << QStringList{u"status"_s, u"--"_s, u"--json"_s}
                                      << Arguments{.verb = Verb::Status, .link = u"--json"_s};
    QTest::newRow("watch") << QStringList{u"watch"_s} << Arguments{.verb = Verb::Watch};
    QTest::newRow("watch json") << QStringList{u"watch"_s, u"--json"_s} << Arguments{.verb = Verb::Watch, .json = true};
    QTest::newRow("watch help") << QStringList{u"watch"_s, u"-h"_s} << Arguments{.verb = Verb::Watch, .help = true};
}

void ArgumentsTest::right()
{
    QFETCH(const QStringList, words);
    QFETCH(const Arguments, expected);
    const auto parsed = parse(words);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error()));
    QVERIFY(*parsed == expected);
}

void ArgumentsTest::wrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QStringList{} << u"a command is missing"_s;
    QTest::newRow("empty") << QStringList{QString()} << u"no command “”"_s;
    QTest::newRow("verb") << QStringList{u"stauts"_s} << u"stauts"_s;
    QTest::newRow("option without verb") << QStringList{u"--json"_s} << u"--json"_s;
    QTest::newRow("option of another verb") << QStringList{u"watch"_s, u"--no-lookup"_s} << u"--no-lookup"_s;
    QTest::newRow("unknown option") << QStringList{u"status"_s, u"--colour"_s} << u"--colour"_s;
    QTest::newRow("unknown short option") << QStringList{u"status"_s, u"-j"_s} << u"-j"_s;
    QTest::newRow("abbreviated option") << QStringList{u"status"_s, u"--js"_s} << u"--js"_s;
    QTest::newRow("option with a value") << QStringList{u"status"_s, u"--json=yes"_s} << u"--json=yes"_s;
    QTest::newRow("two links") << QStringList{u"status"_s, u"wan0"_s, u"guest0"_s} << u"guest0"_s;
    QTest::newRow("empty link") << QStringList{u"status"_s, QString()} << u"empty"_s;
    QTest::newRow("watch link") << QStringList{u"watch"_s, u"wan0"_s} << u"wan0"_s;
    QTest::newRow("control characters") << QStringList{u"\033[31m\nred"_s} << u"“\\x1b[31m\\x0ared”"_s;
    QTest::newRow("very long") << QStringList{QString(5000, u'x')} << u"x…”"_s;
}

void ArgumentsTest::wrong()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, named);
    const auto parsed = parse(words);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().contains(named), qPrintable(parsed.error()));
    QCOMPARE(parsed.error(), Dotlight::printable(parsed.error()));
    QVERIFY2(parsed.error().size() < 140, qPrintable(parsed.error()));
}

void ArgumentsTest::helpFits_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::newRow("program") << Verb::None;
    QTest::newRow("status") << Verb::Status;
    QTest::newRow("watch") << Verb::Watch;
}

void ArgumentsTest::helpFits()
{
    QFETCH(const Verb, verb);
    const QString help = helpText(verb);
    QVERIFY(help.startsWith("Usage: dotlightctl"_L1));
    QVERIFY(help.endsWith(u'\n'));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(columns(line) <= 80, qPrintable(line));
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
