// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procnet.h"

#include "daemons/files/root.h"
#include "facts/server.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr int wordDigits = 8;
/// Of one list: more than 100,000 sockets, which any user may open to push others out of sight.
constexpr qint64 mostOfAList = 16 << 20;

/// Each 32-bit word stands in the byte order of the machine.
std::optional<QByteArray> addressBytes(const QByteArray &digits)
{
    if (digits.size() != 8 && digits.size() != 32)
        return std::nullopt;
    QByteArray bytes;
    for (qsizetype i = 0; i < digits.size(); i += wordDigits) {
        bool ok = false;
        const quint32 word = digits.sliced(i, wordDigits).toUInt(&ok, 16);
        if (!ok)
            return std::nullopt;
        QByteArray four(4, '\0');
        std::memcpy(four.data(), &word, sizeof word);
        bytes += four;
    }
    static const QByteArray mapped("\0\0\0\0\0\0\0\0\0\0\xff\xff", 12);
    return bytes.size() == 16 && bytes.startsWith(mapped) ? bytes.sliced(mapped.size()) : bytes;
}

bool readEnd(const QByteArray &text, Address &address, quint16 &port)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 0)
        return false;
    const auto bytes = addressBytes(text.first(colon));
    const auto parsed = bytes ? Address::fromBytes(*bytes) : std::nullopt;
    bool ok = false;
    const ushort number = text.sliced(colon + 1).toUShort(&ok, 16);
    if (!parsed || !ok)
        return false;
    address = *parsed;
    port = number;
    return true;
}

std::optional<SocketLine> parseLine(const QByteArray &line)
{
    // sl local_address rem_address st tx:rx tr:when retrnsmt uid …
    constexpr qsizetype localField = 1;
    constexpr qsizetype remoteField = 2;
    constexpr qsizetype stateField = 3;
    constexpr qsizetype uidField = 7;
    const QList<QByteArray> fields = line.simplified().split(' ');
    SocketLine result;
    if (fields.size() <= uidField || !readEnd(fields[localField], result.local, result.localPort)
        || !readEnd(fields[remoteField], result.remote, result.remotePort))
        return std::nullopt;
    bool stateOk = false;
    bool uidOk = false;
    result.state = fields[stateField].toInt(&stateOk, 16);
    result.uid = fields[uidField].toUInt(&uidOk);
    return stateOk && uidOk ? std::optional(result) : std::nullopt;
}
}

QList<SocketLine> parseProcNet(const QByteArray &text)
{
    QList<SocketLine> result;
    for (const QByteArray &line : text.split('\n')) {
        if (const auto socket = parseLine(line))
            result.append(*socket);
    }
    return result;
}

std::optional<uint> uidOf(QByteArrayView passwd, QByteArrayView user)
{
    constexpr qsizetype uidField = 2;
    for (const QByteArray &line : passwd.toByteArray().split('\n')) {
        const QList<QByteArray> fields = line.split(':');
        if (fields[0] != user || fields.size() <= uidField)
            continue;
        bool ok = false;
        const uint uid = fields[uidField].toUInt(&ok);
        if (ok)
            return uid;
    }
    return std::nullopt;
}

std::optional<bool> isStubTaken(const QList<SocketLine> &udp, std::optional<uint> resolvedUid)
{
    QList<SocketLine> atStub;
    QList<SocketLine> everywhere;
    for (const SocketLine &socket : udp) {
        const bool waits = socket.localPort == usualPlainPort && socket.state == SocketLine::unconnected;
        if (waits && socket.local == Address::resolvedStub())
            atStub.append(socket);
        else if (waits && socket.local.isUnspecified())
            everywhere.append(socket);
    }
    const auto isAnothers = [resolvedUid](const SocketLine &socket) { return socket.uid != resolvedUid; };
    // Of two that share the address the kernel asks one.
    if (!atStub.isEmpty())
        return resolvedUid ? std::optional(std::ranges::any_of(atStub, isAnothers)) : std::nullopt;
    // One for all addresses gets what no closer one does. Whoever resolved is, its stub is not there.
    return std::ranges::any_of(everywhere, isAnothers) ? std::optional(true) : std::nullopt;
}

std::optional<uint> resolvedUid(const Root &root)
{
    return uidOf(root.content(u"/etc/passwd"_s).value_or(QByteArray()), "systemd-resolve");
}

std::optional<QList<SocketLine>> kernelSockets(const Root &root, SocketKind kind)
{
    const QString table = kind == SocketKind::Tcp ? u"/proc/net/tcp"_s : u"/proc/net/udp"_s;
    const auto four = root.whole(table, mostOfAList);
    const auto six = root.whole(table + u'6', mostOfAList);
    if (!four || (!six && six.error() != FileFault::Missing))
        return std::nullopt;
    return parseProcNet(*four) + parseProcNet(six.value_or(QByteArray()));
}

}
