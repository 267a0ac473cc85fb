# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash disable=SC2034
# Who is who in the small internet. All addresses are on its loopback; nft leads 53 and 853 of a resolver to the
# server of the kind that is switched on (backend 192.0.2.128+N, 2001:db8::b:N).
#
#   dns.example     192.0.2.53    2001:db8::53   primary: 53 and 853        check.example   192.0.2.80  http, /check
#   dns2.example    192.0.2.54    2001:db8::54   second: 53 and 853         portal.example  192.0.2.81  http, the portal
#   (guest)         203.0.113.53                 guest: 53 only             www.*           192.0.2.90  http, any page
#   (corp)          192.0.2.60                   53 only; knows intranet.corp.example, which nobody else does
#   ns.example      192.0.2.1                    authority for the root and every zone
#
# Links: inet-wan 198.51.100.1/24 and 2001:db8:1::1/64, DHCP and router advertisements, DNS 192.0.2.53 and 2001:db8::53;
# inet-guest 203.0.113.1/24, DHCP, DNS 203.0.113.53; inet-vpn 198.18.0.1/30, no DHCP (the client is 198.18.0.2).
#
# Zones, all with www (A and AAAA): good.example (signed), sigfail.example (a letter of www's signatures is another),
# bad-ds.example (DS of another key), expired.example, notyet.example, unsigned.example, corp.example (unsigned).
#
# Switches, by resolver. Each kind has a server, and so a cache, of its own: none ever answers from another's.
#   normal         good.pem: its name only
#   tls-drop       853 is dropped           tls-refuse  853 is answered by a TCP reset
#   cert-goodip    names and addresses      cert-wrongname  elsewhere.example   cert-expired   cert-selfsigned
#   strip          no signatures, DO ignored
#   root-new       the root has a new key only, and is signed by it      root-both  old and new key, signed by both
#   refuse-soa     REFUSED for the root's SOA, everything else as ever
#   designates     says that it can be asked over TLS as dns.example (RFC 9462), with a certificate that holds its addresses
#   designates-lacking   the same, and the certificate holds the name alone
#   designates-stranger  says that dns2.example at 192.0.2.54 is its encrypted self
#   slow           packets to it take 800 ms, every protocol              dead  packets to it are dropped
#   portal         every question on that link is answered by the portal's address (A) or REFUSED, 853 is refused,
#                  every http request is redirected to http://portal.example/

# Server, N, certificate.
servers="good 1 good
second 2 second
goodip 3 goodip
wrongname 4 wrongname
expired 5 expired
selfsigned 6 selfsigned
strip 7 both
root-new 8 both
root-both 9 both
plain 10 -
corp 11 -
designates 14 goodip
designates-lacking 15 good
designates-stranger 16 good"
refuse_n=12
portal_n=13

targets="primary second guest"
modes="normal tls-drop tls-refuse cert-goodip cert-wrongname cert-expired cert-selfsigned strip root-new root-both
refuse-soa slow dead portal designates designates-lacking designates-stranger"

declare -A target4=([primary]=192.0.2.53 [second]=192.0.2.54 [guest]=203.0.113.53 [corp]=192.0.2.60)
declare -A target6=([primary]=2001:db8::53 [second]=2001:db8::54)
declare -A target_link=([primary]=inet-wan [second]=inet-wan [guest]=inet-guest)

backend4() { echo "192.0.2.$((128 + $1))"; }
backend6() { echo "2001:db8::b:$1"; }

# SECONDS CONDITION...: looks every 20 ms.
await() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS <= end)) || return 1
        read -r -t 0.02 <> <(:) || true
    done
}
