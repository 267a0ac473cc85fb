// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localproxy.h"

#include "daemons/files/root.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr quint16 dnsPort = 53;

// The kernel keeps 15 letters of a program's name.
bool answersDns(const QByteArray &program)
{
    static constexpr std::array<QByteArrayView, 16> known{"dnscrypt-proxy", "cloudflared", "stubby", "unbound",
        "dnsmasq", "named", "knot-resolver", "kresd", "AdGuardHome", "dnsproxy", "nextdns", "coredns", "pihole-FTL",
        "blocky", "pdns_recursor", "smartdns"};
    return std::ranges::contains(known, QByteArrayView(program));
}

QStringList runningPrograms(const Root &root)
{
    QStringList result;
    const QStringList processes = QDir(root.below(u"/proc"_s)).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        // No regular file by its size: read as it comes.
        QFile file(root.below("/proc/"_L1 + process + "/comm"_L1));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray program = file.read(32).trimmed();
        if (answersDns(program) && !result.contains(QString::fromLatin1(program)))
            result += QString::fromLatin1(program);
    }
    return result;
}

QList<SocketLine> sockets(const Root &root)
{
    QList<SocketLine> result;
    for (const auto table : {"udp"_L1, "udp6"_L1, "tcp"_L1, "tcp6"_L1}) {
        if (const auto text = root.content("/proc/net/"_L1 + table))
            result += parseProcNet(*text);
    }
    return result;
}

QStringList texts(const QList<Address> &addresses)
{
    QStringList result;
    for (const Address &address : addresses)
        result += address.toString();
    return result;
}

QList<CheckResult> proxiesOf(const Scope &scope, const QStringList &programs)
{
    QList<CheckResult> results;
    for (const Server &server : scope.servers) {
        if (server.address.isLoopback() && !server.address.isResolvedStub()) {
            results.append({.id = CheckId::LocalProxy,
                .scope = scope.key,
                .verdict = Verdict::Inconclusive,
                .finding = Finding::LocalProxyIsServer,
                .words = {server.address.toString(), programs.join(", "_L1)},
                .evidence = {
                    {u"server"_s, server.address.toString()}, {u"programs"_s, QJsonArray::fromStringList(programs)}}});
        }
    }
    return results;
}
}

QList<Address> listenersOnPort53(const QList<SocketLine> &sockets)
{
    QList<Address> result;
    for (const SocketLine &socket : sockets) {
        const bool waits = socket.state == SocketLine::listening || socket.state == SocketLine::unconnected;
        if (waits && socket.localPort == dnsPort && !socket.local.isResolvedStub() && !result.contains(socket.local))
            result.append(socket.local);
    }
    return result;
}

QList<CheckResult> localProxyResults(const QList<Scope> &scopes, const LocalListeners &listeners)
{
    QList<CheckResult> results;
    for (const Scope &scope : scopes)
        results += proxiesOf(scope, listeners.programs);
    if (!results.isEmpty())
        return results;
    const QStringList addresses = texts(listeners.addresses);
    const bool any = !addresses.isEmpty();
    return {{.id = CheckId::LocalProxy,
        .verdict = Verdict::Passed,
        .finding = any ? Finding::LocalListenerBesides : Finding::NoLocalProxy,
        .words = {addresses.join(", "_L1), listeners.programs.join(", "_L1)},
        .evidence = {{u"listening"_s, QJsonArray::fromStringList(addresses)},
            {u"programs"_s, QJsonArray::fromStringList(listeners.programs)}}}};
}

QList<CheckResult> LocalProxyCheck::results() const
{
    const Root root(context().root);
    return localProxyResults(context().scopes, {listenersOnPort53(sockets(root)), runningPrograms(root)});
}

}
