// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr std::array<std::pair<ReasonId, QLatin1StringView>, reasonCount> names{{
    {ReasonId::ResolverAbsent, "resolver-absent"_L1},
    {ReasonId::ResolverStarting, "resolver-starting"_L1},
    {ReasonId::ResolvConfForeign, "resolv-conf-foreign"_L1},
    {ReasonId::ResolvConfUplink, "resolv-conf-uplink"_L1},
    {ReasonId::StubListenerOff, "stub-listener-off"_L1},
    {ReasonId::NoServers, "no-servers"_L1},
    {ReasonId::Offline, "offline"_L1},
    {ReasonId::ServerUnreachable, "server-unreachable"_L1},
    {ReasonId::Port853Blocked, "port-853-blocked"_L1},
    {ReasonId::CertificateWrongName, "certificate-wrong-name"_L1},
    {ReasonId::CertificateExpired, "certificate-expired"_L1},
    {ReasonId::CertificateUntrusted, "certificate-untrusted"_L1},
    {ReasonId::TrustAnchorStale, "trust-anchor-stale"_L1},
    {ReasonId::DnssecUnsupportedByServer, "dnssec-unsupported-by-server"_L1},
    {ReasonId::ClockWrong, "clock-wrong"_L1},
    {ReasonId::DnssecFailing, "dnssec-failing"_L1},
    {ReasonId::LookupRefused, "lookup-refused"_L1},
    {ReasonId::LookupFailed, "lookup-failed"_L1},
    {ReasonId::DnssecNotValidating, "dnssec-not-validating"_L1},
    {ReasonId::PlainTransport, "plain-transport"_L1},
    {ReasonId::TlsFallback, "tls-fallback"_L1},
    {ReasonId::PlainLinkInParallel, "plain-link-in-parallel"_L1},
    {ReasonId::OpportunisticOnly, "opportunistic-only"_L1},
    {ReasonId::StrictNotVerified, "strict-not-verified"_L1},
    {ReasonId::ServerNameMissing, "server-name-missing"_L1},
    {ReasonId::DnssecOff, "dnssec-off"_L1},
    {ReasonId::DnssecAllowDowngrade, "dnssec-allow-downgrade"_L1},
    {ReasonId::DnssecDowngraded, "dnssec-downgraded"_L1},
    {ReasonId::LocalProxy, "local-proxy"_L1},
    {ReasonId::NoEvidenceYet, "no-evidence-yet"_L1},
    {ReasonId::CaptivePortal, "captive-portal"_L1},
    {ReasonId::SettingsDrift, "settings-drift"_L1},
    {ReasonId::NetworkManagerNotFeedingResolved, "networkmanager-not-feeding-resolved"_L1},
    {ReasonId::NetworkManagerGlobalDnsIgnored, "networkmanager-global-dns-ignored"_L1},
    {ReasonId::FallbackServersInUse, "fallback-servers-in-use"_L1},
    {ReasonId::InsideVpn, "inside-vpn"_L1},
    {ReasonId::Bypass, "bypass"_L1},
    {ReasonId::ValueUnknown, "value-unknown"_L1},
    {ReasonId::ResolverUnresponsive, "resolver-unresponsive"_L1},
    {ReasonId::DnssecNotSeen, "dnssec-not-seen"_L1},
    {ReasonId::NotAskable, "not-askable"_L1},
    {ReasonId::LinksUnreadable, "links-unreadable"_L1},
    {ReasonId::CertificateNotYetValid, "certificate-not-yet-valid"_L1},
    {ReasonId::ServerWithoutTls, "server-without-tls"_L1},
}};
}

QLatin1StringView name(ReasonId id)
{
    const auto it = std::ranges::find(names, id, [](const auto &named) { return named.first; });
    return it == names.end() ? "unknown"_L1 : it->second;
}

}
