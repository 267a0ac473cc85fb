// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bypasscheck.h"

#include "checks/local/resolvconf.h"
#include "daemons/files/fileparse.h"
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

/// Programs that go by resolv.conf don't come to resolved's stub.
bool leadsPast(const Snapshot &snapshot, const NsswitchSeen &seen)
{
    switch (snapshot.resolver.resolvConf) {
    case ResolvConfMode::Uplink:
    case ResolvConfMode::Missing:
        return !leadsToStub(snapshot);
    case ResolvConfMode::Foreign:
        // Of a file that can't be read nobody knows where it leads.
        return snapshot.system.resolvConfNamesStubOnly == false && !seen.stubComesFirst;
    default:
        return false;
    }
}

/// Without a line of its own the C library takes its built-in one, which has it.
bool listsDns(const std::optional<QString> &hostsLine)
{
    return !hostsLine || FileParse::sources(*hostsLine).contains(u"dns"_s);
}

CheckResult withoutResolve(const Snapshot &snapshot, const NsswitchSeen &seen)
{
    // Whether programs come to resolved the check of the way to it sees.
    if (!listsDns(seen.hostsLine))
        return {.verdict = Verdict::Inconclusive, .finding = Finding::BypassNsswitchWithoutDns};
    if (leadsPast(snapshot, seen))
        return {.verdict = Verdict::Failed, .finding = Finding::BypassNsswitch};
    return {.verdict = Verdict::Inconclusive, .finding = Finding::BypassNsswitchByFile};
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
    for (const CheckResult &result : judgeBrowsers(browsers) + judgeNsswitch(*context().snapshot, nsswitch()))
        tell(result);
    finish();
}

NsswitchSeen BypassCheck::nsswitch() const
{
    const Root root(context().root);
    const QByteArray nsswitchConf = root.content(u"/etc/nsswitch.conf"_s).value_or(QByteArray());
    const QByteArray resolvConf = root.content(u"/etc/resolv.conf"_s).value_or(QByteArray());
    return {.hostsLine = FileParse::hostsLine(nsswitchConf),
        .stubComesFirst = FileParse::stubComesFirst(FileParse::nameservers(resolvConf))};
}

void BypassCheck::giveUp()
{
    tell({.finding = Finding::NotFinished});
    for (const CheckResult &result : judgeNsswitch(*context().snapshot, nsswitch()))
        tell(result);
}

QList<CheckResult> judgeBrowsers(const QList<Browser> &browsers)
{
    QList<CheckResult> results;
    for (const Browser &browser : browsers)
        results << resultFor(browser);
    if (results.isEmpty())
        results << noBrowser();
    return results;
}

QList<CheckResult> judgeNsswitch(const Snapshot &snapshot, const NsswitchSeen &seen)
{
    const std::optional<bool> hasResolve = snapshot.system.nsswitchHasResolve;
    if (hasResolve == true)
        return {};
    // Without resolved there is nothing to go past.
    if (!snapshot.resolver.isKnown())
        return {resolverUnknown(snapshot.resolver)};
    CheckResult result{.verdict = Verdict::Inconclusive, .finding = Finding::BypassNsswitchUnread};
    if (hasResolve.has_value())
        result = withoutResolve(snapshot, seen);
    result.evidence = {{"file"_L1, "/etc/nsswitch.conf"_L1},
        {"hostsLine"_L1, seen.hostsLine ? QJsonValue(*seen.hostsLine) : QJsonValue()}};
    return {result};
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
