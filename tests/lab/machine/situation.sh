# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# How a situation is made. Each is a function situation_NAME in tests/lab/situations: it says what differs from the
# base, calls `go`, and may do more afterwards ("later"). The base is what an empty one gives: wan0 by DHCP, but with
# the primary resolver by name, strict by NetworkManager's profile and DNSSEC on by the link.

for part in "$top"/tests/lab/situations/*.sh; do
    # shellcheck source=/dev/null
    . "$part"
done
unset part

# NAME TEXT of each, from the comment behind its first line.
lab_scenarios() { sed -n 's/^situation_\([^ ]*\)() { *# \(.*\)/\1\t\2/p' "$top"/tests/lab/situations/*.sh | awk -F '\t' '{printf "%-36s %s\n", $1, $2}'; }

lab_scenario_names() { sed -n 's/^situation_\([^ ]*\)() {.*/\1/p' "$top"/tests/lab/situations/*.sh; }

lab_scenario() {
    local start
    declare -F "situation_$1" >/dev/null || usage "no such situation: $1 (./dev lab scenarios)"
    lab_wanted
    start=$(date +%s%N)
    lab_scenario_quietly "$1" || die "the situation could not be made: $1 ($lab_logs/situation.log)"
    say "$(printf '%s, after %d ms' "$1" $((($(date +%s%N) - start) / 1000000)))"
}

lab_scenario_quietly() {
    echo "$1 (unfinished)" >"$lab/situation"
    # A bash of its own: where a caller looks at the status in a condition, -e is off in all that is called, subshells too.
    bash -euo pipefail -c "$(declare -p top cache suite long lab lab_logs lab_name lab_path; declare -f)
        lab_base
        situation_$1" >"$lab_logs/situation.log" 2>&1 || return 1
    echo "$1" >"$lab/situation"
}

# What the function that follows may change before `go`.
lab_base() {
    declare -ga wan=() conf=()
    declare -g dot=yes dns='192.0.2.53#dns.example' dnssec=yes internet=normal
    lab_tunnel_down
    lab_many_gone
    lab_inet ip link set inet-wan up
    lab_inet ip link set inet-guest up
    lab_inside clean
}

# Brings about what was said: first the internet, then the files, then daemons that know nothing of before.
#   internet  the internet's switch          wan   PROPERTY VALUE... of wan0's profile
#   conf      lines of resolved.conf         dot, dns, dnssec   what resolved must say of wan0 in the end
go() {
    lab_internet reset 6>&-
    [ "$internet" = normal ] || lab_internet switch "$internet" 6>&-
    lab_inside go "$dot" "$dns" "$dnssec" "${#conf[@]}" "${conf[@]}" "${wan[@]}"
}

net() { lab_internet switch "$1" 6>&-; }

# Runs a function of inside.sh in the machine.
lab_inside() { lab_in bash /src/tests/lab/machine/inside.sh "$@"; }
