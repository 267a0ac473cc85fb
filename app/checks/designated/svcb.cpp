// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "svcb.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// RFC 9460, 14.3.2; RFC 9461, 5.
namespace Key
{
constexpr int mandatory = 0;
constexpr int alpn = 1;
constexpr int noDefaultAlpn = 2;
constexpr int port = 3;
constexpr int ipv4Hint = 4;
constexpr int ipv6Hint = 6;
constexpr int dohPath = 7;
}

constexpr qsizetype longestName = 255;
constexpr qsizetype longestLabel = 63;

/// Takes bytes from the front, and never more than there are.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    std::optional<QByteArrayView> take(qsizetype count)
    {
        if (count > m_rest.size())
            return std::nullopt;
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

    std::optional<int> byte()
    {
        const auto taken = take(1);
        return taken ? std::optional(int(uchar(taken->front()))) : std::nullopt;
    }

    std::optional<int> number()
    {
        const auto high = byte();
        const auto low = byte();
        return high && low ? std::optional(*high * 256 + *low) : std::nullopt;
    }

private:
    QByteArrayView m_rest;
};

bool isOfHostName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// Not compressed (RFC 9460, 2.2).
std::optional<QString> readName(Reader &reader)
{
    QStringList labels;
    qsizetype length = 1;
    while (const auto size = reader.byte()) {
        if (*size == 0)
            return labels.join(u'.');
        const auto label = *size <= longestLabel ? reader.take(*size) : std::nullopt;
        length += *size + 1;
        if (!label || length > longestName || !std::ranges::all_of(*label, isOfHostName))
            return std::nullopt;
        labels << QString::fromLatin1(*label);
    }
    return std::nullopt;
}

bool isPrintable(char c)
{
    return c > ' ' && c <= '~';
}

std::optional<QStringList> readProtocols(QByteArrayView value)
{
    QStringList protocols;
    Reader reader(value);
    while (!reader.atEnd()) {
        const int size = *reader.byte();
        const auto name = reader.take(size);
        if (!name || name->isEmpty())
            return std::nullopt;
        if (std::ranges::all_of(*name, isPrintable))
            protocols << QString::fromLatin1(*name);
    }
    return value.isEmpty() ? std::nullopt : std::optional(protocols);
}

bool readHints(QByteArrayView value, qsizetype size, QList<Address> &hints)
{
    Reader reader(value);
    while (!reader.atEnd()) {
        const auto bytes = reader.take(size);
        const auto address = bytes ? Address::fromBytes(bytes->toByteArray()) : std::nullopt;
        if (!address)
            return false;
        hints << *address;
    }
    return !value.isEmpty();
}

/// All keys that it wants to be understood are.
bool readMandatory(QByteArrayView value)
{
    Reader reader(value);
    while (!reader.atEnd()) {
        const int key = reader.number().value_or(-1);
        if (key < Key::alpn || key > Key::dohPath)
            return false;
    }
    return !value.isEmpty();
}

bool readPort(QByteArrayView value, int &port)
{
    Reader reader(value);
    port = reader.number().value_or(0);
    return port != 0 && reader.atEnd();
}

bool readParameter(int key, QByteArrayView value, Svcb &svcb)
{
    constexpr qsizetype ipv4Size = 4;
    constexpr qsizetype ipv6Size = 16;
    switch (key) {
    case Key::mandatory:
        return readMandatory(value);
    case Key::alpn: {
        const auto protocols = readProtocols(value);
        svcb.protocols = protocols.value_or(QStringList());
        return protocols.has_value();
    }
    case Key::noDefaultAlpn:
        return value.isEmpty();
    case Key::port:
        return readPort(value, svcb.port);
    case Key::ipv4Hint:
        return readHints(value, ipv4Size, svcb.hints);
    case Key::ipv6Hint:
        return readHints(value, ipv6Size, svcb.hints);
    case Key::dohPath:
        svcb.dohPath = QString::fromUtf8(value);
        return std::ranges::all_of(value, isPrintable);
    default:
        return true;
    }
}

bool readParameters(Reader &reader, Svcb &svcb)
{
    int last = -1;
    while (!reader.atEnd()) {
        const auto key = reader.number();
        const auto size = reader.number();
        const auto value = key && size ? reader.take(*size) : std::nullopt;
        // in rising order, so that none comes twice (RFC 9460, 2.2)
        if (!value || *key <= std::exchange(last, *key) || !readParameter(*key, *value, svcb))
            return false;
    }
    return true;
}
}

bool Svcb::speaksTls() const
{
    return protocols.contains("dot"_L1);
}

std::optional<Svcb> svcbFromRdata(QByteArrayView rdata)
{
    Reader reader(rdata);
    const int priority = reader.number().value_or(0);
    const auto target = priority != 0 ? readName(reader) : std::nullopt;
    if (!target)
        return std::nullopt;
    Svcb svcb{.priority = priority, .target = *target};
    return readParameters(reader, svcb) ? std::optional(svcb) : std::nullopt;
}

}
