#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# In the image: takes out each line of assess() that says something, one at a time, and wants the table tests to notice.
# Works on a copy. A line that can't be taken out (the rest does not compile) is said and does not count.
set -uo pipefail

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
tar -C /src --exclude=./.git -cf - . | tar -C "$copy" -xf -
tree=$copy/tree
tests=(assess_test assess_negatives_test)

tests_pass() {
    local test
    for test in "${tests[@]}"; do
        "$tree/tests/unit/assessment/$test" >/dev/null 2>&1 || return 1
    done
}
# The file without the statement that begins in line $1.
without() { awk -v from="$1" 'NR < from || ended {print; next} /;$/ {ended = 1; print ";"}'; }
build() { cmake --build "$tree" --target "${tests[@]}" >"$copy/log" 2>&1; }

cmake -S "$copy" -B "$tree" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DDOTLIGHT_DESKTOP=OFF -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    --log-level=ERROR >/dev/null
if ! build || ! tests_pass; then
    cat "$copy/log"
    echo "the tests don't pass before anything is taken out"
    exit 1
fi

noticed=0 missed=0
for file in "$copy"/app/assessment/*.cpp; do
    mapfile -t lines < <(grep -nE 'reasons <<|return (Level|row)|std::max' "$file" | cut -d: -f1)
    for line in "${lines[@]}"; do
        cp "$file" "$copy/whole"
        without "$line" <"$copy/whole" >"$file"
        if ! build; then
            echo "does not compile without it: $(basename "$file"):$line"
        elif tests_pass; then
            echo "NOBODY NOTICED: $(basename "$file"):$line:$(sed -n "${line}p" "$copy/whole")"
            missed=$((missed + 1))
        else
            noticed=$((noticed + 1))
        fi
        cp "$copy/whole" "$file"
    done
done
echo "$noticed noticed, $missed missed"
[ "$missed" = 0 ] && [ "$noticed" -gt 0 ]
