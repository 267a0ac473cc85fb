// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bypasscheck.h"

#include "daemons/files/root.h"

#include <QPromise>
#include <QThread>

#include <memory>

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

QList<CheckResult> judgeNsswitch(std::optional<bool> hasResolve)
{
    if (hasResolve != false)
        return {};
    return {{.verdict = Verdict::Failed,
        .finding = Finding::BypassNsswitch,
        .evidence = {{"file"_L1, "/etc/nsswitch.conf"_L1}}}};
}

/// Nobody waits for the thread, and it ends with the process at the latest: all that it has is its own.
QFuture<QList<Browser>> readAside(const BrowserReader &reader, const Root &root, const Home &home, bool stubOnly)
{
    auto promise = std::make_shared<QPromise<QList<Browser>>>();
    promise->start();
    QThread *thread = QThread::create([promise, reader, root, home, stubOnly] {
        promise->addResult(reader(root, home, stubOnly));
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return promise->future();
}
}

BypassCheck::BypassCheck(const CheckContext &context, const Home &home, const BrowserReader &reader)
    : Check(CheckId::Bypass, context, std::chrono::seconds(2))
    , m_home(home)
    , m_reader(reader)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &BypassCheck::onRead);
}

void BypassCheck::run()
{
    const bool stubOnly = context().snapshot->system.resolvConfNamesStubOnly.value_or(false);
    m_reading.setFuture(readAside(m_reader, Root(context().root), m_home, stubOnly));
}

void BypassCheck::onRead()
{
    const QList<Browser> browsers = m_reading.result();
    proveBypass(bypassingPrograms(browsers));
    for (const CheckResult &result : judgeBypass(browsers, context().snapshot->system.nsswitchHasResolve))
        tell(result);
    finish();
}

void BypassCheck::giveUp()
{
    tell({.finding = Finding::NotFinished});
    for (const CheckResult &result : judgeNsswitch(context().snapshot->system.nsswitchHasResolve))
        tell(result);
}

QList<CheckResult> judgeBypass(const QList<Browser> &browsers, std::optional<bool> nsswitchHasResolve)
{
    QList<CheckResult> results;
    for (const Browser &browser : browsers)
        results << resultFor(browser);
    if (results.isEmpty())
        results << noBrowser();
    return results + judgeNsswitch(nsswitchHasResolve);
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
