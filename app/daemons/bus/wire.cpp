// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusSignature>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QVariantList elements(const QDBusArgument &argument)
{
    QVariantList list;
    while (!argument.atEnd())
        list.append(plain(argument.asVariant()));
    return list;
}

QVariantMap entries(const QDBusArgument &argument)
{
    QVariantMap map;
    argument.beginMap();
    while (!argument.atEnd()) {
        argument.beginMapEntry();
        const QString key = plain(argument.asVariant()).toString();
        map.insert(key, plain(argument.asVariant()));
        argument.endMapEntry();
    }
    argument.endMap();
    return map;
}

QVariant plainArgument(const QDBusArgument &argument)
{
    switch (argument.currentType()) {
    case QDBusArgument::ArrayType: argument.beginArray(); return elements(argument);
    case QDBusArgument::StructureType: argument.beginStructure(); return elements(argument);
    case QDBusArgument::MapType: return entries(argument);
    default: return plain(argument.asVariant());
    }
}

QVariantList plainElements(const QVariantList &list)
{
    QVariantList result;
    for (const QVariant &value : list)
        result.append(plain(value));
    return result;
}

QVariantMap plainValues(const QVariantMap &map)
{
    QVariantMap result;
    for (const auto &[key, value] : map.asKeyValueRange())
        result.insert(key, plain(value));
    return result;
}
}

QVariant plain(const QVariant &value)
{
    const QMetaType type = value.metaType();
    if (type == QMetaType::fromType<QDBusArgument>())
        return plainArgument(value.value<QDBusArgument>());
    if (type == QMetaType::fromType<QDBusVariant>())
        return plain(value.value<QDBusVariant>().variant());
    if (type == QMetaType::fromType<QDBusObjectPath>())
        return value.value<QDBusObjectPath>().path();
    if (type == QMetaType::fromType<QDBusSignature>())
        return value.value<QDBusSignature>().signature();
    if (type == QMetaType::fromType<QVariantMap>())
        return plainValues(value.toMap());
    if (type == QMetaType::fromType<QVariantList>())
        return plainElements(value.toList());
    return value;
}

QVariantMap plainMap(const QVariant &value)
{
    return plain(value).toMap();
}

BusError wrongSignature(const QDBusMessage &reply, QLatin1StringView wanted)
{
    return {u"org.freedesktop.DBus.Error.InvalidSignature"_s,
        u"%1 answered with \"%2\" where \"%3\" was expected"_s.arg(reply.service(), reply.signature(), wanted)};
}

}
