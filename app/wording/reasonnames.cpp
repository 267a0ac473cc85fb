// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

QLatin1StringView name(ReasonId id)
{
    switch (id) {
    case ReasonId::ResolverAbsent:
        return "resolver-absent"_L1;
    case ReasonId::ResolverStarting:
        return "resolver-starting"_L1;
    case ReasonId::ResolvConfForeign:
        return "resolv-conf-foreign"_L1;
    case ReasonId::ResolvConfUplink:
        return "resolv-conf-uplink"_L1;
    case ReasonId::StubListenerOff:
        return "stub-listener-off"_L1;
    case ReasonId::NoServers:
        return "no-servers"_L1;
    case ReasonId::Offline:
        return "offline"_L1;
    case ReasonId::ServerUnreachable:
        return "server-unreachable"_L1;
    case ReasonId::Port853Blocked:
        return "port-853-blocked"_L1;
    case ReasonId::CertificateWrongName:
        return "certificate-wrong-name"_L1;
    case ReasonId::CertificateExpired:
        return "certificate-expired"_L1;
    case ReasonId::CertificateNotYetValid:
        return "certificate-not-yet-valid"_L1;
    case ReasonId::CertificateUntrusted:
        return "certificate-untrusted"_L1;
    case ReasonId::TrustAnchorStale:
        return "trust-anchor-stale"_L1;
    case ReasonId::DnssecUnsupportedByServer:
        return "dnssec-unsupported-by-server"_L1;
    case ReasonId::ClockWrong:
        return "clock-wrong"_L1;
    case ReasonId::DnssecFailing:
        return "dnssec-failing"_L1;
    case ReasonId::LookupRefused:
        return "lookup-refused"_L1;
    case ReasonId::LookupFailed:
        return "lookup-failed"_L1;
    case ReasonId::DnssecNotValidating:
        return "dnssec-not-validating"_L1;
    case ReasonId::PlainTransport:
        return "plain-transport"_L1;
    case ReasonId::TlsFallback:
        return "tls-fallback"_L1;
    case ReasonId::PlainLinkInParallel:
        return "plain-link-in-parallel"_L1;
    case ReasonId::OpportunisticOnly:
        return "opportunistic-only"_L1;
    case ReasonId::StrictNotVerified:
        return "strict-not-verified"_L1;
    case ReasonId::ServerNameMissing:
        return "server-name-missing"_L1;
    case ReasonId::DnssecOff:
        return "dnssec-off"_L1;
    case ReasonId::DnssecAllowDowngrade:
        return "dnssec-allow-downgrade"_L1;
    case ReasonId::DnssecDowngraded:
        return "dnssec-downgraded"_L1;
    case ReasonId::LocalProxy:
        return "local-proxy"_L1;
    case ReasonId::NoEvidenceYet:
        return "no-evidence-yet"_L1;
    case ReasonId::CaptivePortal:
        return "captive-portal"_L1;
    case ReasonId::SettingsDrift:
        return "settings-drift"_L1;
    case ReasonId::NetworkManagerNotFeedingResolved:
        return "networkmanager-not-feeding-resolved"_L1;
    case ReasonId::NetworkManagerGlobalDnsIgnored:
        return "networkmanager-global-dns-ignored"_L1;
    case ReasonId::FallbackServersInUse:
        return "fallback-servers-in-use"_L1;
    case ReasonId::InsideVpn:
        return "inside-vpn"_L1;
    case ReasonId::Bypass:
        return "bypass"_L1;
    case ReasonId::ValueUnknown:
        return "value-unknown"_L1;
    case ReasonId::ResolverUnresponsive:
        return "resolver-unresponsive"_L1;
    case ReasonId::DnssecNotSeen:
        return "dnssec-not-seen"_L1;
    case ReasonId::NotAskable:
        return "not-askable"_L1;
    case ReasonId::LinksUnreadable:
        return "links-unreadable"_L1;
    }
    return "unknown"_L1;
}

}
