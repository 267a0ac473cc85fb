// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bypasscheck.h"

#include "daemons/files/root.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
CheckResult resultFor(const Browser &browser)
{
    CheckResult result{.words = {browser.program}, .evidence = {{"file"_L1, browser.file}}};
    if (!browser.dns.server.isEmpty())
        result.evidence["server"_L1] = browser.dns.server;
    switch (browser.dns.use) {
    case BrowserDns::Use::System:
        result.verdict = Verdict::Passed;
        result.finding = Finding::BypassBrowserAsSystem;
        break;
    case BrowserDns::Use::Perhaps:
        result.finding = Finding::BypassBrowserPerhaps;
        break;
    case BrowserDns::Use::First:
        result.verdict = Verdict::Failed;
        result.finding = Finding::BypassBrowserFirst;
        break;
    case BrowserDns::Use::Only:
        result.verdict = Verdict::Failed;
        result.finding = Finding::BypassBrowserOnly;
        break;
    case BrowserDns::Use::NotUnderstood:
        result.finding = Finding::BypassBrowserNotUnderstood;
        break;
    }
    return result;
}

CheckResult noBrowser()
{
    return {.verdict = Verdict::Skipped, .finding = Finding::BypassNoBrowser};
}
}

BypassCheck::BypassCheck(const CheckContext &context, const Home &home)
    : InstantCheck(CheckId::Bypass, context)
    , m_home(home)
{
}

void BypassCheck::run()
{
    const bool stubOnly = context().snapshot->system.resolvConfNamesStubOnly.value_or(false);
    m_browsers = browsersOf(Root(context().root), m_home, stubOnly);
    proveBypass(bypassingPrograms(m_browsers));
    InstantCheck::run();
}

QList<CheckResult> BypassCheck::results() const
{
    return judgeBypass(m_browsers, context().snapshot->system.nsswitchHasResolve);
}

QList<CheckResult> judgeBypass(const QList<Browser> &browsers, std::optional<bool> nsswitchHasResolve)
{
    QList<CheckResult> results;
    for (const Browser &browser : browsers)
        results << resultFor(browser);
    if (results.isEmpty())
        results << noBrowser();
    if (nsswitchHasResolve == false)
        results << CheckResult{.verdict = Verdict::Failed,
            .finding = Finding::BypassNsswitch,
            .evidence = {{"file"_L1, "/etc/nsswitch.conf"_L1}}};
    return results;
}

QStringList bypassingPrograms(const QList<Browser> &browsers)
{
    QStringList programs;
    for (const Browser &browser : browsers) {
        if (browser.dns.isOwn() && !programs.contains(browser.program))
            programs << browser.program;
    }
    return programs;
}

}
