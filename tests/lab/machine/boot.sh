# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# From the image to a running machine, with the small internet beside it.

lab_internet() { IMAGE=$(image_path) STATE=$lab/internet "$top/tests/lab/internet/internet.sh" "$@"; }

lab_boot() {
    mkdir -p "$lab/upper" "$lab/work" "$lab/root" "$lab/internet" "$lab_logs"
    echo "$top" >"$lab/top"
    image_path >"$lab/image"
    lab_internet up 6>&- >"$lab_logs/internet.log" 2>&1 || { tail -n 5 "$lab_logs/internet.log" >&2; return 1; }
    lab_machine_start
    lab_await 30 lab_find_init || return 1
    lab_links || return 1
    lab_await 60 lab_ready || return 1
    lab_scenario_quietly strict-link
}

# A mount namespace of its own holds the overlay: it goes when the machine goes, however it goes.
lab_machine_start() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb CGROUP="$(lab_cgroup_root)/$(lab_cgroup_name)" \
        setsid unshare --mount bash "$top/tests/lab/machine/start.sh" "$(image_path)" "$lab" "$top" \
        >"$lab_logs/boot.log" 2>&1 </dev/null 6>&- &
    lab_remember $! "$lab/boot.pid"
}

# The machine's pid 1 is the one child of nspawn that is called systemd.
lab_find_init() {
    local boot child children
    lab_pid_alive "$lab/boot.pid" || return 1
    read -r boot _ <"$lab/boot.pid"
    read -ra children <"/proc/$boot/task/$boot/children" || true
    for child in "${children[@]}"; do
        [ "$(cat "/proc/$child/comm" 2>/dev/null)" = systemd ] || continue
        lab_remember "$child" "$lab/init.pid"
        return 0
    done
    return 1
}

lab_ready() {
    lab_in busctl --quiet call --auto-start=no org.freedesktop.resolve1 /org/freedesktop/resolve1 org.freedesktop.DBus.Peer Ping &&
        lab_in busctl --quiet call --auto-start=no org.freedesktop.NetworkManager /org/freedesktop org.freedesktop.DBus.Peer Ping
} 2>/dev/null
