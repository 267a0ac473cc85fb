#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What dotlightctl's completion for bash ($1) offers, with links of a folder instead of this machine's.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
links=("wan0" "\$(>pwn)" "\`>pwn\`" "a;>pwn" "x'y" "*")
for link in lo "${links[@]}"; do
    mkdir -p "net/$link"
    echo 1 >"net/$link/ifindex"
done
: >net/bonding_masters
# shellcheck source=/dev/null
. <(sed "s|/sys/class/net|$folder/net|" "$1")

# WORDS... WANTED: what is offered for the last word, sorted.
wants() {
    local wanted=${*: -1} found
    COMP_WORDS=("${@:1:$#-1}")
    COMP_CWORD=$(($# - 2))
    COMPREPLY=()
    _dotlightctl
    found=$(printf '%s\n' "${COMPREPLY[@]}" | LC_ALL=C sort | paste -sd' ')
    [ "$found" = "$wanted" ] || { echo "${COMP_WORDS[*]}: $found instead of $wanted"; exit 1; }
}

wants dotlightctl st status
wants dotlightctl status wa wan0
wants dotlightctl status --n --no-lookup
wants dotlightctl whe where
wants dotlightctl where '' '--ask --help --json'
wants dotlightctl re report
wants dotlightctl report '' '--check --help'
wants dotlightctl watch '' '--help --json'
wants dotlightctl nonsense '' ''
wants dotlightctl status '' "--help --json --no-lookup \\\$\\(\\>pwn\\) \\* \\\`\\>pwn\\\` a\\;\\>pwn global wan0 x\\'y"
[ ! -e pwn ] || { echo "a link's name was run"; exit 1; }
