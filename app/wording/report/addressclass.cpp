// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressclass.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
struct Range {
    QString start;
    int bits;
    QString name;
};

bool contains(const Range &range, const QByteArray &bytes)
{
    const QByteArray start = Address::fromString(range.start).value_or(Address()).bytes();
    if (start.size() != bytes.size())
        return false;
    for (int bit = 0; bit < range.bits; ++bit) {
        const int mask = 0x80 >> (bit % 8);
        if ((quint8(start[bit / 8]) & mask) != (quint8(bytes[bit / 8]) & mask))
            return false;
    }
    return true;
}

const QList<Range> &ranges()
{
    static const QList<Range> list{
        {u"127.0.0.0"_s, 8, u"loopback"_s},
        {u"::1"_s, 128, u"loopback"_s},
        {u"169.254.0.0"_s, 16, u"link-local"_s},
        {u"fe80::"_s, 10, u"link-local"_s},
        {u"10.0.0.0"_s, 8, u"private"_s},
        {u"172.16.0.0"_s, 12, u"private"_s},
        {u"192.168.0.0"_s, 16, u"private"_s},
        {u"fc00::"_s, 7, u"private"_s},
        {u"100.64.0.0"_s, 10, u"shared"_s},
        {u"192.0.2.0"_s, 24, u"documentation"_s},
        {u"198.51.100.0"_s, 24, u"documentation"_s},
        {u"203.0.113.0"_s, 24, u"documentation"_s},
        {u"2001:db8::"_s, 32, u"documentation"_s},
        {u"3fff::"_s, 20, u"documentation"_s},
        {u"224.0.0.0"_s, 4, u"multicast"_s},
        {u"ff00::"_s, 8, u"multicast"_s},
    };
    return list;
}

/// ::ffff:0:0/96 carries an IPv4 address (RFC 4291 2.5.5.2).
QByteArray withoutMapping(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray(10, '\0') + "\xff\xff") ? bytes.last(4) : bytes;
}
}

QString addressClass(const Address &address)
{
    const QByteArray bytes = withoutMapping(address.bytes());
    const auto it = std::ranges::find_if(ranges(), [&](const Range &range) { return contains(range, bytes); });
    return it == ranges().end() ? u"public"_s : it->name;
}

bool isUnspecified(const Address &address)
{
    return std::ranges::all_of(address.bytes(), [](char byte) { return byte == 0; });
}

}
