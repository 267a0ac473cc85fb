// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routenames.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

QLatin1StringView name(RouteOutcome outcome)
{
    switch (outcome) {
    case RouteOutcome::Servers:
        return "servers"_L1;
    case RouteOutcome::Itself:
        return "itself"_L1;
    case RouteOutcome::Multicast:
        return "multicast"_L1;
    case RouteOutcome::Nobody:
        return "nobody"_L1;
    case RouteOutcome::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(RouteReason reason)
{
    switch (reason) {
    case RouteReason::Domain:
        return "domain"_L1;
    case RouteReason::SearchDomain:
        return "search-domain"_L1;
    case RouteReason::DefaultRoute:
        return "default-route"_L1;
    case RouteReason::LiteralAddress:
        return "literal-address"_L1;
    case RouteReason::Localhost:
        return "localhost"_L1;
    case RouteReason::OwnHostName:
        return "own-host-name"_L1;
    case RouteReason::Gateway:
        return "gateway"_L1;
    case RouteReason::OwnStub:
        return "own-stub"_L1;
    case RouteReason::LoopbackAddress:
        return "loopback-address"_L1;
    case RouteReason::NeverResolved:
        return "never-resolved"_L1;
    case RouteReason::ResolverArpa:
        return "resolver-arpa"_L1;
    case RouteReason::HostsFile:
        return "hosts-file"_L1;
    case RouteReason::DotLocal:
        return "dot-local"_L1;
    case RouteReason::LinkLocalAddress:
        return "link-local-address"_L1;
    case RouteReason::SingleLabel:
        return "single-label"_L1;
    case RouteReason::RootName:
        return "root-name"_L1;
    case RouteReason::NoScope:
        return "no-scope"_L1;
    case RouteReason::NoResolver:
        return "no-resolver"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(RouteDoubt doubt)
{
    switch (doubt) {
    case RouteDoubt::HostsIgnored:
        return "hosts-ignored"_L1;
    case RouteDoubt::SingleLabelSetting:
        return "single-label-setting"_L1;
    case RouteDoubt::MulticastPerhaps:
        return "multicast-perhaps"_L1;
    case RouteDoubt::OwnSubnet:
        return "own-subnet"_L1;
    case RouteDoubt::Version:
        return "version"_L1;
    case RouteDoubt::ScopeUnread:
        return "scope-unread"_L1;
    case RouteDoubt::LinksUnread:
        return "links-unread"_L1;
    case RouteDoubt::HostsUnread:
        return "hosts-unread"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(Travel travel)
{
    switch (travel) {
    case Travel::Encrypted:
        return "encrypted"_L1;
    case Travel::InClear:
        return "in-clear"_L1;
    case Travel::Either:
        return "either"_L1;
    case Travel::LocalProxy:
        return "local-proxy"_L1;
    case Travel::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(Validated validated)
{
    switch (validated) {
    case Validated::Yes:
        return "yes"_L1;
    case Validated::No:
        return "no"_L1;
    case Validated::WhileSupported:
        return "while-supported"_L1;
    case Validated::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(RouteVerdict verdict)
{
    switch (verdict) {
    case RouteVerdict::Agreed:
        return "agreed"_L1;
    case RouteVerdict::Differs:
        return "differs"_L1;
    case RouteVerdict::CannotTell:
        return "cannot-tell"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(RouteFinding finding)
{
    switch (finding) {
    case RouteFinding::CameAsSaid:
        return "came-as-said"_L1;
    case RouteFinding::NoServerAsked:
        return "no-server-asked"_L1;
    case RouteFinding::NobodyResponsible:
        return "nobody-responsible"_L1;
    case RouteFinding::OverAnotherLink:
        return "over-another-link"_L1;
    case RouteFinding::InClear:
        return "in-clear"_L1;
    case RouteFinding::EncryptedAfterAll:
        return "encrypted-after-all"_L1;
    case RouteFinding::ValidatedAfterAll:
        return "validated-after-all"_L1;
    case RouteFinding::AServerAnswered:
        return "server-answered"_L1;
    case RouteFinding::NoServerAnswered:
        return "no-server-answered"_L1;
    case RouteFinding::RefusedAsName:
        return "refused-as-name"_L1;
    case RouteFinding::NoAnswer:
        return "no-answer"_L1;
    case RouteFinding::ErrorOnly:
        return "error-only"_L1;
    case RouteFinding::Alias:
        return "alias"_L1;
    case RouteFinding::NothingPredicted:
        return "nothing-predicted"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(Answer::Outcome outcome)
{
    switch (outcome) {
    case Answer::Outcome::Answered:
        return "answered"_L1;
    case Answer::Outcome::Unreachable:
        return "unreachable"_L1;
    case Answer::Outcome::DnssecFailed:
        return "dnssec-failed"_L1;
    case Answer::Outcome::InvalidReply:
        return "invalid-reply"_L1;
    case Answer::Outcome::NoNameServers:
        return "no-name-servers"_L1;
    case Answer::Outcome::Refused:
        return "refused"_L1;
    case Answer::Outcome::OtherError:
        return "other-error"_L1;
    }
    return "unknown"_L1;
}

}
