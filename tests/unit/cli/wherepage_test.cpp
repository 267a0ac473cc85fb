// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/routesituations.h"
#include "cli/textwidth.h"
#include "cli/wherecommand.h"
#include "cli/wherepage.h"
#include "support/situation.h"
#include "wording/routewords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Cli;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

/// `where` as people see it, and its exit status.
class WherePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void shows_data();
    void shows();
    void otherwise();
    void notInCharge();
    void exitStatus_data();
    void exitStatus();
};

namespace
{
QString page(
    const Snapshot &snapshot, const QString &name, const std::optional<RouteAsked> &asked = {}, int width = 1000)
{
    return renderRoute(routeOf(snapshot, name, boxNames()), snapshot, asked, {.width = width, .colour = false});
}

RouteAsked asked(RouteVerdict verdict, RouteFinding finding, const QString &error = {})
{
    RouteAsked result;
    result.answer.answer.error = error;
    result.check = {verdict, finding};
    return result;
}
}

void WherePageTest::fits_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<QString>("name");
    QTest::newRow("one scope") << routeSituation(u"strict-link"_s) << u"www.good.example"_s;
    QTest::newRow("two scopes") << routeSituation(u"guest-plain"_s) << u"www.good.example"_s;
    QTest::newRow("doubts") << routeSituation(u"search"_s) << u"printhost"_s;
    QTest::newRow("nothing known") << Snapshot{} << u"www.good.example"_s;
    QTest::newRow("longest name") << routeSituation(u"guest-plain"_s) << QStringList(4, QString(62, u'a')).join(u'.');
    Snapshot nasty = routeSituation(u"search"_s);
    wan(nasty).name = u"w\033[31m\n"_s;
    wan(nasty).dns->domains = {{.name = QString(u"\033[5mx\n") + QChar(0x202e), .routeOnly = false}};
    wan(nasty).dns->servers.first().name = u"\033]0;x\007"_s;
    QTest::newRow("control characters") << nasty << u"printhost"_s;
    QTest::newRow("control characters typed") << routeSituation(u"strict-link"_s) << u"fe80::1%\033[31m"_s;
}

void WherePageTest::fits()
{
    static const QRegularExpression unsafe(u"[\\x{00}-\\x{09}\\x{0b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}]"_s);
    QFETCH(const Snapshot, snapshot);
    QFETCH(const QString, name);
    const RouteAsked answer =
        asked(RouteVerdict::CannotTell, RouteFinding::ErrorOnly, u"org.example.Error: \033[31mred\n"_s);
    for (const int width : {80, 40}) {
        const QString text = page(snapshot, name, answer, width);
        QVERIFY(text.endsWith(u'\n'));
        QVERIFY2(!text.contains(unsafe), qPrintable(text));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(columns(line) <= width, qPrintable(line));
    }
}

void WherePageTest::shows_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("default route") << u"strict-link"_s << u"www.good.example"_s
                                   << QStringList{u"www.good.example is asked over wan0, encrypted."_s, QString(),
                                          u"wan0:"_s,
                                          u"  Why         no domain matches, and it is a default route for names"_s,
                                          u"  Servers     192.0.2.53#dns.example (in use)"_s,
                                          u"  Encryption  encrypted, and the server's certificate is checked"_s,
                                          u"  Answers     checked for forgery, where the domain is signed"_s};
    QTest::newRow("by itself") << u"strict-link"_s << u"localhost"_s
                               << QStringList{u"localhost is this computer: systemd-resolved answers by itself."_s};
    QTest::newRow("split and exempt") << u"two-vpns"_s << u"nas.local"_s
                                      << QStringList{u"nas.local is asked over vpn0, in clear text."_s, QString(),
                                             u"vpn0:"_s,
                                             u"  Why         its domain local is the longest that matches"_s,
                                             u"  Servers     192.0.2.60"_s, u"  Encryption  clear text"_s,
                                             u"  Answers     not checked: local is exempt (negative trust anchor)"_s};
}

void WherePageTest::shows()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    QFETCH(const QStringList, lines);
    QCOMPARE(page(routeSituation(situation), name).split(u'\n'), lines + QStringList{QString()});
}

// Those that a doubt would bring in are not named as if they were asked.
void WherePageTest::otherwise()
{
    const QString text = page(routeSituation(u"strict-link"_s), u"printer.example"_s);
    QVERIFY2(
        text.indexOf("Otherwise"_L1) > 0 && text.indexOf("Otherwise"_L1) < text.indexOf("wan0:"_L1), qPrintable(text));
    QVERIFY(!page(routeSituation(u"strict-link"_s), u"www.good.example"_s).contains("Otherwise"_L1));
    QVERIFY(page(routeSituation(u"guest-plain"_s), u"www.good.example"_s).contains("All of them learn the name."_L1));
}

void WherePageTest::notInCharge()
{
    Snapshot snapshot = routeSituation(u"strict-link"_s);
    const QString before = page(snapshot, u"www.good.example"_s);
    snapshot.resolver.resolvConf = ResolvConfMode::Foreign;
    snapshot.system.resolvConfNamesStubOnly = false;
    const QString text = page(snapshot, u"www.good.example"_s);
    QVERIFY2(text != before && text.section(u'\n', 1, 1).size() > 20, qPrintable(text));
}

void WherePageTest::exitStatus_data()
{
    QTest::addColumn<RouteOutcome>("outcome");
    QTest::addColumn<std::optional<RouteVerdict>>("verdict");
    QTest::addColumn<int>("status");
    using Maybe = std::optional<RouteVerdict>;
    QTest::newRow("servers") << RouteOutcome::Servers << Maybe() << 0;
    QTest::newRow("nobody") << RouteOutcome::Nobody << Maybe() << 0;
    QTest::newRow("unknown") << RouteOutcome::Unknown << Maybe() << 1;
    QTest::newRow("agreed") << RouteOutcome::Servers << Maybe(RouteVerdict::Agreed) << 0;
    QTest::newRow("differs") << RouteOutcome::Servers << Maybe(RouteVerdict::Differs) << 1;
    QTest::newRow("can't tell") << RouteOutcome::Itself << Maybe(RouteVerdict::CannotTell) << 1;
}

void WherePageTest::exitStatus()
{
    QFETCH(const RouteOutcome, outcome);
    QFETCH(const std::optional<RouteVerdict>, verdict);
    Route route;
    route.outcome = outcome;
    const auto answer = verdict ? std::optional(asked(*verdict, RouteFinding::NoAnswer)) : std::nullopt;
    QTEST(Cli::exitStatus(route, answer), "status");
}

QTEST_GUILESS_MAIN(WherePageTest)
#include "wherepage_test.moc"
