// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bypass/chromiumdns.h"
#include "checks/bypass/firefoxdns.h"

#include <QFile>
#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using Use = BrowserDns::Use;

namespace
{
/// tests/fixtures/README.md says where they are from.
QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/browsers/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

/// The files as browsers have them, with all the rest that is in there.
class ProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firefox_data()
    {
        QTest::addColumn<QStringList>("prefs");
        QTest::addColumn<QString>("policies");
        QTest::addColumn<BrowserDns>("expected");
        const auto row = [](const char *tag, const QStringList &prefs, const QString &policies,
                             const BrowserDns &expected) { QTest::newRow(tag) << prefs << policies << expected; };
        const QString locked = u"locked.policies.json"_s;
        row("as installed", {u"as-installed.prefs.js"_s}, {}, {});
        row("turned on by Mozilla", {u"rolled-out.prefs.js"_s}, {}, {Use::First, u"rollout.example"_s});
        row("increased protection", {u"increased.prefs.js"_s}, {}, {Use::First, u"chosen.example"_s});
        row("maximum protection, own server", {u"maximum.prefs.js"_s}, {}, {Use::Only, u"own.example"_s});
        row("off", {u"off.prefs.js"_s}, {}, {});
        row("off by user.js over a choice", {u"maximum.prefs.js"_s, u"off.user.js"_s}, {}, {});
        row("a locked policy over that", {u"maximum.prefs.js"_s, u"off.user.js"_s}, locked,
            {Use::Only, u"corp.example"_s});
        row("a locked policy alone", {u"as-installed.prefs.js"_s}, locked, {Use::Only, u"corp.example"_s});
        row("forbidden by policy", {u"maximum.prefs.js"_s}, u"forbidden.policies.json"_s, {});
        row("policies on other things", {u"rolled-out.prefs.js"_s}, u"others.policies.json"_s,
            {Use::First, u"rollout.example"_s});
    }

    void firefox()
    {
        QFETCH(const QStringList, prefs);
        QFETCH(const QString, policies);
        FirefoxPrefs set;
        for (const QString &name : prefs)
            applyFirefoxPrefs(set, fixture(u"firefox/"_s + name));
        const auto policy = policies.isEmpty() ? FirefoxPolicy() : firefoxPolicy(fixture(u"firefox/"_s + policies));
        QVERIFY(policy);
        QTEST(firefoxDns(set, *policy), "expected");
    }

    void firefoxFolders()
    {
        const QList<FirefoxProfile> expected{
            {u"a1b2c3d4.default"_s, true}, {u"k3b1x9qz.default-release"_s, true}, {u"/srv/profiles/work"_s, false}};
        QCOMPARE(firefoxProfiles(fixture(u"firefox/profiles.ini"_s)), expected);
    }

    void chromium_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("policies");
        QTest::addColumn<BrowserDns>("expected");
        const auto row = [](const char *tag, const QString &state, const QStringList &policies,
                             const BrowserDns &expected) { QTest::newRow(tag) << state << policies << expected; };
        const QString others = u"others.policies.json"_s;
        row("as installed", u"as-installed.state.json"_s, {}, {Use::Perhaps, {}});
        row("automatic", u"automatic.state.json"_s, {}, {Use::Perhaps, {}});
        row("a provider chosen", u"provider.state.json"_s, {}, {Use::Only, u"chosen.example"_s});
        row("off", u"off.state.json"_s, {}, {});
        row("policies on other things", u"provider.state.json"_s, {others}, {});
        row("by policy", u"off.state.json"_s, {others, u"secure.policies.json"_s}, {Use::Only, u"corp.example"_s});
        row("automatic by policy", u"provider.state.json"_s, {u"automatic.policies.json"_s}, {Use::Perhaps, {}});
    }

    void chromium()
    {
        QFETCH(const QString, state);
        QFETCH(const QStringList, policies);
        const auto setting = chromiumSetting(fixture(u"chromium/"_s + state));
        QVERIFY(setting);
        ChromiumPolicy policy;
        for (const QString &name : policies)
            QVERIFY(applyChromiumPolicy(policy, fixture(u"chromium/"_s + name)));
        QTEST(chromiumDns(*setting, policy, false), "expected");
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profiles_test.moc"
