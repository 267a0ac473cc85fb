// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firefoxdns.h"

#include "checks/files/iniparse.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr int modeOff = 5;
constexpr int modeFirst = 2;
constexpr int modeOnly = 3;

/// The end of what begins at start: a string, a comment, or one character.
qsizetype skipped(QStringView text, qsizetype start)
{
    const auto endAt = [&](qsizetype at, qsizetype length) { return at < 0 ? text.size() : at + length; };
    const QChar first = text[start];
    if (first == u'"' || first == u'\'') {
        for (qsizetype at = start + 1; at < text.size(); ++at) {
            if (text[at] == u'\\')
                ++at;
            else if (text[at] == first)
                return at + 1;
        }
        return text.size();
    }
    const QStringView rest = text.sliced(start);
    if (rest.startsWith(u'#') || rest.startsWith("//"_L1))
        return endAt(text.indexOf(u'\n', start), 0);
    if (rest.startsWith("/*"_L1))
        return endAt(text.indexOf("*/"_L1, start + 2), 2);
    return start + 1;
}

bool isComment(QStringView piece)
{
    return piece.startsWith(u'#') || piece.startsWith("//"_L1) || piece.startsWith("/*"_L1);
}

QString withoutComments(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = skipped(text, at);
        const QStringView piece = QStringView(text).sliced(at, end - at);
        if (isComment(piece))
            result += u' ';
        else
            result += piece;
        at = end;
    }
    return result;
}

bool isQuoted(const QString &value)
{
    return value.startsWith(u'"') || value.startsWith(u'\'');
}

QString unquoted(const QString &value)
{
    return value.sliced(1, value.size() - 2);
}

void setMode(std::optional<int> &mode, const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok)
        mode = number;
}

/// value: as it is, without quotation marks.
void setPref(FirefoxPrefs &prefs, const QString &name, const QString &value)
{
    if (name == "network.trr.mode"_L1)
        setMode(prefs.mode, value);
    else if (name == "doh-rollout.mode"_L1)
        setMode(prefs.rolloutMode, value);
    else if (name == "network.trr.uri"_L1)
        prefs.uri = value;
    else if (name == "doh-rollout.uri"_L1)
        prefs.rolloutUri = value;
}

/// {"NAME": {"Value": 2, "Status": "locked"}}; until Firefox 81 {"NAME": 2}, which locks it.
void applyPreferences(FirefoxPolicy &policy, const QJsonObject &preferences)
{
    for (auto it = preferences.begin(); it != preferences.end(); ++it) {
        const QJsonObject entry = it->toObject();
        const QString status = it->isObject() ? entry["Status"_L1].toString(u"default"_s) : u"locked"_s;
        const QString value = (it->isObject() ? entry["Value"_L1] : it.value()).toVariant().toString();
        if (status == "default"_L1)
            setPref(policy.under, it.key(), value);
        else if (status == "locked"_L1 || status == "user"_L1)
            setPref(policy.over, it.key(), value);
    }
}

FirefoxPrefs laidOver(FirefoxPrefs prefs, const FirefoxPrefs &over)
{
    prefs.mode = over.mode ? over.mode : prefs.mode;
    prefs.uri = over.uri.isEmpty() ? prefs.uri : over.uri;
    prefs.rolloutMode = over.rolloutMode ? over.rolloutMode : prefs.rolloutMode;
    prefs.rolloutUri = over.rolloutUri.isEmpty() ? prefs.rolloutUri : over.rolloutUri;
    return prefs;
}

/// What DNSOverHTTPS makes of them.
FirefoxPrefs governed(FirefoxPrefs prefs, const FirefoxPolicy &policy)
{
    if (policy.enabled && (policy.locked || !prefs.mode))
        prefs.mode = !*policy.enabled ? modeOff : policy.fallback ? modeFirst : modeOnly;
    if (!policy.uri.isEmpty() && (policy.locked || prefs.uri.isEmpty()))
        prefs.uri = policy.uri;
    return prefs;
}

BrowserDns dnsFor(int mode, const QString &uri)
{
    if (mode != modeFirst && mode != modeOnly)
        return {};
    return {.use = mode == modeOnly ? BrowserDns::Use::Only : BrowserDns::Use::First, .server = QUrl(uri).host()};
}
}

QList<FirefoxProfile> firefoxProfiles(QByteArrayView profilesIni)
{
    QList<FirefoxProfile> profiles;
    QString section;
    for (const IniEntry &entry : parseIni(profilesIni)) {
        if (!entry.section.startsWith("Profile"_L1))
            continue;
        if (profiles.isEmpty() || entry.section != section) {
            profiles << FirefoxProfile();
            section = entry.section;
        }
        if (entry.key == "Path"_L1)
            profiles.last().path = entry.value;
        else if (entry.key == "IsRelative"_L1)
            profiles.last().relative = entry.value != "0"_L1;
    }
    profiles.removeIf([](const FirefoxProfile &profile) { return profile.path.isEmpty(); });
    return profiles;
}

void applyFirefoxPrefs(FirefoxPrefs &prefs, QByteArrayView text)
{
    // A string that is no part of such a call is taken as a whole, so that nothing within it is a call.
    static const QRegularExpression line(
        uR"re(\buser_pref\s*+\(\s*+(?:"([^"\\]*+)"|'([^'\\]*+)')\s*+,\s*+("(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|-?\d++)\s*+\)|"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+')re"_s);
    const QString code = withoutComments(QString::fromUtf8(text));
    for (auto it = line.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1) + match.captured(2);
        const QString value = match.captured(3);
        setPref(prefs, name, isQuoted(value) ? unquoted(value) : value);
    }
}

std::optional<FirefoxPolicy> firefoxPolicy(QByteArrayView policiesJson)
{
    const QJsonDocument document = QJsonDocument::fromJson(policiesJson.toByteArray());
    if (!document.isObject())
        return std::nullopt;
    const QJsonValue policies = document["policies"_L1];
    const QJsonObject doh = policies["DNSOverHTTPS"_L1].toObject();
    FirefoxPolicy policy;
    if (doh["Enabled"_L1].isBool())
        policy.enabled = doh["Enabled"_L1].toBool();
    policy.uri = doh["ProviderURL"_L1].toString();
    policy.locked = doh["Locked"_L1].toBool(false);
    policy.fallback = doh["Fallback"_L1].toBool(true);
    applyPreferences(policy, policies["Preferences"_L1].toObject());
    return policy;
}

BrowserDns firefoxDns(const FirefoxPrefs &prefs, const FirefoxPolicy &policy)
{
    const FirefoxPrefs all = laidOver(laidOver(policy.under, governed(prefs, policy)), policy.over);
    const QString uri = all.uri.isEmpty() ? all.rolloutUri : all.uri;
    return dnsFor(all.mode.value_or(0) != 0 ? *all.mode : all.rolloutMode.value_or(0), uri);
}

}
