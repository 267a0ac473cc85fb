// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localproxy.h"

#include "checks/net/ownaddresses.h"
#include "daemons/files/root.h"
#include "facts/server.h"

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

QList<Address> ownBesideLoopback()
{
    QList<Address> own = ownAddresses();
    own.removeIf([](const Address &address) { return address.isLoopback(); });
    return own;
}

QStringList texts(const QList<Address> &addresses)
{
    QStringList result;
    for (const Address &address : addresses)
        result += address.toString();
    return result;
}

bool isHere(const Address &address, const LocalListeners &listeners)
{
    return !address.isResolvedStub() && (address.isLoopback() || listeners.own.contains(address));
}

/// Any address of this computer is meant by one that listens on all of them.
bool listensFor(const Address &listening, const Address &server, const LocalListeners &listeners)
{
    return listening == server || (listening.isUnspecified() && isHere(server, listeners));
}

/// Port 53 alone was looked at.
bool nobodyListens(const Server &server, const LocalListeners &listeners)
{
    return server.plainPort() == usualPlainPort && listeners.addresses
        && std::ranges::none_of(*listeners.addresses,
            [&](const Address &listening) { return listensFor(listening, server.address, listeners); });
}

Finding findingOf(const Server &server, const LocalListeners &listeners)
{
    if (nobodyListens(server, listeners))
        return Finding::LocalServerNobodyListens;
    return listeners.programs.isEmpty() ? Finding::LocalProxyIsServer : Finding::LocalProxyIsServerPerhaps;
}

QList<CheckResult> proxiesOf(const Scope &scope, const LocalListeners &listeners)
{
    QList<CheckResult> results;
    for (const Server &server : scope.servers) {
        if (isHere(server.address, listeners)) {
            results.append({.id = CheckId::LocalProxy,
                .scope = scope.key,
                .verdict = Verdict::Inconclusive,
                .finding = findingOf(server, listeners),
                .words = {server.address.toString(), listeners.programs.join(", "_L1)},
                .evidence = {{u"server"_s, server.address.toString()},
                    {u"programs"_s, QJsonArray::fromStringList(listeners.programs)}}});
        }
    }
    return results;
}

bool isServerOf(const QList<Scope> &all, const Address &listening, const LocalListeners &listeners)
{
    return std::ranges::any_of(all, [&](const Scope &scope) {
        return std::ranges::any_of(
            scope.servers, [&](const Server &server) { return listensFor(listening, server.address, listeners); });
    });
}

Finding findingBesides(const QList<Address> &addresses, const QStringList &programs)
{
    if (addresses.isEmpty())
        return Finding::NoLocalProxy;
    return programs.isEmpty() ? Finding::LocalListenerBesides : Finding::LocalListenerBesidesPerhaps;
}

CheckResult resultOf(Finding finding, Verdict verdict, const QList<Address> &addresses, const QStringList &programs)
{
    return {.id = CheckId::LocalProxy,
        .verdict = verdict,
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
        const bool resolveds = resolvedUid ? socket.uid == *resolvedUid : socket.local.isResolvedStub();
        if (waits && socket.localPort == usualPlainPort && !resolveds && !result.contains(socket.local))
            result.append(socket.local);
    }
    return result;
}

QList<CheckResult> localProxyResults(
    const QList<Scope> &scopes, const QList<Scope> &all, const LocalListeners &listeners)
{
    QList<CheckResult> results;
    for (const Scope &scope : scopes)
        results += proxiesOf(scope, listeners);
    if (!results.isEmpty())
        return results;
    if (!listeners.addresses)
        return {{.id = CheckId::LocalProxy, .finding = Finding::LocalListenersUnknown}};
    // That resolved does not ask it is said of all scopes, or not at all.
    QList<Address> asked;
    QList<Address> unasked;
    for (const Address &address : *listeners.addresses)
        (isServerOf(all, address, listeners) ? asked : unasked) += address;
    if (!asked.isEmpty())
        results += resultOf(Finding::LocalListenerIsServer, Verdict::Inconclusive, asked, listeners.programs);
    if (asked.isEmpty() || !unasked.isEmpty())
        results += resultOf(findingBesides(unasked, listeners.programs), Verdict::Passed, unasked, listeners.programs);
    return results;
}

QList<CheckResult> LocalProxyCheck::results() const
{
    const Root root(context().root);
    return localProxyResults(context().scopes, scopesOf(*context().snapshot),
        {.addresses = listeners(root), .programs = runningPrograms(root), .own = ownBesideLoopback()});
}

}
