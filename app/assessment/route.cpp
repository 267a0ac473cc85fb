// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route.h"

#include "routeparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
/// How well a scope suits a name. Only the best are asked.
namespace Match
{
constexpr int none = -1;
constexpr int defaultRoute = 0;
/// More with each label of the domain that matches.
constexpr int domain = 1;
}

bool isSearchDomain(const Domain &domain)
{
    return !domain.routeOnly && !domain.isRoot();
}

bool hasSearchDomains(const Scope &scope)
{
    return std::ranges::any_of(scope.domains, isSearchDomain);
}

/// The longest of the scope's domains that the name is in.
const Domain *bestDomain(const Scope &scope, const DomainName &name)
{
    const Domain *best = nullptr;
    for (const Domain &domain : scope.domains) {
        if (name.isWithin(domain.name) && (!best || labelCount(domain.name) > labelCount(best->name)))
            best = &domain;
    }
    return best;
}

/// One of ".local" is multicast DNS's, so is none of the default route; "local" itself too, though nobody is asked for it.
bool belongsToMulticast(const DomainName &name)
{
    return name.isWithin(u"local"_s) || linkLocalLabels(name).has_value();
}

int matchOf(const Scope &scope, const DomainName &name)
{
    if (name.isSingleLabel() && hasSearchDomains(scope))
        return Match::domain + 1;
    if (const Domain *domain = bestDomain(scope, name))
        return Match::domain + labelCount(domain->name);
    return scope.defaultRoute && !belongsToMulticast(name) ? Match::defaultRoute : Match::none;
}

/// What is asked at a scope; empty where nothing is, which holds for single labels without a search domain.
QStringList namesAsked(const Scope &scope, const DomainName &name)
{
    if (!name.isSingleLabel())
        return {name.text()};
    QStringList names;
    for (const Domain &domain : scope.domains) {
        if (isSearchDomain(domain) && !name.isAbsolute())
            names << name.in(domain.name).text();
    }
    return names;
}

RouteCandidate asked(const Scope &scope, const Snapshot &snapshot, const DomainName &name)
{
    RouteCandidate result = candidateOf(scope, snapshot, namesAsked(scope, name));
    const Domain *domain = bestDomain(scope, name);
    if (name.isSingleLabel()) {
        result.why = RouteReason::SearchDomain;
    } else if (domain) {
        result.why = RouteReason::Domain;
        result.domain = domain->isRoot() ? u"."_s : domain->name;
    }
    return result;
}

/// How well the multicast protocols suit a name where they are on, and which of them may be.
struct Multicast {
    int match = Match::none;
    bool mayBeOn = false;
    RouteReason reason = RouteReason::NoScope;
};

Multicast multicastOf(const DomainName &name, const ResolverFacts &resolver)
{
    const bool llmnr = resolver.llmnr.value_or(true);
    const bool multicastDns = resolver.multicastDns.value_or(true);
    if (const auto labels = linkLocalLabels(name))
        return {Match::domain + *labels, llmnr || multicastDns, RouteReason::LinkLocalAddress};
    // Other reverse lookups are theirs only where nobody else is there.
    if (isReverse(name))
        return {Match::none, llmnr || multicastDns, RouteReason::NoScope};
    if (name.isSingleLabel())
        return {Match::domain + 1, llmnr && !name.is(u"local"_s), RouteReason::SingleLabel};
    return {Match::domain + 1, multicastDns && name.isWithin(u"local"_s), RouteReason::DotLocal};
}

class Router
{
public:
    Router(const Snapshot &snapshot, const DomainName &name)
        : m_snapshot(snapshot)
        , m_name(name)
        , m_scopes(scopesOf(snapshot))
    {
        m_route.name = name.text();
    }

    Route run(const LocalNames &local)
    {
        const SpecialName special = specialName(m_name, m_snapshot.resolver, local.own);
        if (special.reason)
            return {m_route.name, RouteOutcome::Itself, *special.reason, {}, {}};
        findCandidates();
        decide();
        addDoubts();
        if (special.perhaps)
            doubt(RouteDoubt::Version);
        if (isInHosts(local))
            settle(RouteOutcome::Itself, RouteReason::HostsFile, RouteDoubt::HostsIgnored);
        else if (!local.hostsRead)
            doubt(RouteDoubt::HostsUnread);
        return m_route;
    }

private:
    [[nodiscard]] bool isInHosts(const LocalNames &local) const
    {
        const auto isIt = [this](const QString &name) { return m_name.is(name); };
        return m_name.isAnyOf(local.hosts)
            || (isReverse(m_name) && std::ranges::any_of(local.hostAddresses, isIt, reverseName));
    }

