// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/situation.h"
#include "why.h"
#include "wording/chainjson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Test;

namespace
{
/// The prober tells that all is well.
void answer(Why &why)
{
    const Chain chain{.name = why.name(),
        .zones = {{.name = u"."_s, .towards = why.name(), .state = ChainState::Secure},
            {.name = u"example"_s, .towards = why.name(), .state = ChainState::Secure}},
        .state = ChainState::Secure,
        .end = ChainEnd::Answered};
    why.take(QJsonDocument(chainJson(chain)).toJson(QJsonDocument::Compact));
    why.end({});
}

void find(Why &why)
{
    why.ask(u"www.example"_s);
    answer(why);
}
}

/// Of when and of which network the chain is that the window shows.
class WhyTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherNetwork_data();
    void anotherNetwork();
    void networkChangesMeanwhile();
};

void WhyTimesTest::anotherNetwork_data()
{
    QTest::addColumn<Snapshot>("now");
    QTest::addColumn<bool>("overtaken");
    const Snapshot home = protectedComputer();
    QTest::newRow("the same") << home << false;
    Snapshot other = home;
    other.links[0].connection = u"Guest network"_s;
    QTest::newRow("another network") << other << true;
    other = home;
    other.resolver.integrity = IntegrityMode::Off;
    QTest::newRow("another mode") << other << true;
    other.settled = false;
    QTest::newRow("not read yet") << other << false;
    other = home;
    other.resolver.statistics = ResolverStatistics{};
    QTest::newRow("counts") << other << false;
}

void WhyTimesTest::anotherNetwork()
{
    QFETCH(const Snapshot, now);
    QFETCH(const bool, overtaken);
    const QDateTime then(QDate(2026, 11, 29), QTime(10, 0));
    Why why([then] { return then; });
    why.show(shared(protectedComputer()));
    QVERIFY(why.made().isEmpty());
    find(why);
    const QString icon = why.iconName();
    const QString time = QLocale().toString(then, QLocale::ShortFormat);
    QCOMPARE(why.made(), u"Checked: %1. It was true then."_s.arg(time));
    const QSignalSpy changed(&why, &Why::changed);
    why.show(shared(now));
    QCOMPARE(changed.size(), overtaken ? 1 : 0);
    QCOMPARE(why.made() == u"Checked: %1, before the network or its settings changed."_s.arg(time), overtaken);
    QCOMPARE(why.iconName() != icon, overtaken);
    for (const ZoneItem &zone : why.zones())
        QCOMPARE(zone.iconName == u"view-refresh-symbolic"_s, overtaken);
    // Whoever is back at home has been away.
    const QString made = why.made();
    why.show(shared(protectedComputer()));
    QCOMPARE(why.made(), made);
    why.ask(u"www.example"_s);
    QVERIFY(why.made().isEmpty());
    answer(why);
    QVERIFY(why.made().endsWith(u"It was true then."_s));
}

void WhyTimesTest::networkChangesMeanwhile()
{
    Why why;
    why.show(shared(protectedComputer()));
    why.ask(u"www.example"_s);
    why.show(shared(strictByLink()));
    QVERIFY(why.made().isEmpty());
    answer(why);
    QVERIFY(why.made().endsWith(u"before the network or its settings changed."_s));
}

QTEST_GUILESS_MAIN(WhyTimesTest)
#include "whytimes_test.moc"
