// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fileparse.h"

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

bool isLdh(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

bool isLdhLabel(const QByteArray &label)
{
    constexpr qsizetype longest = 63;
    return !label.isEmpty() && label.size() <= longest && !label.startsWith('-') && !label.endsWith('-')
        && std::ranges::all_of(label, isLdh);
}

bool isLdhName(const QByteArray &name)
{
    const QByteArrayList labels = (name.endsWith('.') ? name.chopped(1) : name).split('.');
    return std::ranges::all_of(labels, isLdhLabel);
}

void addHostsLine(const QByteArray &line, HostsFile &result)
{
    const QByteArrayList fields = words(before(line, '#'));
    if (fields.isEmpty())
        return;
    const auto address = Address::fromString(QString::fromLatin1(fields.first().split('%').first()));
    if (!address)
        return;
    // Where names are to be kept from their servers, many lines one after the other have the same.
    const bool isNew = result.addresses.isEmpty() || result.addresses.last() != *address;
    if (isNew && !address->isUnspecified())
        result.addresses << *address;
    for (const QByteArray &name : fields.sliced(1)) {
        if (isLdhName(name))
            result.names << QString::fromLatin1(name).toLower();
    }
}
}

bool namesStubOnly(QByteArrayView resolvConf)
{
    const QStringList all = nameservers(resolvConf);
    return !all.isEmpty() && std::ranges::all_of(all, isStub);
}

bool stubComesFirst(const QStringList &servers)
{
    return !servers.isEmpty() && isStub(servers.first());
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
    std::optional<QString> result;
    for (const QByteArray &line : nsswitchConf.toByteArray().split('\n')) {
        const QByteArray text = before(line, '#').simplified();
        // glibc ends the keyword at a blank as well, and a later line takes the place of one before it.
        if (text.startsWith("hosts:") || text.startsWith("hosts "))
            result = QString::fromUtf8(text.sliced(6).trimmed());
    }
    return result;
}

QStringList sources(const QString &line)
{
    QString text;
    bool inAction = false;
    for (const QChar sign : line) {
        inAction = (inAction || sign == u'[') && sign != u']';
        text += inAction || sign == u']' ? QChar(u' ') : sign;
    }
    return text.split(u' ', Qt::SkipEmptyParts);
}

bool hostsHaveResolve(QByteArrayView nsswitchConf)
{
    return sources(hostsLine(nsswitchConf).value_or(QString())).contains(u"resolve"_s);
}

HostsFile hosts(QByteArrayView text)
{
    HostsFile result;
    // Not all lines at once, for some of these files are large.
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        addHostsLine(text.sliced(begin, end - begin).toByteArray(), result);
        begin = end + 1;
    }
    return result;
}

}
