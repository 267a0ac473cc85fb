// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

/*
 * Bytes of service bindings, right or wrong, for tests.
 */
namespace Dotlight::Test
{

inline QByteArray u16(int number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(number), bytes.data());
    return bytes;
}

/// "dns.example" in wire format.
inline QByteArray wireName(const QByteArray &name)
{
    QByteArray wire;
    for (const QByteArray &label : name.split('.')) {
        if (!label.isEmpty())
            wire += char(label.size()) + label;
    }
    return wire + '\0';
}

inline QByteArray parameter(int key, const QByteArray &value)
{
    return u16(key) + u16(int(value.size())) + value;
}

/// Names of protocols, each behind its length.
inline QByteArray alpn(const QByteArrayList &names)
{
    QByteArray value;
    for (const QByteArray &name : names)
        value += char(name.size()) + name;
    return parameter(1, value);
}

inline QByteArray rdata(int priority, const QByteArray &target, const QByteArray &parameters)
{
    return u16(priority) + wireName(target) + parameters;
}

/// A reply to _dns.resolver.arpa SVCB with these records in its answer.
inline QByteArray message(quint16 id, const QByteArrayList &records, int flags = 0x8180)
{
    QByteArray bytes = u16(id) + u16(flags) + u16(1) + u16(int(records.size())) + u16(0) + u16(0);
    bytes += wireName("_dns.resolver.arpa") + u16(64) + u16(1);
    for (const QByteArray &record : records)
        bytes += u16(0xc00c) + u16(64) + u16(1) + u16(0) + u16(300) + u16(int(record.size())) + record;
    return bytes;
}

}
