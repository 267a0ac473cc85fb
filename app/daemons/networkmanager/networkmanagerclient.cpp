// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkmanagerclient.h"

#include "daemons/bus/call.h"
#include "daemons/bus/log.h"
#include "daemons/bus/wire.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

struct AppliedConnection {
    QVariantMap settings;
};

template<>
struct Wire<AppliedConnection> {
    static constexpr QLatin1StringView signature{"a{sa{sv}}t"};
    [[nodiscard]] static AppliedConnection decode(const QVariantList &arguments)
    {
        return {plainMap(arguments.value(0))};
    }
};

namespace
{
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString objectManagerInterface = u"org.freedesktop.DBus.ObjectManager"_s;

QString pathOf(const QVariant &value)
{
    return plain(value).toString();
}
}

NetworkManagerClient::NetworkManagerClient(Bus &bus, bool follow, NetworkManager1::Extent extent, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(bus, NetworkManager1::service)
    , m_follow(follow)
    , m_extent(extent)
{
    connect(&m_owner, &Owner::changed, this, &NetworkManagerClient::onOwner);
}

NetworkManagerClient::~NetworkManagerClient() = default;

void NetworkManagerClient::start()
{
    if (m_follow)
        m_owner.start();
    else
        read();
}

NetworkManagerFacts NetworkManagerClient::facts() const
{
    NetworkManagerFacts facts = m_objects.facts();
    facts.presence = m_presence;
    return facts;
}

void NetworkManagerClient::onOwner()
{
    if (!m_listensTo.isEmpty())
        listen(Listening::End, m_listensTo);
    m_listensTo = *m_owner.name();
    m_objects = {};
    m_isRead = false;
    if (m_listensTo.isEmpty())
        return onAbsent();
    m_presence = Presence::Loading;
    listen(Listening::Begin, m_listensTo);
    read();
    Q_EMIT announced();
}

void NetworkManagerClient::listen(Listening what, const QString &owner)
{
    // By the unique name, and filtered by interface at the bus: signal strengths and statistics must not wake us.
    using namespace NetworkManager1;
    QDBusConnection &bus = m_bus.connection();
    const bool begin = what == Listening::Begin;
    for (const QString &interface : {mainInterface, dnsInterface, deviceInterface, activeInterface}) {
        const char *slot = SLOT(onPropertiesChanged(QString, QVariantMap, QStringList, QDBusMessage));
        if (begin)
            bus.connect(
                owner, QString(), propertiesInterface, u"PropertiesChanged"_s, {interface}, QString(), this, slot);
        else
            bus.disconnect(
                owner, QString(), propertiesInterface, u"PropertiesChanged"_s, {interface}, QString(), this, slot);
    }
    const auto objects = [&](const QString &member, const char *slot) {
        if (begin)
            bus.connect(owner, objectManagerPath, objectManagerInterface, member, this, slot);
        else
            bus.disconnect(owner, objectManagerPath, objectManagerInterface, member, this, slot);
    };
    objects(u"InterfacesAdded"_s, SLOT(onInterfacesAdded(QDBusMessage)));
    objects(u"InterfacesRemoved"_s, SLOT(onInterfacesRemoved(QDBusMessage)));
}

void NetworkManagerClient::onAbsent()
{
    m_era += 1;
    m_objectsRead.reset();
    m_reading = 0;
    m_presence = Presence::Absent;
    m_hangs = false;
    m_objects = {};
    m_isRead = true;
    Q_EMIT finished();
}

void NetworkManagerClient::retry()
{
    if (m_hangs && m_reading == 0)
        read();
}

void NetworkManagerClient::read()
{
    m_era += 1;
    m_reading = 1;
    m_appliedFor.clear();
    m_objectsRead = std::make_unique<NetworkManager1::ObjectsRead>(m_bus, m_extent, nullptr);
    connect(m_objectsRead.get(), &NetworkManager1::ObjectsRead::finished, this, &NetworkManagerClient::onObjects);
    m_objectsRead->start();
}

void NetworkManagerClient::onObjects()
{
    // It is still in the middle of telling us.
    auto *read = m_objectsRead.release();
    read->deleteLater();
    const Reply<NetworkManager1::Objects> &reply = read->result();
    if (!reply && reply.error().isNoOwner())
        return onAbsent();
    m_hangs = !reply;
    if (reply)
        m_objects = *reply;
    else
        qCInfo(daemonsLog) << "NetworkManager can't be read:" << reply.error().name << reply.error().message;
    m_presence = Presence::Present;
    readApplied();
    onDone();
}

void NetworkManagerClient::onDone()
{
    m_reading -= 1;
    if (m_reading > 0)
        return;
    m_isRead = true;
    Q_EMIT finished();
}

void NetworkManagerClient::readApplied()
{
    for (const auto &[path, device] : m_objects.devices().asKeyValueRange()) {
        if (!device.isActivated()) {
            m_appliedFor.remove(path);
        } else if (m_appliedFor.value(path) != device.activeConnection) {
            m_appliedFor[path] = device.activeConnection;
            readAppliedOf(path);
        }
    }
}

void NetworkManagerClient::readAppliedOf(const QString &devicePath)
{
    m_reading += 1;
    constexpr uint noFlags = 0;
    call<AppliedConnection>(m_bus,
        readCall(NetworkManager1::service, devicePath, NetworkManager1::deviceInterface, u"GetAppliedConnection"_s,
            {noFlags}))
        .then(this, [this, devicePath, era = m_era](const Reply<AppliedConnection> &reply) {
            if (era != m_era)
                return;
            m_objects.setHeldModes(
                devicePath, reply ? NetworkManager1::modesOf(reply->settings) : NetworkManager1::HeldModes());
            onDone();
        });
}

void NetworkManagerClient::onPropertiesChanged(
    const QString &interface, const QVariantMap &changed, const QStringList &, const QDBusMessage &message)
{
    const NetworkManager1::Objects before = m_objects;
    m_objects.apply(message.path(), interface, plainMap(changed));
    // A reapply that changed the TLS mode alone is told by nothing but this, with the same value as before.
    const bool pushed = interface == NetworkManager1::dnsInterface;
    if (pushed)
        m_appliedFor.clear();
    if (pushed || m_objects != before) {
        readApplied();
        Q_EMIT announced();
    }
}

void NetworkManagerClient::onInterfacesAdded(const QDBusMessage &message)
{
    const QString path = pathOf(message.arguments().value(0));
    const QVariantMap interfaces = plainMap(message.arguments().value(1));
    bool read = false;
    for (const auto &[interface, properties] : interfaces.asKeyValueRange()) {
        if (!NetworkManager1::isRead(interface))
            continue;
        read = true;
        m_objects.apply(path, interface, properties.toMap());
    }
    if (!read)
        return;
    readApplied();
    Q_EMIT announced();
}

void NetworkManagerClient::onInterfacesRemoved(const QDBusMessage &message)
{
    const NetworkManager1::Objects before = m_objects;
    const QString path = pathOf(message.arguments().value(0));
    m_objects.remove(path);
    m_appliedFor.remove(path);
    if (m_objects != before)
        Q_EMIT announced();
}

}
