// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scopesection.h"

#include "textwidth.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
struct Held {
    QList<Server> servers;
    std::optional<Server> current;
    QList<Domain> domains;
};

Held heldBy(const Snapshot &snapshot, const ScopeKey &key)
{
    if (key.kind == ScopeKey::Kind::Global) {
        const ResolverFacts &global = snapshot.resolver;
        return {global.serversAsked(), global.currentServer, global.domains};
    }
    if (key.kind == ScopeKey::Kind::Delegate) {
        const auto it = std::ranges::find(snapshot.delegates, key.name, &DelegateFacts::id);
        return it == snapshot.delegates.end() ? Held{} : Held{it->servers, it->currentServer, it->domains};
    }
    const LinkFacts *link = snapshot.link(key.index);
    return link && link->dns ? Held{link->dns->servers, link->dns->currentServer, link->dns->domains} : Held{};
}

QString linkTitle(const LinkFacts &link)
{
    if (link.kind == LinkKind::Unknown && link.connection.isEmpty())
        return link.name + u':';
    if (link.connection.isEmpty())
        //: The name of a link, and its kind.
        return QCoreApplication::translate("Dotlight", "%1 (%2):").arg(link.name, text(link.kind));
    //: The name of a link, its kind, and the name of its connection.
    return QCoreApplication::translate("Dotlight", "%1 (%2, “%3”):").arg(link.name, text(link.kind), link.connection);
}

QString titleOf(const Snapshot &snapshot, const ScopeKey &key)
{
    if (key.kind == ScopeKey::Kind::Global)
        return QCoreApplication::translate("Dotlight", "Servers of this computer (global):");
    if (key.kind == ScopeKey::Kind::Delegate)
        //: %1 is the id of a delegate of systemd-resolved.
        return QCoreApplication::translate("Dotlight", "%1 (delegate):").arg(key.name);
    const LinkFacts *link = snapshot.link(key.index);
    return link ? linkTitle(*link) : key.name + u':';
}

void addServers(Page &page, const Held &held, QString label, int labelColumns)
{
    for (const Server &server : held.servers) {
        const bool current = held.current == server;
        //: %1 is the address of a server: the one that is asked now.
        page.field(label,
            current ? QCoreApplication::translate("Dotlight", "%1 (in use)").arg(text(server)) : text(server),
            labelColumns);
        label.clear();
    }
}

void addDomains(Page &page, const QList<Domain> &domains, const QString &label, int labelColumns)
{
    QStringList names;
    for (const Domain &domain : domains)
        names += text(domain);
    if (!names.isEmpty())
        page.field(label, names.join(u' '), labelColumns);
}

void addFields(Page &page, const Snapshot &snapshot, const ScopeAssessment &scope)
{
    //: A label: whether lookups are encrypted.
    const QString transport = QCoreApplication::translate("Dotlight", "Encryption");
    //: A label: whether answers are checked for forgery.
    const QString integrity = QCoreApplication::translate("Dotlight", "Answers");
    const QString servers = QCoreApplication::translate("Dotlight", "Servers");
    const QString domains = QCoreApplication::translate("Dotlight", "Domains");
    const int width = std::max({columns(transport), columns(integrity), columns(servers), columns(domains)});
    const Held held = heldBy(snapshot, scope.key);
    page.field(transport, text(scope.transport), width);
    page.field(integrity, text(scope.integrity), width);
    addServers(page, held, servers, width);
    addDomains(page, held.domains, domains, width);
}
}

void addScope(Page &page, const Snapshot &snapshot, const ScopeAssessment &scope)
{
    page.gap();
    page.heading(titleOf(snapshot, scope.key), title(scope.level), scope.level);
    if (!scope.inCharge)
        page.note(QCoreApplication::translate("Dotlight", "asked for its own domains only"));
    addFields(page, snapshot, scope);
    for (const Reason &reason : scope.reasons)
        page.bullet(text(reason));
}

}
