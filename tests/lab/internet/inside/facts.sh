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
#   (private)       192.0.2.61                   53 only; has private.example and corp.internal, which are nowhere else, by itself
#   ns.example      192.0.2.1                    authority for the root and every zone
#
# Links: inet-wan 198.51.100.1/24 and 2001:db8:1::1/64, DHCP and router advertisements, DNS 192.0.2.53 and 2001:db8::53;
# inet-guest 203.0.113.1/24, DHCP, DNS 203.0.113.53; inet-vpn 198.18.0.1/30, no DHCP (the client is 198.18.0.2).
#
# Zones, all with www (A and AAAA): good.example (signed), sigfail.example (a letter of www's signatures is another),
# bad-ds.example (DS of another key), expired.example, notyet.example, unsigned.example, corp.example (unsigned); and
# lame.example, which is nowhere: its own server sends everybody back to itself, so every resolver says SERVFAIL.
#
# Switches, by resolver. Each kind has a server, and so a cache, of its own: none ever answers from another's.
#   normal         good.pem: its name only
#   plain-drop     53 is dropped, 853 is as ever
#   tls-drop       853 is dropped           tls-refuse  853 is answered by a TCP reset
#   cert-goodip    names and addresses      cert-wrongname  elsewhere.example   cert-expired   cert-selfsigned
#   cert-notyet    begins in 2040           cert-foreign    of an authority that the client does not know
#   cert-soon      ends in 10 days
#   tls-other      853 is open, and something else than TLS greets there
#   tls-stall      853 is open and silent   tls-mute        TLS, but no answer to a question over it
#   tls-cut        853 hangs up when it hears TLS           tls-alert      853 answers TLS with an alert
#   tls-prohibit   853 is answered by ICMP: administratively prohibited
#   strip          no signatures, DO ignored
#   root-new       the root has a new key only, and is signed by it      root-both  old and new key, signed by both
#   root-past, root-future   the root's signatures held in 2020 only, and hold from 2040 on
#   root-retired   old and new key, signed by the new one alone
#   root-public    the public root's key of 2017 stands beside the old key, and signs nothing
#   refuse-soa     REFUSED for the root's SOA, everything else as ever
#   home-router    53 only; passes everything on, proofs too, but for lan and ad.intern, which it has by itself: nobody signs
#                  them, printer.lan and nas.ad.intern are all that there is in them
#   no-proofs      that a zone has no DS comes without its proof
#   designates     says that it can be asked over TLS as dns.example (RFC 9462), with a certificate that holds its addresses
#   designates-lacking   the same, and the certificate holds the name alone
#   designates-stranger  says that dns2.example at 192.0.2.54 is its encrypted self
#   designates-shut      names port 8853, where nobody listens      designates-https  DNS over HTTPS alone
#   designates-odd       wants something known that no client knows
#   designates-othername says that it is elsewhere.example, which is not in its certificate
#   slow           packets to it take 800 ms, every protocol              dead  packets to it are dropped
#   web-refuse     http is answered by a TCP reset, whomever it is meant for
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
designates-stranger 16 good
notyet 17 notyet
foreign 18 foreign
soon 19 soon
root-past 20 both
root-future 21 both
root-retired 22 both
root-public 23 both
designates-shut 24 goodip
designates-https 25 goodip
designates-odd 26 goodip
designates-othername 33 goodip"
# Of one program: odd.py.
odd="refuse-soa 12
no-proofs 27
tls-other 28
tls-stall 29
tls-mute 30
tls-cut 31
tls-alert 32"
portal_n=13
router_n=34
private4=192.0.2.61

targets="primary second guest"
modes="normal plain-drop tls-drop tls-refuse tls-prohibit tls-other tls-stall tls-mute tls-cut tls-alert cert-goodip cert-wrongname cert-expired cert-selfsigned
cert-notyet cert-foreign cert-soon strip root-new root-both root-past root-future root-retired root-public refuse-soa no-proofs
slow dead web-refuse portal designates designates-lacking designates-stranger designates-shut designates-https designates-odd
designates-othername home-router"

declare -A target4=([primary]=192.0.2.53 [second]=192.0.2.54 [guest]=203.0.113.53 [corp]=192.0.2.60)
declare -A target6=([primary]=2001:db8::53 [second]=2001:db8::54)
declare -A target_link=([primary]=inet-wan [second]=inet-wan [guest]=inet-guest [corp]=inet-vpn)

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
