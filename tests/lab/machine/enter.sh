# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# Ways into the running machine. Nothing of the host's environment goes along.

lab_path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

# As root. nsenter -a would take along a cgroup namespace only; the shell's own place is enough for one command.
lab_in() {
    env -i PATH="$lab_path" HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
        nsenter -t "$(lab_init)" -m -u -i -n -p -C --root --wdns=/ -- "$@" 6>&-
}

# As tester with nothing else of a session: as from cron, or over ssh without one.
lab_as_plain() {
    lab_in setpriv --reuid tester --regid tester --clear-groups --no-new-privs \
        env -i PATH="$lab_path" HOME=/home/tester USER=tester LANG=C.UTF-8 "$@"
}

lab_shell() {
    [ $# -gt 0 ] || set -- bash -l
    lab_in "$@"
}

# Through tester's own service manager, so polkit sees the session at the screen, and the session bus is there.
lab_as_user() {
    local io=--pipe
    [ $# -gt 0 ] || set -- bash -l
    [ ! -t 0 ] || io=--pty
    lab_in systemctl start user@1000.service
    lab_in setpriv --reuid tester --regid tester --init-groups \
        env -i PATH="$lab_path" HOME=/home/tester USER=tester LANG=C.UTF-8 TERM="${TERM:-dumb}" \
        XDG_RUNTIME_DIR=/run/user/1000 DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus \
        systemd-run --user --quiet --collect --wait "$io" --working-directory=/home/tester -- "$@"
}
