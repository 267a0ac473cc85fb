// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fileparse.h"

#include "facts/address.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight::FileParse
{

namespace
{
QByteArrayList words(const QByteArray &line)
{
    QByteArrayList result = line.simplified().split(' ');
    result.removeAll({});
    return result;
}

/// Without what follows sign.
QByteArray before(const QByteArray &line, char sign)
{
    const qsizetype at = line.indexOf(sign);
    return at < 0 ? line : line.first(at);
}

bool isStub(const QString &text)
{
    const auto address = Address::fromString(text);
    return address && address->isResolvedStub();
}
}

bool namesStubOnly(QByteArrayView resolvConf)
{
    const QStringList all = nameservers(resolvConf);
    return !all.isEmpty() && std::ranges::all_of(all, isStub);
}

QStringList nameservers(QByteArrayView resolvConf)
{
    QStringList result;
    for (const QByteArray &line : resolvConf.toByteArray().split('\n')) {
        // The keyword has to begin the line, or glibc passes over it.
        if (line.startsWith("nameserver ") || line.startsWith("nameserver\t"))
            result += QString::fromUtf8(words(line).value(1));
    }
    return result;
}

std::optional<QString> hostsLine(QByteArrayView nsswitchConf)
{
    for (const QByteArray &line : nsswitchConf.toByteArray().split('\n')) {
        const QByteArray text = before(line, '#').trimmed();
        if (text.startsWith("hosts:"))
            return QString::fromUtf8(text.sliced(6).simplified());
    }
    return std::nullopt;
}

bool hostsHaveResolve(QByteArrayView nsswitchConf)
{
    return hostsLine(nsswitchConf).value_or(QString()).split(u' ').contains(u"resolve"_s);
}

QStringList hostNames(QByteArrayView hosts)
{
    QStringList names;
    for (const QByteArray &line : hosts.toByteArray().split('\n')) {
        const QByteArrayList fields = words(before(line, '#'));
        if (fields.isEmpty() || !Address::fromString(QString::fromLatin1(fields.first().split('%').first())))
            continue;
        for (const QByteArray &name : fields.sliced(1))
            names << QString::fromLatin1(name).toLower();
    }
    return names;
}

}
