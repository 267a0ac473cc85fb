// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/*
 * Enumerations as the daemons use them. Every one has an Unknown: a value that this version does not know is shown as
 * unknown, never taken for off.
 */
namespace Dotlight
{

/// A client's view of its daemon. Absent: nobody owns the name. Loading: owned, or about to be, and not read yet.
enum class Presence { Absent, Loading, Present };

/// resolve1's DNSOverTLS property: "no", "opportunistic", "yes" (org.freedesktop.resolve1(5)).
enum class TransportMode { Off, Opportunistic, Strict, Unknown };

/// resolve1's DNSSEC property: "no", "allow-downgrade", "yes".
enum class IntegrityMode { Off, AllowDowngrade, On, Unknown };

/// resolve1's ResolvConfMode property: what /etc/resolv.conf is to resolved.
enum class ResolvConfMode { Stub, Static, Uplink, Foreign, Missing, Unknown };

/// resolve1's DNSStubListener property.
enum class StubListener { Yes, No, Udp, Tcp, Unknown };

/// NetworkManager's Connectivity property (NMConnectivityState).
enum class Connectivity { Unknown, None, Portal, Limited, Full };

enum class LinkKind { Ethernet, Wifi, Vpn, Bridge, Other, Unknown };

enum class ManagedBy { Nobody, NetworkManager, Networkd, Unknown };

}
