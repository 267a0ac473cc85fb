// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bypass/chromiumdns.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using Use = BrowserDns::Use;

class ChromiumDnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setting_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<ChromiumSetting>>("setting");
        const auto row = [](const char *tag, const char *json, const std::optional<ChromiumSetting> &setting) {
            QTest::newRow(tag) << QByteArray(json) << setting;
        };
        row("set", R"({"dns_over_https":{"mode":"secure","templates":"https:\/\/d.example/q"}})",
            ChromiumSetting{u"secure"_s, u"https://d.example/q"_s});
        row("not set", R"({"browser":{}})", ChromiumSetting());
        row("wrong types", R"({"dns_over_https":{"mode":1,"templates":{}}})", ChromiumSetting());
        row("another type", R"({"dns_over_https":"secure"})", ChromiumSetting());
        row("cut off", R"({"dns_over_https":{"mode":"secure")", std::nullopt);
        row("a list", "[]", std::nullopt);
        row("empty", "", std::nullopt);
    }

    void setting()
    {
        QFETCH(QByteArray, json);
        QTEST(chromiumSetting(json), "setting");
    }

    void policiesAddUp()
    {
        // Slashes are escaped in JSON here since moc takes two of them in a raw string for a comment.
        const QByteArray secure = R"({"DnsOverHttpsMode":"secure","DnsOverHttpsTemplates":"https:\/\/d.example"})";
        ChromiumPolicy policy;
        QVERIFY(applyChromiumPolicy(policy, R"({"DnsOverHttpsMode":"off"})"));
        QVERIFY(applyChromiumPolicy(policy, secure));
        QVERIFY(applyChromiumPolicy(policy, R"({"DnsOverHttpsMode":7})"));
        QVERIFY(!applyChromiumPolicy(policy, "{"));
        QCOMPARE(policy, (ChromiumPolicy{true, {u"secure"_s, u"https://d.example"_s}}));
    }

    void anEmptyPolicyIsNone()
    {
        ChromiumPolicy policy;
        QVERIFY(applyChromiumPolicy(policy, "{}"));
        QCOMPARE(policy, ChromiumPolicy());
    }

    void dns_data()
    {
        QTest::addColumn<ChromiumSetting>("setting");
        QTest::addColumn<ChromiumPolicy>("policy");
        QTest::addColumn<bool>("stubOnly");
        QTest::addColumn<BrowserDns>("dns");
        const auto row = [](const char *tag, const ChromiumSetting &setting, const ChromiumPolicy &policy,
                             bool stubOnly,
                             const BrowserDns &dns) { QTest::newRow(tag) << setting << policy << stubOnly << dns; };
        const QString two = u"https://d.example/q{?dns} https://e.example/q"_s;
        const QString json = uR"({"servers":[{"template":"https:\/\/j.example/q{?dns}"}]})"_s;
        const ChromiumPolicy managed{true, {}};
        row("nothing set, resolved alone", {}, {}, true, {});
        row("nothing set, other servers", {}, {}, false, {Use::Perhaps, {}});
        row("automatic, resolved alone", {u"automatic"_s, {}}, {}, true, {});
        row("automatic, with servers", {u"automatic"_s, two}, {}, true, {Use::First, u"d.example"_s});
        row("off, with servers", {u"off"_s, two}, {}, false, {});
        row("secure", {u"secure"_s, two}, {}, true, {Use::Only, u"d.example"_s});
        row("secure, the server as JSON", {u"secure"_s, json}, {}, true, {Use::Only, u"j.example"_s});
        row("secure, no server", {u"secure"_s, {}}, {}, true, {Use::Only, {}});
        row("a mode of another time", {u"strict"_s, {}}, {}, true, {Use::NotUnderstood, {}});
        row("managed without a word on it", {u"secure"_s, two}, managed, false, {});
        row("policy before setting", {u"off"_s, {}}, {true, {u"secure"_s, two}}, true, {Use::Only, u"d.example"_s});
        row("off by policy", {u"secure"_s, two}, {true, {u"off"_s, {}}}, false, {});
    }

    void dns()
    {
        QFETCH(ChromiumSetting, setting);
        QFETCH(ChromiumPolicy, policy);
        QFETCH(bool, stubOnly);
        QTEST(chromiumDns(setting, policy, stubOnly), "dns");
    }
};

QTEST_GUILESS_MAIN(ChromiumDnsTest)
#include "chromiumdns_test.moc"
