// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Dotlight
{

/// What a check can find. Each has its name, sentence and meaning in wording/findings/; %1, %2 … there are the words of the
/// result.
enum class Finding {
    // of every check
    NotFinished,
    NetworkChanged,
    NothingToCheck,
    TooManyServers,
    ResolverNotThere,
    ResolverDoesNotAnswer,

    // lookup
    LookupEncryptedValidated,
    LookupEncrypted,
    LookupSignaturesUnseen,
    LookupNotValidated,
    LookupInClearAsSet,
    LookupFellBack,
    LookupInClearThoughStrict,
    LookupInClear,
    LookupNotAnswered,
    LookupDnssecFailed,
    LookupTellsNothing,
    LookupWithoutLink,

    // resolv-conf
    ResolvConfReachesResolved,
    ResolvConfGoesPast,
    ResolvConfMissing,
    StubDoesNotAnswer,
    StubOff,
    StubTaken,
    StubAnsweredByAnother,
    ResolvConfProgramsGoPast,
    ResolvConfUnreadable,
    ResolvConfNamesNobody,
    ResolvConfStubBesideOthers,
    ResolvConfUnknown,

    // local-proxy
    NoLocalProxy,
    LocalProxyIsServer,
    LocalProxyIsServerPerhaps,
    LocalListenerBesides,
    LocalListenerBesidesPerhaps,
    LocalListenersUnknown,
    LocalListenerIsServer,
    LocalServerNobodyListens,

    // networkmanager
    NetworkManagerNotThere,
    NetworkManagerModeUnknown,
    NetworkManagerFeedsResolved,
    NetworkManagerFeedsResolvedForNow,
    NetworkManagerOtherMode,
    NetworkManagerOtherModeUnread,
    NetworkManagerOtherModeByFile,
    NetworkManagerKeepsFromResolved,
    NetworkManagerGlobalDnsUnused,
    NetworkManagerGlobalDnsElsewhere,
    NetworkManagerLinkAgrees,
    NetworkManagerLinkOtherTransport,
    NetworkManagerLinkOtherIntegrity,
    NetworkManagerLinkOtherServers,
    NetworkManagerLinkNotFed,
    NetworkManagerLinkCannotTell,
    NetworkManagerKeysAtRisk,

    // portal
    PortalNone,
    PortalNoneBefore,
    PortalSeen,
    PortalPerhaps,
    PortalNoInternet,
    PortalUnknown,
    PortalNotLookedFor,
    PortalNoNetworkManager,
    PortalNotTold,

    // bypass
    BypassNoBrowser,
    BypassBrowserAsSystem,
    BypassBrowserPerhaps,
    BypassBrowserFirst,
    BypassBrowserOnly,
    BypassBrowserNotUnderstood,
    BypassNsswitch,
    BypassNsswitchWithoutDns,
    BypassNsswitchByFile,
    BypassNsswitchUnread,

    // clock
    ClockRight,
    ClockRightNotSynchronised,
    ClockSynchronised,
    ClockBehind,
    ClockAhead,
    ClockNotComparable,

    // trust-anchor
    TrustAnchorFits,
    TrustAnchorNone,
    TrustAnchorUnknownRoot,
    TrustAnchorKeyRetired,
    TrustAnchorNewKeyMissing,
    TrustAnchorUnsigned,
    TrustAnchorNotCompared,
    TrustAnchorNotTold,
    TrustAnchorDnskeyFile,
    TrustAnchorNegativeFile,
    TrustAnchorNegativeFileWaits,

    // dnssec
    DnssecValidates,
    DnssecValidatesDowngradable,
    DnssecValidatesNotAll,
    DnssecValidatesNotAllDowngradable,
    DnssecBrokenNameResolves,
    DnssecExceptions,
    DnssecSomeBrokenResolve,
    DnssecGoodNamesFail,
    DnssecUnsignedNamesFail,
    DnssecNoControl,
    DnssecNoQuorum,
    DnssecOff,
    DnssecGivenUp,
    DnssecModeUnknown,
    DnssecSharedScope,
    DnssecNamesUnreadable,

    // tls
    TlsVerified,
    TlsNoNameGiven,
    TlsWrongName,
    TlsNameNeverFits,
    TlsExpired,
    TlsNotYetValid,
    TlsAuthorityExpired,
    TlsAuthorityNotYetValid,
    TlsUntrusted,
    TlsUnfit,
    TlsSelfSigned,
    TlsExpiresSoon,
    TlsDropped,
    TlsRefused,
    TlsNotTls,
    TlsNoAgreement,
    TlsCutOff,
    TlsSilent,
    TlsStalled,
    TlsNoRoute,
    TlsNoDnsAnswer,
    TlsNoNameNoDnsAnswer,

    // port-853
    Port853Open,
    Port853Blocked,
    Port853ServerOnly,
    Port853ShutAtSome,
    Port853CannotTell,
    Port853OpenElsewhere,
    Port853ShutUnused,

    // designated-resolver
    DesignatedNone,
    DesignatedVerified,
    DesignatedVerifiedElsewhere,
    DesignatedUnverified,
    DesignatedStranger,
    DesignatedNotReached,
    DesignatedMute,
    DesignatedNotTried,
    DesignatedWithoutTls,
    DesignatedNotUnderstood,
    DesignatedNoAnswer,
    DesignatedError,

    // wire
    WireTls,
    WireTlsUnused,
    WirePlain,
    WirePlainAsSet,
    WireBoth,
    WireShared,
    WireOwnerUnknown,
    WireNothingSeen,
    WireListsUnread,
    WireNotAsked,

    // latency
    LatencyBoth,
    LatencyTls,
    LatencyPlain,
    LatencyNoAnswer,
    LatencyResolver,
    LatencyResolverFresh,
    LatencyResolverUnknown,

    /// Not a finding: how many there are.
    Count,
};
inline constexpr int findingCount = int(Finding::Count);

}
