// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/linkfacts.h"
#include "facts/systemfacts.h"

#include <QHash>
#include <QMap>
#include <QVariantMap>

/*
 * What NetworkManager's objects say, as far as it matters here. In: plain values (bus/wire.h), of any type; what is of
 * another type than documented is taken for absent.
 */
namespace Dotlight::NetworkManager1
{

inline const QString service = QStringLiteral("org.freedesktop.NetworkManager");
/// Where its ObjectManager is; everything else is below.
inline const QString objectManagerPath = QStringLiteral("/org/freedesktop");
inline const QString mainPath = QStringLiteral("/org/freedesktop/NetworkManager");
inline const QString dnsPath = QStringLiteral("/org/freedesktop/NetworkManager/DnsManager");
inline const QString mainInterface = service;
inline const QString dnsInterface = QStringLiteral("org.freedesktop.NetworkManager.DnsManager");
inline const QString deviceInterface = QStringLiteral("org.freedesktop.NetworkManager.Device");
inline const QString activeInterface = QStringLiteral("org.freedesktop.NetworkManager.Connection.Active");

/// The interfaces that are read; others are left alone.
[[nodiscard]] bool isRead(const QString &interface);

struct Device {
    QString interface;
    /// Where its addresses are, if that is another one: wwan0 of a modem.
    QString ipInterface;
    /// NMDeviceType and NMDeviceState.
    uint type = 0;
    uint state = 0;
    bool managed = false;
    /// "/" if there is none.
    QString activeConnection;

    [[nodiscard]] const QString &linkName() const { return ipInterface.isEmpty() ? interface : ipInterface; }
    [[nodiscard]] bool isActivated() const;
    friend bool operator==(const Device &, const Device &) = default;
};

/// Modes of an applied connection; nothing where one is at its default.
struct HeldModes {
    std::optional<TransportMode> transport;
    std::optional<IntegrityMode> integrity;

    friend bool operator==(const HeldModes &, const HeldModes &) = default;
};

/// What is said of a link by name, ready to be joined.
struct LinkInfo {
    LinkKind kind = LinkKind::Unknown;
    bool managed = false;
    QString connection;
    QStringList heldServers;
    HeldModes held;
};

/// A cache of all objects, kept by signals. Paths are what the bus calls them.
class Objects
{
public:
    /// Takes over what is in properties and leaves the rest as it was.
    void apply(const QString &path, const QString &interface, const QVariantMap &properties);
    void remove(const QString &path);
    /// Those of the device's applied connection.
    void setHeldModes(const QString &devicePath, const HeldModes &modes);

    [[nodiscard]] const NetworkManagerFacts &facts() const { return m_facts; }
    [[nodiscard]] const QMap<QString, Device> &devices() const { return m_devices; }
    /// By the link's name.
    [[nodiscard]] QHash<QString, LinkInfo> links() const;

    friend bool operator==(const Objects &, const Objects &) = default;

private:
    void applyMain(const QVariantMap &properties);
    void applyDns(const QVariantMap &properties);

    NetworkManagerFacts m_facts;
    bool m_checkEnabled = false;
    QString m_checkUri;
    QMap<QString, Device> m_devices;
    /// Names of active connections, by path.
    QMap<QString, QString> m_active;
    QMap<QString, QStringList> m_heldServers;
    QMap<QString, HeldModes> m_heldModes;
};

/// The host that NetworkManager's own connectivity check looks up; empty where it is off or names an address.
[[nodiscard]] QString hostAskedFor(bool enabled, const QString &uri);

/// The page that this check fetches, encoded; empty where it is off, or names nothing that a browser should be sent to.
[[nodiscard]] QString pageAskedFor(bool enabled, const QString &uri);

/// connection.dns-over-tls and connection.dnssec in a{sa{sv}} settings: 0, 1, 2; nothing for -1 or where it is not there.
[[nodiscard]] HeldModes modesOf(const QVariantMap &settings);

}
