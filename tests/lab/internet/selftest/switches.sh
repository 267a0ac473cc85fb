# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Each switch does what it says, on both addresses, and reset ends it.

ask() { echo kdig "@$1" +retry=0 +time=2 "${@:2}"; }
# WORDS ADDRESS OPTION...
# shellcheck disable=SC2046 # The words of a command.
answers() { has "$1 answers" 'status: NOERROR' $(ask "${@:2}"); }
# shellcheck disable=SC2046
silent() { lacks "$1 does not answer" 'status:' $(ask "${@:2}"); }
refused() {
    has "$1: $2 port 853 is reset at once" 'ConnectionRefused' python3 -c \
        "import socket; socket.create_connection(('$2', 853), timeout=2)"
}
both() { "$1" "$2 192.0.2.53" 192.0.2.53 "${@:3}"; "$1" "$2 2001:db8::53" 2001:db8::53 "${@:3}"; }

both answers 'normal plain' www.good.example
both answers 'normal tls' +tls www.good.example

internet switch tls-drop
both silent 'tls-drop tls' +tls www.good.example
both answers 'tls-drop plain' www.good.example
answers 'tls-drop tls of second' 192.0.2.54 +tls www.good.example

internet switch tls-refuse
refused tls-refuse 192.0.2.53
refused tls-refuse 2001:db8::53
both answers 'tls-refuse plain' www.good.example

internet switch plain-drop
both silent 'plain-drop plain' www.good.example
both answers 'plain-drop tls' +tls www.good.example

internet switch tls-other
both answers 'tls-other plain' www.good.example
has 'tls-other: no TLS' 'wrong version number|packet length too long' bash -c 'timeout 2 openssl s_client -connect 192.0.2.53:853 </dev/null 2>&1'
internet switch tls-stall
both answers 'tls-stall plain' www.good.example
has 'tls-stall: nothing comes' 'status 124' bash -c 'timeout 2 openssl s_client -connect 192.0.2.53:853 </dev/null >/dev/null 2>&1 || echo status $?'
internet switch tls-mute
both answers 'tls-mute plain' www.good.example
both silent 'tls-mute tls' +tls www.good.example
has 'tls-mute: TLS' 'Lab authority' bash -c 'timeout 2 openssl s_client -connect 192.0.2.53:853 </dev/null 2>&1'
internet switch tls-cut
both answers 'tls-cut plain' www.good.example
has 'tls-cut: nothing but an end' 'no peer certificate|errno=104|unexpected eof' bash -c 'timeout 2 openssl s_client -connect 192.0.2.53:853 </dev/null 2>&1'
internet switch tls-alert
both answers 'tls-alert plain' www.good.example
has 'tls-alert: an alert' 'handshake failure|alert' bash -c 'timeout 2 openssl s_client -connect 192.0.2.53:853 </dev/null 2>&1'
internet switch tls-prohibit
both answers 'tls-prohibit plain' www.good.example
has 'tls-prohibit: no way there' 'No route to host|errno=113' bash -c 'timeout 2 openssl s_client -connect 192.0.2.53:853 </dev/null 2>&1'

internet switch strip
both answers 'strip tls' +tls www.good.example
lacks 'strip: no signatures' 'RRSIG' kdig @192.0.2.53 +dnssec www.good.example

internet switch root-new
has 'root-new: the old anchor fails' 'broken trust chain|no valid' delv @192.0.2.53 -a /state/anchor.bind +root=. . SOA
both answers 'root-new tls' +tls www.good.example
internet switch root-both
validates . 192.0.2.53 SOA
validates www.good.example
has 'root-both: two keys and a zone key' '^3$' bash -c 'kdig @192.0.2.53 +short . DNSKEY | wc -l'
internet reset
validates . 192.0.2.53 SOA

internet switch root-past
has 'root-past: expired' 'expired' delv @192.0.2.53 -a /state/anchor.bind +root=. . SOA
internet switch root-future
has 'root-future: to come' 'future|not yet valid|has not begun' delv @192.0.2.53 -a /state/anchor.bind +root=. . SOA
internet switch root-retired
has 'root-retired: the old key is there, and vouches for nothing' 'broken trust chain|no valid' delv @192.0.2.53 -a /state/anchor.bind +root=. . SOA
has 'root-retired: two keys and a zone key' '^3$' bash -c 'kdig @192.0.2.53 +short . DNSKEY | wc -l'
internet switch root-public
validates . 192.0.2.53 SOA
has 'root-public: the key of 2017' 'id = 20326|key id = 20326' dig @192.0.2.53 . DNSKEY +multi
internet switch no-proofs
validates www.good.example
has 'no-proofs: what is not signed is not proven to be so' 'insecurity proof failed|broken trust chain|no valid' delv @192.0.2.53 -a /state/anchor.bind +root=. www.unsigned.example A
internet reset

