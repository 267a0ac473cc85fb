# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# `./dev test`: lint and the tiers, each timed. A tier is a function tier_NAME; for each of its cases it calls one of
# case_passed, case_failed and case_skipped. A tier that ends with an error, or without any case, could not run: a failure.

all_tiers=(unit fakes qml lab desktop)

# NAME
case_passed() { printf 'passed\t%s\t\n' "$1" >>"$results"; }
# NAME WHY
case_failed() { printf 'failed\t%s\t%s\n' "$1" "$2" >>"$results"; }
# NAME WHY
case_skipped() { printf 'skipped\t%s\t%s\n' "$1" "$2" >>"$results"; }
count() { awk -F '\t' -v what="$1" '$1 == what {n++} END {print n + 0}' "$results"; }

test_main() {
    local tiers=("$@") tier
    local -A built=()
    for tier; do
        [[ " lint ${all_tiers[*]} " == *" $tier "* ]] || usage "no such tier: $tier (lint, ${all_tiers[*]})"
    done
    [ ${#tiers[@]} -gt 0 ] || tiers=(lint "${all_tiers[@]}")
    test_notes=$(mktemp -d)
    results=$test_notes/results times=$test_notes/times
    trap 'rm -rf "$test_notes"' EXIT
    : >"$results"
    timed "image $suite" image_ensure
    if [ "$ended" = 0 ]; then
        for tier in "${tiers[@]}"; do
            test_tier "$tier"
        done
    else
        case_failed "image $suite" "could not be made; without it no tier can run: ${tiers[*]}"
    fi
    test_report
}

# Runs a function, and notes under NAME how long it took. How it ended is in $ended: were it this function's own status,
# the caller would have to look at it in a condition, and there the called function's set -e is off.
timed() {
    local name=$1 start=$SECONDS
    shift
    set +e
    (set -e; "$@")
    ended=$?
    set -e
    printf '%s\t%d\n' "$name" $((SECONDS - start)) >>"$times"
}

test_tier() {
    local tier=$1 before
    say "== $tier"
    before=$(wc -l <"$results")
    if ! declare -F "tier_$tier" >/dev/null; then
        case_failed "$tier" "this tier does not exist yet"
        return
    fi
    case $tier in
        unit | fakes) test_build sanitize || { case_failed "$tier" "its build failed"; return; } ;;
        *) test_build release || { case_failed "$tier" "its build failed"; return; } ;;
    esac
    timed "$tier" "tier_$tier"
    if [ "$ended" != 0 ]; then
        case_failed "$tier" "could not run to its end (status $ended)"
    elif [ "$(wc -l <"$results")" = "$before" ]; then
        case_failed "$tier" "ran no test"
    fi
}

# The last line is a contract: N passed, M failed.
test_report() {
    local failed
    failed=$(count failed)
    {
        echo
        awk -F '\t' '$1 == "skipped" {printf "skipped  %s: %s\n", $2, $3}' "$results"
        awk -F '\t' '$1 == "failed" {printf "FAILED   %s%s\n", $2, $3 == "" ? "" : ": " $3}' "$results"
        awk -F '\t' '{printf "%-20s %5d s\n", $1, $2; sum += $2} END {printf "%-20s %5d s\n", "together", sum}' "$times"
        echo "$(count passed) passed, $failed failed"
    }
    [ "$failed" = 0 ]
}

# A tier of ctest: FOLDER of tests/, in the build tree of a kind.
tier_ctest() {
    local tier=$1 kind=$2 tree log code=0
    tree=$(tree_path "$kind")
    log=$(trees_path)/$kind/tests/$tier/results.tsv
    tree_lock "$tree"
    rm -f "$log"
    inside sh /src/tests/lab/ctest.sh "$tree/tests/$tier" 9>&- || code=$?
    [ -s "$log" ] || die "ctest of $tier left no report"
    cat "$log" >>"$results"
    [ "$code" = 0 ] || grep -q ^failed "$log" || case_failed "$tier" "ctest ended with $code and reports no failure"
    tree_unlock
}

# NAME COMMAND...: one case of the long run, which says all it has to say to the person and its last line to the report.
long_case() {
    local name=$1 said
    shift
    [ "$long" = yes ] || return 0
    if said=$("$@" 2>&1 | told; exit "${PIPESTATUS[0]}"); then
        case_passed "$name"
    else
        case_failed "$name" "${said##*$'\n'}"
    fi
}

# Passes its input on, and shows it at once. (tee would open a file that stands for the terminal anew, and what others
# write there after that would lie on top of it.)
told() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line"
        say "$line"
    done
}

# Each tree once in a run.
test_build() {
    local name="build $1"
    if [ -z "${built[$name]-}" ]; then
        timed "$name" build_for "$1"
        built[$name]=$ended
    fi
    return "${built[$name]}"
}

# What the tiers need of a tree; unit and fakes also run the programs themselves. What measures is built only, so that it
# can be.
build_for() {
    case $1 in
        sanitize) build_tree sanitize app tests/unit tests/fakes ;;
        release) build_tree release app icons translations desktop tests/qml tests/bench ;;
    esac
}

tier_unit() {
    tier_ctest unit sanitize
    long_case "unit: each line of assess()" inside bash /src/tests/unit/assessment/mutants.sh
}
tier_fakes() { tier_ctest fakes sanitize; }
tier_qml() { tier_ctest qml release; }
tier_lint() {
    if part lint_fast; then case_passed lint; else case_failed lint "see above"; fi
}
