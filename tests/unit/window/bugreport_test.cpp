// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bugreport.h"

#include "support/situation.h"
#include "toldchecks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Test;

namespace
{
CheckResult certificateOf(const QString &link)
{
    return {.id = CheckId::Tls,
        .scope = ScopeKey{.kind = ScopeKey::Kind::Link, .index = 2, .name = link},
        .verdict = Verdict::Failed,
        .finding = Finding::TlsWrongName,
        .evidence = {{u"server"_s, u"192.0.2.53"_s}, {u"daysLeft"_s, 42}}};
}

/// A finding of a newer prober.
QByteArray newer()
{
    QByteArray told = line(result(CheckId::Clock, Verdict::Passed));
    return told.replace("not-finished", "quite-new");
}
}

/// The report that the window copies.
class BugReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasFound_data();
    void holdsWhatWasFound();
    void withoutChecks();
    void overtaken();
};

void BugReportTest::holdsWhatWasFound_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QString>("row");
    QTest::newRow("of a link") << line(certificateOf(u"wan0"_s)) << u"| tls | wan0 | failed | wrong-name |"_s;
    QTest::newRow("of a link that is masked")
        << line(certificateOf(u"acme0"_s)) << u"| tls | link-1 | failed | wrong-name |"_s;
    CheckResult global = certificateOf(u"global"_s);
    global.scope->kind = ScopeKey::Kind::Global;
    QTest::newRow("global") << line(global) << u"| tls | global | failed | wrong-name |"_s;
    QTest::newRow("of the whole computer")
        << line(result(CheckId::Clock, Verdict::Inconclusive)) << u"| clock | – | inconclusive | not-finished |"_s;
    QTest::newRow("of a newer version") << newer() << QString();
}

void BugReportTest::holdsWhatWasFound()
{
    QFETCH(const QByteArray, told);
    QFETCH(const QString, row);
    Checks checks;
    BugReport report([&checks] { return checks.entries(); });
    report.show(shared(protectedComputer()));
    checks.runAll();
    checks.take(told);
    const QString text = report.asText();
    QVERIFY2(checks.known(), told.constData());
    QCOMPARE(text.contains(u"### Checks\n"_s), !row.isEmpty());
    QVERIFY2(text.contains(row), qPrintable(text));
    for (const QString &own : {u"192.0.2.53"_s, u"acme0"_s, u"daysLeft"_s})
        QVERIFY2(!text.contains(own), qPrintable(text));
}

void BugReportTest::withoutChecks()
{
    BugReport report([] { return QList<ShownEntry>(); });
    report.show(shared(protectedComputer()));
    QVERIFY(report.asText().startsWith(u"## Dotlight report\n"_s));
    QVERIFY(!report.asText().contains(u"### Checks"_s));
}

void BugReportTest::overtaken()
{
    Checks checks;
    BugReport report([&checks] { return checks.entries(); });
    const auto show = [&](const Snapshot &snapshot) {
        checks.show(shared(snapshot));
        report.show(shared(snapshot));
    };
    show(protectedComputer());
    checks.runAll();
    checks.take(conclusion({certificateOf(u"wan0"_s)}));
    checks.end({});
    show(strictByLink());
    const QString text = report.asText();
    QVERIFY2(text.contains(u"### Checks made before the network or its settings changed\n"_s), qPrintable(text));
    QVERIFY(!text.contains(u"### Checks\n"_s));
}

QTEST_GUILESS_MAIN(BugReportTest)
#include "bugreport_test.moc"
