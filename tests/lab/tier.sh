# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# `./dev test lab`: every situation, and what dotlightctl says in it: expectations.tsv. The status objects stay in
# $cache/lab-logs/status, to look at. In some of them also where names go: where.tsv. Then what it sends to find that out:
# packets.sh. Then one program that follows while everything changes: following.sh.

# shellcheck source=tests/lab/following.sh
. "$top/tests/lab/following.sh"
# shellcheck source=tests/lab/packets.sh
. "$top/tests/lab/packets.sh"
# shellcheck source=tests/lab/where.sh
. "$top/tests/lab/where.sh"

tier_lab() {
    lab_locked lab_tier
    IMAGE=$(image_path) long_case "lab: the small internet" "$top/tests/lab/internet/selftest.sh"
}

lab_tier() {
    local name
    lab_tier_table
    # A new machine, whatever somebody tried in the last one.
    ! lab_running || [ "$(cat "$lab/top")" != "$top" ] || lab_down
    lab_up
    lab_install_tree
    lab_findings
    rm -rf "$lab_logs/status" "$lab_logs/check" "$lab_logs/where"
    mkdir -p "$lab_logs/status" "$lab_logs/check"
    lab_where_read
    for name in $(lab_scenario_names | lab_order); do
        lab_try "$name"
        lab_check "$name"
        lab_where "$name"
        lab_why "$name"
    done
    lab_packets
    lab_following
    lab_down
}

# Nothing that a check can find goes without a line that demands it.
lab_findings() {
    local why
    why=$(lab_in python3 /src/tests/lab/findings.py 2>&1) || why=${why:-findings.py failed}
    lab_tell "findings demanded" "$why" 0
}

# They must not depend on each other: the long run has an order of its own each time.
lab_order() { if [ "$long" = yes ]; then sort -R; else cat; fi; }

# No situation without a line in the table, no line without a situation.
lab_tier_table() {
    local differ
    differ=$(diff <(lab_scenario_names | sort) <(lab_table_names "$top/tests/lab/expectations.tsv")) ||
        case_failed "lab expectations" "situations (<) and expectations.tsv (>) differ: $(tr '\n' ' ' <<<"$differ")"
    differ=$(comm -13 <(lab_scenario_names | sort) <(lab_table_names "$top"/tests/lab/expectations-*.tsv))
    [ -z "$differ" ] || case_failed "lab expectations" "no situations: $differ"
    differ=$(comm -13 <(lab_scenario_names | sort) <(lab_table_names "$top"/tests/lab/checks*.tsv | sort -u))
    [ -z "$differ" ] || case_failed "lab checks" "no situations: $differ"
    differ=$(comm -13 <(lab_scenario_names | sort) <(lab_table_names "$top"/tests/lab/where*.tsv | sort -u))
    [ -z "$differ" ] || case_failed "lab where" "no situations: $differ"
    differ=$(comm -13 <(lab_scenario_names | sort) <(lab_table_names "$top/tests/lab/why.tsv" | sort -u))
    [ -z "$differ" ] || case_failed "lab why" "no situations: $differ"
    differ=$(lab_why_missing)
    [ -z "$differ" ] || case_failed "lab why" "why.tsv lacks zones of the small internet: $differ"
}
lab_table_names() { sed '/^#/d' "$@" | cut -f1 | sort; }

# One situation: as somebody without a session, the way cron or ssh would call it.
lab_try() {
    local name=$1 start asked took code=0 why
    start=$(date +%s%N)
    if ! lab_scenario_quietly "$name"; then
        why="the situation could not be made: $(tail -n 1 "$lab_logs/situation.log")"
    else
        asked=$(date +%s%N)
        lab_as_plain timeout 60 dotlightctl status --json >"$lab_logs/status/$name.json" 2>"$lab_logs/status/$name.err" || code=$?
        took=$((($(date +%s%N) - asked) / 1000000))
        cat "$lab_logs/status/$name.err" >>"$lab_logs/status/$name.json"
        why=$(lab_in python3 /src/tests/lab/judge.py "$name" "$code" <"$lab_logs/status/$name.json" 2>&1) || why=${why:-judge.py failed}
        [ -n "$why" ] || ! declare -F "after_$name" >/dev/null || why=$("after_$name" "$took")
    fi
    lab_tell "$name" "$why" $((($(date +%s%N) - start) / 100000000))
}

