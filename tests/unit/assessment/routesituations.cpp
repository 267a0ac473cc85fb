// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routesituations.h"

#include "support/situation.h"
#include "wording/routenames.h"

using namespace Qt::StringLiterals;

namespace Dotlight::Test
{

namespace
{
Domain routing(const char *name)
{
    return {.name = QString::fromLatin1(name), .routeOnly = true};
}

Domain search(const char *name)
{
    return {.name = QString::fromLatin1(name), .routeOnly = false};
}

void addVpn(Snapshot &snapshot, int index, const char *name, const QList<Domain> &domains)
{
    addSplitVpn(snapshot);
    LinkFacts &link = snapshot.links.last();
    link.index = index;
    link.name = QString::fromLatin1(name);
    link.dns->domains = domains;
}

void addGlobal(Snapshot &snapshot, const QList<Domain> &domains)
{
    snapshot.resolver.servers = {server("192.0.2.54", "dns2.example")};
    snapshot.resolver.domains = domains;
    wan(snapshot).dns->transport = TransportMode::Off;
    wan(snapshot).dns->integrity = IntegrityMode::Off;
}

void addDelegate(Snapshot &snapshot)
{
    snapshot.resolver.version = u"262.1"_s;
    snapshot.delegates = {{.id = u"corp"_s,
        .servers = {server("192.0.2.60", "")},
        .currentServer = {},
        .domains = {routing("corp.example")},
        .defaultRoute = false}};
}

Snapshot base()
{
    Snapshot snapshot = protectedComputer();
    snapshot.resolver.multicastDns = false;
    snapshot.resolver.llmnr = false;
    snapshot.resolver.negativeAnchors = QStringList{u"test"_s, u"local"_s, u"home"_s, u"corp"_s, u"lan"_s,
        u"internal"_s, u"home.arpa"_s, u"resolver.arpa"_s, u"10.in-addr.arpa"_s, u"168.192.in-addr.arpa"_s};
    return snapshot;
}
}

Snapshot routeSituation(const QString &name)
{
    Snapshot snapshot = base();
    if (name == "guest-plain"_L1)
        addPlainLink(snapshot);
    else if (name == "vpn-split"_L1)
        addSplitVpn(snapshot);
    else if (name == "two-vpns"_L1) {
        addVpn(snapshot, 4, "vpn0", {routing("corp.example"), routing("local")});
        addVpn(snapshot, 5, "vpn1", {routing("Corp.Example."), routing("10.in-addr.arpa")});
        addVpn(snapshot, 6, "dev0", {routing("dev.corp.example")});
    } else if (name == "search"_L1) {
        wan(snapshot).dns->domains = {search("home.example"), search("example")};
        addVpn(snapshot, 4, "vpn0", {search("corp.example"), routing("intranet")});
    } else if (name == "global-beside"_L1)
        addGlobal(snapshot, {});
    else if (name == "global-before"_L1)
        addGlobal(snapshot, {routing(".")});
    else if (name == "delegate"_L1)
        addDelegate(snapshot);
    else if (name == "everything-to-vpn"_L1)
        addVpn(snapshot, 4, "vpn0", {routing(".")});
    else if (name == "no-servers"_L1)
        wan(snapshot).dns.reset();
    return snapshot;
}

LocalNames boxNames()
{
    return {.own = {u"box"_s, u"box.local"_s, u"box.example"_s},
        .hosts = {u"printer.example"_s, u"box.example"_s},
        .hostAddresses = {*Address::fromString(u"192.0.2.77"_s), *Address::fromString(u"2001:db8::a1"_s)}};
}

QString inShort(const Route &route)
{
    QStringList scopes;
    for (const RouteCandidate &candidate : route.candidates)
        scopes << candidate.scope.name;
    QStringList doubts;
    for (const RouteDoubt doubt : route.doubts)
        doubts << name(doubt);
    QString result = QString(name(route.outcome)) + u'/' + name(route.reason);
    if (!scopes.isEmpty())
        result += u' ' + scopes.join(u'+');
    if (!doubts.isEmpty())
        result += " ?"_L1 + doubts.join(u',');
    return result;
}

}
