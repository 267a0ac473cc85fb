// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/why/notasked.h"

#include "../assessment/routesituations.h"
#include "wording/chainwords.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

class NotAskedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void goesOn_data();
    void goesOn();
    void checked_data();
    void checked();
    void way_data();
    void way();
};

namespace
{
Route routeTo(const QString &name, const QString &situation = u"strict-link"_s)
{
    return routeOf(routeSituation(situation), name, boxNames());
}
}

void NotAskedTest::ends_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ChainEnd>("end");
    const auto row = [](const char *name, ChainEnd end) { QTest::newRow(name) << QString::fromLatin1(name) << end; };
    row("localhost", ChainEnd::OwnAnswer);
    row("www.localhost", ChainEnd::OwnAnswer);
    row("box", ChainEnd::OwnAnswer);
    row("_gateway", ChainEnd::OwnAnswer);
    row("nothing.invalid", ChainEnd::OwnAnswer);
    row("1.0.0.127.in-addr.arpa", ChainEnd::OwnAnswer);
    row("printer.example", ChainEnd::HostsFile);
    row("example", ChainEnd::SingleLabel);
    row("com.", ChainEnd::SingleLabel);
    row("printer.local", ChainEnd::LocalNetwork);
    row("192.0.2.1", ChainEnd::Address);
    row("fe80::1%eth0", ChainEnd::Address);
}

void NotAskedTest::ends()
{
    QFETCH(const QString, name);
    QFETCH(const ChainEnd, end);
    const auto chain = chainNotAsked(routeTo(name));
    QVERIFY(chain);
    QCOMPARE(chain->end, end);
    QCOMPARE(chain->broken, ChainBreak::None);
    QCOMPARE(chain->culprit, Culprit::Nobody);
    QCOMPARE(chain->state, ChainState::Unknown);
    QVERIFY(chain->zones.isEmpty());
    QVERIFY2(!summary(*chain).contains(u"signed"_s) && !summary(*chain).contains(u"%1"_s), qPrintable(summary(*chain)));
    QVERIFY(explanation(*chain).contains(u"no signatures"_s));
}

// These are asked of servers; or it is for want of them that nobody is asked, which is another matter.
void NotAskedTest::goesOn_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *tag, const QString &situation, const QString &name, const QString &asked) {
        QTest::newRow(tag) << situation << name << asked;
    };
    row("a name", u"strict-link"_s, u"www.example"_s, u"www.example"_s);
    row("the root", u"strict-link"_s, u"."_s, u"."_s);
    row("with a search domain", u"search"_s, u"intranet.corp"_s, u"intranet.corp"_s);
    row("a label and a search domain", u"search"_s, u"www"_s, u"www.home.example"_s);
    row("no servers", u"no-servers"_s, u"www.example"_s, u"www.example"_s);
}

void NotAskedTest::goesOn()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    QFETCH(const QString, asked);
    const Route route = routeTo(name, situation);
    QVERIFY(!chainNotAsked(route));
    QCOMPARE(nameAsked(route), asked);
}

void NotAskedTest::checked_data()
{
    QTest::addColumn<QList<Validated>>("candidates");
    QTest::addColumn<std::optional<bool>>("expected");
    const auto row = [](const char *tag, const QList<Validated> &candidates, std::optional<bool> expected) {
        QTest::newRow(tag) << candidates << expected;
    };
    row("on", {Validated::Yes}, true);
    row("off", {Validated::No, Validated::No}, false);
    row("one way and the other", {Validated::Yes, Validated::No}, std::nullopt);
    row("as long as the server can", {Validated::WhileSupported}, std::nullopt);
    row("not known", {Validated::Unknown}, std::nullopt);
    row("nobody is asked", {}, std::nullopt);
}

void NotAskedTest::checked()
{
    QFETCH(const QList<Validated>, candidates);
    QFETCH(const std::optional<bool>, expected);
    Route route;
    for (const Validated validated : candidates) {
        RouteCandidate candidate;
        candidate.validated = validated;
        route.candidates.append(candidate);
    }
    QVERIFY(isChecked(route) == expected);
}

void NotAskedTest::way_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const QString &situation, const QString &name, const QString &expected) {
        QTest::newRow(tag) << situation << name << expected;
    };
    row("one way for all", u"strict-link"_s, u"www.example"_s, u"-/-/0/checked"_s);
    row("exempt by the built-in list", u"strict-link"_s, u"router.lan"_s, u"lan/-/0/unchecked"_s);
    row("a VPN's own domain", u"vpn-split"_s, u"www.corp.example"_s, u"-/corp.example/4/checked"_s);
    row("beside a VPN", u"vpn-split"_s, u"www.example"_s, u"-/-/0/checked"_s);
    row("the same domain of two", u"two-vpns"_s, u"www.corp.example"_s, u"-/corp.example/0/checked"_s);
    row("a longer domain", u"two-vpns"_s, u"www.dev.corp.example"_s, u"-/dev.corp.example/6/checked"_s);
    row("a search domain of the link that takes all", u"search"_s, u"www.home.example"_s, u"-/-/0/checked"_s);
    row("a delegate's", u"delegate"_s, u"www.corp.example"_s, u"-/corp.example/0/checked"_s);
    row("all goes to the VPN", u"everything-to-vpn"_s, u"www.example"_s, u"-/-/0/checked"_s);
    row("nobody is asked", u"no-servers"_s, u"www.example"_s, u"-/-/0/checked"_s);
}

void NotAskedTest::way()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, name);
    const auto text = [](const std::optional<DnsName> &domain) { return domain ? domain->text() : u"-"_s; };
    const NameWay way = wayOf(routeTo(name, situation), routeSituation(situation));
    QTEST(u"%1/%2/%3/%4"_s.arg(text(way.exempt), text(way.ownDomain), QString::number(way.ownIndex),
              way.unchecked ? u"unchecked"_s : u"checked"_s),
        "expected");
}

QTEST_GUILESS_MAIN(NotAskedTest)
#include "notasked_test.moc"
