// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/target.h"
#include "support/situation.h"

#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Cli;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

class TargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void notFound_data();
    void notFound();
    void exits_data();
    void exits();
};

namespace
{
// wan0 (2) protected, guest0 (3) in clear, a link whose name is a number, one without DNS, a delegate.
Snapshot several()
{
    Snapshot snapshot = protectedComputer();
    addPlainLink(snapshot);
    LinkFacts idle;
    idle.index = 8;
    idle.name = u"idle0"_s;
    snapshot.links << idle;
    idle.index = 9;
    idle.name = u"3"_s;
    snapshot.links << idle;
    snapshot.delegates = {{.id = u"corp"_s,
        .servers = {server("192.0.2.70")},
        .currentServer = {},
        .domains = {},
        .defaultRoute = false}};
    return snapshot;
}

ScopeKey link(int index, const QString &name)
{
    return {.kind = ScopeKey::Kind::Link, .index = index, .name = name};
}
}

void TargetTest::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ScopeKey>("key");
    QTest::newRow("name") << u"guest0"_s << link(3, u"guest0"_s);
    QTest::newRow("index") << u"2"_s << link(2, u"wan0"_s);
    QTest::newRow("name before index") << u"3"_s << link(9, u"3"_s);
    QTest::newRow("without DNS") << u"idle0"_s << link(8, u"idle0"_s);
    QTest::newRow("global") << u"global"_s << ScopeKey{.kind = ScopeKey::Kind::Global, .index = 0, .name = u"global"_s};
    QTest::newRow("global by index") << u"0"_s
                                     << ScopeKey{.kind = ScopeKey::Kind::Global, .index = 0, .name = u"global"_s};
    QTest::newRow("delegate") << u"corp"_s
                              << ScopeKey{.kind = ScopeKey::Kind::Delegate, .index = -1, .name = u"corp"_s};
}

void TargetTest::found()
{
    QFETCH(const QString, text);
    QFETCH(const ScopeKey, key);
    const auto scope = findScope(several(), text);
    QVERIFY(scope);
    QVERIFY(*scope == key);
}

void TargetTest::notFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("other name") << u"wan1"_s;
    QTest::newRow("part of a name") << u"wan"_s;
    QTest::newRow("other case") << u"WAN0"_s;
    QTest::newRow("other index") << u"17"_s;
    QTest::newRow("negative index") << u"-1"_s;
    QTest::newRow("name with a space") << u"wan0 "_s;
    QTest::newRow("index with a sign") << u"+2"_s;
    QTest::newRow("index with a space") << u" 2"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("too large") << u"99999999999999999999"_s;
}

void TargetTest::notFound()
{
    QFETCH(const QString, text);
    QVERIFY(!findScope(several(), text));
}

void TargetTest::exits_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<QString>("link");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("protected") << protectedComputer() << QString() << ExitStatus::Protected;
    QTest::newRow("encrypted") << strictByLink() << QString() << ExitStatus::Encrypted;
    QTest::newRow("exposed") << several() << QString() << ExitStatus::Bad;
    Snapshot dead = protectedComputer();
    setAnswer(dead, failed(Answer::Outcome::Unreachable));
    QTest::newRow("failing") << dead << QString() << ExitStatus::Bad;
    Snapshot unasked = protectedComputer();
    unasked.lookups.clear();
    QTest::newRow("unknown") << unasked << QString() << ExitStatus::Unknown;
    Snapshot foreign = several();
    foreign.resolver.resolvConf = ResolvConfMode::Foreign;
    foreign.system.resolvConfNamesStubOnly = false;
    QTest::newRow("not in charge") << foreign << QString() << ExitStatus::Unknown;
    QTest::newRow("one link of an exposed computer") << several() << u"wan0"_s << ExitStatus::Protected;
    QTest::newRow("the link in clear") << several() << u"guest0"_s << ExitStatus::Bad;
    QTest::newRow("a link without DNS") << several() << u"idle0"_s << ExitStatus::Unknown;
    QTest::newRow("global without servers") << several() << u"global"_s << ExitStatus::Unknown;
    QTest::newRow("not in charge, whatever the link") << foreign << u"guest0"_s << ExitStatus::Unknown;
}

void TargetTest::exits()
{
    QFETCH(const Snapshot, snapshot);
    QFETCH(const QString, link);
    QFETCH(const ExitStatus, status);
    const auto scope = link.isEmpty() ? std::nullopt : findScope(snapshot, link);
    QCOMPARE(int(exitStatus(assess(snapshot), scope)), int(status));
}

QTEST_GUILESS_MAIN(TargetTest)
#include "target_test.moc"
