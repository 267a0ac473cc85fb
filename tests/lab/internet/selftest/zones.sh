# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# What a validator makes of each zone, through the usual resolver.

# . IN DS TAG ALGORITHM DIGEST HASH, in BIND's words.
awk '{ printf "trust-anchors { . static-ds %s %s %s \"%s\"; };\n", $4, $5, $6, $7 }' "$STATE/anchor.positive" \
    >"$STATE/anchor.bind"

look() { echo delv "@${2:-192.0.2.53}" -a /state/anchor.bind +root=. "$1" "${3:-A}"; }

# shellcheck disable=SC2046 # The words of a command.
validates() { has "$1 ${3:-A} is validated" '^; fully validated' $(look "$@"); }
# shellcheck disable=SC2046
unsigned() { has "$1 is unsigned" '^; unsigned answer' $(look "$@"); }
# shellcheck disable=SC2046
bogus() { has "$1 is bogus: $2" "$2" $(look "$1"); }

validates . 192.0.2.53 SOA
validates . 192.0.2.53 DNSKEY
validates . 2001:db8::53 SOA
validates . 192.0.2.54 SOA
validates . 203.0.113.53 SOA
for name in dns.example check.example www.example www.good.example; do validates "$name"; done
validates www.good.example 192.0.2.53 AAAA
for name in www.unsigned.example www.corp.example; do unsigned "$name"; done
bogus www.sigfail.example 'RRSIG failed to verify|no valid signature found'
bogus www.bad-ds.example 'no valid DS|broken trust chain|no valid signature|insecurity proof failed'
bogus www.expired.example 'expired'
bogus www.notyet.example 'inception in future|not yet valid|validity period has not begun'
for name in good sigfail bad-ds expired notyet unsigned corp; do
    has "www.$name.example has addresses" '192\.0\.2\.90' kdig @192.0.2.53 +short "www.$name.example" A
    has "www.$name.example has IPv6 addresses" '2001:db8::90' kdig @192.0.2.53 +short "www.$name.example" AAAA
done
has 'signatures are passed on' 'RRSIG' kdig @192.0.2.53 +dnssec www.good.example A
has 'a name that is not there is proven' 'NSEC' kdig @192.0.2.53 +dnssec nobody.good.example A
has 'www.lame.example: its own server sends everybody back to itself' '^lame\.example\..*NS.*ns\.example' kdig @192.0.2.1 www.lame.example A
has 'www.lame.example: no resolver has it' 'status: SERVFAIL' kdig @192.0.2.53 www.lame.example A
