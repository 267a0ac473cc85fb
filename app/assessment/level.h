// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/*
 * The vocabulary of a verdict. Names on the outside (JSON, command line) are in wording/names.h and are a contract.
 */
namespace Dotlight
{

/// Mild to severe, so that the whole is the maximum over its parts.
enum class Level { Protected, Encrypted, Unknown, Exposed, Failing, NotInCharge };

enum class Severity { Info, Warning, Critical };

enum class ReasonId {
    ResolverAbsent,
    ResolverStarting,
    ResolvConfForeign,
    ResolvConfUplink,
    StubListenerOff,
    NoServers,
    Offline,
    ServerUnreachable,
    Port853Blocked,
    CertificateWrongName,
    CertificateExpired,
    CertificateUntrusted,
    TrustAnchorStale,
    DnssecUnsupportedByServer,
    ClockWrong,
    DnssecFailing,
    LookupRefused,
    LookupFailed,
    DnssecNotValidating,
    PlainTransport,
    TlsFallback,
    PlainLinkInParallel,
    OpportunisticOnly,
    StrictNotVerified,
    ServerNameMissing,
    DnssecOff,
    DnssecAllowDowngrade,
    DnssecDowngraded,
    LocalProxy,
    NoEvidenceYet,
    CaptivePortal,
    SettingsDrift,
    NetworkManagerNotFeedingResolved,
    NetworkManagerGlobalDnsIgnored,
    FallbackServersInUse,
    InsideVpn,
    Bypass,
    /// A daemon gave a value that this version does not know, or none at all; level unknown.
    ValueUnknown,
    /// resolved, or what it says of one scope, could not be read; level unknown.
    ResolverUnresponsive,
    /// The second question was answered: the transport was seen, of the signatures nothing; level unknown.
    DnssecNotSeen,
    /// resolved can't be asked over this scope alone, so no lookup speaks for it; level unknown.
    NotAskable,
    /// The kernel's list of links could not be read, so scopes may be missing; level unknown.
    LinksUnreadable,
    CertificateNotYetValid,
    /// One server of several lets no TLS come about; where all do, Port853Blocked may say more. No level of its own.
    ServerWithoutTls,
};
inline constexpr int reasonCount = int(ReasonId::ServerWithoutTls) + 1;

enum class TransportAchieved { Tls, Plain, None, Unknown };
enum class TransportProven { TlsVerified, Tls, Plain, Failed, NotTested };
enum class IntegrityAchieved { Validating, NotValidating, Failing, Unknown };
/// The last is told apart from Failed for people alone.
enum class IntegrityProven { Validated, NotValidated, Failed, NotTested, UnsignedFail };

}
