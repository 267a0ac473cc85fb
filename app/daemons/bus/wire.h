// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "buserror.h"

#include <QDBusMessage>
#include <QLatin1StringView>
#include <QVariantMap>

#include <optional>

namespace Dotlight
{

/// The value without anything of D-Bus in it: structs and arrays become QVariantList, dicts QVariantMap, "ay" QByteArray,
/// "as" QStringList, object paths QString, variants what they hold.
[[nodiscard]] QVariant plain(const QVariant &value);
/// The dict of a reply or signal, each value made plain; empty if it is none.
[[nodiscard]] QVariantMap plainMap(const QVariant &value);

/// Exactly a T, with no conversion; nothing for any other type. What is on the bus is not to be trusted in its types.
template<typename T>
[[nodiscard]] std::optional<T> exactly(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<T>())
        return std::nullopt;
    return *static_cast<const T *>(value.constData());
}

[[nodiscard]] BusError wrongSignature(const QDBusMessage &reply, QLatin1StringView wanted);

/// How a T is written on the bus. Clients add those of their own.
template<typename T>
struct Wire;

template<>
struct Wire<QVariantMap> {
    static constexpr QLatin1StringView signature{"a{sv}"};
    [[nodiscard]] static QVariantMap decode(const QVariantList &arguments) { return plainMap(arguments.value(0)); }
};

/// A single property.
template<>
struct Wire<QVariant> {
    static constexpr QLatin1StringView signature{"v"};
    [[nodiscard]] static QVariant decode(const QVariantList &arguments) { return plain(arguments.value(0)); }
};

template<>
struct Wire<QString> {
    static constexpr QLatin1StringView signature{"s"};
    [[nodiscard]] static QString decode(const QVariantList &arguments) { return arguments.value(0).toString(); }
};

}
