// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "objects.h"

#include "daemons/bus/log.h"
#include "daemons/bus/wire.h"
#include "facts/address.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight::NetworkManager1
{

namespace
{
constexpr uint deviceActivated = 100;

/// value: 0, 1, 2 for modes; -1 stands for the default.
template<typename Mode>
std::optional<Mode> modeOf(const QVariant &value, const std::array<Mode, 3> &modes)
{
    const int number = exactly<int>(value).value_or(-1);
    if (number == -1)
        return std::nullopt;
    return number >= 0 && size_t(number) < modes.size() ? modes[size_t(number)] : Mode::Unknown;
}

/// Overwrites target with the property if it is there and of T's type.
template<typename T>
void take(T &target, const QVariantMap &properties, const QString &name)
{
    const QVariant value = properties.value(name);
    if (const auto typed = exactly<T>(value))
        target = *typed;
    else if (value.isValid())
        qCInfo(daemonsLog) << "NetworkManager's" << name << "is of an unknown type:" << value;
}

Connectivity connectivity(uint value)
{
    switch (value) {
    case 1:
        return Connectivity::None;
    case 2:
        return Connectivity::Portal;
    case 3:
        return Connectivity::Limited;
    case 4:
        return Connectivity::Full;
    default:
        return Connectivity::Unknown;
    }
}

/// NMDeviceType. Unknown where NetworkManager itself only says "generic" or this version does not know the number.
LinkKind kind(uint type)
{
    switch (type) {
    case 1: // ethernet
    case 20: // veth
        return LinkKind::Ethernet;
    case 2:
        return LinkKind::Wifi;
    case 13:
        return LinkKind::Bridge;
    case 16: // tun
    case 29: // WireGuard
        return LinkKind::Vpn;
    case 17: // IP tunnel: most carry packets as they are
        return LinkKind::Other;
    default:
        return LinkKind::Unknown;
    }
}

QStringList globalServers(const QVariant &configuration)
{
    QStringList servers;
    const QVariantMap domains = configuration.toMap().value(u"domains"_s).toMap();
    for (const QVariant &domain : domains)
        servers += exactly<QStringList>(domain.toMap().value(u"servers"_s)).value_or(QStringList());
    servers.removeDuplicates();
    return servers;
}

QMap<QString, QStringList> serversByLink(const QVariant &configuration)
{
    QMap<QString, QStringList> result;
    for (const QVariant &entry : exactly<QVariantList>(configuration).value_or(QVariantList())) {
        const QVariantMap fields = entry.toMap();
        const auto interface = exactly<QString>(fields.value(u"interface"_s));
        const auto servers = exactly<QStringList>(fields.value(u"nameservers"_s));
        if (interface && servers)
            result[*interface] += *servers;
    }
    return result;
}
}

QString hostAskedFor(bool enabled, const QString &uri)
{
    const QString host = enabled ? QUrl(uri).host(QUrl::FullyEncoded) : QString();
    // resolved answers an address by itself, which says nothing of any server.
    const bool isAddress = host.startsWith(u'[') || host.contains(u':') || Address::fromString(host).has_value();
    return isAddress ? QString() : host;
}

QString pageAskedFor(bool enabled, const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const bool isPage = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && !url.host().isEmpty() && url.userInfo().isEmpty();
    return enabled && isPage ? url.toString(QUrl::FullyEncoded) : QString();
}

bool isRead(const QString &interface)
{
    return interface == mainInterface || interface == dnsInterface || interface == deviceInterface
        || interface == activeInterface;
}

bool Device::isActivated() const
{
    return managed && state == deviceActivated && activeConnection.size() > 1;
}

void Objects::apply(const QString &path, const QString &interface, const QVariantMap &properties)
{
    if (interface == mainInterface)
        applyMain(properties);
    else if (interface == dnsInterface)
        applyDns(properties);
    else if (interface == activeInterface)
        take(m_active[path], properties, u"Id"_s);
    if (interface != deviceInterface)
        return;
    Device &device = m_devices[path];
    take(device.interface, properties, u"Interface"_s);
    take(device.ipInterface, properties, u"IpInterface"_s);
    take(device.type, properties, u"DeviceType"_s);
    take(device.state, properties, u"State"_s);
    take(device.managed, properties, u"Managed"_s);
    take(device.activeConnection, properties, u"ActiveConnection"_s);
}

void Objects::applyMain(const QVariantMap &properties)
{
    QString version;
    take(version, properties, u"Version"_s);
    if (!version.isEmpty())
        m_facts.version = version;
    if (properties.contains(u"Connectivity"_s))
        m_facts.connectivity = connectivity(exactly<uint>(properties.value(u"Connectivity"_s)).value_or(0));
    take(m_checkUri, properties, u"ConnectivityCheckUri"_s);
    take(m_checkEnabled, properties, u"ConnectivityCheckEnabled"_s);
    m_facts.connectivityHost = hostAskedFor(m_checkEnabled, m_checkUri);
    m_facts.connectivityPage = pageAskedFor(m_checkEnabled, m_checkUri);
    if (properties.contains(u"GlobalDnsConfiguration"_s))
        m_facts.globalServers = globalServers(properties.value(u"GlobalDnsConfiguration"_s));
}

void Objects::applyDns(const QVariantMap &properties)
{
    QString mode;
    take(mode, properties, u"Mode"_s);
    if (!mode.isEmpty())
        m_facts.dnsMode = mode;
    if (properties.contains(u"Configuration"_s))
        m_heldServers = serversByLink(properties.value(u"Configuration"_s));
}

void Objects::remove(const QString &path)
{
    m_devices.remove(path);
    m_active.remove(path);
    m_heldModes.remove(path);
}

void Objects::setHeldModes(const QString &devicePath, const HeldModes &modes)
{
    m_heldModes[devicePath] = modes;
}

QHash<QString, LinkInfo> Objects::links() const
{
    QHash<QString, LinkInfo> result;
    for (const auto &[path, device] : m_devices.asKeyValueRange()) {
        LinkInfo &info = result[device.linkName()];
        info.kind = kind(device.type);
        info.managed = device.managed;
        info.connection = m_active.value(device.activeConnection);
        info.heldServers = m_heldServers.value(device.linkName());
        if (device.isActivated())
            info.held = m_heldModes.value(path);
    }
    return result;
}

HeldModes modesOf(const QVariantMap &settings)
{
    const QVariantMap connection = settings.value(u"connection"_s).toMap();
    return {
        .transport = modeOf(connection.value(u"dns-over-tls"_s),
            std::array{TransportMode::Off, TransportMode::Opportunistic, TransportMode::Strict}),
        .integrity = modeOf(connection.value(u"dnssec"_s),
            std::array{IntegrityMode::Off, IntegrityMode::AllowDowngrade, IntegrityMode::On}),
    };
}

}
