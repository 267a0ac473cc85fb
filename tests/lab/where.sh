# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Where names go: what `dotlightctl where` says beforehand, what resolved's answer shows, and which servers of the small
# internet were asked. The tables are where.tsv and where-VERSION.tsv, what judges is where.py; all that was said stays
# in $lab_logs/where. lines.tsv there has the lines that hold with this systemd: what is counted is what is asked for.

# What the tables are to have at the least.
lab_where_least_names=60 lab_where_least_situations=8

lab_where_read() {
    mkdir -p "$lab_logs/where"
    lab_in python3 /src/tests/lab/where.py lines >"$lab_logs/where/lines.tsv" ||
        case_failed "lab where" "where.py does not tell the lines that hold here"
    lab_where_enough
}

lab_where_enough() {
    local names situations missing
    names=$(cut -f2 "$lab_logs/where/lines.tsv" | tr '[:upper:]' '[:lower:]' | sed 's/\.$//' | sort -u | wc -l)
    situations=$(lab_where_names | sort -u | wc -l)
    ((names >= lab_where_least_names && situations >= lab_where_least_situations)) ||
        case_failed "lab where" "the tables have $names names over $situations situations"
    missing=$(lab_where_missing)
    [ -z "$missing" ] || case_failed "lab where" "the tables lack zones of the small internet: $missing"
}

# The zones of the small internet below example.
lab_zones() { sed -n 's/.*for zone in \(.*\); do printf .*NS ns.*/\1/p' "$top/tests/lab/internet/inside/zones.sh"; }

# Each of them, and the name in it.
lab_where_missing() {
    local zones zone name
    zones=$(lab_zones)
    [ -n "$zones" ] || { echo "(none found)"; return; }
    for zone in $zones; do
        for name in "$zone.example" "www.$zone.example"; do
            cut -f2 "$lab_logs/where/lines.tsv" | grep -qxF -e "$name" || printf '%s ' "$name"
        done
    done
}

# The situations that have lines here.
lab_where_names() { cut -f1 "$lab_logs/where/lines.tsv" | uniq; }

# SITUATION, in which the machine is: a case of its own.
lab_where() {
    local name=$1 start why=
    lab_where_names | grep -qxF -e "$name" || return 0
    # One that could not be made was told already.
    [ "$(cat "$lab/situation")" = "$name" ] || return 0
    start=$(date +%s%N)
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

# SITUATION: what came fits its lines; why it does not is left in NAME.why.
lab_where_fits() {
    local logs=$lab_logs/where/$1
    lab_internet log 6>&- >"$logs.after" || return 1
    # Of each server the lines that it did not have before.
    awk 'FILENAME == ARGV[1] { had[$1]++; next } ++has[$1] > had[$1]' "$logs.before" "$logs.after" >"$logs.log"
    { cat "$logs.jsonl"; echo --; cat "$logs.log"; } |
        lab_in python3 /src/tests/lab/where.py judge "$1" >"$logs.why" 2>&1
}