    void findCandidates()
    {
        // There is no address of the root to ask for.
        if (m_name.isRoot())
            return;
        for (const Scope &scope : std::as_const(m_scopes))
            m_best = std::max(m_best, matchOf(scope, m_name));
        if (m_best == Match::none)
            return;
        for (const Scope &scope : std::as_const(m_scopes)) {
            if (matchOf(scope, m_name) == m_best && !namesAsked(scope, m_name).isEmpty())
                m_route.candidates << asked(scope, m_snapshot, m_name);
        }
    }

    void decide()
    {
        m_route.keptFromSearch = m_name.isSingleLabel() && m_name.isAbsolute()
            && std::ranges::any_of(std::as_const(m_scopes), hasSearchDomains);
        const Multicast multicast = multicastOf(m_name, m_snapshot.resolver);
        const bool mayBeOn = multicast.mayBeOn && !m_name.isRoot();
        if (mayBeOn && (multicast.match > m_best || m_route.candidates.isEmpty()))
            settle(RouteOutcome::Multicast, multicast.reason, RouteDoubt::MulticastPerhaps);
        else if (!m_route.candidates.isEmpty())
            settle(RouteOutcome::Servers, m_route.candidates.first().why);
        else
            settle(RouteOutcome::Nobody, nobodysReason());
        if (mayBeOn && multicast.match == m_best)
            doubt(RouteDoubt::MulticastPerhaps);
    }

    [[nodiscard]] RouteReason nobodysReason() const
    {
        if (m_name.isRoot())
            return RouteReason::RootName;
        if (m_scopes.isEmpty())
            return RouteReason::NoScope;
        if (m_name.isSingleLabel())
            return RouteReason::SingleLabel;
        if (!belongsToMulticast(m_name))
            return RouteReason::NoScope;
        return linkLocalLabels(m_name) ? RouteReason::LinkLocalAddress : RouteReason::DotLocal;
    }

    void addDoubts()
    {
        if (m_name.isSingleLabel() && !m_scopes.isEmpty())
            doubt(RouteDoubt::SingleLabelSetting);
        // Where one link alone has servers it is asked in any case.
        const bool onlyOne = m_scopes.size() == 1 && m_route.candidates.size() == 1;
        if (isReverse(m_name) && !linkLocalLabels(m_name) && !m_scopes.isEmpty() && !onlyOne)
            doubt(RouteDoubt::OwnSubnet);
        if (!std::ranges::all_of(m_scopes, &Scope::readable))
            doubt(RouteDoubt::ScopeUnread);
        if (!m_snapshot.linksReadable)
            doubt(RouteDoubt::LinksUnread);
    }

    void settle(RouteOutcome outcome, RouteReason reason, std::optional<RouteDoubt> why = {})
    {
        m_route.outcome = outcome;
        m_route.reason = reason;
        if (why)
            doubt(*why);
    }

    void doubt(RouteDoubt doubt)
    {
        if (!m_route.doubts.contains(doubt))
            m_route.doubts << doubt;
    }

    const Snapshot &m_snapshot;
    DomainName m_name;
    QList<Scope> m_scopes;
    int m_best = Match::none;
    Route m_route;
};
}

Route routeOf(const Snapshot &snapshot, const QString &name, const LocalNames &local)
{
    // It is one whoever is there to answer.
    if (isLiteralAddress(name))
        return {.name = name,
            .outcome = RouteOutcome::Itself,
            .reason = RouteReason::LiteralAddress,
            .doubts = {},
            .candidates = {}};
    if (!snapshot.resolver.isKnown())
        return {.name = name,
            .outcome = RouteOutcome::Unknown,
            .reason = RouteReason::NoResolver,
            .doubts = {},
            .candidates = {}};
    const auto parsed = DomainName::parse(name);
    if (!parsed)
        return {.name = name,
            .outcome = RouteOutcome::Unknown,
            .reason = RouteReason::NoScope,
            .doubts = {},
            .candidates = {}};
    return Router(snapshot, *parsed).run(local);
}

}
