# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# What `dotlightctl` sends off the machine. status: nothing with --no-lookup; else the questions about the root alone, and
# where the server refuses those the host of NetworkManager's own check, or that of a split link about the link's own domain;
# asked by resolved of the link's own server, and nothing of its own. where without --ask: nothing. A check of files alone,
# such as bypass: the same as status. Counted where packets leave the machine (inside-packets.sh), where they reach the
# small internet, and in its servers' logs. What was counted stays in $lab_logs/packets.

# The questions about the root, and the keys that check the answer. There is one with the link's index and one without;
# the keys are fetched where they are not known yet, over TCP too if need be.
lab_packets_root='\. (SOA|DNSKEY)$'
# The server that refuses the first question leaves no log of it.
lab_packets_second='check\.example\. (A|AAAA)$'
lab_packets_split='corp\.example\. SOA$'

# All checks, where nothing but the root and the test names is asked for, where a server without a name is asked who speaks for
# it, and where there is a second question: sent.py. Then over TLS, in clear, and with a second question, one of a split link
# too: each a case of its own.
lab_packets() {
    mkdir -p "$lab_logs/packets"
    lab_packets_case strict-link-check
    lab_packets_case dhcp-check _dns.resolver.arpa.
    lab_packets_case refuse-soa-check check.example.
    lab_packets_case strict-link tls "$lab_packets_root"
    lab_packets_case off plain "$lab_packets_root"
    lab_packets_case refuse-soa tls "$lab_packets_second"
    lab_packets_case vpn-split
}

# SITUATION tls|plain QUESTIONS, SITUATION-check NAME..., or vpn-split
lab_packets_case() {
    local start why='' judge=lab_packets_why
    start=$(date +%s%N)
    [[ $1 != *-check ]] || judge=lab_packets_why_check
    [ "$1" != vpn-split ] || judge=lab_packets_why_split
    if lab_scenario_quietly "${1%-check}"; then
        why=$("$judge" "$@" 2>&1) || why=${why:-packets.sh failed}
    else
        why="the situation could not be made: $(tail -n 1 "$lab_logs/situation.log")"
    fi
    lab_inside packets_count_no_more
    lab_tell "packets $1" "$(tr '\n' ' ' <<<"$why" | sed 's/ *$//')" $((($(date +%s%N) - start) / 100000000))
}

# SITUATION tls|plain QUESTIONS: what is wrong, a line each.
lab_packets_why() {
    lab_inside packets_count || { echo "packets can't be counted"; return 1; }
    lab_packets_can_be_seen
    lab_inside streams_ended || { echo "resolved does not end its connections"; return 1; }
    lab_packets_run "$1-no-lookup" status --json --no-lookup
    lab_packets_none "$1-no-lookup"
    lab_packets_run "$1-where" where --json www.good.example
    lab_packets_none "$1-where"
    lab_packets_run "$1" status --json
    lab_packets_lookups "$1" "$2" "$3"
    lab_packets_run "$1-bypass" check bypass --json
    lab_packets_lookups "$1-bypass" "$2" "$3"
}

# vpn-split, with a server of the VPN that refuses the question about the root: what is wrong, a line each. That server alone
# hears of its own domain instead (its log is that of the good one, which it asks for all but the root), and the other link's
# server of the root alone.
lab_packets_why_split() {
    local logs=$lab_logs/packets/$1 own other strange split usual
    lab_internet switch refuse-soa corp 6>&-
    lab_inside packets_count || { echo "packets can't be counted"; return 1; }
    lab_packets_can_be_seen
    lab_inside streams_ended || { echo "resolved does not end its connections"; return 1; }
    lab_packets_run "$1" status --json
    lab_await 5 lab_packets_asked "$1" "$lab_packets_split" || echo "$1: nobody was asked about the link's own domain"
    read -r _ own _ _ _ other _ <"$logs.machine"
    [ "$own" = 0 ] || echo "$1: dotlightctl sent $own packets of its own"
    [ "$other" = 0 ] || echo "$1: $other packets that are no questions left the machine"
    split=$(sed -n 's/^corp plain \([1-9][0-9]*\) tls 0$/\1/p' "$logs.internet")
    usual=$(sed -n 's/^primary plain 0 tls \([1-9][0-9]*\)$/\1/p' "$logs.internet")
    grep -qx "any plain $split tls $usual" "$logs.internet" ||
        echo "$1: each server in its own way, and nobody else: $(tr '\n' ',' <"$logs.internet")"
    strange=$(grep -Ev "^good [^ ]* ($lab_packets_root|$lab_packets_split)" "$logs.log" | tr '\n' ',') || true
    [ -z "$strange" ] || echo "$1: other questions: $strange"
}

# SITUATION-check NAME...: what is wrong with what all checks together send: beside resolved's questions packets of their own go
# to the link's server alone, and nothing but the root, the test names and these is asked for.
lab_packets_why_check() {
    local logs=$lab_logs/packets/$1 strange name
    lab_inside packets_count || { echo "packets can't be counted"; return 1; }
    lab_packets_can_be_seen
    [ "$(lab_inside strange_packets)" != 0 ] || echo "a packet to another address goes unnoticed"
    lab_inside streams_ended || { echo "resolved does not end its connections"; return 1; }
    lab_packets_run "$1" check --json
    # What is not there after that sent.py names.
    for name in "${@:2}"; do lab_await 5 lab_packets_asked "$1" "$name" || true; done
    strange=$(lab_inside strange_packets)
    [ "$strange" = 0 ] || echo "$strange packets went elsewhere than to the link's server"
    ! grep -q '^own 0 ' "$logs.machine" || echo "no packet of the checks' own was seen"
    [ "$(sed -n 's/^primary //p' "$logs.internet")" = "$(sed -n 's/^any //p' "$logs.internet")" ] ||
        echo "others than the link's server were asked: $(tr '\n' ' ' <"$logs.internet")"
    { cat "$logs.log"; echo ---; cat "$logs.out"; } | lab_in python3 /src/tests/lab/sent.py "${@:2}"
}