internet switch refuse-soa
has 'refuse-soa: the root is REFUSED' 'status: REFUSED' kdig @192.0.2.53 . SOA
has 'refuse-soa: over TLS too' 'status: REFUSED' kdig @192.0.2.53 +tls . SOA
both answers 'refuse-soa plain' www.good.example
both answers 'refuse-soa tls' +tls www.good.example
validates www.good.example

internet switch home-router
both answers 'home-router plain' www.good.example
has 'home-router: a name of its own' '^192\.168\.1\.7$' kdig @192.0.2.53 +short printer.lan
has 'home-router: one with two labels behind it' '^192\.168\.1\.8$' kdig @192.0.2.53 +short nas.ad.intern
refused home-router 192.0.2.53
validates www.good.example
has 'home-router: what is above its own is denied with proof' 'NSEC' kdig @192.0.2.53 +dnssec intern DS
internet reset
has 'after the home-router' 'NXDOMAIN' kdig @192.0.2.53 printer.lan

internet switch refuse-soa corp
has 'refuse-soa of corp: the root is REFUSED' 'status: REFUSED' kdig @192.0.2.60 . SOA
has 'refuse-soa of corp: not at primary' 'status: NOERROR' kdig @192.0.2.53 . SOA
internet reset
has 'after refuse-soa of corp' 'status: NOERROR' kdig @192.0.2.60 . SOA

internet switch dead
both silent 'dead plain' www.good.example
both silent 'dead tls' +tls www.good.example
answers 'dead: second' 192.0.2.54 www.good.example
internet switch dead all
silent 'dead all: second' 192.0.2.54 www.good.example
silent 'dead all: guest' 203.0.113.53 www.good.example
internet reset

took() {
    local start
    start=$(date +%s%N)
    client timeout 8 kdig "$@" >/dev/null 2>&1 || true
    took=$((($(date +%s%N) - start) / 1000000))
}
# WORDS MIN MAX ARGUMENT...
takes() {
    took "${@:4}"
    line "$( ((took >= $2 && took <= $3)) && echo yes)" "$1 takes $2 to $3 ms" "took $took ms"
}
internet switch slow
takes 'slow plain' 800 1300 @192.0.2.53 +retry=0 +time=6 www.good.example
takes 'slow plain over IPv6' 800 1300 @2001:db8::53 +retry=0 +time=6 www.good.example
takes 'slow tls' 2400 4500 @192.0.2.53 +tls +retry=0 +time=6 www.good.example
has 'slow tls answers' 'status: NOERROR' kdig @192.0.2.53 +tls +retry=0 +time=6 www.good.example
takes 'slow: second' 0 500 @192.0.2.54 +retry=0 +time=6 www.good.example
internet reset
takes 'slow is over' 0 500 @192.0.2.53 +retry=0 +time=6 www.good.example

internet switch portal
has 'portal: any name has its address' '^192\.0\.2\.81$' kdig @192.0.2.53 +short anything.you.like A
lacks 'portal: no signatures' 'RRSIG' kdig @192.0.2.53 +dnssec www.good.example A
has 'portal: the root is REFUSED' 'status: REFUSED' kdig @192.0.2.53 . SOA
has 'portal: whoever is asked' '^192\.0\.2\.81$' kdig @192.0.2.54 +short www.good.example A
refused portal 192.0.2.53
refused portal 2001:db8::53
has 'portal: http is redirected' '^302 http://portal.example/$' python3 /lab/selftest/get.py http://192.0.2.80/check
internet reset
both answers 'after the portal tls' +tls www.good.example
internet switch portal guest
has 'portal on guest: any name has its address' '^192\.0\.2\.81$' kdig @203.0.113.53 +short anything.you.like A
both answers 'portal on guest: not on wan,' www.good.example
internet reset
text=$(internet log portal)
line "$(grep -E '^portal 203\.0\.113\.20 anything\.you\.like\. A$' <<<"$text" >/dev/null && echo yes)" \
    'questions to the portal are in the log' "$text"

# A stream that was open when the switch fell.
held=$(mktemp -p "$STATE")
client timeout 8 python3 /lab/selftest/hold.py 192.0.2.53 >"$held" 2>&1 &
holder=$!
until [ -s "$held" ]; do :; done
internet switch tls-refuse
wait "$holder" || true
line "$(grep -q '^reset$' "$held" && echo yes)" 'an open stream is reset by tls-refuse' "$(cat "$held")"
internet reset

internet count reset
client kdig @192.0.2.53 +tls www.good.example >/dev/null
line "$(internet count | grep -E '^primary plain 0 tls [1-9]' >/dev/null && echo yes)" 'TLS is counted as TLS' "$(internet count)"
client kdig @192.0.2.53 www.good.example >/dev/null
line "$(internet count | grep -E '^any plain [1-9]' >/dev/null && echo yes)" 'plain is counted as plain' "$(internet count)"
line "$(internet log good | grep -E '^good .* www\.good\.example\. A$' >/dev/null && echo yes)" 'questions are in the log' "$(internet log good)"
line "$(internet switch nonsense 2>/dev/null || echo yes)" 'an unknown switch is refused' ''
