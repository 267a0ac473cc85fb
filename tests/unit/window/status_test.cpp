// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status.h"
#include "support/situation.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Test;

namespace
{
LinkFacts quietLink(int index, const QString &name)
{
    LinkFacts link;
    link.index = index;
    link.name = name;
    return link;
}

Snapshot gone(ResolverAbsence absence)
{
    Snapshot snapshot;
    snapshot.settled = true;
    snapshot.resolver.presence = Presence::Absent;
    snapshot.resolver.absence = absence;
    return snapshot;
}

Snapshot without(const Snapshot &snapshot)
{
    Snapshot bare = snapshot;
    for (LinkFacts &link : bare.links)
        link.dns.reset();
    return bare;
}

Snapshot restarting()
{
    Snapshot snapshot = without(protectedComputer());
    snapshot.resolver = {};
    snapshot.settled = false;
    return snapshot;
}

// Links that come, go, get servers and lose them, as a flapping cable and a container host make them.
Snapshot shuffled(QRandomGenerator &random)
{
    Snapshot snapshot = protectedComputer();
    for (int index = 10; index < 40; ++index) {
        if (random.bounded(2))
            continue;
        LinkFacts link = quietLink(index, u"link%1"_s.arg(random.bounded(3)));
        if (random.bounded(2))
            link.dns = wan(snapshot).dns;
        if (link.dns)
            link.dns->defaultRoute = random.bounded(2);
        snapshot.links.append(link);
    }
    return snapshot;
}
}

class StatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsState_data();
    void tellsItsState();
    void tellsTheBusError();
    void saysWhatTheWordsSay();
    void asksForALook();
    void showsAScope();
    void putsThoseInChargeFirst();
    void foldsLinksWithoutDns();
    void keepsReasonsOfTheWholeApart();
    void keepsRowsThroughChanges();
    void survivesRandomLinks_data();
    void survivesRandomLinks();
};

void StatusTest::tellsItsState_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<Status::State>("state");
    QTest::newRow("nothing known yet") << Snapshot() << Status::Starting;
    QTest::newRow("resolver stopped") << gone(ResolverAbsence::Stopped) << Status::Absent;
    QTest::newRow("resolver masked") << gone(ResolverAbsence::Masked) << Status::Absent;
    QTest::newRow("resolver restarting") << restarting() << Status::Starting;
    QTest::newRow("no link") << without(protectedComputer()) << Status::NoScopes;
    QTest::newRow("one link") << protectedComputer() << Status::Ready;
}

void StatusTest::tellsItsState()
{
    QFETCH(Snapshot, snapshot);
    Status status;
    QCOMPARE(status.property("state").value<Status::State>(), Status::Starting);
    status.show(shared(snapshot));
    QTEST(status.property("state").value<Status::State>(), "state");
}

void StatusTest::tellsTheBusError()
{
    Status status;
    status.show(shared(protectedComputer()));
    const QSignalSpy changes(&status, &Status::stateChanged);
    status.showBusError(u"no such file"_s);
    QCOMPARE(status.bindableState().value(), Status::NoBus);
    QCOMPARE(status.bindableBusError().value(), u"no such file"_s);
    status.show(shared(strictByLink()));
    QCOMPARE(status.bindableState().value(), Status::Ready);
    QCOMPARE(changes.size(), 2);
}

void StatusTest::saysWhatTheWordsSay()
{
    Snapshot snapshot = protectedComputer();
    Status status;
    const QSignalSpy changes(&status, &Status::iconNameChanged);
    status.show(shared(snapshot));
    QCOMPARE(status.bindableTitle().value(), title(Level::Protected));
    QCOMPARE(status.bindableIconName().value(), iconName(Level::Protected));
    QCOMPARE(status.bindableTone().value(), Tone::Good);
    QCOMPARE(status.bindableSummary().value(), summary(assess(snapshot), snapshot));
    addPlainLink(snapshot);
    status.show(shared(snapshot));
    QCOMPARE(status.bindableTitle().value(), title(Level::Exposed));
    QCOMPARE(status.bindableTone().value(), Tone::Bad);
    QCOMPARE(changes.size(), 2);
}

void StatusTest::asksForALook()
{
    Status status;
    const QSignalSpy looks(&status, &Status::lookRequested);
    status.look();
    QCOMPARE(looks.size(), 1);
}

