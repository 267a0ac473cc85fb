// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment.h"
#include "facts/domainname.h"
#include "facts/localnames.h"

#include <QStringList>

/*
 * Where resolved would send the question for the addresses of a name, by its own rules: systemd-resolved.service(8),
 * "Synthetic records" and "Protocols and routing". What the bus does not tell is a doubt beside the prediction.
 */
namespace Dotlight
{

enum class RouteOutcome {
    /// Those of the candidates are asked.
    Servers,
    /// resolved answers it without asking anybody.
    Itself,
    /// It is asked of whoever is on the local network, by multicast DNS or LLMNR.
    Multicast,
    Nobody,
    Unknown,
};

enum class RouteReason {
    /// Servers: a domain of theirs, a search domain put behind it, or nobody's domain.
    Domain,
    SearchDomain,
    DefaultRoute,
    /// Itself.
    LiteralAddress,
    Localhost,
    OwnHostName,
    Gateway,
    OwnStub,
    LoopbackAddress,
    NeverResolved,
    ResolverArpa,
    HostsFile,
    /// Multicast, or Nobody where that is off.
    DotLocal,
    LinkLocalAddress,
    /// Nobody.
    SingleLabel,
    RootName,
    NoScope,
    /// Unknown: resolved is not there, or could not be read.
    NoResolver,
};

/// What would make it come out otherwise, and can't be seen from here.
enum class RouteDoubt {
    /// resolved.conf: ReadEtcHosts=no.
    HostsIgnored,
    /// resolved.conf: ResolveUnicastSingleLabel=yes.
    SingleLabelSetting,
    /// Whether a link has multicast DNS or LLMNR on.
    MulticastPerhaps,
    /// An address of a link's own subnet is asked over that link first.
    OwnSubnet,
    /// Older versions do it otherwise, and which one this is, is not known well enough.
    Version,
    /// What a scope takes could not be read.
    ScopeUnread,
    /// The kernel's list of links could not be read.
    LinksUnread,
    /// /etc/hosts could not be read, or is too large.
    HostsUnread,
};

enum class Travel {
    Encrypted,
    InClear,
    /// Opportunistic: encrypted where the server can do it, else in clear.
    Either,
    /// To a program on this computer; beyond it nothing can be seen.
    LocalProxy,
    Unknown,
};

enum class Validated {
    Yes,
    No,
    /// allow-downgrade: as long as the server can do it.
    WhileSupported,
    Unknown,
};

/// A scope that is asked.
struct RouteCandidate {
    ScopeKey scope;
    RouteReason why = RouteReason::DefaultRoute;
    /// The domain that matches, "." of "~."; empty for a default route and for search domains.
    QString domain;
    /// What is asked there, in turn until one is answered: more than one with search domains only.
    QStringList names;
    QList<Server> servers;
    std::optional<Server> currentServer;
    TransportState transport;
    IntegrityState integrity;
    Travel travel = Travel::Unknown;
    /// The server's certificate is checked; nothing where that is not known. False wherever it may travel otherwise.
    std::optional<bool> serverChecked = false;
    Validated validated = Validated::Unknown;
    /// The negative trust anchor that covers the name: it is not validated, whatever the mode.
    QString negativeAnchor;

    friend bool operator==(const RouteCandidate &, const RouteCandidate &) = default;
};

struct Route {
    /// Without the dot at the end, in small letters.
    QString name;
    RouteOutcome outcome = RouteOutcome::Unknown;
    RouteReason reason = RouteReason::NoResolver;
    QList<RouteDoubt> doubts;
    /// More than one: all are asked at the same time, and the first good answer is taken. With another outcome than
    /// Servers those that are asked if a doubt is right.
    QList<RouteCandidate> candidates;
    /// There are search domains, but of a single label with a dot at the end none is put behind it.
    bool keptFromSearch = false;

    friend bool operator==(const Route &, const Route &) = default;
};

/// Pure. Of a name as DomainName takes it, or a literal address.
[[nodiscard]] Route routeOf(const Snapshot &snapshot, const QString &name, const LocalNames &local);

}