# What `check` finds in the same situation: checks.tsv. Its objects stay in $cache/lab-logs/check.
lab_check() {
    local name=$1 start took code=0 why said=$lab_logs/check/$1.json
    start=$(date +%s%N)
    lab_as_plain timeout 60 dotlightctl check --json >"$said" 2>"$lab_logs/check/$name.err" || code=$?
    took=$((($(date +%s%N) - start) / 1000000))
    [ -s "$said" ] || cat "$lab_logs/check/$name.err" >>"$said"
    why=$(lab_in python3 /src/tests/lab/judge_check.py "$name" "$code" "$took" <"$said" 2>&1) || why=${why:-judge_check.py failed}
    lab_tell "check $name" "$why" $((took / 100))
}

# Who is to blame for each name of why.tsv.
lab_why() {
    local name=$1 start why=
    lab_table_names "$top/tests/lab/why.tsv" | grep -qxF -e "$name" || return 0
    start=$(date +%s%N)
    why=$(lab_as_plain python3 /src/tests/lab/judge_why.py "$name" 2>&1) || why=${why:-judge_why.py failed}
    lab_tell "why $name" "$why" $((($(date +%s%N) - start) / 100000000))
}

# The zones of the small internet that no line of why.tsv has a name of.
lab_why_missing() {
    local zones zone names
    zones=$(lab_zones)
    [ -n "$zones" ] || { echo "(none found)"; return; }
    names=$(sed '/^#/d' "$top/tests/lab/why.tsv" | cut -f2)
    for zone in $zones; do
        grep -qxE -e "(www\.)?$zone\.example" <<<"$names" || printf '%s ' "$zone.example"
    done
}

# NAME WHY TENTHS-OF-A-SECOND
lab_tell() {
    if [ -z "$2" ]; then
        case_passed "lab $1"
        printf 'ok    %4d.%d s  %s\n' $(($3 / 10)) $(($3 % 10)) "$1"
    else
        case_failed "lab $1" "$2"
        printf 'FAIL  %4d.%d s  %s: %s\n' $(($3 / 10)) $(($3 % 10)) "$1" "$2"
    fi
}

# MILLISECONDS that `status` took: our own limits of a lookup, the real ones (5 s, and 7 s where resolved has to fall back
# first), and not the 120 s that resolved takes.
after_dead() { (($1 >= 4900 && $1 < 6900)) || echo "it took $1 ms"; }
after_dead-opportunistic() { (($1 >= 6900 && $1 < 9500)) || echo "it took $1 ms"; }

# To read is not to start: it must be as stopped as before, and not because somebody else saw to that.
after_resolved-stopped() { lab_left_alone; }
after_resolved-disabled() { lab_left_alone; }
after_resolved-masked() {
    lab_left_alone
    # The one that finds fault can do so.
    [[ $(lab_quiet busctl --timeout=5 get-property org.freedesktop.resolve1 /org/freedesktop/resolve1 org.freedesktop.resolve1.Manager DNSSEC) \
        == *'starts org.freedesktop.resolve1'* ]] || echo "a program that starts resolved goes unnoticed"
}

lab_left_alone() {
    lab_quiet dotlightctl status
    [ "$(lab_in systemctl is-active systemd-resolved)" = inactive ] || echo "status has started systemd-resolved"
}
lab_quiet() { lab_in python3 /src/tests/lab/quiet.py "$@" 2>&1 || true; }
