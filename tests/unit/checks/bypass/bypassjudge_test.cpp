// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bypass/bypasscheck.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using Use = BrowserDns::Use;

namespace
{
Browser browser(const char *program, Use use)
{
    return {QString::fromLatin1(program), {use, u"d.example"_s}, u"/f"_s};
}
}

class BypassJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void browsers_data()
    {
        QTest::addColumn<Use>("use");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("as the system") << Use::System << Finding::BypassBrowserAsSystem << Verdict::Passed;
        QTest::newRow("perhaps") << Use::Perhaps << Finding::BypassBrowserPerhaps << Verdict::Inconclusive;
        QTest::newRow("first") << Use::First << Finding::BypassBrowserFirst << Verdict::Failed;
        QTest::newRow("only") << Use::Only << Finding::BypassBrowserOnly << Verdict::Failed;
        QTest::newRow("not understood") << Use::NotUnderstood << Finding::BypassBrowserNotUnderstood
                                        << Verdict::Inconclusive;
    }

    void browsers()
    {
        QFETCH(Use, use);
        const auto results = judgeBypass({browser("Firefox", use)}, true);
        QCOMPARE(results.size(), 1);
        QTEST(results[0].finding, "finding");
        QTEST(results[0].verdict, "verdict");
        QCOMPARE(results[0].words, QStringList{u"Firefox"_s});
    }

    void noBrowser()
    {
        const auto results = judgeBypass({}, std::nullopt);
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0].finding, Finding::BypassNoBrowser);
        QCOMPARE(results[0].verdict, Verdict::Skipped);
    }

    void nsswitch()
    {
        const auto results = judgeBypass({}, false);
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[1].finding, Finding::BypassNsswitch);
        QCOMPARE(results[1].verdict, Verdict::Failed);
    }

    void programs()
    {
        QCOMPARE(bypassingPrograms(
                     {browser("Firefox", Use::First), browser("Firefox", Use::Only), browser("Chromium", Use::Perhaps),
                         browser("Brave", Use::NotUnderstood), browser("Opera", Use::System)}),
            QStringList{u"Firefox"_s});
    }
};

QTEST_GUILESS_MAIN(BypassJudgeTest)
#include "bypassjudge_test.moc"
