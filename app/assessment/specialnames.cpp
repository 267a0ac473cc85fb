// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routeparts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// The 32 nibbles of :: and ::1, in the form of reverse lookups.
const QString ipv6Zeros = QString(u"0."_s).repeated(31);
const QString anyAddress6 = u"0."_s + ipv6Zeros + u"ip6.arpa"_s;
const QString loopback6 = u"1."_s + ipv6Zeros + u"ip6.arpa"_s;

bool isLocalhost(const DomainName &name)
{
    return name.isWithin(u"localhost"_s) || name.isWithin(u"localhost.localdomain"_s);
}

/// RFC 6303 and RFC 6761.
bool isNeverResolved(const DomainName &name)
{
    return name.isWithin(u"invalid"_s) || name.isWithin(u"0.in-addr.arpa"_s)
        || name.is(u"255.255.255.255.in-addr.arpa"_s) || name.is(anyAddress6);
}

enum class Has { Yes, No, Perhaps };

Has has(const ResolverFacts &resolver, int lastWithout, int firstWith)
{
    const auto version = resolver.majorVersion();
    if (!version || !resolver.versionCertain)
        return Has::Perhaps;
    if (*version >= firstWith)
        return Has::Yes;
    return *version <= lastWithout ? Has::No : Has::Perhaps;
}

SpecialName since(Has has, RouteReason reason)
{
    if (has == Has::Yes)
        return {.reason = reason};
    return {.reason = {}, .perhaps = has == Has::Perhaps};
}

std::optional<RouteReason> ofEveryVersion(const DomainName &name, const QStringList &own)
{
    if (isLocalhost(name))
        return RouteReason::Localhost;
    if (name.isWithin(u"127.in-addr.arpa"_s) || name.is(loopback6))
        return RouteReason::LoopbackAddress;
    if (isNeverResolved(name))
        return RouteReason::NeverResolved;
    if (name.is(u"_gateway"_s) || name.is(u"_outbound"_s))
        return RouteReason::Gateway;
    if (name.is(u"_localdnsstub"_s) || name.is(u"_localdnsproxy"_s))
        return RouteReason::OwnStub;
    if (std::ranges::any_of(own, [&](const QString &mine) { return name.is(mine); }))
        return RouteReason::OwnHostName;
    return std::nullopt;
}
}

SpecialName specialName(const DomainName &name, const ResolverFacts &resolver, const QStringList &own)
{
    // The root is nobody's host name, and has no address to ask for.
    if (name.isRoot())
        return {};
    if (const auto reason = ofEveryVersion(name, own))
        return {.reason = reason};
    // 252 asks servers for both, 257 for neither (seen in their code); what is between was not looked at.
    if (name.isWithin(u"alt"_s))
        return since(has(resolver, 252, 257), RouteReason::NeverResolved);
    if (name.isWithin(u"resolver.arpa"_s))
        return since(has(resolver, 252, 257), RouteReason::ResolverArpa);
    return {};
}

std::optional<int> linkLocalLabels(const DomainName &name)
{
    static const std::array domains{
        u"254.169.in-addr.arpa"_s, u"8.e.f.ip6.arpa"_s, u"9.e.f.ip6.arpa"_s, u"a.e.f.ip6.arpa"_s, u"b.e.f.ip6.arpa"_s};
    const auto it = std::ranges::find_if(domains, [&](const QString &domain) { return name.isWithin(domain); });
    return it == domains.end() ? std::nullopt : std::optional(labelCount(*it));
}

bool isReverse(const DomainName &name)
{
    return name.isWithin(u"in-addr.arpa"_s) || name.isWithin(u"ip6.arpa"_s);
}

QString reverseName(const Address &address)
{
    QStringList labels;
    if (address.isIpv6()) {
        const QString nibbles = QString::fromLatin1(address.bytes().toHex());
        for (const QChar nibble : nibbles)
            labels.prepend(QString(nibble));
    } else {
        for (const char byte : address.bytes())
            labels.prepend(QString::number(quint8(byte)));
    }
    labels << (address.isIpv6() ? u"ip6.arpa"_s : u"in-addr.arpa"_s);
    return labels.join(u'.');
}

}
