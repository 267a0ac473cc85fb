// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordkinds.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// IANA's "Special-Use Domain Names", and those below which resolved checks nothing unless it is told otherwise
/// (dnssec-trust-anchors.d(5)). Of two that end alike the longer one is first.
QStringList knownDomains()
{
    QStringList names{u"170.0.0.192.in-addr.arpa"_s, u"171.0.0.192.in-addr.arpa"_s, u"168.192.in-addr.arpa"_s,
        u"10.in-addr.arpa"_s, u"d.f.ip6.arpa"_s};
    for (int second = 16; second < 32; ++second)
        names << u"%1.172.in-addr.arpa"_s.arg(second);
    return names
        + QStringList{u"in-addr.arpa"_s, u"ip6.arpa"_s, u"home.arpa"_s, u"resolver.arpa"_s, u"ipv4only.arpa"_s,
            u"arpa"_s, u"local"_s, u"localhost"_s, u"test"_s, u"invalid"_s, u"example"_s, u"onion"_s, u"alt"_s,
            u"internal"_s, u"home"_s, u"corp"_s, u"lan"_s, u"intranet"_s, u"private"_s};
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

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
    static const QStringList domains = knownDomains();
    const auto it = std::ranges::find_if(
        domains, [&](const QString &special) { return name == special || name.endsWith(u'.' + special); });
    return it == domains.end() ? QString() : *it;
}

bool readsAsName(const QString &text)
{
    static const QRegularExpression labels(
        u"\\A[\\w-]+(?:\\.[\\w-]+)+\\.?\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
    return matches(labels, text) && !isNumberOrTime(text);
}

bool separates(QChar c)
{
    return c.isSpace() || u",;()\"'“”„‘’«»|<>{}#=`"_s.contains(c);
}

qsizetype positionOf(const QString &phrase, const QString &text)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        const bool begins = at == 0 || !isWordPart(text[at - 1]) || !isWordPart(phrase.front());
        const bool ends = end == text.size() || !isWordPart(text[end]) || !isWordPart(phrase.back());
        if (begins && ends)
            return at;
    }
    return -1;
}

bool saysNothing(const QString &word)
{
    const auto isMark = [](QChar c) { return c.isPunct() || (c.unicode() < 0x80 && !c.isLetterOrNumber()); };
    return word.size() <= 3 && std::ranges::all_of(word, isMark);
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
