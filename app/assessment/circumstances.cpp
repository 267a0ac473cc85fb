// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

#include <algorithm>

namespace Dotlight
{

namespace
{

/// The address of a server as NetworkManager writes it: "ADDR", "ADDR#name", "dns+tls://ADDR[:PORT][#name]".
std::optional<Address> heldAddress(const QString &text)
{
    QString rest = text.section(u'#', 0, 0);
    const qsizetype scheme = rest.indexOf(QLatin1StringView("://"));
    if (scheme < 0)
        return Address::fromString(rest);
    rest = rest.mid(scheme + 3);
    if (rest.startsWith(u'['))
        return Address::fromString(rest.mid(1).section(u']', 0, 0));
    return Address::fromString(rest.section(u':', 0, 0));
}

bool contains(const QList<Server> &servers, const Address &address)
{
    return std::ranges::contains(servers, address, &Server::address);
}

/// NetworkManager's servers for the link are not the ones that resolved has. Unsure, it is no drift.
bool serversDrifted(const LinkFacts &link)
{
    QList<Address> held;
    for (const QString &text : link.heldServers) {
        const auto address = heldAddress(text);
        if (!address)
            return false;
        held << *address;
    }
    const auto &servers = link.dns->servers;
    const auto isHeld = [&](const Server &server) { return held.contains(server.address); };
    return !std::ranges::all_of(held, [&](const Address &a) { return contains(servers, a); })
        || !std::ranges::all_of(servers, isHeld);
}

void judgeDrift(const LinkFacts &link, QList<Reason> &reasons)
{
    if (link.heldServers.isEmpty())
        return;
    if (link.heldTransport && *link.heldTransport != link.dns->transport)
        reasons << remark(ReasonId::SettingsDrift, Severity::Warning, QStringLiteral("dns-over-tls"));
    else if (serversDrifted(link))
        reasons << remark(ReasonId::SettingsDrift, Severity::Warning, QStringLiteral("servers"));
}

}

void judgeCircumstances(const Scope &scope, const Snapshot &snapshot, QList<Reason> &reasons)
{
    if (scope.key.kind == ScopeKey::Kind::Global && fallbackInUse(snapshot))
        reasons << remark(ReasonId::FallbackServersInUse, Severity::Info);
    if (!scope.link)
        return;
    if (scope.link->kind == LinkKind::Vpn && scope.inCharge)
        reasons << remark(ReasonId::InsideVpn, Severity::Info, scope.link->name);
    judgeDrift(*scope.link, reasons);
}

}
