// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browserdns.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

/*
 * What the files of Firefox and its relatives say of DNS over HTTPS ("trusted recursive resolver", TRR). Pure.
 */
namespace Dotlight
{

/// A folder of profiles.ini.
struct FirefoxProfile {
    QString path = {};
    /// To the folder that profiles.ini is in.
    bool relative = true;

    friend bool operator==(const FirefoxProfile &, const FirefoxProfile &) = default;
};

/// What prefs.js and user.js set; neither has what is at its default.
struct FirefoxPrefs {
    /// network.trr.mode: 2 first, 3 only, 5 off by choice; 0 and anything else off.
    std::optional<int> mode = {};
    QString uri = {};
    /// doh-rollout.mode: what Mozilla turned on for a country, while mode is 0.
    std::optional<int> rolloutMode = {};
    QString rolloutUri = {};

    friend bool operator==(const FirefoxPrefs &, const FirefoxPrefs &) = default;
};

/// The policies DNSOverHTTPS and Preferences of policies.json.
struct FirefoxPolicy {
    std::optional<bool> enabled = {};
    QString uri = {};
    /// The person can't change it.
    bool locked = false;
    bool fallback = true;
    /// Of Preferences: what a profile has where it sets nothing itself, and what it has whatever it sets.
    FirefoxPrefs under = {};
    FirefoxPrefs over = {};

    friend bool operator==(const FirefoxPolicy &, const FirefoxPolicy &) = default;
};

[[nodiscard]] QList<FirefoxProfile> firefoxProfiles(QByteArrayView profilesIni);
/// Lays what a file sets over what is there.
void applyFirefoxPrefs(FirefoxPrefs &prefs, QByteArrayView text);
/// Nothing where it is no such JSON.
[[nodiscard]] std::optional<FirefoxPolicy> firefoxPolicy(QByteArrayView policiesJson);
[[nodiscard]] BrowserDns firefoxDns(const FirefoxPrefs &prefs, const FirefoxPolicy &policy);

}
