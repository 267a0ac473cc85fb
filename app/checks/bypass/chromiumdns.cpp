// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chromiumdns.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// Of the first template, such as "https://dns.example/dns-query{?dns}"; or of JSON, which newer versions take as well.
QString hostOf(const QString &templates)
{
    QString first = templates.trimmed().section(u' ', 0, 0);
    if (templates.trimmed().startsWith(u'{'))
        first = QJsonDocument::fromJson(templates.toUtf8())["servers"_L1][0]["template"_L1].toString();
    return QUrl(first.section(u'{', 0, 0)).host();
}

BrowserDns dnsFor(const ChromiumSetting &setting, bool stubOnly)
{
    using enum BrowserDns::Use;
    const QString host = hostOf(setting.templates);
    if (setting.mode == "off"_L1)
        return {};
    if (setting.mode == "secure"_L1)
        return {.use = Only, .server = host};
    if (!setting.mode.isEmpty() && setting.mode != "automatic"_L1)
        return {.use = NotUnderstood, .server = {}};
    if (!setting.templates.trimmed().isEmpty())
        return {.use = First, .server = host};
    return {.use = stubOnly ? System : Perhaps, .server = {}};
}
}

std::optional<ChromiumSetting> chromiumSetting(QByteArrayView localState)
{
    const QJsonDocument document = QJsonDocument::fromJson(localState.toByteArray());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject doh = document["dns_over_https"_L1].toObject();
    return ChromiumSetting{.mode = doh["mode"_L1].toString(), .templates = doh["templates"_L1].toString()};
}

bool applyChromiumPolicy(ChromiumPolicy &policy, QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    policy.managed = policy.managed || !object.isEmpty();
    if (object["DnsOverHttpsMode"_L1].isString())
        policy.setting.mode = object["DnsOverHttpsMode"_L1].toString();
    if (object["DnsOverHttpsTemplates"_L1].isString())
        policy.setting.templates = object["DnsOverHttpsTemplates"_L1].toString();
    return true;
}

BrowserDns chromiumDns(const ChromiumSetting &setting, const ChromiumPolicy &policy, bool stubOnly)
{
    if (!policy.setting.mode.isEmpty())
        return dnsFor(policy.setting, stubOnly);
    return policy.managed ? BrowserDns() : dnsFor(setting, stubOnly);
}

}
