// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bypass/firefoxdns.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using Use = BrowserDns::Use;

class FirefoxDnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<FirefoxProfile>>("profiles");
        const auto row = [](const char *tag, const char *text, const QList<FirefoxProfile> &profiles) {
            QTest::newRow(tag) << QByteArray(text) << profiles;
        };
        row("two", "[Profile1]\nName=a\nIsRelative=1\nPath=x.a\nDefault=1\n\n[Profile0]\nPath=/home/f\nIsRelative=0\n",
            {{u"x.a"_s, true}, {u"/home/f"_s, false}});
        row("other sections", "[Install4F96]\nDefault=x.a\n[General]\nPath=y\n[Profile0]\nPath=x.a\n",
            {{u"x.a"_s, true}});
        row("no path", "[Profile0]\nName=a\n", {});
        row("empty", "", {});
        row("garbage", "[Profile0\nPath", {});
    }

    void profiles()
    {
        QFETCH(QByteArray, text);
        QTEST(firefoxProfiles(text), "profiles");
    }

    void prefs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<FirefoxPrefs>("prefs");
        const auto row = [](const char *tag, const QByteArray &text, const FirefoxPrefs &prefs) {
            QTest::newRow(tag) << text << prefs;
        };
        row("mode and server",
            "// Mozilla User Preferences\nuser_pref(\"network.trr.mode\", 3);\n"
            "user_pref(\"network.trr.uri\", \"https://dns.example/q\");\n",
            {.mode = 3, .uri = u"https://dns.example/q"_s});
        row("other quotes and blanks", "  user_pref ( 'network.trr.mode' , 2 ) ;", {.mode = 2});
        row("negative", "user_pref(\"network.trr.mode\", -1);", {.mode = -1});
        row("the last one counts", "user_pref(\"network.trr.mode\", 2);\nuser_pref(\"network.trr.mode\", 5);\n",
            {.mode = 5});
        row("turned on for a country",
            "user_pref(\"doh-rollout.mode\", 2);user_pref(\"doh-rollout.uri\", \"https://roll.example\");",
            {.rolloutMode = 2, .rolloutUri = u"https://roll.example"_s});
        row("a comment's beginning in a string before it",
            "user_pref(\"a\", \"/* // #\");\nuser_pref(\"network.trr.mode\", 3);\n", {.mode = 3});
        row("an escaped quote before it", "user_pref(\"a\", \"\\\"\");user_pref(\"network.trr.mode\", 3);",
            {.mode = 3});
        row("behind a comment", "/* a\n * b */ user_pref(\"network.trr.mode\", 3);", {.mode = 3});
    }

    void prefs()
    {
        QFETCH(QByteArray, text);
        FirefoxPrefs prefs;
        applyFirefoxPrefs(prefs, text);
        QTEST(prefs, "prefs");
    }

    void noPrefs_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *tag, const QByteArray &text) { QTest::newRow(tag) << text; };
        row("empty", "");
        row("in a line's comment", "// user_pref(\"network.trr.mode\", 3);\n");
        row("behind a hash", "# user_pref(\"network.trr.mode\", 3);\n");
        row("in a block", "/*\nuser_pref(\"network.trr.mode\", 3);\n*/");
        row("in a block without an end", "/*\nuser_pref(\"network.trr.mode\", 3);\n");
        row("in a string", "user_pref(\"a\", \"user_pref('network.trr.mode', 3);\");");
        row("in a string of another function", "pref(\"a\", \"user_pref('network.trr.mode', 3);\");");
        row("another name", "user_pref(\"network.trr.mode_x\", 3);user_pref(\"xnetwork.trr.mode\", 3);");
        row("another function", "xuser_pref(\"network.trr.mode\", 3);");
        row("no number", "user_pref(\"network.trr.mode\", true);user_pref(\"network.trr.mode\", );");
        row("too large a number", "user_pref(\"network.trr.mode\", 99999999999999999999);");
        row("cut off", "user_pref(\"network.trr.mode\", 3");
        row("a string without an end", "user_pref(\"network.trr.uri\", \"https://dns.example");
        row("bytes", QByteArray("\xff\xfe user_pref(\"") + '\0' + "network.trr.mode\", 3);");
        row("long", "user_pref(\"network.trr.uri\", \"" + QByteArray(500000, 'a'));
        row("many openings", QByteArray("user_pref(\"network.trr.uri\", ").repeated(20000));
    }

    void noPrefs()
    {
        QFETCH(QByteArray, text);
        FirefoxPrefs prefs;
        applyFirefoxPrefs(prefs, text);
        QCOMPARE(prefs, FirefoxPrefs());
    }

    void policy_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<FirefoxPolicy>>("policy");
        const auto row = [](const char *tag, const char *json, const std::optional<FirefoxPolicy> &policy) {
            QTest::newRow(tag) << QByteArray(json) << policy;
        };
        row("on", R"({"policies":{"DNSOverHTTPS":{"Enabled":true,"ProviderURL":"https:\/\/p.example"}}})",
            FirefoxPolicy{.enabled = true, .uri = u"https://p.example"_s});
        row("locked, no fallback", R"({"policies":{"DNSOverHTTPS":{"Enabled":true,"Locked":true,"Fallback":false}}})",
            FirefoxPolicy{.enabled = true, .uri = {}, .locked = true, .fallback = false});
        row("a preference that the person may change",
            R"({"policies":{"Preferences":{"network.trr.mode":{"Value":2,"Status":"default"}}}})",
            FirefoxPolicy{.under = {.mode = 2}});
        row("the usual status", R"({"policies":{"Preferences":{"network.trr.mode":{"Value":2}}}})",
            FirefoxPolicy{.under = {.mode = 2}});
        row("locked preferences",
            R"({"policies":{"Preferences":{"network.trr.mode":{"Value":3,"Status":"locked"},
                "network.trr.uri":{"Value":"https://p.example","Status":"locked"}}}})",
            FirefoxPolicy{.over = {.mode = 3, .uri = u"https://p.example"_s}});
        row("set as if by the person",
            R"({"policies":{"Preferences":{"doh-rollout.mode":{"Value":2,"Status":"user"}}}})",
            FirefoxPolicy{.over = {.rolloutMode = 2}});
        row("the old form locks", R"({"policies":{"Preferences":{"network.trr.mode":5}}})",
            FirefoxPolicy{.over = {.mode = 5}});
        row("taken away", R"({"policies":{"Preferences":{"network.trr.mode":{"Value":2,"Status":"clear"}}}})",
            FirefoxPolicy());
        row("preferences of wrong types",
            R"({"policies":{"Preferences":{"network.trr.mode":{"Value":[2],"Status":"locked"},"network.trr.uri":{"Status":7}}}})",
            FirefoxPolicy());
        row("other policies", R"({"policies":{"BlockAboutConfig":true}})", FirefoxPolicy());
        row("wrong types", R"({"policies":{"DNSOverHTTPS":{"Enabled":"yes","Locked":1,"ProviderURL":[]}}})",
            FirefoxPolicy());
        row("a list for an object", R"({"policies":[1]})", FirefoxPolicy());
        row("no JSON", "{", std::nullopt);
        row("no object", "[]", std::nullopt);
    }

    void policy()
    {
        QFETCH(QByteArray, json);
        QTEST(firefoxPolicy(json), "policy");
    }

    void dns_data()
    {
        QTest::addColumn<FirefoxPrefs>("prefs");
        QTest::addColumn<FirefoxPolicy>("policy");
        QTest::addColumn<BrowserDns>("dns");
        const auto row = [](const char *tag, const FirefoxPrefs &prefs, const FirefoxPolicy &policy,
                             const BrowserDns &dns) { QTest::newRow(tag) << prefs << policy << dns; };
        const QString own = u"https://own.example/me-and-my-name"_s;
        const FirefoxPolicy on{.enabled = true, .uri = u"https://pol.example"_s};
        const FirefoxPolicy off{.enabled = false};
        FirefoxPolicy lockedOn = on;
        lockedOn.locked = true;
        lockedOn.fallback = false;
        FirefoxPolicy lockedOff = off;
        lockedOff.locked = true;
        row("nothing set", {}, {}, {});
        row("first", {.mode = 2}, {}, {Use::First, {}});
        row("only, the host alone", {.mode = 3, .uri = own}, {}, {Use::Only, u"own.example"_s});
        row("off by default", {.mode = 0}, {}, {});
        row("reserved values", {.mode = 1}, {}, {});
        row("reserved values, 4", {.mode = 4}, {}, {});
        row("off by choice", {.mode = 5, .rolloutMode = 2}, {}, {});
        row("turned on for a country", {.rolloutMode = 2, .rolloutUri = u"https://roll.example"_s}, {},
            {Use::First, u"roll.example"_s});
        row("and the mode at its default", {.mode = 0, .rolloutMode = 2}, {}, {Use::First, {}});
        row("a server without a mode", {.uri = own}, {}, {});
        row("by policy", {}, on, {Use::First, u"pol.example"_s});
        row("the person's choice before an open policy", {.mode = 5}, on, {});
        row("a locked policy before the person's choice", {.mode = 5, .uri = own}, lockedOn,
            {Use::Only, u"pol.example"_s});
        row("off by a locked policy", {.mode = 3}, lockedOff, {});
        row("a preference of the administrator", {}, {.under = {.mode = 3}}, {Use::Only, {}});
        row("the person's choice before it", {.mode = 5}, {.under = {.mode = 3}}, {});
        row("a locked one before the person's choice", {.mode = 5, .uri = own},
            {.over = {.mode = 2, .uri = u"https://pref.example"_s}}, {Use::First, u"pref.example"_s});
        row("off by a locked one", {.mode = 3}, {.over = {.mode = 5}}, {});
        row("off by policy ends a country's", {.rolloutMode = 2}, off, {});
    }

    void dns()
    {
        QFETCH(FirefoxPrefs, prefs);
        QFETCH(FirefoxPolicy, policy);
        QTEST(firefoxDns(prefs, policy), "dns");
    }
};

QTEST_GUILESS_MAIN(FirefoxDnsTest)
#include "firefoxdns_test.moc"
