// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fromwire.h"

#include "daemons/bus/log.h"
#include "daemons/bus/wire.h"

#include <algorithm>
#include <set>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Dotlight::FromWire
{

namespace
{
/// The fields of one list entry, taken in order; after the first of a wrong type nothing more is taken.
class Fields
{
public:
    explicit Fields(const QVariant &value)
        : m_list(exactly<QVariantList>(value).value_or(QVariantList()))
    {
    }

    template<typename T>
    T take()
    {
        const auto value = exactly<T>(m_list.value(m_next++));
        m_good = m_good && value.has_value();
        return value.value_or(T());
    }

    [[nodiscard]] bool atEnd() const { return m_next >= m_list.size(); }
    [[nodiscard]] bool good() const { return m_good; }

private:
    QVariantList m_list;
    qsizetype m_next = 0;
    bool m_good = true;
};

std::optional<Address> address(int family, const QByteArray &bytes)
{
    auto address = Address::fromBytes(bytes);
    if (!address || family != (address->isIpv6() ? AF_INET6 : AF_INET))
        return std::nullopt;
    return address;
}

std::optional<Server> takeServer(Fields &fields)
{
    const int family = fields.take<int>();
    const auto where = address(family, fields.take<QByteArray>());
    Server server;
    if (!fields.atEnd()) {
        server.port = fields.take<ushort>();
        server.name = fields.take<QString>();
    }
    if (!fields.good() || !where)
        return std::nullopt;
    server.address = *where;
    return server;
}

std::optional<ServerEntry> takeIndexedServer(const QVariant &value)
{
    Fields fields(value);
    const int ifindex = fields.take<int>();
    const auto server = takeServer(fields);
    if (!server || ifindex < 0)
        return std::nullopt;
    return ServerEntry{ifindex, *server};
}

std::optional<Server> takeLinkServer(const QVariant &value)
{
    Fields fields(value);
    return takeServer(fields);
}

std::optional<Domain> takeDomain(Fields &fields)
{
    Domain domain;
    domain.name = fields.take<QString>();
    domain.routeOnly = fields.take<bool>();
    return fields.good() ? std::optional(domain) : std::nullopt;
}

std::optional<DomainEntry> takeIndexedDomain(const QVariant &value)
{
    Fields fields(value);
    const int ifindex = fields.take<int>();
    const auto domain = takeDomain(fields);
    return domain && ifindex >= 0 ? std::optional(DomainEntry{ifindex, *domain}) : std::nullopt;
}

std::optional<Domain> takeLinkDomain(const QVariant &value)
{
    Fields fields(value);
    return takeDomain(fields);
}

template<typename Take>
auto each(const QVariant &value, Take take)
{
    QList<typename std::invoke_result_t<Take, QVariant>::value_type> result;
    for (const QVariant &element : exactly<QVariantList>(value).value_or(QVariantList())) {
        if (const auto entry = take(element))
            result.append(*entry);
        else
            qCInfo(daemonsLog) << "resolved's list has an entry that makes no sense:" << element;
    }
    return result;
}

/// The newer form where it is there.
QVariant either(const QVariantMap &properties, const QString &name)
{
    const QVariant newer = properties.value(name + "Ex"_L1);
    return newer.isValid() ? newer : properties.value(name);
}

template<typename T>
std::optional<std::vector<T>> numbers(const QVariant &value, size_t count)
{
    Fields fields(value);
    std::vector<T> result;
    while (result.size() < count)
        result.push_back(fields.take<T>());
    return fields.good() ? std::optional(result) : std::nullopt;
}

std::optional<ResolverStatistics> statistics(const QVariantMap &properties)
{
    const auto dnssec = numbers<qulonglong>(properties.value(u"DNSSECStatistics"_s), 4);
    const auto transactions = numbers<qulonglong>(properties.value(u"TransactionStatistics"_s), 2);
    const auto cache = numbers<qulonglong>(properties.value(u"CacheStatistics"_s), 3);
    if (!dnssec || !transactions || !cache)
        return std::nullopt;
    return ResolverStatistics{.secure = (*dnssec)[0],
        .insecure = (*dnssec)[1],
        .bogus = (*dnssec)[2],
        .indeterminate = (*dnssec)[3],
        .transactions = (*transactions)[1],
        .cacheHits = (*cache)[1],
        .cacheMisses = (*cache)[2]};
}

void splitServers(const QVariant &value, Manager &manager)
{
    for (const ServerEntry &entry : indexedServers(value)) {
        if (entry.ifindex == 0)
            manager.facts.servers.append(entry.server);
        else
            manager.linkServers.append(entry);
    }
}

void splitDomains(const QVariant &value, Manager &manager)
{
    for (const DomainEntry &entry : indexedDomains(value)) {
        if (entry.ifindex == 0)
            manager.facts.domains.append(entry.domain);
        else
            manager.linkDomains.append(entry);
    }
}
}

QList<ServerEntry> indexedServers(const QVariant &value)
{
    return each(value, takeIndexedServer);
}

QList<Server> servers(const QVariant &value)
{
    return each(value, takeLinkServer);
}

std::optional<Server> indexedServer(const QVariant &value)
{
    const auto entry = takeIndexedServer(value);
    return entry ? std::optional(entry->server) : std::nullopt;
}

std::optional<Server> server(const QVariant &value)
{
    return takeLinkServer(value);
}

QList<DomainEntry> indexedDomains(const QVariant &value)
{
    return each(value, takeIndexedDomain);
}

QList<Domain> domains(const QVariant &value)
{
    return each(value, takeLinkDomain);
}

QList<int> Manager::linksToRead() const
{
    std::set<int> indexes;
    for (const ServerEntry &entry : linkServers)
        indexes.insert(entry.ifindex);
    for (const DomainEntry &entry : linkDomains)
        indexes.insert(entry.ifindex);
    return {indexes.begin(), indexes.end()};
}

LinkDns Manager::unreadLink(int ifindex) const
{
    LinkDns dns;
    dns.readable = false;
    dns.scope = true;
    dns.defaultRoute = true;
    for (const ServerEntry &entry : linkServers) {
        if (entry.ifindex == ifindex)
            dns.servers.append(entry.server);
    }
    for (const DomainEntry &entry : linkDomains) {
        if (entry.ifindex == ifindex)
            dns.domains.append(entry.domain);
    }
    return dns;
}

Manager manager(const QVariantMap &properties)
{
    Manager result;
    ResolverFacts &facts = result.facts;
    facts.presence = Presence::Present;
    facts.transport = transportMode(properties.value(u"DNSOverTLS"_s));
    facts.integrity = integrityMode(properties.value(u"DNSSEC"_s));
    facts.resolvConf = resolvConfMode(properties.value(u"ResolvConfMode"_s));
    facts.stubListener = stubListener(properties.value(u"DNSStubListener"_s));
    for (const ServerEntry &entry : indexedServers(either(properties, u"FallbackDNS"_s)))
        facts.fallbackServers.append(entry.server);
    facts.currentServer = indexedServer(either(properties, u"CurrentDNSServer"_s));
    facts.integritySupported = exactly<bool>(properties.value(u"DNSSECSupported"_s));
    facts.statistics = statistics(properties);
    facts.multicastDns = isOn(properties.value(u"MulticastDNS"_s));
    facts.llmnr = isOn(properties.value(u"LLMNR"_s));
    facts.negativeAnchors = sortedNames(properties.value(u"DNSSECNegativeTrustAnchors"_s));
    splitServers(either(properties, u"DNS"_s), result);
    splitDomains(properties.value(u"Domains"_s), result);
    return result;
}

LinkDns link(const QVariantMap &properties)
{
    LinkDns dns;
    const auto mask = exactly<qulonglong>(properties.value(u"ScopesMask"_s));
    const auto defaultRoute = exactly<bool>(properties.value(u"DefaultRoute"_s));
    // Of another type than documented, they are not known: the link may well be in charge.
    dns.readable = mask.has_value() && defaultRoute.has_value();
    dns.scope = mask.value_or(1) & 1;
    dns.transport = transportMode(properties.value(u"DNSOverTLS"_s));
    dns.integrity = integrityMode(properties.value(u"DNSSEC"_s));
    dns.integritySupported = exactly<bool>(properties.value(u"DNSSECSupported"_s));
    dns.defaultRoute = defaultRoute.value_or(true);
    dns.domains = domains(properties.value(u"Domains"_s));
    dns.servers = servers(either(properties, u"DNS"_s));
    dns.currentServer = server(either(properties, u"CurrentDNSServer"_s));
    dns.negativeAnchors = sortedNames(properties.value(u"DNSSECNegativeTrustAnchors"_s)).value_or(QStringList());
    return dns;
}

DelegateFacts delegate(const QString &id, const QVariantMap &properties)
{
    DelegateFacts facts;
    facts.id = id;
    for (const ServerEntry &entry : indexedServers(properties.value(u"DNS"_s)))
        facts.servers.append(entry.server);
    facts.currentServer = indexedServer(properties.value(u"CurrentDNSServer"_s));
    facts.domains = domains(properties.value(u"Domains"_s));
    const auto defaultRoute = exactly<bool>(properties.value(u"DefaultRoute"_s));
    facts.readable = defaultRoute.has_value();
    facts.defaultRoute = defaultRoute.value_or(true);
    return facts;
}

DelegateFacts unreadDelegate(const QString &id)
{
    DelegateFacts facts;
    facts.id = id;
    facts.readable = false;
    facts.defaultRoute = true;
    return facts;
}

}
