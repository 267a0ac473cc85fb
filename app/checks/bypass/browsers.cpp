// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browsers.h"

#include "chromiumdns.h"
#include "daemons/files/root.h"
#include "firefoxdns.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <expected>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// Far above what anybody has.
constexpr qsizetype mostProfiles = 50;
constexpr qsizetype mostPolicies = 100;
/// Of all files together. A browser's own are a few hundred KiB.
constexpr qint64 mostOfAll = 8 << 20;

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

/// What the files of a profile set.
struct Profile {
    FirefoxPrefs prefs = {};
    /// The last of them, within its folder; empty where there is none, so that the profile was never used.
    QLatin1StringView file = {};
    bool understood = true;
};

/// Of several profiles: what is known to go past the system counts for more than what is not known.
bool outweighs(const BrowserDns &one, const BrowserDns &other)
{
    return one.isOwn() == other.isOwn() ? one.use > other.use : one.isOwn();
}

/// One look at all the places. A home folder may hold anything: large files, and by links the same profile again and again.
class Survey
{
public:
    Survey(const Root &root, const Home &home, bool stubOnly)
        : m_root(root)
        , m_home(home)
        , m_stubOnly(stubOnly)
    {
    }

    [[nodiscard]] std::optional<Browser> firefox(const Place &place);
    [[nodiscard]] std::optional<Browser> chromium(const Place &place);

private:
    [[nodiscard]] std::expected<QByteArray, FileFault> read(const QString &path);
    /// Nothing where there is one that is too large.
    [[nodiscard]] std::optional<FirefoxPolicy> firefoxPolicyAt(const Place &place);
    [[nodiscard]] Profile profileIn(const QString &folder);
    [[nodiscard]] Profile readProfile(const QString &folder);
    /// False where a file is there and not understood.
    [[nodiscard]] bool readChromiumPolicy(const Place &place, ChromiumPolicy &policy);

    const Root &m_root;
    const Home &m_home;
    bool m_stubOnly;
    qint64 m_left = mostOfAll;
    /// Those that were read, by where they really are.
    QHash<QString, Profile> m_profiles;
};

std::expected<QByteArray, FileFault> Survey::read(const QString &path)
{
    const qint64 most = std::min(m_left, Root::mostOfAFile);
    const auto text = m_root.whole(path, most);
    if (text)
        m_left -= text->size();
    else if (text.error() == FileFault::TooLarge)
        m_left -= most;
    return text;
}

std::optional<FirefoxPolicy> Survey::firefoxPolicyAt(const Place &place)
{
    if (place.policies.isEmpty())
        return FirefoxPolicy();
    QStringList files{place.policies};
    for (const auto folder : {"/usr/lib/firefox"_L1, "/usr/lib/firefox-esr"_L1, "/usr/lib64/firefox"_L1})
        files << folder + "/distribution/policies.json"_L1;
    for (const QString &file : std::as_const(files)) {
        const auto text = read(file);
        if (text)
            return firefoxPolicy(*text).value_or(FirefoxPolicy());
        if (text.error() == FileFault::TooLarge)
            return std::nullopt;
    }
    return FirefoxPolicy();
}

Profile Survey::readProfile(const QString &folder)
{
    Profile profile;
    for (const auto name : {"/prefs.js"_L1, "/user.js"_L1}) {
        const auto text = read(folder + name);
        if (!text && text.error() == FileFault::Missing)
            continue;
        profile.file = name;
        profile.understood = text.has_value();
        if (!text)
            break;
        applyFirefoxPrefs(profile.prefs, *text);
    }
    return profile;
}

Profile Survey::profileIn(const QString &folder)
{
    const QString real = QFileInfo(m_root.below(folder)).canonicalFilePath();
    if (real.isEmpty())
        return {};
    const auto known = m_profiles.constFind(real);
    return known != m_profiles.constEnd() ? *known : *m_profiles.insert(real, readProfile(folder));
}

std::optional<Browser> Survey::firefox(const Place &place)
{
    const QString folder = folderOf(place, m_home);
    const QString listFile = folder + "/profiles.ini"_L1;
    const auto list = read(listFile);
    if (!list && list.error() == FileFault::Missing)
        return std::nullopt;
    const QList<FirefoxProfile> profiles = firefoxProfiles(list.value_or(QByteArray()));
    const auto policy = firefoxPolicyAt(place);
    std::optional<Browser> furthest;
    if (!list || !policy || profiles.size() > mostProfiles)
        furthest = Browser{place.program, notUnderstood, listFile};
    for (const FirefoxProfile &profile : profiles.mid(0, mostProfiles)) {
        const QString where = profile.relative ? folder + u'/' + profile.path : profile.path;
        const Profile found = profileIn(where);
        if (found.file.isEmpty())
            continue;
        const bool known = found.understood && policy;
        const BrowserDns dns = known ? firefoxDns(found.prefs, *policy) : notUnderstood;
        if (!furthest || outweighs(dns, furthest->dns))
            furthest = Browser{place.program, dns, where + found.file};
    }
    return furthest;
}

bool Survey::readChromiumPolicy(const Place &place, ChromiumPolicy &policy)
{
    if (place.policies.isEmpty())
        return true;
    const QDir dir(m_root.below(place.policies));
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    bool understood = names.size() <= mostPolicies;
    for (const QString &name : names.mid(0, mostPolicies)) {
        const auto text = read(place.policies + u'/' + name);
        understood = text && applyChromiumPolicy(policy, *text) && understood;
    }
    return understood;
}

std::optional<Browser> Survey::chromium(const Place &place)
{
    const QString file = folderOf(place, m_home) + "/Local State"_L1;
    const auto text = read(file);
    if (!text && text.error() == FileFault::Missing)
        return std::nullopt;
    const auto setting = text ? chromiumSetting(*text) : std::nullopt;
    ChromiumPolicy policy;
    const bool understood = readChromiumPolicy(place, policy);
    if (!setting || !understood)
        return Browser{place.program, notUnderstood, file};
    return Browser{place.program, chromiumDns(*setting, policy, m_stubOnly), file};
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
    Survey survey(root, home, stubOnly);
    QList<Browser> browsers;
    for (const Place &place : firefoxPlaces) {
        if (const auto found = survey.firefox(place))
            browsers << *found;
    }
    for (const Place &place : chromiumPlaces) {
        if (const auto found = survey.chromium(place))
            browsers << *found;
    }
    return browsers;
}

}
