# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# A real Plasma session in the machine, of the person at its (virtual) screen.

lab_desktop() {
    lab_wanted
    lab_in systemctl start lab-desktop.service
    lab_await 60 lab_tray_host || { lab_in journalctl --no-pager -n 20 -u lab-desktop.service >&2; die "Plasma did not come up"; }
}

# Like lab_as_user, without a unit of its own for each call: for what is asked again and again.
lab_in_session() {
    lab_in setpriv --reuid tester --regid tester --init-groups env -i PATH="$lab_path" HOME=/home/tester USER=tester \
        LANG=C.UTF-8 DISPLAY=:1 XDG_RUNTIME_DIR=/run/user/1000 DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus "$@"
}

lab_tray_host() {
    [ "$(lab_in_session busctl --user get-property org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
        org.kde.StatusNotifierWatcher IsStatusNotifierHostRegistered 2>/dev/null)" = 'b true' ]
}

# FILE: a picture of the whole screen.
lab_shot() {
    lab_tray_host || die "there is no desktop to take a picture of; ./dev lab desktop"
    lab_in_session import -window root png:- >"$1"
    host_give_back "$1"
    say "$1"
}
