# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=bash
# The machine's links. wan0 and guest0 are cables to the small internet; vpn0 is a tunnel to it (relay.py).

lab_inet_pid() { lab_internet pid; }

# NAME PEER MAC: one cable, made with both ends where they belong. A fixed MAC keeps leases and addresses the same.
lab_cable() {
    ip link add "$1" address "$3" netns "$(lab_init)" type veth peer name "$2" netns "$(lab_inet_pid)" 6>&-
}

lab_links() {
    lab_cable wan0 inet-wan 02:00:5e:10:00:01
    lab_cable guest0 inet-guest 02:00:5e:10:00:02
    lab_internet attach 6>&-
}
