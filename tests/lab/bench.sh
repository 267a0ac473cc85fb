# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# `./dev bench [PART...]`: the figures, measured in a lab of its own beside the peers from Debian. The table goes to
# standard output and, with all readings, into dist/.

# Locks are not for the machine that `up` leaves running.
bench_lab() { DOTLIGHT_LAB=bench DOTLIGHT_CACHE="$cache" "$top/dev" --suite "$suite" lab "$@" </dev/null 5>&-; }

bench_main() {
    local readings="$top/dist/bench.json" programs
    build_tree release app icons translations desktop tests/bench
    mkdir -p "$top/dist"
    exec 5>"$cache/bench.lock"
    flock -n 5 || { say "another run is measuring; waiting for its end"; flock 5; }
    trap bench_end EXIT
    # What an interrupted run left may be of other source.
    bench_lab down
    bench_lab up
    bench_lab scenario strict-link
    bench_lab install
    bench_lab desktop
    programs=$(trees_path)/release/tests/bench
    tar -C "$programs" -cf - bench_read bench_follow bench_bare_item bench_empty_window |
        DOTLIGHT_LAB=bench DOTLIGHT_CACHE="$cache" "$top/dev" --suite "$suite" lab sh sh -c 'mkdir -p /opt/bench && tar -C /opt/bench -xf -'
    say "measuring, for about five minutes; the figures are the better the less this machine does beside it"
    bench_lab sh python3 /src/tests/bench/bench.py /opt/bench "$@" >"$readings"
    inside python3 /src/tests/bench/table.py <"$readings" | tee "$top/dist/bench.md"
    host_give_back "$top/dist"
    say "all readings: $readings"
}

bench_end() { bench_lab down; }
