// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "objectsread.h"

#include "daemons/bus/call.h"

#include <QDBusArgument>

using namespace Qt::StringLiterals;

namespace Dotlight
{

/// All objects with those of their interfaces that are read.
struct ManagedObjects {
    NetworkManager1::Objects objects;
};

template<>
struct Wire<ManagedObjects> {
    static constexpr QLatin1StringView signature{"a{oa{sa{sv}}}"};
    [[nodiscard]] static ManagedObjects decode(const QVariantList &arguments);
};

namespace
{
/// From so many active connections on one answer with everything is cheaper than one for each.
constexpr qsizetype mostActive = 16;

/// The interfaces of one object. What nobody reads (access points, profiles, addresses) is stepped over, not decoded.
void takeInterfaces(const QDBusArgument &argument, const QString &path, NetworkManager1::Objects &objects)
{
    argument.beginMap();
    while (!argument.atEnd()) {
        argument.beginMapEntry();
        const QString interface = argument.asVariant().toString();
        const QVariant properties = argument.asVariant();
        argument.endMapEntry();
        if (NetworkManager1::isRead(interface))
            objects.apply(path, interface, plainMap(properties));
    }
    argument.endMap();
}

/// GDBus says of an object that is not there that it lacks the method.
bool hasGone(const BusError &error)
{
    return error.isNoObject() || error.isNoMethod();
}

/// Object paths; other than such are left out, "/" stands for none.
QStringList pathsIn(const QVariant &value)
{
    QStringList paths;
    for (const QVariant &entry : value.toList())
        if (const auto path = exactly<QString>(entry); path && path->size() > 1)
            paths << *path;
    return paths;
}
}

ManagedObjects Wire<ManagedObjects>::decode(const QVariantList &arguments)
{
    ManagedObjects result;
    const auto argument = arguments.value(0).value<QDBusArgument>();
    argument.beginMap();
    while (!argument.atEnd()) {
        argument.beginMapEntry();
        const QString path = plain(argument.asVariant()).toString();
        const QVariant interfaces = argument.asVariant();
        argument.endMapEntry();
        takeInterfaces(interfaces.value<QDBusArgument>(), path, result.objects);
    }
    argument.endMap();
    return result;
}

namespace NetworkManager1
{

ObjectsRead::ObjectsRead(Bus &bus, Extent extent, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_extent(extent)
{
}

void ObjectsRead::start()
{
    if (m_extent == Extent::All)
        return readAll();
    readOne(dnsPath, dnsInterface);
    readOne(mainPath, mainInterface);
}

void ObjectsRead::readAll()
{
    m_pending += 1;
    call<ManagedObjects>(
        m_bus, readCall(service, objectManagerPath, u"org.freedesktop.DBus.ObjectManager"_s, u"GetManagedObjects"_s))
        .then(this, [this](const Reply<ManagedObjects> &reply) {
            if (reply)
                m_result = reply->objects;
            else
                m_result = std::unexpected(reply.error());
            done();
        });
}

void ObjectsRead::readOne(const QString &path, const QString &interface)
{
    m_pending += 1;
    call<QVariantMap>(m_bus, getAll(service, path, interface))
        .then(this, [this, path, interface](const Reply<QVariantMap> &reply) {
            if (reply)
                take(path, interface, *reply);
            else if (!hasGone(reply.error()))
                m_result = std::unexpected(reply.error());
            done();
        });
}

void ObjectsRead::take(const QString &path, const QString &interface, const QVariantMap &properties)
{
    if (m_result)
        m_result->apply(path, interface, properties);
    if (interface == mainInterface)
        readConnections(pathsIn(properties.value(u"ActiveConnections"_s)));
    else if (interface == activeInterface)
        for (const QString &device : pathsIn(properties.value(u"Devices"_s)))
            readOne(device, deviceInterface);
}

void ObjectsRead::readConnections(const QStringList &paths)
{
    if (paths.size() > mostActive)
        return readAll();
    for (const QString &path : paths)
        readOne(path, activeInterface);
}

void ObjectsRead::done()
{
    m_pending -= 1;
    if (m_pending == 0)
        Q_EMIT finished();
}

}

}
