# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Where the lab's state is, and who may touch it. All of it under $cache, so `down` leaves nothing elsewhere.
#   boot.pid    systemd-nspawn        init.pid   the machine's pid 1        top   the source that it was started from
#   image       the image that it was started from
#   situation   the last one applied  internet/  the small internet's own   upper, work, root   the machine's disk

# A part of paths that are removed as root; what ends in logs is another lab's folder of logs.
case ${DOTLIGHT_LAB-} in
    *[!a-z0-9-]* | logs | *-logs) usage "DOTLIGHT_LAB is a name of a-z, 0-9 and -, and neither logs nor anything-logs: $DOTLIGHT_LAB" ;;
esac
lab_name=dotlight-lab${DOTLIGHT_LAB:+-$DOTLIGHT_LAB}
lab_paths() {
    lab=$cache/${lab_name#dotlight-}
    # Logs outlive the lab: they say why it is down.
    lab_logs=$cache/${lab_name#dotlight-}-logs
}
lab_paths

# $1: a pid file. It counts only with the start time that stands beside the pid: pids come back. The dead whom nobody has
# buried yet do not count.
lab_pid_alive() {
    local pid started
    [ -s "$1" ] && read -r pid started <"$1" || return 1
    [ -n "$started" ] && [ "$(lab_started "$pid")" = "$started" ]
}

lab_started() { sed -n 's/.*) //; /^[ZX]/!p' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# PID FILE
lab_remember() { echo "$1 $(lab_started "$1")" >"$2"; }

lab_running() { lab_pid_alive "$lab/boot.pid" && lab_pid_alive "$lab/init.pid"; }
lab_stopped() { ! lab_pid_alive "$lab/boot.pid"; }
lab_wanted() { lab_running || die "the lab is down; ./dev lab up"; }
# Pid 0 is nobody's: whoever enters by it fails.
lab_init() {
    if lab_pid_alive "$lab/init.pid"; then cut -d' ' -f1 "$lab/init.pid"; else echo 0; fi
}

# Runs a function while nobody else changes this lab. What it starts must close descriptor 6.
lab_locked() {
    lab_paths
    mkdir -p "$lab" "$lab_logs"
    exec 6>"$cache/${lab_name#dotlight-}.lock"
    flock -n 6 || { say "another run is using the lab; waiting for its end (DOTLIGHT_LAB=NAME is one beside it)"; flock 6; }
    "$@"
    exec 6>&-
}

# SECONDS CONDITION...: looks every 20 ms; the time out is the condition's failure.
lab_await() {
    local limit=$1 end
    shift
    end=$(($(date +%s%N) / 1000000 + limit * 1000))
    until "$@"; do
        (($(date +%s%N) / 1000000 < end)) || return 1
        read -r -t 0.02 <> <(:) || true
    done
}

# $1: a pid file of ours. Asks, waits, then insists.
lab_end() {
    local pid
    lab_pid_alive "$1" || { rm -f "$1"; return 0; }
    read -r pid _ <"$1"
    kill "$pid" 2>/dev/null || true
    lab_await 5 lab_pid_gone "$1" || kill -KILL "$pid" 2>/dev/null || true
    lab_await 5 lab_pid_gone "$1" || true
    rm -f "$1"
}
lab_pid_gone() { ! lab_pid_alive "$1"; }

# Takes away whatever a run left, ended or interrupted.
lab_clear() {
    lab_end "$lab/relay.pid"
    lab_end "$lab/init.pid"
    lab_end "$lab/boot.pid"
    lab_internet down >/dev/null 2>&1 || true
    lab_cgroup_clear
    rm -rf --one-file-system "$lab"
    mkdir -p "$lab"
}
