// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordkinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
// IANA's "Special-Use Domain Names", the longest first.
constexpr std::array specialDomains{"in-addr.arpa"_L1, "ip6.arpa"_L1, "home.arpa"_L1, "resolver.arpa"_L1, "arpa"_L1,
    "local"_L1, "localhost"_L1, "test"_L1, "invalid"_L1, "example"_L1, "onion"_L1, "alt"_L1, "internal"_L1};

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}
}

bool tellsNothing(const QString &link)
{
    static const QRegularExpression byNumber(
        u"\\A(?:lo|(?:eth|wlan|wwan|wan|lan|tun|tap|wg|ppp|docker|virbr|br|bond|usb|veth|dummy|team|vlan|ipv6leak|ib)"
        "[0-9]{1,4}(?:\\.[0-9]{1,4})?)\\z"_s);
    static const QRegularExpression bySlot(u"\\A(?:en|wl|ww|ib|sl)(?:o[0-9]{1,3}|(?:P[0-9]{1,5})?(?:p[0-9]{1,3})?s[0-9]"
                                           u"{1,3}(?:f[0-9]{1,2})?(?:u[0-9]{1,2})*"
                                           "(?:i[0-9]{1,2})?)(?:n[a-z0-9]{1,4})?\\z"_s);
    return matches(byNumber, link) || matches(bySlot, link);
}

bool isNumberOrTime(const QString &word)
{
    static const QRegularExpression number(u"\\A[+-]?[0-9]{1,10}(?:\\.[0-9]{1,6})?(?:ms|s|%)?\\z"_s);
    static const QRegularExpression flags(u"\\A0x[0-9a-f]{1,16}\\z"_s);
    static const QRegularExpression time(
        u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,6})?Z?)?\\z"_s);
    return matches(number, word) || matches(flags, word) || matches(time, word);
}

bool isMac(const QString &word)
{
    static const QRegularExpression mac(u"\\A(?:[0-9a-fA-F]{2}[:-]){5,}[0-9a-fA-F]{2}\\z"_s);
    return matches(mac, word);
}

bool isErrorName(const QString &word)
{
    static const QRegularExpression name(
        u"\\Aorg\\.freedesktop\\.(?:resolve1\\.(?:DnsError\\.)?[A-Z][A-Za-z0-9]{0,30}|DBus\\.Error\\.[A-Z][A-Za-z]{0,30})\\z"_s);
    static const QRegularExpression systems(u"\\ASystem\\.Error\\.E[A-Z0-9]{1,20}\\z"_s);
    return matches(name, word) || matches(systems, word);
}

QString specialDomainOf(const QString &name)
{
    const auto it = std::ranges::find_if(specialDomains,
        [&](QLatin1StringView special) { return name == special || name.endsWith(u'.' + QString(special)); });
    return it == specialDomains.end() ? QString() : QString(*it);
}

qsizetype beginOfWord(const QString &word)
{
    return std::ranges::find_if_not(word, [](QChar c) { return u"[!~"_s.contains(c); }) - word.begin();
}

bool isPath(const QString &word)
{
    return word.startsWith(u'/') || word.startsWith("../"_L1) || word.startsWith("./"_L1);
}

qsizetype endOfWord(const QString &word)
{
    qsizetype end = word.size();
    while (end > 0 && u".:!?]"_s.contains(word[end - 1]))
        --end;
    return end;
}

}
