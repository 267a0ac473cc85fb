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

QString unquoted(const QString &value)
{
    return value.startsWith(u'"') || value.startsWith(u'\'') ? value.sliced(1, value.size() - 2) : QString();
}

void setMode(std::optional<int> &mode, const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok)
        mode = number;
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
        if (name == "network.trr.mode"_L1)
            setMode(prefs.mode, value);
        else if (name == "doh-rollout.mode"_L1)
            setMode(prefs.rolloutMode, value);
        else if (name == "network.trr.uri"_L1)
            prefs.uri = unquoted(value);
        else if (name == "doh-rollout.uri"_L1)
            prefs.rolloutUri = unquoted(value);
    }
}

std::optional<FirefoxPolicy> firefoxPolicy(QByteArrayView policiesJson)
{
    const QJsonDocument document = QJsonDocument::fromJson(policiesJson.toByteArray());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject doh = document["policies"_L1]["DNSOverHTTPS"_L1].toObject();
    FirefoxPolicy policy;
    if (doh["Enabled"_L1].isBool())
        policy.enabled = doh["Enabled"_L1].toBool();
    policy.uri = doh["ProviderURL"_L1].toString();
    policy.locked = doh["Locked"_L1].toBool(false);
    policy.fallback = doh["Fallback"_L1].toBool(true);
    return policy;
}

BrowserDns firefoxDns(const FirefoxPrefs &prefs, const FirefoxPolicy &policy)
{
    std::optional<int> mode = prefs.mode;
    QString uri = prefs.uri;
    if (policy.enabled && (policy.locked || !mode))
        mode = !*policy.enabled ? modeOff : policy.fallback ? modeFirst : modeOnly;
    if (!policy.uri.isEmpty() && (policy.locked || uri.isEmpty()))
        uri = policy.uri;
    if (mode.value_or(0) != 0)
        return dnsFor(*mode, uri.isEmpty() ? prefs.rolloutUri : uri);
    return dnsFor(prefs.rolloutMode.value_or(0), uri.isEmpty() ? prefs.rolloutUri : uri);
}

}
