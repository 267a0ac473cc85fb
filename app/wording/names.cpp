// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

QLatin1StringView name(Level level)
{
    switch (level) {
    case Level::Protected: return "protected"_L1;
    case Level::Encrypted: return "encrypted"_L1;
    case Level::Unknown: return "unknown"_L1;
    case Level::Exposed: return "exposed"_L1;
    case Level::Failing: return "failing"_L1;
    case Level::NotInCharge: return "not-in-charge"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "info"_L1;
    case Severity::Warning: return "warning"_L1;
    case Severity::Critical: return "critical"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(ReasonId id)
{
    switch (id) {
    case ReasonId::ResolverAbsent: return "resolver-absent"_L1;
    case ReasonId::ResolverStarting: return "resolver-starting"_L1;
    case ReasonId::ResolvConfForeign: return "resolv-conf-foreign"_L1;
    case ReasonId::ResolvConfUplink: return "resolv-conf-uplink"_L1;
    case ReasonId::StubListenerOff: return "stub-listener-off"_L1;
    case ReasonId::NoServers: return "no-servers"_L1;
    case ReasonId::Offline: return "offline"_L1;
    case ReasonId::ServerUnreachable: return "server-unreachable"_L1;
    case ReasonId::Port853Blocked: return "port-853-blocked"_L1;
    case ReasonId::CertificateWrongName: return "certificate-wrong-name"_L1;
    case ReasonId::CertificateExpired: return "certificate-expired"_L1;
    case ReasonId::CertificateUntrusted: return "certificate-untrusted"_L1;
    case ReasonId::TrustAnchorStale: return "trust-anchor-stale"_L1;
    case ReasonId::DnssecUnsupportedByServer: return "dnssec-unsupported-by-server"_L1;
    case ReasonId::ClockWrong: return "clock-wrong"_L1;
    case ReasonId::DnssecFailing: return "dnssec-failing"_L1;
    case ReasonId::LookupRefused: return "lookup-refused"_L1;
    case ReasonId::LookupFailed: return "lookup-failed"_L1;
    case ReasonId::DnssecNotValidating: return "dnssec-not-validating"_L1;
    case ReasonId::PlainTransport: return "plain-transport"_L1;
    case ReasonId::TlsFallback: return "tls-fallback"_L1;
    case ReasonId::PlainLinkInParallel: return "plain-link-in-parallel"_L1;
    case ReasonId::OpportunisticOnly: return "opportunistic-only"_L1;
    case ReasonId::StrictNotVerified: return "strict-not-verified"_L1;
    case ReasonId::ServerNameMissing: return "server-name-missing"_L1;
    case ReasonId::DnssecOff: return "dnssec-off"_L1;
    case ReasonId::DnssecAllowDowngrade: return "dnssec-allow-downgrade"_L1;
    case ReasonId::DnssecDowngraded: return "dnssec-downgraded"_L1;
    case ReasonId::LocalProxy: return "local-proxy"_L1;
    case ReasonId::NoEvidenceYet: return "no-evidence-yet"_L1;
    case ReasonId::CaptivePortal: return "captive-portal"_L1;
    case ReasonId::SettingsDrift: return "settings-drift"_L1;
    case ReasonId::NetworkManagerNotFeedingResolved: return "networkmanager-not-feeding-resolved"_L1;
    case ReasonId::NetworkManagerGlobalDnsIgnored: return "networkmanager-global-dns-ignored"_L1;
    case ReasonId::FallbackServersInUse: return "fallback-servers-in-use"_L1;
    case ReasonId::InsideVpn: return "inside-vpn"_L1;
    case ReasonId::Bypass: return "bypass"_L1;
    case ReasonId::ValueUnknown: return "value-unknown"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(TransportMode mode)
{
    switch (mode) {
    case TransportMode::Off: return "off"_L1;
    case TransportMode::Opportunistic: return "opportunistic"_L1;
    case TransportMode::Strict: return "strict"_L1;
    case TransportMode::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(IntegrityMode mode)
{
    switch (mode) {
    case IntegrityMode::Off: return "off"_L1;
    case IntegrityMode::AllowDowngrade: return "allow-downgrade"_L1;
    case IntegrityMode::On: return "on"_L1;
    case IntegrityMode::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(ResolvConfMode mode)
{
    switch (mode) {
    case ResolvConfMode::Stub: return "stub"_L1;
    case ResolvConfMode::Static: return "static"_L1;
    case ResolvConfMode::Uplink: return "uplink"_L1;
    case ResolvConfMode::Foreign: return "foreign"_L1;
    case ResolvConfMode::Missing: return "missing"_L1;
    case ResolvConfMode::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(StubListener listener)
{
    switch (listener) {
    case StubListener::Yes: return "yes"_L1;
    case StubListener::No: return "no"_L1;
    case StubListener::Udp: return "udp"_L1;
    case StubListener::Tcp: return "tcp"_L1;
    case StubListener::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(Connectivity connectivity)
{
    switch (connectivity) {
    case Connectivity::None: return "none"_L1;
    case Connectivity::Portal: return "portal"_L1;
    case Connectivity::Limited: return "limited"_L1;
    case Connectivity::Full: return "full"_L1;
    case Connectivity::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Ethernet: return "ethernet"_L1;
    case LinkKind::Wifi: return "wifi"_L1;
    case LinkKind::Vpn: return "vpn"_L1;
    case LinkKind::Bridge: return "bridge"_L1;
    case LinkKind::Other: return "other"_L1;
    case LinkKind::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(ManagedBy manager)
{
    switch (manager) {
    case ManagedBy::Nobody: return "none"_L1;
    case ManagedBy::NetworkManager: return "networkmanager"_L1;
    case ManagedBy::Networkd: return "networkd"_L1;
    case ManagedBy::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(TransportAchieved achieved)
{
    switch (achieved) {
    case TransportAchieved::Tls: return "tls"_L1;
    case TransportAchieved::Plain: return "plain"_L1;
    case TransportAchieved::None: return "none"_L1;
    case TransportAchieved::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(TransportProven proven)
{
    switch (proven) {
    case TransportProven::TlsVerified: return "tls-verified"_L1;
    case TransportProven::Tls: return "tls"_L1;
    case TransportProven::Plain: return "plain"_L1;
    case TransportProven::Failed: return "failed"_L1;
    case TransportProven::NotTested: return "not-tested"_L1;
    }
    return "unknown"_L1;
}

QLatin1StringView name(IntegrityAchieved achieved)
{
    switch (achieved) {
    case IntegrityAchieved::Validating: return "validating"_L1;
    case IntegrityAchieved::NotValidating: return "not-validating"_L1;
    case IntegrityAchieved::Failing: return "failing"_L1;
    case IntegrityAchieved::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView name(IntegrityProven proven)
{
    switch (proven) {
    case IntegrityProven::Validated: return "validated"_L1;
    case IntegrityProven::NotValidated: return "not-validated"_L1;
    case IntegrityProven::Failed: return "failed"_L1;
    case IntegrityProven::NotTested: return "not-tested"_L1;
    }
    return "unknown"_L1;
}

}
