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

std::optional<QList<Address>> listeners(const Root &root)
{
    const auto udp = kernelSockets(root, SocketKind::Udp);
    const auto tcp = kernelSockets(root, SocketKind::Tcp);
    if (!udp || !tcp)
        return std::nullopt;
    return listenersOnPort53(*udp + *tcp, resolvedUid(root));
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
                .finding = programs.isEmpty() ? Finding::LocalProxyIsServer : Finding::LocalProxyIsServerPerhaps,
                .words = {server.address.toString(), programs.join(", "_L1)},
                .evidence = {
                    {u"server"_s, server.address.toString()}, {u"programs"_s, QJsonArray::fromStringList(programs)}}});
        }
    }
    return results;
}

/// Any address of this computer is meant by one that listens on all of them.
bool isServerOf(const QList<Scope> &all, const Address &listening)
{
    return std::ranges::any_of(all, [&](const Scope &scope) {
        return std::ranges::any_of(scope.servers, [&](const Server &server) {
            return server.address == listening || (listening.isUnspecified() && server.address.isLoopback());
        });
    });
}

CheckResult besides(const QList<Address> &addresses, const QStringList &programs)
{
    Finding finding = Finding::NoLocalProxy;
    if (!addresses.isEmpty())
        finding = programs.isEmpty() ? Finding::LocalListenerBesides : Finding::LocalListenerBesidesPerhaps;
    return {.id = CheckId::LocalProxy,
        .verdict = Verdict::Passed,
        .finding = finding,
        .words = {texts(addresses).join(", "_L1), programs.join(", "_L1)},
        .evidence = {{u"listening"_s, QJsonArray::fromStringList(texts(addresses))},
            {u"programs"_s, QJsonArray::fromStringList(programs)}}};
}
}

QList<Address> listenersOnPort53(const QList<SocketLine> &sockets, std::optional<uint> resolvedUid)
{
    QList<Address> result;
    for (const SocketLine &socket : sockets) {
        const bool waits = socket.state == SocketLine::listening || socket.state == SocketLine::unconnected;
        // Its stub, and what DNSStubListenerExtra= adds (resolved.conf(5)).
        const bool resolveds = socket.local.isResolvedStub() || socket.uid == resolvedUid;
        if (waits && socket.localPort == dnsPort && !resolveds && !result.contains(socket.local))
            result.append(socket.local);
    }
    return result;
}

QList<CheckResult> localProxyResults(
    const QList<Scope> &scopes, const QList<Scope> &all, const LocalListeners &listeners)
{
    QList<CheckResult> results;
    for (const Scope &scope : scopes)
        results += proxiesOf(scope, listeners.programs);
    if (!results.isEmpty())
        return results;
    if (!listeners.addresses)
        return {{.id = CheckId::LocalProxy, .finding = Finding::LocalListenersUnknown}};
    // That resolved does not ask it is said of all scopes, or not at all.
    QList<Address> unasked = *listeners.addresses;
    unasked.removeIf([&](const Address &address) { return isServerOf(all, address); });
    return {besides(unasked, listeners.programs)};
}

QList<CheckResult> LocalProxyCheck::results() const
{
    const Root root(context().root);
    return localProxyResults(context().scopes, scopesOf(*context().snapshot), {listeners(root), runningPrograms(root)});
}

}
