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
QVariant next(const QDBusArgument &argument);

QVariantList elements(const QDBusArgument &argument)
{
    QVariantList list;
    while (!argument.atEnd())
        list.append(next(argument));
    return list;
}

QVariantMap entries(const QDBusArgument &argument)
{
    QVariantMap map;
    while (!argument.atEnd()) {
        argument.beginMapEntry();
        const QString key = next(argument).toString();
        map.insert(key, next(argument));
        argument.endMapEntry();
    }
    return map;
}

QVariant structure(const QDBusArgument &argument)
{
    argument.beginStructure();
    const QVariantList fields = elements(argument);
    argument.endStructure();
    return fields;
}

QVariant dictionary(const QDBusArgument &argument)
{
    argument.beginMap();
    const QVariantMap map = entries(argument);
    argument.endMap();
    return map;
}

/// Takes what comes next. Structs and dicts are walked in place: a QDBusArgument of their own for each would cost more
/// than all that is in them.
QVariant next(const QDBusArgument &argument)
{
    switch (argument.currentType()) {
    case QDBusArgument::StructureType:
        return structure(argument);
    case QDBusArgument::MapType:
        return dictionary(argument);
    default:
        return plain(argument.asVariant());
    }
}

QVariant plainArgument(const QDBusArgument &argument)
{
    if (argument.currentType() != QDBusArgument::ArrayType)
        return next(argument);
    argument.beginArray();
    const QVariantList list = elements(argument);
    argument.endArray();
    return list;
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
