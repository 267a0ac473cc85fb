#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that the small internet is what inside/facts.sh says: a client of its own, every zone, certificate and switch.
# IMAGE=DIR selftest.sh, as root. One line for each thing, the last is "N passed, M failed".
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
export IMAGE=${IMAGE:?the image folder} STATE
STATE=$(mktemp -d)
passed=0 failed=0 client=

internet() { "$here/internet.sh" "$@"; }

# In the small internet's root, but from the client's network.
client() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        nsenter -t "$(internet pid)" --net="/proc/$client/ns/net" -m -p --root --wd -- "$@"
}

finish() {
    [ -z "$client" ] || kill "$client" 2>/dev/null || true
    internet down || true
    rm -rf --one-file-system "$STATE"
}
trap finish EXIT

client_start() {
    local inet link
    inet=$(internet pid)
    unshare --net sleep infinity &
    client=$!
    until [ "$(readlink "/proc/$client/ns/net")" != "$(readlink /proc/self/ns/net)" ]; do :; done
    for link in wan guest vpn; do
        ip link add "$link" netns "$client" type veth peer name "inet-$link" netns "$inet"
    done
    # shellcheck disable=SC2016 # The inner shell expands it.
    nsenter -t "$client" -n bash -c 'for link in wan guest vpn; do
        echo 0 >/proc/sys/net/ipv6/conf/$link/accept_dad
        ip link set $link up
    done'
}

# WORDS, then PATTERN that the command's output must have (or must not: no PATTERN).
line() {
    if [ "$1" = yes ]; then passed=$((passed + 1)); echo "PASS: $2"; return; fi
    failed=$((failed + 1))
    printf 'FAIL: %s\n%s\n' "$2" "$3" | head -n 12
}
has() {
    local words=$1 pattern=$2 text found=no
    shift 2
    text=$(client timeout 8 "$@" 2>&1) || true
    ! grep -qE -- "$pattern" <<<"$text" || found=yes
    line "$found" "$words" "$text"
}
lacks() {
    local words=$1 pattern=$2 text found=yes
    shift 2
    text=$(client timeout 8 "$@" 2>&1) || true
    ! grep -qE -- "$pattern" <<<"$text" || found=no
    line "$found" "$words" "$text"
}

time_up=$(date +%s%N)
internet up
time_up=$((($(date +%s%N) - time_up) / 1000000))
client_start
internet attach
internet attach
for part in links zones certificates switches; do
    # shellcheck source=/dev/null
    . "$here/selftest/$part.sh"
done
inet=$(internet pid)
internet down
line "$([ ! -e "/proc/$inet" ] && ! grep -q "$STATE" /proc/mounts && echo yes)" 'nothing is left after down' "$(grep "$STATE" /proc/mounts || true; cat "/proc/$inet/status" 2>&1 || true)"
echo "up in $time_up ms"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
