// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "situations.h"

#include "support/situation.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Dotlight::Test
{

namespace
{
// As on a laptop: a connection with a name, two servers, wireless off.
Snapshot named(Snapshot snapshot)
{
    LinkFacts &link = wan(snapshot);
    link.connection = u"Wired connection 1"_s;
    link.dns->servers = {server("192.0.2.53"), server("2001:db8::53")};
    LinkFacts wireless;
    wireless.index = 9;
    wireless.name = u"wlan0"_s;
    wireless.kind = LinkKind::Wifi;
    snapshot.links << wireless;
    return snapshot;
}

Snapshot isProtected()
{
    return named(protectedComputer());
}

Snapshot encrypted()
{
    return named(strictByLink());
}

Snapshot exposed()
{
    Snapshot snapshot = protectedComputer();
    addPlainLink(snapshot);
    snapshot.links[1].kind = LinkKind::Wifi;
    snapshot.links[1].connection = u"Guest network"_s;
    setAnswer(snapshot, 0, answered(plainOnly));
    return named(snapshot);
}

Snapshot split()
{
    Snapshot snapshot = protectedComputer();
    addSplitVpn(snapshot);
    return named(snapshot);
}

Snapshot failing()
{
    Snapshot snapshot = protectedComputer();
    setAnswer(snapshot, failed(Answer::Outcome::Unreachable));
    return named(snapshot);
}

Snapshot foreign()
{
    Snapshot snapshot = protectedComputer();
    snapshot.resolver.resolvConf = ResolvConfMode::Foreign;
    snapshot.system.resolvConfNamesStubOnly = false;
    return named(snapshot);
}

Snapshot unasked()
{
    Snapshot snapshot = protectedComputer();
    snapshot.lookups.clear();
    snapshot.lookupsPending = true;
    return named(snapshot);
}

Snapshot absent()
{
    Snapshot snapshot = protectedComputer();
    snapshot.resolver = {};
    snapshot.resolver.presence = Presence::Absent;
    snapshot.resolver.absence = ResolverAbsence::Masked;
    snapshot.lookups.clear();
    for (LinkFacts &link : snapshot.links)
        link.dns.reset();
    return snapshot;
}

Snapshot offline()
{
    Snapshot snapshot = protectedComputer();
    wan(snapshot).dns.reset();
    wan(snapshot).carrier = false;
    wan(snapshot).gateway = false;
    snapshot.lookups.clear();
    setAnswer(snapshot, 0, failed(Answer::Outcome::NoNameServers));
    return snapshot;
}

Snapshot manyQuiet()
{
    Snapshot snapshot = isProtected();
    addQuietLinks(snapshot, 500);
    return snapshot;
}

Snapshot manyWithDns()
{
    Snapshot snapshot = isProtected();
    addDnsLinks(snapshot, 500);
    return snapshot;
}

// The longest things that reality has in store.
Snapshot longWords()
{
    Snapshot snapshot = exposed();
    LinkFacts &link = wan(snapshot);
    link.connection = u"Verwaltungsnetzwerkverbindungsassistentenprofil of the third floor, east wing"_s;
    link.dns->servers = {server("2001:db8:1234:5678:9abc:def0:1234:5678",
                             "a-very-long-resolver-name.of-a-department.of-a-company.example"),
        server("192.0.2.53")};
    for (int i = 0; i < 12; ++i)
        link.dns->domains << Domain{
            .name = u"department-%1.subsidiary.of-a-company.example"_s.arg(i), .routeOnly = i % 2 == 0};
    return snapshot;
}

const QHash<QString, Snapshot (*)()> &table()
{
    static const QHash<QString, Snapshot (*)()> table{
        {u"protected"_s, isProtected},
        {u"encrypted"_s, encrypted},
        {u"exposed"_s, exposed},
        {u"split"_s, split},
        {u"failing"_s, failing},
        {u"foreign"_s, foreign},
        {u"unasked"_s, unasked},
        {u"absent"_s, absent},
        {u"starting"_s, [] { return Snapshot(); }},
        {u"offline"_s, offline},
        {u"many-quiet"_s, manyQuiet},
        {u"many-with-dns"_s, manyWithDns},
        {u"long-words"_s, longWords},
    };
    return table;
}
}

QStringList situations()
{
    QStringList names = table().keys();
    names.sort();
    return names;
}

Snapshot situation(const QString &name)
{
    const auto make = table().value(name);
    return make ? make() : Snapshot();
}

void addQuietLinks(Snapshot &snapshot, int count)
{
    for (int i = 0; i < count; ++i) {
        LinkFacts link;
        link.index = 100 + i;
        link.name = u"veth%1"_s.arg(i);
        link.kind = LinkKind::Other;
        link.managedBy = ManagedBy::Nobody;
        link.carrier = i % 2 == 0;
        snapshot.links << link;
    }
}

void addDnsLinks(Snapshot &snapshot, int count)
{
    const LinkFacts model = wan(snapshot);
    for (int i = 0; i < count; ++i) {
        LinkFacts link = model;
        link.index = 1000 + i;
        link.name = u"dns%1"_s.arg(i);
        link.connection.clear();
        snapshot.links << link;
        setAnswer(snapshot, link.index, answered(tlsValidated));
    }
}

}
