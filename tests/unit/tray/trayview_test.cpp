// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/trayview.h"
#include "wording/words.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Dotlight;

namespace
{

using Kind = TrayEntry::Kind;

Reason reason(ReasonId id, std::optional<Level> level)
{
    Reason reason;
    reason.id = id;
    reason.level = level;
    return reason;
}

ScopeAssessment scope(int index, const QString &name, bool inCharge, Level level)
{
    ScopeAssessment scope;
    scope.key = {.kind = ScopeKey::Kind::Link, .index = index, .name = name};
    scope.inCharge = inCharge;
    scope.level = level;
    return scope;
}

Assessment assessment(Level level, const QList<ScopeAssessment> &scopes = {}, const QList<Reason> &reasons = {})
{
    return {.level = level, .reasons = reasons, .scopes = scopes};
}

Snapshot settled(bool pending = false)
{
    Snapshot snapshot;
    snapshot.settled = true;
    snapshot.lookupsPending = pending;
    return snapshot;
}

QStringList texts(const TrayEntries &entries, Kind kind)
{
    QStringList texts;
    for (const TrayEntry &entry : entries) {
        if (entry.kind == kind) {
            texts << entry.text;
        }
    }
    return texts;
}

QList<ScopeAssessment> manyScopes(int count)
{
    QList<ScopeAssessment> scopes;
    for (int index = 1; index <= count; ++index) {
        scopes << scope(index, u"link%1"_s.arg(index), index == count, Level::Exposed);
    }
    return scopes;
}

}

class TrayViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void icon_data()
    {
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("icon");
        QTest::newRow("protected") << Level::Protected << u"dotlight-protected-symbolic"_s;
        QTest::newRow("encrypted") << Level::Encrypted << u"dotlight-encrypted-symbolic"_s;
        QTest::newRow("unknown") << Level::Unknown << u"dotlight-unknown-symbolic"_s;
        QTest::newRow("exposed") << Level::Exposed << u"dotlight-exposed-symbolic"_s;
        QTest::newRow("failing") << Level::Failing << u"dotlight-failing-symbolic"_s;
        QTest::newRow("not in charge") << Level::NotInCharge << u"dotlight-not-in-charge-symbolic"_s;
    }

    void icon()
    {
        QFETCH(const Level, level);
        const TrayView view = trayView(settled(), assessment(level));
        QCOMPARE(view.level, level);
        QTEST(view.iconName, "icon");
        QVERIFY(!view.sentence.isEmpty());
        const QString folder = QFINDTESTDATA("../../../icons/hicolor");
        QVERIFY(QFile::exists(folder + u"/scalable/status/"_s + view.iconName + u".svg"_s));
        QVERIFY(QFile::exists(folder + u"/22x22/status/"_s + view.iconName + u".svg"_s));
    }

    void tooltipHasALinePerScopeThoseInChargeFirst()
    {
        const ScopeAssessment split = scope(3, u"vpn0"_s, false, Level::Exposed);
        const ScopeAssessment main = scope(7, u"wan0"_s, true, Level::Protected);
        const TrayView view = trayView(settled(), assessment(Level::Protected, {split, main}));
        QCOMPARE(view.details, scopeLine(main) + u'\n' + scopeLine(split));
        QCOMPARE(texts(view.menu, Kind::Submenu), (QStringList{scopeLine(main), scopeLine(split)}));
    }

    void manyScopesAreCutShort()
    {
        const TrayView view = trayView(settled(), assessment(Level::Exposed, manyScopes(500)));
        QCOMPARE(view.details.count(u'\n'), tooltipLineLimit - 1);
        QVERIFY(view.details.contains(u"link500"));
        QVERIFY(view.details.contains(u"495"));
        QCOMPARE(texts(view.menu, Kind::Submenu).size(), trayScopeLimit);
        QVERIFY(texts(view.menu, Kind::Information).constLast().contains(u"492"));
    }

    void asManyScopesAsFitAreNotCut()
    {
        const TrayView view = trayView(settled(), assessment(Level::Exposed, manyScopes(tooltipLineLimit)));
        QCOMPARE(view.details.count(u'\n'), tooltipLineLimit - 1);
        QVERIFY(view.details.contains(u"link1"));
        const TrayView full = trayView(settled(), assessment(Level::Exposed, manyScopes(trayScopeLimit)));
        QCOMPARE(texts(full.menu, Kind::Submenu).size(), trayScopeLimit);
        QCOMPARE(texts(full.menu, Kind::Information).size(), 1);
    }

    void menuSaysTheLevelWhatIsClaimedAndWhy()
    {
        ScopeAssessment wan = scope(2, u"wan0"_s, true, Level::Encrypted);
        wan.transport = {TransportMode::Opportunistic, TransportAchieved::Tls, TransportProven::NotTested};
        wan.integrity = {IntegrityMode::On, IntegrityAchieved::Validating, IntegrityProven::NotTested};
        wan.reasons = {reason(ReasonId::OpportunisticOnly, Level::Encrypted)};
        const TrayEntries menu = trayView(settled(), assessment(Level::Encrypted, {wan})).menu;

        QCOMPARE(texts(menu, Kind::Information), QStringList{title(Level::Encrypted)});
        const auto submenu = std::ranges::find(menu, Kind::Submenu, &TrayEntry::kind);
        QVERIFY(submenu != menu.end());
        const QStringList lines = texts(submenu->children, Kind::Information);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains(text(wan.transport)));
        QVERIFY(lines[1].contains(text(wan.integrity)));
        QCOMPARE(lines[2], shortText(wan.reasons.first()));
    }

    void reasonsOfTheWholeAreInTheMenu()
    {
        const Reason foreign = reason(ReasonId::ResolvConfForeign, Level::NotInCharge);
        const TrayEntries menu = trayView(settled(), assessment(Level::NotInCharge, {}, {foreign})).menu;
        QVERIFY(texts(menu, Kind::Information).contains(shortText(foreign)));
    }

    void signIn_data()
    {
        const Reason portal = reason(ReasonId::CaptivePortal, std::nullopt);
        QTest::addColumn<Reason>("why");
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("entries");
        QTest::newRow("captive portal") << portal << u"http://check.example/nm"_s << 1;
        QTest::newRow("captive portal, no page known") << portal << QString() << 0;
        QTest::newRow("no captive portal")
            << reason(ReasonId::DnssecOff, Level::Encrypted) << u"http://check.example/nm"_s << 0;
    }

    void signIn()
    {
        QFETCH(const Reason, why);
        QFETCH(const QString, page);
        Snapshot snapshot = settled();
        snapshot.networkManager.connectivityPage = page;
        const TrayView view = trayView(snapshot, assessment(Level::Failing, {}, {why}));
        QTEST(int(texts(view.menu, Kind::SignIn).size()), "entries");
        QCOMPARE(view.signInPage, texts(view.menu, Kind::SignIn).isEmpty() ? QString() : page);
    }

    void commandsAreAlwaysThere_data()
    {
        QTest::addColumn<TrayView>("view");
        QTest::newRow("nothing known") << trayView(Snapshot(), assessment(Level::Unknown));
        QTest::newRow("links") << trayView(settled(), assessment(Level::Exposed, manyScopes(3)));
        QTest::newRow("no system bus") << trayViewWithoutBus(u"no such file"_s);
    }

    void commandsAreAlwaysThere()
    {
        QFETCH(const TrayView, view);
        for (const Kind kind : {Kind::LookAgain, Kind::Open, Kind::Quit}) {
            QCOMPARE(texts(view.menu, kind).size(), 1);
        }
        QCOMPARE(view.menu.back().kind, Kind::Quit);
    }

    void withoutTheBusNothingIsClaimed()
    {
        const TrayView view = trayViewWithoutBus(u"no such file"_s);
        QCOMPARE(view.level, Level::Unknown);
        QVERIFY(view.details.contains(u"no such file"));
    }

    void waitsOnlyForAnAnswerThatDecides_data()
    {
        const Reason noEvidence = reason(ReasonId::NoEvidenceYet, Level::Unknown);
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<Assessment>("assessment");
        QTest::addColumn<bool>("waits");
        QTest::newRow("not read yet") << Snapshot() << assessment(Level::Unknown) << true;
        QTest::newRow("answer under way") << settled(true) << assessment(Level::Unknown, {}, {noEvidence}) << true;
        QTest::newRow("answer under way, milder reason beside it")
            << settled(true)
            << assessment(Level::Unknown, {}, {noEvidence, reason(ReasonId::DnssecOff, Level::Encrypted)}) << true;
    }

    void waitsOnlyForAnAnswerThatDecides()
    {
        QFETCH(const Snapshot, snapshot);
        QFETCH(const Assessment, assessment);
        QFETCH(const bool, waits);
        QCOMPARE(isAboutToBeKnown(snapshot, assessment), waits);
    }

    void doesNotWait_data()
    {
        const Reason noEvidence = reason(ReasonId::NoEvidenceYet, Level::Unknown);
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<Assessment>("assessment");
        QTest::addColumn<bool>("waits");
        QTest::newRow("nothing under way") << settled(false) << assessment(Level::Unknown, {}, {noEvidence}) << false;
        QTest::newRow("offline") << settled(true)
                                 << assessment(Level::Unknown, {}, {reason(ReasonId::Offline, Level::Unknown)})
                                 << false;
        QTest::newRow("a local proxy beside it")
            << settled(true)
            << assessment(Level::Unknown, {}, {noEvidence, reason(ReasonId::LocalProxy, Level::Unknown)}) << false;
        QTest::newRow("worse already") << settled(
            true) << assessment(Level::Exposed, {}, {reason(ReasonId::PlainTransport, Level::Exposed), noEvidence})
                                       << false;
        QTest::newRow("verdict there") << settled(true) << assessment(Level::Protected) << false;
    }

    void doesNotWait() { waitsOnlyForAnAnswerThatDecides(); }

    void attention_data()
    {
        QTest::addColumn<QList<Level>>("levels");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("went bad") << QList{Level::Protected, Level::Exposed} << true;
        QTest::newRow("went bad over a moment unknown")
            << QList{Level::Encrypted, Level::Unknown, Level::Failing} << true;
        QTest::newRow("went worse still") << QList{Level::Protected, Level::Exposed, Level::Failing} << true;
        QTest::newRow("stays while not known") << QList{Level::Protected, Level::Exposed, Level::Unknown} << true;
    }

    void attention()
    {
        QFETCH(const QList<Level>, levels);
        QFETCH(const bool, wanted);
        TrayAttention attention;
        bool last = false;
        for (const Level level : levels) {
            last = attention.take(level);
        }
        QCOMPARE(last, wanted);
    }

    void noAttention_data()
    {
        QTest::addColumn<QList<Level>>("levels");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("bad from the start") << QList{Level::Exposed} << false;
        QTest::newRow("bad from the start, after a look") << QList{Level::Unknown, Level::NotInCharge} << false;
        QTest::newRow("bad all the time") << QList{Level::Exposed, Level::Failing} << false;
        QTest::newRow("over again") << QList{Level::Protected, Level::Exposed, Level::Protected} << false;
        QTest::newRow("only a reservation") << QList{Level::Protected, Level::Encrypted} << false;
    }

    void noAttention() { attention(); }

    void attentionEndsWhenAPersonLooks()
    {
        TrayAttention attention;
        QVERIFY(!attention.take(Level::Protected));
        QVERIFY(attention.take(Level::Exposed));
        attention.looked();
        QVERIFY(!attention.take(Level::Exposed));
        QVERIFY(!attention.take(Level::Failing));
        QVERIFY(!attention.take(Level::Protected));
        QVERIFY(attention.take(Level::Exposed));
    }
};

QTEST_GUILESS_MAIN(TrayViewTest)
#include "trayview_test.moc"
