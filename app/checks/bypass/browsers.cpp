// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browsers.h"

#include "chromiumdns.h"
#include "daemons/files/root.h"
#include "firefoxdns.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// Far above what anybody has.
constexpr qsizetype mostProfiles = 50;
constexpr qsizetype mostPolicies = 100;

/// "~" stands for the home folder, "$" for that of settings.
struct Place {
    QLatin1StringView program;
    QLatin1StringView folder;
    /// Where its policies are; of Firefox the file, of Chromium the folder.
    QLatin1StringView policies = {};
};

constexpr auto firefoxPolicies = "/etc/firefox/policies/policies.json"_L1;
constexpr auto chromiumPolicies = "/etc/chromium/policies/managed"_L1;
constexpr auto chromePolicies = "/etc/opt/chrome/policies/managed"_L1;
constexpr auto edgePolicies = "/etc/opt/edge/policies/managed"_L1;
constexpr auto bravePolicies = "/etc/brave/policies/managed"_L1;

constexpr std::array<Place, 9> firefoxPlaces{{
    {"Firefox"_L1, "~/.mozilla/firefox"_L1, firefoxPolicies},
    {"Firefox"_L1, "$/mozilla/firefox"_L1, firefoxPolicies},
    {"Firefox"_L1, "~/snap/firefox/common/.mozilla/firefox"_L1, firefoxPolicies},
    {"Firefox"_L1, "~/.var/app/org.mozilla.firefox/.mozilla/firefox"_L1},
    {"Firefox"_L1, "~/.var/app/org.mozilla.firefox/config/mozilla/firefox"_L1},
    {"LibreWolf"_L1, "~/.librewolf"_L1},
    {"LibreWolf"_L1, "~/.var/app/io.gitlab.librewolf-community/.librewolf"_L1},
    {"Thunderbird"_L1, "~/.thunderbird"_L1},
    {"Thunderbird"_L1, "~/.var/app/org.mozilla.Thunderbird/.thunderbird"_L1},
}};

constexpr std::array<Place, 11> chromiumPlaces{{
    {"Chromium"_L1, "$/chromium"_L1, chromiumPolicies},
    {"Chromium"_L1, "~/snap/chromium/common/chromium"_L1, chromiumPolicies},
    {"Chromium"_L1, "~/.var/app/org.chromium.Chromium/config/chromium"_L1},
    {"Google Chrome"_L1, "$/google-chrome"_L1, chromePolicies},
    {"Google Chrome"_L1, "~/.var/app/com.google.Chrome/config/google-chrome"_L1},
    {"Microsoft Edge"_L1, "$/microsoft-edge"_L1, edgePolicies},
    {"Microsoft Edge"_L1, "~/.var/app/com.microsoft.Edge/config/microsoft-edge"_L1},
    {"Brave"_L1, "$/BraveSoftware/Brave-Browser"_L1, bravePolicies},
    {"Brave"_L1, "~/.var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser"_L1},
    {"Vivaldi"_L1, "$/vivaldi"_L1},
    {"Opera"_L1, "$/opera"_L1},
}};

const BrowserDns notUnderstood{.use = BrowserDns::Use::NotUnderstood, .server = {}};

QString folderOf(const Place &place, const Home &home)
{
    const QString rest = place.folder.sliced(1);
    return (place.folder.startsWith(u'~') ? home.folder : home.config) + rest;
}

FirefoxPolicy readFirefoxPolicy(const Root &root, const Place &place)
{
    if (place.policies.isEmpty())
        return {};
    QStringList files{place.policies};
    for (const auto folder : {"/usr/lib/firefox"_L1, "/usr/lib/firefox-esr"_L1, "/usr/lib64/firefox"_L1})
        files << folder + "/distribution/policies.json"_L1;
    for (const QString &file : std::as_const(files)) {
        if (const auto text = root.content(file))
            return firefoxPolicy(*text).value_or(FirefoxPolicy());
    }
    return {};
}

/// Nothing where the profile was never used.
std::optional<Browser> readProfile(const Root &root, const QString &folder, const Place &place)
{
    FirefoxPrefs prefs;
    QString read;
    for (const auto name : {"/prefs.js"_L1, "/user.js"_L1}) {
        const auto text = root.whole(folder + name);
        if (!text && text.error() != FileFault::Missing)
            return Browser{place.program, notUnderstood, folder + name};
        if (!text)
            continue;
        applyFirefoxPrefs(prefs, *text);
        read = folder + name;
    }
    if (read.isEmpty())
        return std::nullopt;
    return Browser{place.program, firefoxDns(prefs, readFirefoxPolicy(root, place)), read};
}

std::optional<Browser> readFirefox(const Root &root, const Home &home, const Place &place)
{
    const QString folder = folderOf(place, home);
    const auto list = root.content(folder + "/profiles.ini"_L1);
    std::optional<Browser> furthest;
    for (const FirefoxProfile &profile : firefoxProfiles(list.value_or(QByteArray())).mid(0, mostProfiles)) {
        const auto found = readProfile(root, profile.relative ? folder + u'/' + profile.path : profile.path, place);
        if (found && (!furthest || found->dns.use > furthest->dns.use))
            furthest = found;
    }
    return furthest;
}

/// False where a file is there and not understood.
bool readChromiumPolicy(const Root &root, const Place &place, ChromiumPolicy &policy)
{
    if (place.policies.isEmpty())
        return true;
    bool understood = true;
    const QDir dir(root.below(place.policies));
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name).mid(0, mostPolicies)) {
        const auto text = root.content(place.policies + u'/' + name);
        understood = text && applyChromiumPolicy(policy, *text) && understood;
    }
    return understood;
}

std::optional<Browser> readChromium(const Root &root, const Home &home, const Place &place, bool stubOnly)
{
    const QString file = folderOf(place, home) + "/Local State"_L1;
    const auto text = root.whole(file);
    if (!text && text.error() == FileFault::Missing)
        return std::nullopt;
    const auto setting = text ? chromiumSetting(*text) : std::nullopt;
    ChromiumPolicy policy;
    const bool understood = readChromiumPolicy(root, place, policy);
    if (!setting || !understood)
        return Browser{place.program, notUnderstood, file};
    return Browser{place.program, chromiumDns(*setting, policy, stubOnly), file};
}
}

Home Home::ofThisUser()
{
    const QString folder = QDir::homePath();
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    return {.folder = folder, .config = config.startsWith(u'/') ? config : folder + "/.config"_L1};
}

QList<Browser> browsersOf(const Root &root, const Home &home, bool stubOnly)
{
    QList<Browser> browsers;
    for (const Place &place : firefoxPlaces) {
        if (const auto found = readFirefox(root, home, place))
            browsers << *found;
    }
    for (const Place &place : chromiumPlaces) {
        if (const auto found = readChromium(root, home, place, stubOnly))
            browsers << *found;
    }
    return browsers;
}

}
