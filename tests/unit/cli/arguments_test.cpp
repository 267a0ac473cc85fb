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
    QTest::newRow("why") << QStringList{u"why"_s, u"www.example"_s}
                         << Arguments{.verb = Verb::Why, .name = u"www.example"_s};
    QTest::newRow("why json") << QStringList{u"why"_s, u"www.example"_s, u"--json"_s}
                              << Arguments{.verb = Verb::Why, .json = true, .name = u"www.example"_s};
    QTest::newRow("why an address") << QStringList{u"why"_s, u"fe80::1%eth0"_s}
                                    << Arguments{.verb = Verb::Why, .name = u"fe80::1%eth0"_s};
    QTest::newRow("why the root") << QStringList{u"why"_s, u"."_s} << Arguments{.verb = Verb::Why, .name = u"."_s};
    QTest::newRow("why help") << QStringList{u"why"_s, u"--help"_s} << Arguments{.verb = Verb::Why, .help = true};
    QTest::newRow("where") << QStringList{u"where"_s, u"www.example"_s}
                           << Arguments{.verb = Verb::Where, .name = u"www.example"_s};
    QTest::newRow("where ask json") << QStringList{u"where"_s, u"--ask"_s, u"--json"_s,
        u"WWW.Example."_s} << Arguments{.verb = Verb::Where, .json = true, .name = u"WWW.Example."_s, .ask = true};
    QTest::newRow("where address") << QStringList{u"where"_s, u"fe80::1%wan0"_s}
                                   << Arguments{.verb = Verb::Where, .name = u"fe80::1%wan0"_s};
    QTest::newRow("where a name with a dash")
        << QStringList{u"where"_s, u"--"_s, u"-x.example"_s} << Arguments{.verb = Verb::Where, .name = u"-x.example"_s};
    QTest::newRow("where address, IPv6") << QStringList{u"where"_s, u"2001:db8::1"_s}
                                         << Arguments{.verb = Verb::Where, .name = u"2001:db8::1"_s};
    QTest::newRow("where classless reverse") << QStringList{u"where"_s,
        u"1.0/25.2.0.192.in-addr.arpa"_s} << Arguments{.verb = Verb::Where, .name = u"1.0/25.2.0.192.in-addr.arpa"_s};
    QTest::newRow("where help") << QStringList{u"where"_s, u"--help"_s} << Arguments{.verb = Verb::Where, .help = true};
    QTest::newRow("report") << QStringList{u"report"_s} << Arguments{.verb = Verb::Report};
    QTest::newRow("report check") << QStringList{u"report"_s, u"--check"_s}
                                  << Arguments{.verb = Verb::Report, .withChecks = true};
    QTest::newRow("report help") << QStringList{u"report"_s, u"--help"_s}
                                 << Arguments{.verb = Verb::Report, .help = true};
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
    QTest::newRow("why what") << QStringList{u"why"_s, u"--json"_s} << u"why wants a name"_s;
    QTest::newRow("why two") << QStringList{u"why"_s, u"a"_s, u"b"_s} << u"why takes one name"_s;
    QTest::newRow("why nothing") << QStringList{u"why"_s, QString()} << u"the name is empty"_s;
    QTest::newRow("why no name") << QStringList{u"why"_s, u"a..example"_s} << u"between its dots"_s;
    QTest::newRow("why an international name")
        << QStringList{u"why"_s, u"bücher.example"_s} << u"xn--bcher-kva.example"_s;
    QTest::newRow("why a URL") << QStringList{u"why"_s, u"https://www.example/"_s} << u"the name in it, www.example"_s;
    QTest::newRow("why with an option") << QStringList{u"why"_s, u"--no-lookup"_s} << u"why has no option"_s;
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
    QTest::newRow("where what") << QStringList{u"where"_s, u"--json"_s} << u"where takes a name"_s;
    QTest::newRow("two names") << QStringList{u"where"_s, u"a.example"_s, u"b.example"_s} << u"b.example"_s;
    QTest::newRow("empty name") << QStringList{u"where"_s, QString()} << u"the name is empty"_s;
    QTest::newRow("no name") << QStringList{u"where"_s, u"a..example"_s} << u"between its dots"_s;
    QTest::newRow("international name") << QStringList{u"where"_s, u"bücher.example"_s} << u"xn--bcher-kva.example"_s;
    QTest::newRow("name with a blank") << QStringList{u"where"_s, u"a b.example"_s} << u"no blanks"_s;
    QTest::newRow("URL") << QStringList{u"where"_s, u"http://www.example/x"_s} << u"the name in it, www.example"_s;
    QTest::newRow("name and port") << QStringList{u"where"_s, u"www.example:8080"_s}
                                   << u"the name in it, www.example"_s;
    QTest::newRow("address and port") << QStringList{u"where"_s, u"192.0.2.1:53"_s}
                                      << u"the address in it, 192.0.2.1"_s;
    QTest::newRow("very long URL") << QStringList{u"where"_s, u"http://"_s + QString(u"a."_s).repeated(2000)}
                                   << u"just the name"_s;
    QTest::newRow("very long name") << QStringList{u"where"_s, QString(u"a."_s).repeated(2000)} << u"253"_s;
    QTest::newRow("very long international name")
        << QStringList{u"where"_s, QString(u"ü."_s).repeated(500) + u"example"_s} << u"xn--…"_s;
    QTest::newRow("option of status") << QStringList{u"where"_s, u"--no-lookup"_s} << u"--no-lookup"_s;
    QTest::newRow("ask of status") << QStringList{u"status"_s, u"--ask"_s} << u"--ask"_s;
    QTest::newRow("report json") << QStringList{u"report"_s, u"--json"_s} << u"report has no option “--json”"_s;
    QTest::newRow("report link") << QStringList{u"report"_s, u"wan0"_s} << u"report takes no more words"_s;
    QTest::newRow("check of status") << QStringList{u"status"_s, u"--check"_s} << u"--check"_s;
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
    QTest::newRow("why") << Verb::Why;
    QTest::newRow("where") << Verb::Where;
    QTest::newRow("report") << Verb::Report;
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