# A program that sends something would not go unnoticed.
lab_packets_can_be_seen() {
    lab_inside own_packet
    [[ $(lab_inside packets) == 'own 1 '* ]] || echo "a packet of tester's own goes unnoticed: $(lab_inside packets)"
}

# NAME COMMAND...: as somebody without a session. Once more where NetworkManager looked at the network meanwhile, which it does
# by itself in ever longer intervals.
lab_packets_run() {
    local time
    for time in 1 2 3 4 5 6; do
        lab_packets_once "$@"
        lab_packets_looked "$1" || return 0
    done
    echo "$1: NetworkManager looks at the network all the time"
}

# NAME: NetworkManager did. Of a look that only began there is the question for its host alone; of a command that may send
# nothing that can't be told apart in any other way than by running it again.
lab_packets_looked() {
    ! grep -q ' page 0 $' "$lab_logs/packets/$1.machine" ||
        { [[ $1 =~ -(no-lookup|where)$ ]] && grep -q ' check\.example\. ' "$lab_logs/packets/$1.log"; }
}

# NAME COMMAND...: everything to 0, then the command.
lab_packets_once() {
    local logs=$lab_logs/packets/$1 code=0
    shift
    # One that goes on sends again now and then: what is counted as a page has the command run once more.
    lab_inside pages_ended 2>/dev/null || true
    lab_inside packets_count
    lab_internet count reset 6>&-
    lab_internet log 6>&- >"$logs.before"
    lab_as_plain timeout 60 dotlightctl "$@" >"$logs.out" 2>"$logs.err" || code=$?
    ((code <= 3)) || echo "dotlightctl $* ended with $code: $(head -n 1 "$logs.err")"
    # What comes late is seen too: all of it has arrived when the marker has.
    lab_inside marker || echo "resolved does not come to rest"
    lab_await 5 lab_packets_marked || echo "the marker does not arrive"
    lab_packets_read "$logs"
}
lab_packets_marked() { [ "$(lab_internet count 6>&- | tail -n 1)" = 'marker 1' ]; }

# LOGS: what was counted, here and there, and which questions each server was asked.
lab_packets_read() {
    lab_inside packets >"$1.machine"
    lab_internet count 6>&- >"$1.internet"
    lab_internet log 6>&- >"$1.after"
    # Of each server the lines that it did not have before.
    awk 'FILENAME == ARGV[1] { had[$0]++; next } ++has[$0] > had[$0]' "$1.before" "$1.after" >"$1.log"
}

# NAME: there was nothing at all.
lab_packets_none() {
    local logs=$lab_logs/packets/$1
    [ "$(cat "$logs.machine")" = 'own 0 dns 0 other 0 page 0 ' ] || echo "$1: the machine sent $(cat "$logs.machine")"
    grep -qx 'any plain 0 tls 0' "$logs.internet" || echo "$1: came in: $(grep '^any ' "$logs.internet")"
    [ ! -s "$logs.log" ] || echo "$1: asked: $(tr '\n' ',' <"$logs.log")"
}

# NAME QUESTIONS: they have reached a server's log, which may be a moment late.
lab_packets_asked() {
    lab_packets_read "$lab_logs/packets/$1"
    grep -Eq " $2" "$lab_logs/packets/$1.log"
}

# NAME tls|plain QUESTIONS: these, nothing beside them, and nobody but the link's own server was asked, in its own way.
lab_packets_lookups() {
    local logs=$lab_logs/packets/$1 own dns other primary any kind
    lab_await 5 lab_packets_asked "$1" "$3" || echo "$1: nobody asked for what was to be asked for"
    read -r _ own _ dns _ other _ <"$logs.machine"
    [ "$own" = 0 ] || echo "$1: dotlightctl sent $own packets of its own"
    ((dns > 0)) || echo "$1: no question left the machine"
    [ "$other" = 0 ] || echo "$1: $other packets that are no questions left the machine"
    primary=$(sed -n 's/^primary //p' "$logs.internet")
    any=$(sed -n 's/^any //p' "$logs.internet")
    [ "$primary" = "$any" ] || echo "$1: others than the link's server were asked: $any of anybody, $primary of it"
    case $2 in
        tls) [[ $any == 'plain 0 tls '[1-9]* ]] || echo "$1: not over TLS alone: $any" ;;
        plain) [[ $any == 'plain '[1-9]*' tls 0' ]] || echo "$1: not in clear alone: $any" ;;
    esac
    ! grep -Eqv "^good [^ ]* $3" "$logs.log" ||
        echo "$1: other questions: $(grep -Ev "^good [^ ]* $3" "$logs.log" | tr '\n' ',')"
    cut -d' ' -f3- "$logs.log" | sort | uniq -c | while read -r count kind; do
        ((count <= 2)) || echo "$1: $kind was asked for $count times"
    done
}
