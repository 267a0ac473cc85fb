# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Where names go: what `dotlightctl where` says beforehand, what resolved's answer shows, and which servers of the small
# internet were asked. The table is where.tsv, what judges is where.py; all that was said stays in $lab_logs/where.

# What the table is to have at the least.
lab_where_least_names=60 lab_where_least_situations=8

lab_where_enough() {
    local names situations missing
    names=$(sed '/^#/d' "$top/tests/lab/where.tsv" | cut -f2 | tr '[:upper:]' '[:lower:]' | sed 's/\.$//' | sort -u | wc -l)
    situations=$(lab_where_names | sort -u | wc -l)
    ((names >= lab_where_least_names && situations >= lab_where_least_situations)) ||
        case_failed "lab where" "where.tsv has $names names over $situations situations"
    missing=$(lab_where_missing)
    [ -z "$missing" ] || case_failed "lab where" "where.tsv lacks zones of the small internet: $missing"
}

# Each zone below example, and the name in it.
lab_where_missing() {
    local zones zone name
    zones=$(sed -n 's/.*for zone in \(.*\); do printf .*NS ns.*/\1/p' "$top/tests/lab/internet/inside/zones.sh")
    [ -n "$zones" ] || { echo "(none found)"; return; }
    for zone in $zones; do
        for name in "$zone.example" "www.$zone.example"; do
            cut -f2 "$top/tests/lab/where.tsv" | grep -qxF -e "$name" || printf '%s ' "$name"
        done
    done
}

# The situations that have lines in the table.
lab_where_names() { sed '/^#/d' "$top/tests/lab/where.tsv" | cut -f1 | uniq; }

# SITUATION, in which the machine is: a case of its own.
lab_where() {
    local name=$1 start why=
    lab_where_names | grep -qxF -e "$name" || return 0
    # One that could not be made was told already.
    [ "$(cat "$lab/situation")" = "$name" ] || return 0
    start=$(date +%s%N)
    mkdir -p "$lab_logs/where"
    lab_where_ask "$name" || why="where.py could not ask"
    # What is asked beside the answer that won may come later.
    [ -n "$why" ] || lab_await 5 lab_where_fits "$name" || why=$(cat "$lab_logs/where/$name.why")
    lab_tell "where $name" "$why" $((($(date +%s%N) - start) / 100000000))
}

# SITUATION: asks for each name once, as somebody without a session.
lab_where_ask() {
    lab_internet log 6>&- >"$lab_logs/where/$1.before" || return 1
    lab_as_plain timeout 300 python3 /src/tests/lab/where.py ask "$1" >"$lab_logs/where/$1.jsonl" 2>"$lab_logs/where/$1.err"
}

# SITUATION: what came fits the table; why it does not is left in NAME.why.
lab_where_fits() {
    local logs=$lab_logs/where/$1
    lab_internet log 6>&- >"$logs.after" || return 1
    # Of each server the lines that it did not have before.
    awk 'FILENAME == ARGV[1] { had[$1]++; next } ++has[$1] > had[$1]' "$logs.before" "$logs.after" >"$logs.log"
    { cat "$logs.jsonl"; echo --; cat "$logs.log"; } |
        lab_in python3 /src/tests/lab/where.py judge "$1" >"$logs.why" 2>&1
}
