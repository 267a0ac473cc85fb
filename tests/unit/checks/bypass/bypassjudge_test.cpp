// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bypass/bypasscheck.h"
#include "support/situation.h"

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
        const auto results = judgeBrowsers({browser("Firefox", use)});
        QCOMPARE(results.size(), 1);
        QTEST(results[0].finding, "finding");
        QTEST(results[0].verdict, "verdict");
        QCOMPARE(results[0].words, QStringList{u"Firefox"_s});
    }

    void noBrowser()
    {
        const auto results = judgeBrowsers({});
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0].finding, Finding::BypassNoBrowser);
        QCOMPARE(results[0].verdict, Verdict::Skipped);
    }

    void nsswitch_data()
    {
        QTest::addColumn<ResolvConfMode>("mode");
        QTest::addColumn<std::optional<bool>>("namesStubOnly");
        QTest::addColumn<std::optional<QString>>("hostsLine");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char *tag, ResolvConfMode mode, std::optional<bool> namesStubOnly,
                             const std::optional<QString> &hostsLine, Verdict verdict, Finding finding) {
            QTest::newRow(tag) << mode << namesStubOnly << hostsLine << verdict << finding;
        };
        using Mode = ResolvConfMode;
        const QString usual = u"files mdns4_minimal [NOTFOUND=return] dns"_s;
        row("as without libnss-resolve", Mode::Stub, true, usual, Verdict::Inconclusive, Finding::BypassNsswitchByFile);
        row("systemd's own file", Mode::Static, std::nullopt, usual, Verdict::Inconclusive,
            Finding::BypassNsswitchByFile);
        row("a plain file with the stub", Mode::Foreign, true, usual, Verdict::Inconclusive,
            Finding::BypassNsswitchByFile);
        row("no hosts line", Mode::Stub, true, std::nullopt, Verdict::Inconclusive, Finding::BypassNsswitchByFile);
        row("past it", Mode::Foreign, false, usual, Verdict::Failed, Finding::BypassNsswitch);
        row("past it, to its servers", Mode::Uplink, false, usual, Verdict::Failed, Finding::BypassNsswitch);
        row("no resolv.conf", Mode::Missing, std::nullopt, usual, Verdict::Failed, Finding::BypassNsswitch);
        row("not known where it leads", Mode::Unknown, std::nullopt, usual, Verdict::Inconclusive,
            Finding::BypassNsswitchByFile);
        row("a new word for it, and other servers", Mode::Unknown, false, usual, Verdict::Inconclusive,
            Finding::BypassNsswitchByFile);
        row("a file that can't be read", Mode::Foreign, std::nullopt, usual, Verdict::Inconclusive,
            Finding::BypassNsswitchByFile);
        row("no blank before the bracket", Mode::Stub, true, u"files dns[!UNAVAIL=return]"_s, Verdict::Inconclusive,
            Finding::BypassNsswitchByFile);
        const auto withoutDns = [&row](const char *tag, Mode mode, const QString &hostsLine) {
            row(tag, mode, mode == Mode::Stub, hostsLine, Verdict::Inconclusive, Finding::BypassNsswitchWithoutDns);
        };
        withoutDns("files alone", Mode::Stub, u"files"_s);
        withoutDns("files alone, and past it", Mode::Foreign, u"files"_s);
        withoutDns("a longer word", Mode::Stub, u"files mydns"_s);
        withoutDns("in brackets", Mode::Stub, u"files [ dns ]"_s);
        withoutDns("nothing listed", Mode::Stub, QString());
    }

    void nsswitch()
    {
        QFETCH(const ResolvConfMode, mode);
        QFETCH(const std::optional<bool>, namesStubOnly);
        QFETCH(const std::optional<QString>, hostsLine);
        Snapshot snapshot = Test::protectedComputer();
        snapshot.system.nsswitchHasResolve = false;
        snapshot.system.resolvConfNamesStubOnly = namesStubOnly;
        snapshot.resolver.resolvConf = mode;
        const auto results = judgeNsswitch(snapshot, {.hostsLine = hostsLine});
        QCOMPARE(results.size(), 1);
        QTEST(results[0].verdict, "verdict");
        QTEST(results[0].finding, "finding");
    }

    void nsswitchWithResolve()
    {
        Snapshot snapshot = Test::protectedComputer();
        QVERIFY(judgeNsswitch(snapshot, {.hostsLine = u"files resolve"_s}).isEmpty());
    }

    void nsswitchUnread()
    {
        Snapshot snapshot = Test::protectedComputer();
        snapshot.system.nsswitchHasResolve.reset();
        const auto results = judgeNsswitch(snapshot, {});
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0].finding, Finding::BypassNsswitchUnread);
        QCOMPARE(results[0].verdict, Verdict::Inconclusive);
    }

    /// The C library asks it before the others that the file names.
    void stubComesFirst()
    {
        Snapshot snapshot = Test::protectedComputer();
        snapshot.system.nsswitchHasResolve = false;
        snapshot.system.resolvConfNamesStubOnly = false;
        snapshot.resolver.resolvConf = ResolvConfMode::Foreign;
        const auto results = judgeNsswitch(snapshot, {.hostsLine = u"files dns"_s, .stubComesFirst = true});
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0].finding, Finding::BypassNsswitchByFile);
        QCOMPARE(results[0].verdict, Verdict::Inconclusive);
    }

    void nsswitchWithoutResolved()
    {
        Snapshot snapshot = Test::protectedComputer();
        snapshot.system.nsswitchHasResolve = false;
        snapshot.resolver.presence = Presence::Absent;
        const auto results = judgeNsswitch(snapshot, {.hostsLine = u"files"_s});
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0].finding, Finding::ResolverNotThere);
        QCOMPARE(results[0].verdict, Verdict::Skipped);
        snapshot.resolver.presence = Presence::Present;
        snapshot.resolver.readable = false;
        QCOMPARE(judgeNsswitch(snapshot, {.hostsLine = u"files"_s}).first().finding, Finding::ResolverDoesNotAnswer);
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
