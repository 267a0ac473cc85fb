#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The lab's small internet: one network, pid and mount namespace over the image, and nothing outside of it but $STATE.
# Names, addresses and switches: inside/facts.sh. Runs on the host, as root.
#   IMAGE=DIR STATE=DIR internet.sh up | attach | down | pid | switch NAME [TARGET] | reset | status | log [SERVER] | count [reset]
# up       new keys, zones and certificates, every server; leaves STATE/ca.pem and STATE/anchor.{positive,dnskey} for the client
# attach   addresses and DHCP on inet-wan, inet-guest, inet-vpn, which the caller has moved in; again after each boot
# switch   TARGET is primary (the usual one), second, guest, corp or all; `switch normal` and `reset` end every switch
# log      the questions that each resolver was asked        count   packets to port 53 and 853 of each resolver
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
IMAGE=${IMAGE:?the image folder} STATE=${STATE:?the state folder}
path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

die() { printf 'internet: %s\n' "$*" >&2; exit 1; }
pause() { read -r -t 0.02 <> <(:) || true; }

# A pid counts only with the start time that stands beside it: pids come back. One that is dead but not buried does not.
started() { sed -n 's/.*) \([^ZX]\)/\1/p' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }
alive() {
    local pid time
    { read -r pid time <"$STATE/$1"; } 2>/dev/null && [ -n "$time" ] && [ "$(started "$pid")" = "$time" ]
}
first() { cut -d' ' -f1 "$STATE/init.pid"; }
inside() { env -i PATH="$path" LANG=C.UTF-8 nsenter -t "$(first)" -m -n -p --root --wd -- "$@"; }
wanted() { alive init.pid || die "the small internet is down"; }

up() {
    ! alive init.pid || return 0
    rm -rf --one-file-system "${STATE:?}"/{zones,certs,log,switch,root,ready,ca.pem,anchor.*,*.pid}
    mkdir -p "$STATE"/{zones,certs,log,switch,root}
    env -i PATH="$path" LANG=C.UTF-8 TZ=UTC setsid \
        unshare --net --mount --pid --fork --kill-child=KILL bash "$here/inside/enter.sh" "$IMAGE" "$STATE" "$here" \
        >"$STATE/log/init.log" 2>&1 </dev/null &
    local outer=$! init=
    echo "$outer $(started "$outer")" >"$STATE/outer.pid"
    until [ -e "$STATE/ready" ]; do
        alive outer.pid || { tail -n 15 "$STATE/log/init.log" >&2; die "the small internet did not come up"; }
        pause
    done
    read -r init _ <"/proc/$outer/task/$outer/children" || true # No newline at its end.
    echo "$init $(started "$init")" >"$STATE/init.pid"
}

# The first process of a pid namespace takes all others with it, and they their mounts and links; unshare ends after it.
# Interrupted in the middle of up, there may be an unshare whose child nobody has noted: its own end is the child's.
down() {
    if alive init.pid; then
        kill -KILL "$(first)"
    elif alive outer.pid; then
        kill -KILL "$(cut -d' ' -f1 "$STATE/outer.pid")"
    fi
    while alive init.pid || alive outer.pid; do pause; done
    rm -f "$STATE"/{ready,init.pid,outer.pid}
}

main() {
    local verb=${1:-}
    [ $# -eq 0 ] || shift
    case $verb in
        up | down) "$verb" ;;
        pid) wanted; first ;;
        attach | switch | reset | status | log | count) wanted; inside bash "/lab/inside/$verb.sh" "$@" ;;
        run) wanted; inside "$@" ;;
        *) die "up, attach, down, pid, switch NAME [TARGET], reset, status, log [SERVER], count [reset], run CMD..." ;;
    esac
}

main "$@"