void StatusTest::showsAScope()
{
    Snapshot snapshot = protectedComputer();
    wan(snapshot).connection = u"Wired"_s;
    wan(snapshot).dns->servers.append(server("2001:db8::1"));
    wan(snapshot).dns->domains = {{.name = u"corp.example"_s, .routeOnly = true}};
    Status status;
    status.show(shared(snapshot));

    QCOMPARE(status.scopes()->rowCount(), 1);
    const ScopeRow row = status.scopes()->rows().constFirst();
    QCOMPARE(row.title, u"Wired"_s);
    QVERIFY(row.subtitle.contains(u"wan0"_s));
    QCOMPARE(row.levelTitle, title(Level::Protected));
    QCOMPARE(row.transport.claimed.text.toLower(), text(TransportMode::Strict));
    QCOMPARE(row.transport.claimed.tone, Tone::Neutral);
    QCOMPARE(row.transport.achieved.text.toLower(), text(TransportAchieved::Tls));
    QCOMPARE(row.transport.achieved.tone, Tone::Good);
    QCOMPARE(row.transport.proven.text.toLower(), text(TransportProven::NotTested));
    QCOMPARE(row.integrity.achieved.text.toLower(), text(IntegrityAchieved::Validating));
    QCOMPARE(row.servers.size(), 2);
    QVERIFY(row.servers[0].current && !row.servers[1].current);
    QCOMPARE(row.domains, QStringList{text(wan(snapshot).dns->domains[0])});
}

void StatusTest::putsThoseInChargeFirst()
{
    Snapshot snapshot = protectedComputer();
    addSplitVpn(snapshot);
    snapshot.links[1].index = 1;
    std::ranges::sort(snapshot.links, {}, &LinkFacts::index);
    Status status;
    status.show(shared(snapshot));
    QCOMPARE(status.scopes()->rowCount(), 2);
    QCOMPARE(status.scopes()->rows()[0].title, u"wan0"_s);
    QCOMPARE(status.scopes()->rows()[1].title, u"vpn0"_s);
    QVERIFY(status.scopes()->rows()[0].duty != status.scopes()->rows()[1].duty);
}

void StatusTest::foldsLinksWithoutDns()
{
    Snapshot snapshot = protectedComputer();
    for (int index = 100; index < 600; ++index)
        snapshot.links.append(quietLink(index, u"veth%1"_s.arg(index)));
    Status status;
    status.show(shared(snapshot));
    QCOMPARE(status.scopes()->rowCount(), 1);
    QCOMPARE(status.bindableQuietCount().value(), 500);
}

void StatusTest::keepsReasonsOfTheWholeApart()
{
    Snapshot snapshot = strictByLink();
    Status status;
    status.show(shared(snapshot));
    QVERIFY(status.bindableReasons().value().isEmpty());
    QVERIFY(!status.scopes()->rows()[0].reasons.isEmpty());
    snapshot.resolver.resolvConf = ResolvConfMode::Foreign;
    snapshot.system.resolvConfNamesStubOnly = false;
    status.show(shared(snapshot));
    QCOMPARE(status.bindableReasons().value().size(), 1);
    QCOMPARE(status.bindableReasons().value()[0].tone, Tone::Bad);
}

void StatusTest::keepsRowsThroughChanges()
{
    Snapshot snapshot = protectedComputer();
    addPlainLink(snapshot);
    Status status;
    status.show(shared(snapshot));
    const QPersistentModelIndex guest = status.scopes()->index(1);
    const QSignalSpy changes(status.scopes(), &QAbstractItemModel::dataChanged);
    const QSignalSpy removes(status.scopes(), &QAbstractItemModel::rowsRemoved);

    wan(snapshot).connection = u"Renamed"_s;
    status.show(shared(snapshot));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(removes.size(), 0);

    snapshot.links.removeFirst();
    status.show(shared(snapshot));
    QCOMPARE(removes.size(), 1);
    QCOMPARE(guest.row(), 0);
}

void StatusTest::survivesRandomLinks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StatusTest::survivesRandomLinks()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Status status;
    const auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester scopes(status.scopes(), reporting);
    const QAbstractItemModelTester links(status.quietLinks(), reporting);
    for (int step = 0; step < 20; ++step) {
        const Snapshot snapshot = shuffled(random);
        status.show(shared(snapshot));
        QCOMPARE(status.scopes()->rows(), scopeRows(snapshot, assess(snapshot)));
        QCOMPARE(status.quietLinks()->rows(), linkRows(snapshot));
        QCOMPARE(status.scopes()->rowCount() + status.quietLinks()->rowCount(), snapshot.links.size());
    }
}

QTEST_GUILESS_MAIN(StatusTest)

#include "status_test.moc"
